import { basename, dirname, relative, resolve } from 'node:path';
import { BACKSLASHES, NO_FILE, OTHER_CASE } from '../../domain/scoring/consequences.js';
import { isAskedFor, isWritten, makesFiles } from '../../domain/scoring/file-calls.js';
import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { modelPath } from '../../domain/uploads/places.js';
import type { Severity } from '../../model/findings.js';
import { isInside } from '../../project/files/file-tree.js';
import { pathText } from '../../python/path-parts.js';
import type { PathExpression, PathPart, StringLiteral } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

const APP = '/var/azureml-app';
/** No scoring script has more paths. */
const MAX_PATHS = 500;
/** Findings in one script; more are no help. */
const MAX_FINDINGS = 50;

/** The folder of the script, in Python. */
const OWN_FOLDER = 'os.path.dirname(os.path.abspath(__file__))';
const IN_MODEL_DIR = 'below os.environ["AZUREML_MODEL_DIR"]';

/** A problem, and the function that opens the path. */
interface Opened {
  made: Problem;
  call: string;
}

/**
 * The script finds what it reads at startup from its own place, not from the working directory. Azure ML images start the
 * server in the folder of the script (azure-ai-ml 1.34.0 `azureml_image_context.py`: "AML_APP_ROOT/working directory");
 * no document says so, hence no error for a file there.
 */
export default defineCheck({
  id: 'scoring/relative-path',
  title: 'Files that the script opens at startup are in the container',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const seen = new Set<string>();
    for (const { made, call } of [...ofPaths(script), ...ofAppFolder(script)]) {
      const key = JSON.stringify([made.variant, made.what, call]);
      if (!seen.has(key) && seen.size < MAX_FINDINGS) yield made;
      seen.add(key);
    }
  },
});

function* ofPaths(script: Script): Iterable<Opened> {
  const isMoved = script.module.calls.some(
    ({ target }) => target === 'os.chdir' || target === 'contextlib.chdir',
  );
  const makes = script.module.calls.some(makesFiles);
  const asked = new Set(
    script.module.paths.filter(({ handled }) => handled === 'asked').flatMap(each => literalPath(each) ?? []),
  );
  for (const each of script.module.paths.slice(0, MAX_PATHS)) {
    const written = literalPath(each);
    if (written === undefined || !isReadAtStart(each) || asked.has(written)) continue;
    const wrong = isOfMachine(written)
      ? ofMachine(written)
      : isMoved
        ? undefined
        : ofRelative(script, written, makes);
    if (wrong !== undefined)
      yield { made: tell(script, each, shown(written), wrong), call: shown(each.passedTo?.callee ?? '') };
  }
}

/** At import or in `init()`, without a condition: a failure here crashes the container. */
function isReadAtStart(each: PathExpression): boolean {
  const isAtStart = each.where !== 'function' || each.functionName === 'init';
  if (!isAtStart || each.conditional || each.mainOnly || each.passedTo === undefined) return false;
  return (
    !isAskedFor(each) &&
    each.handled === undefined &&
    !isWritten(each) &&
    !/^(?:sys\.path|site\.)|^dotenv\.|^os\.(?:path\.|makedirs|chdir)/.test(each.passedTo.target)
  );
}

/** A path that is all literal text; a relative one starts at the working directory. */
function literalPath({ parts }: PathExpression): string | undefined {
  const rest = parts[0]?.kind === 'cwd' ? [...parts.slice(1)] : parts;
  if (rest.length === 0 || rest.some(part => part.kind !== 'literal')) return undefined;
  const text = pathText(rest, {});
  // An address, or the name of a registered model.
  return text === undefined || text.trim() === '' || /^[a-z][a-z0-9+.-]+:/i.test(text) ? undefined : text;
}

/** A path of a developer's machine, or of a compute instance. */
function isOfMachine(written: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|\\\\|~[\\/]|\/(?:home|Users|mnt\/batch|mnt\/c|dbfs|content|kaggle|workspaces)\/)/.test(
    written,
  );
}

interface Wrong extends Said {
  variant: string;
  severity: Severity;
}

