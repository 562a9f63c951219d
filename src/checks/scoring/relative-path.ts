import { dirname, resolve } from 'node:path';
import { isInside } from '../../documents/file-tree.js';
import { pathText } from '../../python/path-parts.js';
import type { PathExpression, PathPart, StringLiteral } from '../../python/types.js';
import type { Problem } from '../check.js';
import { modelPath } from '../paths/places.js';
import { shown } from '../shown.js';
import { isAskedFor, isWritten, makesFiles } from './file-calls.js';
import { defineScriptCheck, problemIn, type Script } from './script.js';

const APP = '/var/azureml-app';
/** More paths in one script are no scoring script. */
const MAX_PATHS = 500;
/** Nobody mends more of them at a time. */
const MAX_TOLD = 50;

/**
 * What the script reads while it starts is found from the script's own place, not from the folder that a person
 * happened to start it in. In the images of Azure ML the server starts in the folder of the script (azure-ai-ml 1.34.0
 * `azureml_image_context.py`: "AML_APP_ROOT/working directory"); no document says so, hence no error for what lies there.
 */
export default defineScriptCheck({
  id: 'scoring/relative-path',
  title: 'What the script opens while it starts is in the container',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  *judge(script) {
    const told = new Set<string>();
    for (const made of [...ofPaths(script), ...ofAppFolder(script)]) {
      const key = JSON.stringify([made.message, made.values]);
      if (!told.has(key) && told.size < MAX_TOLD) yield made;
      told.add(key);
    }
  },
});

function* ofPaths(script: Script): Iterable<Problem> {
  const isMoved = script.module.calls.some(
    ({ target }) => target === 'os.chdir' || target === 'contextlib.chdir',
  );
  const makes = script.module.calls.some(makesFiles);
  const asked = new Set(script.module.paths.filter(isAskedFor).flatMap(each => literalPath(each) ?? []));
  for (const each of script.module.paths.slice(0, MAX_PATHS)) {
    const written = literalPath(each);
    if (written === undefined || !isReadAtStart(each) || asked.has(written)) continue;
    const made = isOfMachine(written)
      ? ofMachine(script, each, written)
      : isMoved
        ? undefined
        : ofRelative(script, each, written, makes);
    if (made !== undefined) yield made;
  }
}

/** At import or in `init()`, without a condition: what goes wrong here stops the container. */
function isReadAtStart(each: PathExpression): boolean {
  const isAtStart = each.where !== 'function' || each.functionName === 'init';
  if (!isAtStart || each.conditional || each.mainOnly || each.passedTo === undefined) return false;
  return (
    !isAskedFor(each) &&
    !isWritten(each) &&
    !/^(?:sys\.path|site\.)|^dotenv\.|^os\.(?:path\.|makedirs|chdir)/.test(each.passedTo.target)
  );
}

/** A path of nothing but text, from the working folder where it is relative. */
function literalPath({ parts }: PathExpression): string | undefined {
  const rest = parts[0]?.kind === 'cwd' ? [...parts.slice(1)] : parts;
  if (rest.length === 0 || rest.some(part => part.kind !== 'literal')) return undefined;
  const text = pathText(rest, {});
  // An address, or the name of a registered model.
  return text === undefined || text.trim() === '' || /^[a-z][a-z0-9+.-]+:/i.test(text) ? undefined : text;
}

/** A path of somebody's own machine, or of a compute instance. */
function isOfMachine(written: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|\\\\|~[\\/]|\/(?:home|Users|mnt\/batch|mnt\/c|dbfs|content|kaggle|workspaces)\/)/.test(
    written,
  );
}

function ofMachine(script: Script, each: PathExpression, written: string): Problem {
  const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(written);
  return tell(
    script,
    each,
    isWindows ? 'windows' : 'machine',
    { written: shown(written) },
    isWindows ? 'error' : 'warning',
  );
}

function ofRelative(
  script: Script,
  each: PathExpression,
  written: string,
  makes: boolean,
): Problem | undefined {
  const { files, folder } = script;
  if (written.startsWith('/')) return undefined;
  const values = { written: shown(written), folder: files.display(folder) };
  const here = files.look(folder, written);
  if (here.kind === 'file' || here.kind === 'folder') return tell(script, each, 'beside', values, 'notice');
  if (written.includes('\\')) {
    const better = written.replaceAll('\\', '/');
    const slashed = files.look(folder, better);
    return slashed.kind === 'file' || slashed.kind === 'folder'
      ? tell(script, each, 'backslash', { ...values, better: shown(better) }, 'error')
      : undefined;
  }
  if (here.kind === 'other-case')
    return tell(script, each, 'other-case', { ...values, actual: files.display(here.actual) }, 'warning');
  return (
    elsewhere(script, each, written, values) ??
    (makes ? undefined : tell(script, each, 'nowhere', values, 'warning'))
  );
}

/** Not beside the script, but elsewhere in the repository. */
function elsewhere(
  script: Script,
  each: PathExpression,
  written: string,
  values: Record<string, string>,
): Problem | undefined {
  const { files, document } = script;
  const bases = [
    script.codeFolder,
    dirname(script.codeFolder),
    document.folder,
    files.repositoryOf(document.source.path) ?? files.root,
    files.root,
  ];
  const looks = bases.map(base => files.look(base, written));
  const found = looks.find(
    look =>
      (look.kind === 'file' || look.kind === 'folder') &&
      files.leavesRepository(document.source.path, look.path) !== true,
  );
  if (found === undefined) return undefined;
  const more = { ...values, path: files.display(found.path) };
  if (isInside(script.codeFolder, found.path))
    return tell(script, each, 'elsewhere-in-code', more, 'warning');
  return tell(script, each, isOfModel(script, found.path) ? 'in-model' : 'elsewhere', more, 'warning');
}

function isOfModel({ document, files }: Script, path: string): boolean {
  const place = modelPath(document);
  return place !== undefined && isInside(resolve(files.look(place.base, place.written).path), path);
}

/** The layout of the container, written down: it changes with the code folder's name and the model's version. */
function* ofAppFolder(script: Script): Iterable<Problem> {
  const { module } = script;
  const defaults = new Set(module.envReads.flatMap(read => read.default ?? []));
  for (const each of module.strings) {
    const { value } = each;
    if (value === undefined || each.docstring || each.mainOnly || defaults.has(value)) continue;
    if (value !== APP && !value.startsWith(`${APP}/`)) continue;
    if (module.sysPathChanges.some(change => isWithin(each, change.span))) continue;
    const isModel = value.startsWith(`${APP}/azureml-models`);
    yield problemIn(script, script, each.span, {
      message: isModel ? 'app-model' : 'app-folder',
      values: { written: shown(value) },
      key: value,
    });
  }
}

function isWithin({ span }: StringLiteral, outer: { start: number; end: number }): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function tell(
  script: Script,
  each: PathExpression,
  message: string,
  values: Record<string, string>,
  severity: 'error' | 'warning' | 'notice',
): Problem {
  const literals = each.parts.filter((part: PathPart) => part.kind === 'literal');
  const [first] = literals;
  const isOne = literals.length === 1 && first !== undefined;
  return problemIn(script, script, isOne ? first.span : each.span, {
    message,
    values: { ...values, call: shown(each.passedTo?.callee ?? '') },
    severity: script.isOwnContainer ? 'notice' : severity,
    key: values.written ?? '',
  });
}
