import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import type { EnvRead } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

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
export default defineCheck({
  id: 'scoring/set-variable',
  title: 'Environment variables that the script needs at startup are set',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    if (mayBeSet(script)) return;
    const known = namesSet(script);
    const needed = script.module.envReads.filter(read => isNeeded(read) && !known.has(read.name));
    for (const read of firstOfEach(needed).slice(0, MAX_FINDINGS)) {
      if (isPassed(script, read.name)) continue;
      yield problemIn(script, script, read.nameSpan, {
        what: `The script needs the variable ${shown(read.name)} at startup, and the deployment does not set it. Unless the image does, os.environ raises KeyError, and the container crashes.`,
        fix: `Add it to the deployment: "environment_variables:" and, below it, "${shown(read.name)}: …". For a secret, use \${{azureml://connections/…}} or \${{keyvault:…}}.`,
        key: read.name,
      });
    }
  },
});

/** More are no help. */
const MAX_FINDINGS = 20;

function firstOfEach(reads: readonly EnvRead[]): EnvRead[] {
  return [...new Map(reads.toReversed().map(read => [read.name, read])).values()].toReversed();
}

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

/** `os.environ["X"] = …`, `os.environ.setdefault("X", …)`, `os.putenv("X", …)`, `if "X" in os.environ`. */
const WRITES =
  /environ\[(["'])(\w{1,200})\1\]\s{0,5}=(?!=)|(?:setdefault|putenv)\(\s{0,5}(["'])(\w{1,200})\3|(["'])(\w{1,200})\5\s{1,5}(?:not\s{1,5})?in\s/g;

/** The names that the deployment sets, that the script sets or looks for, or that it can do without elsewhere. */
function namesSet({ document, module, source }: Script): Set<string> {
  const names = new Set(document.entries('environment_variables').map(({ key }) => key.text));
  for (const read of module.envReads)
    if (read.hasDefault || read.form !== 'os.environ[]' || SET_BY_OTHERS.test(read.name))
      names.add(read.name);
  for (const [, , assigned, , given, , looked] of source.text.matchAll(WRITES))
    for (const name of [assigned, given, looked]) if (name !== undefined) names.add(name);
  return names;
}

/** A command of the repository that deploys the file passes it. */
function isPassed({ document, project }: Script, name: string): boolean {
  return isSetByCommand(project, document.source.path, `environment_variables.${name}`);
}