function ofMachine(written: string): Wrong {
  const fix = `Open a model ${IN_MODEL_DIR}, and a file of the code folder below ${OWN_FOLDER}.`;
  return /^(?:[A-Za-z]:|\\\\)/.test(written)
    ? {
        variant: 'windows',
        severity: 'error',
        what: `The script opens the Windows path "${shown(written)}". The container runs Linux and does not have it. ${NO_FILE}`,
        fix,
      }
    : {
        variant: 'machine',
        severity: 'warning',
        what: `The script opens "${shown(written)}", a path of one machine, which the container does not have. ${NO_FILE}`,
        fix,
      };
}

function ofRelative(script: Script, written: string, makes: boolean): Wrong | undefined {
  const { project, folder } = script;
  if (written.startsWith('/')) return undefined;
  const here = project.look(folder, written);
  if (here.kind === 'file' || here.kind === 'folder') return beside(shown(written), project.display(folder));
  if (written.includes('\\')) {
    const better = written.replaceAll('\\', '/');
    const slashed = project.look(folder, better);
    return slashed.kind === 'file' || slashed.kind === 'folder'
      ? withBackslashes(shown(written), shown(better))
      : undefined;
  }
  if (here.kind === 'other-case') return inOtherCase(shown(written), project.display(here.actual));
  const found = elsewhere(script, written);
  if (found !== undefined) return notBeside(script, written, found, makes);
  return makes ? undefined : nowhere(shown(written), project.display(folder));
}

function beside(written: string, folder: string): Wrong {
  return {
    variant: 'beside',
    severity: 'notice',
    what: `The script opens "${written}", which works only because Azure ML images start the server in the folder of the script, ${folder}. That is undocumented, and a custom container starts elsewhere.`,
    fix: `Use os.path.join(${OWN_FOLDER}, "${written}").`,
  };
}

function withBackslashes(written: string, better: string): Wrong {
  return {
    variant: 'backslash',
    severity: 'error',
    what: `The script opens "${written}" with backslashes. ${BACKSLASHES} ${NO_FILE}`,
    fix: `Use "${better}": slashes work everywhere.`,
  };
}

function inOtherCase(written: string, actual: string): Wrong {
  return {
    variant: 'other-case',
    severity: 'warning',
    what: `The script opens "${written}", but the file on disk is ${actual}, in different letter case. ${OTHER_CASE} ${NO_FILE}`,
    fix: 'Use the name exactly as on disk.',
  };
}

function nowhere(written: string, folder: string): Wrong {
  return {
    variant: 'nowhere',
    severity: 'warning',
    what: `The script opens "${written}", but neither ${folder}, the folder of the script, nor the rest of the repository has such a file. ${NO_FILE}`,
    fix: `Open a model ${IN_MODEL_DIR}, and move any other file into the code folder. If a job step adds the file, suppress this check on this line.`,
  };
}

/** A search of the model's folder ends at this number of files. */
const ENOUGH_FILES = 2_000;

/** The path of the file, where it is not beside the script but elsewhere in the repository. */
function elsewhere(script: Script, written: string): string | undefined {
  const { project, document, codeFolder } = script;
  const bases = [
    codeFolder,
    dirname(codeFolder),
    document.folder,
    project.repositoryOf(document.source.path) ?? project.root,
    project.root,
  ];
  const looks = bases.map(base => project.look(base, written));
  const found = looks.find(
    look =>
      (look.kind === 'file' || look.kind === 'folder') &&
      project.leavesRepository(document.source.path, look.path) !== true,
  );
  return found?.path ?? sameNameInModel(script, written);
}

/** The model, or a file of it, by its bare name: `joblib.load("m.pkl")` with `path: model/m.pkl`. */
function sameNameInModel({ document, project }: Script, written: string): string | undefined {
  const place = modelPath(document);
  const look = place && project.look(place.base, place.written);
  if (look === undefined || project.leavesRepository(document.source.path, look.path) === true)
    return undefined;
  const name = basename(written.replaceAll('\\', '/'));
  if (look.kind === 'file') return basename(look.path) === name ? look.path : undefined;
  if (look.kind !== 'folder') return undefined;
  return project.filesBelow(look.path, ENOUGH_FILES).find(file => basename(file.path) === name)?.path;
}

