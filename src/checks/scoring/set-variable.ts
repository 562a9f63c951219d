import { commandsFor } from '../../documents/deploy-commands.js';
import type { EnvRead } from '../../python/types.js';
import { shown } from '../shown.js';
import { defineScriptCheck, problemIn, type Script } from './script.js';

/**
 * Variables that the platform, the image or the server sets: AZUREML_MODEL_DIR and its kin (how-to-deploy-online-
 * endpoints.md, 04/28/2025), identities, conda, CUDA, and those of every Linux process.
 */
const SET_BY_OTHERS =
  /^(?:AZUREML|AML|MLFLOW|MSI|IDENTITY|OBO|CONDA|LD|OMPI|NCCL|CUDA|NVIDIA|PYTHON|LC|GUNICORN|KUBERNETES|SERVER|WORKER|SCORE|OPENBLAS|OMP|MKL|HF|TRANSFORMERS|TORCH|TF|JAVA|SPARK|HADOOP|DEBIAN|SVDIR|PROMPTFLOW)_|^(?:PATH|HOME|USER|HOSTNAME|PWD|OLDPWD|LANG|TMPDIR|TEMP|TMP|SHELL|TERM|PORT|SHLVL|LOGNAME|PYTHONPATH|HTTP_PROXY|HTTPS_PROXY|NO_PROXY|WORKER_COUNT|APP_ROOT|SVDIR|_)$/;

/**
 * The variables that the script cannot do without are set. `os.environ["X"]` raises KeyError where nothing sets X, and
 * the container has only what the deployment, the platform and the image set.
 */
export default defineScriptCheck({
  id: 'scoring/set-variable',
  title: 'Environment variables that the script needs at startup are set',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  *judge(script) {
    if (mayBeSet(script)) return;
    const seen = new Set<string>();
    for (const read of script.module.envReads) {
      if (seen.has(read.name) || !isNeeded(read) || isSet(script, read.name)) continue;
      seen.add(read.name);
      yield problemIn(script, script, read.nameSpan, {
        what: `The script needs the variable ${shown(read.name)} at startup, and the deployment does not set it. Unless the image does, os.environ raises KeyError, and the container crashes.`,
        fix: `Add it to the deployment: "environment_variables:" and, below it, "${shown(read.name)}: …". For a secret, use \${{azureml://connections/…}} or \${{keyvault:…}}.`,
        key: read.name,
      });
    }
  },
});

/** At import or in `init()`, without a condition and without a default. */
function isNeeded(read: EnvRead): boolean {
  const isAtStart = read.where !== 'function' || read.functionName === 'init';
  return isAtStart && read.form === 'os.environ[]' && !read.hasDefault && !read.conditional && !read.mainOnly;
}

/** An own image may set anything, and so may a file of variables. */
function mayBeSet({ document, module, isOwnContainer }: Script): boolean {
  const { environment } = document;
  const isBuilt = environment.form === 'inline' && environment.view.isGiven('build');
  const isUnknown = isOwnContainer || isBuilt || document.isTemplate('environment_variables');
  return isUnknown || module.calls.some(({ target }) => SETS_MANY.test(target));
}

const SETS_MANY = /^dotenv\.|load_dotenv$|^os\.environ\.update$|^(?:environs|decouple|dynaconf)\./;

function isSet({ document, files, module, source }: Script, name: string): boolean {
  if (SET_BY_OTHERS.test(name) || document.has(['environment_variables', name])) return true;
  const sameName = module.envReads.some(
    other => other.name === name && (other.hasDefault || other.form !== 'os.environ[]'),
  );
  // `os.environ["X"] = …`, `os.environ.setdefault("X", …)`, `if "X" in os.environ`.
  const quoted = `(?:"${escaped(name)}"|'${escaped(name)}')`;
  const writes = new RegExp(
    `environ\\[${quoted}\\]\\s{0,5}=[^=]|setdefault\\(\\s{0,5}${quoted}|putenv\\(\\s{0,5}${quoted}|${quoted}\\s{1,5}(?:not\\s{1,5})?in\\s`,
  );
  if (sameName || writes.test(source.text)) return true;
  const key = `environment_variables.${name}`;
  return commandsFor(files, document.source.path).some(({ sets }) => sets.includes(key));
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