function notBeside(script: Script, written: string, found: string, makes: boolean): Wrong {
  const { project, folder, codeFolder } = script;
  const severity = 'warning';
  const opens = `The script opens "${shown(written)}"`;
  const path = project.display(found);
  const inModel = belowModelDir(script, found);
  if (inModel !== undefined)
    return {
      variant: 'in-model',
      // A script that copies or downloads files may have put one there.
      severity: makes ? severity : 'error',
      what: `${opens}, which is ${path}, a part of the model. In the container, the model is not next to the script. ${NO_FILE}`,
      fix: `Open os.path.join(os.environ["AZUREML_MODEL_DIR"], "${shown(inModel)}"), where Azure ML puts the model.`,
    };
  if (isInside(codeFolder, found))
    return {
      variant: 'elsewhere-in-code',
      severity,
      what: `${opens}, but the server starts in the folder of the script, ${project.display(folder)}, and the file is ${path}. ${NO_FILE}`,
      fix: `Start the path at the folder of the script: ${OWN_FOLDER}.`,
    };
  return {
    variant: 'elsewhere',
    severity,
    what: `${opens}, which is ${path}, outside of the code folder, so the container does not have it. ${NO_FILE}`,
    fix: `Move it next to the script and use os.path.join(${OWN_FOLDER}, …). For a model, set "model:" in the deployment and open it ${IN_MODEL_DIR}.`,
  };
}

/** Where the container has a file of the model: its name below AZUREML_MODEL_DIR; undefined where it is no part of it. */
function belowModelDir({ document, project }: Script, path: string): string | undefined {
  const place = modelPath(document);
  const model = place && resolve(project.look(place.base, place.written).path);
  if (model === undefined || !isInside(model, path)) return undefined;
  return relative(dirname(model), path).replaceAll('\\', '/');
}

/** Hard-coded paths of the container's layout, which changes with the code folder's name and the model's version. */
function* ofAppFolder(script: Script): Iterable<Opened> {
  const { module } = script;
  const defaults = new Set(module.envReads.flatMap(read => read.default ?? []));
  for (const each of module.strings) {
    const { value } = each;
    if (value === undefined || each.docstring || each.mainOnly || defaults.has(value)) continue;
    if (value !== APP && !value.startsWith(`${APP}/`)) continue;
    if (module.sysPathChanges.some(change => isWithin(each, change.span))) continue;
    const said = value.startsWith(`${APP}/azureml-models`)
      ? ofModelsPlace(shown(value))
      : ofCodePlace(shown(value));
    yield { made: problemIn(script, script, each.span, { ...said, key: value }), call: '' };
  }
}

function ofModelsPlace(written: string) {
  return {
    variant: 'app-model',
    what: `The script hard-codes "${written}", a path with the name and version of a model. The next version of the model is elsewhere, and the container crashes.`,
    fix: 'Use os.environ["AZUREML_MODEL_DIR"], which Azure ML sets to the folder of the model.',
  };
}

function ofCodePlace(written: string) {
  return {
    variant: 'app-folder',
    what: `The script hard-codes "${written}". Azure ML puts the code at ${APP}/<name of the code folder>, so the path changes when the folder is renamed.`,
    fix: `Start the path at the folder of the script: ${OWN_FOLDER}.`,
  };
}

function isWithin({ span }: StringLiteral, outer: { start: number; end: number }): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function tell(script: Script, each: PathExpression, written: string, wrong: Wrong): Problem {
  const literals = each.parts.filter((part: PathPart) => part.kind === 'literal');
  const [first] = literals;
  const isOne = literals.length === 1 && first !== undefined;
  return problemIn(script, script, isOne ? first.span : each.span, {
    ...wrong,
    severity: script.isOwnContainer ? 'notice' : wrong.severity,
    key: written,
  });
}
