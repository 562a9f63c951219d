import { basename, dirname, join } from 'node:path';
import { BACKSLASHES, NO_FILE, OTHER_CASE } from '../../domain/scoring/consequences.js';
import { isAskedFor, isPrinted, isWritten } from '../../domain/scoring/file-calls.js';
import { editIn, problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { isAddress, modelPath } from '../../domain/uploads/places.js';
import type { Edit } from '../../model/findings.js';
import { isInside } from '../../project/files/file-tree.js';
import type { Project } from '../../project/project.js';
import { listsDisk } from '../../python/path-consumers.js';
import { pathBelowEnv } from '../../python/path-parts.js';
import type { PathExpression, PathPart } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

const MODEL_DIR = 'AZUREML_MODEL_DIR';
/** No scoring script has more paths. */
const MAX_PATHS = 500;

/**
 * Paths below AZUREML_MODEL_DIR exist in the container. A model that is a folder keeps the folder's name there, a model
 * that is a file is directly in it (docs of the variable; Azure/azureml-examples#1068, Azure/aml-deploy#63). The check
 * reads only a model that is inline and on this disk.
 */
export default defineCheck({
  id: 'scoring/model-path',
  title: 'Paths below AZUREML_MODEL_DIR exist in the container',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const model = localModel(script);
    if (model === undefined) return;
    const paths = script.module.paths.flatMap(each => {
      const below = pathBelowEnv(each.parts, MODEL_DIR);
      return each.mainOnly || below === undefined || !isPlain(below) ? [] : [{ each, below: normal(below) }];
    });
    const verdicts = new Map(
      paths.slice(0, MAX_PATHS).map(({ below }) => [below, wrongIn(script.project, model, below)]),
    );
    const hasOtherWay =
      [...verdicts].some(([below, wrong]) => below !== '' && wrong === undefined) || looksAround(script);
    const asked = new Set(paths.filter(({ each }) => each.handled === 'asked').map(({ below }) => below));
    yield* folderItself(script, model);
    const seen = new Set<string>();
    for (const { each, below } of paths) {
      // A script that looks before it opens handles a missing file itself.
      if (below === '' || asked.has(below) || isOther(each) || seen.has(below)) continue;
      const wrong = verdicts.get(below);
      if (wrong === undefined || isLeftAlone(each, wrong, hasOtherWay)) continue;
      seen.add(below);
      yield tell(script, each, { below, wrong, model, isOpen: each.conditional && hasOtherWay });
    }
  },
});

/** The script finds files whose names it does not know: it lists folders, or asks for paths with unknown parts. */
function looksAround({ module }: Script): boolean {
  return (
    module.calls.some(({ target, callee }) => listsDisk(target) || /\.(?:r?glob|iterdir)$/.test(callee)) ||
    module.paths.some(
      ({ handled, parts }) => handled === 'asked' && parts.some(({ kind }) => kind === 'unknown'),
    )
  );
}

/** The script asks about the path, writes the file, or prints the name: it opens nothing here. */
function isOther(each: PathExpression): boolean {
  return isAskedFor(each) || isWritten(each) || isPrinted(each);
}

/** The script has another way that exists, or writes a line and goes on without a file that the model never had. */
function isLeftAlone({ handled }: PathExpression, wrong: Wrong, hasOtherWay: boolean): boolean {
  if (handled === 'other-way') return hasOtherWay;
  return handled === 'caught' && wrong.variant === 'missing' && wrong.better === undefined;
}

/** Functions that load from the folder with this file in it. */
const FOLDER_LOADERS: readonly [loads: RegExp, marker: string][] = [
  [/^mlflow\.\w+\.load_model$/, 'MLmodel'],
  [
    /^(?:transformers|diffusers|peft)\.\w+\.from_pretrained$|^sentence_transformers\.SentenceTransformer$/,
    'config.json',
  ],
  [
    /^(?:tensorflow\.)?keras\.(?:models|saving)\.load_model$|^tensorflow\.saved_model\.load$/,
    'saved_model.pb',
  ],
];

/** AZUREML_MODEL_DIR itself, passed to a function that loads from the model's own folder, which is below. */
function* folderItself(script: Script, model: Model): Iterable<Problem> {
  if (model.kind !== 'folder') return;
  for (const each of script.module.paths.slice(0, MAX_PATHS)) {
    if (each.mainOnly || each.passedTo === undefined || pathBelowEnv(each.parts, MODEL_DIR) !== '') continue;
    const target = each.passedTo.target;
    const loader = FOLDER_LOADERS.find(([loads]) => loads.test(target));
    if (loader === undefined || script.project.look(model.path, loader[1]).kind !== 'file') continue;
    yield problemIn(script, script, each.passedTo.span, {
      variant: 'folder-itself',
      severity: each.conditional ? 'warning' : 'error',
      ...itself(
        shown(each.passedTo.callee),
        loader[1],
        script.project.display(model.path),
        shown(model.name),
      ),
      key: target,
    });
    return;
  }
}

function itself(call: string, marker: string, model: string, name: string): Said {
  return {
    what: `${call} looks for ${marker} in AZUREML_MODEL_DIR itself. The model is the folder ${model}, and Azure ML keeps the folder name: in the container, ${marker} is in $AZUREML_MODEL_DIR/${name}. ${NO_FILE}`,
    fix: `Use os.path.join(os.environ["AZUREML_MODEL_DIR"], "${name}").`,
  };
}

interface Model {
  kind: 'file' | 'folder';
  path: string;
  /** What the container calls it. */
  name: string;
}

function localModel({ document, project }: Script): Model | undefined {
  // The deployment sets the variable itself, or mounts the model elsewhere.
  if (document.has(['environment_variables', MODEL_DIR]) || document.isGiven('model_mount_path'))
    return undefined;
  const place = modelPath(document);
  if (place === undefined || place.view.isTemplate(place.path) || isAddress(place.written)) return undefined;
  const { kind, path } = project.look(place.base, place.written);
  if ((kind !== 'file' && kind !== 'folder') || project.leavesRepository(document.source.path, path) === true)
    return undefined;
  return { kind, path, name: basename(path) };
}

/** No wildcards, no placeholders, no `..`. */
function isPlain(below: string): boolean {
  return !/[*?[\]{}]|(?:^|\/)\.\.(?:\/|$)/.test(below);
}

function normal(below: string): string {
  return below
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
}

type Wrong =
  | { variant: 'kept-folder' | 'file-direct' | 'file-other' | 'other-case' | 'backslash'; better: string }
  | { variant: 'missing'; better: string | undefined };

/** What is wrong with a path below AZUREML_MODEL_DIR; undefined where it exists in the container. */
function wrongIn(project: Project, model: Model, below: string): Wrong | undefined {
  if (below.includes('\\')) {
    const slashed = normal(below.replaceAll('\\', '/'));
    return wrongIn(project, model, slashed) === undefined
      ? { variant: 'backslash', better: slashed }
      : undefined;
  }
  return model.kind === 'file' ? wrongForFile(model, below) : wrongForFolder(project, model, below);
}

function wrongForFile({ name }: Model, below: string): Wrong | undefined {
  if (below === name) return undefined;
  if (below.toLowerCase() === name.toLowerCase()) return { variant: 'other-case', better: name };
  return { variant: below.split('/').at(-1) === name ? 'file-direct' : 'file-other', better: name };
}

function wrongForFolder(project: Project, { path, name }: Model, below: string): Wrong | undefined {
  const [first = '', ...rest] = below.split('/');
  if (first === name) {
    if (rest.length === 0) return undefined;
    const look = project.look(path, rest.join('/'));
    if (look.kind === 'other-case')
      return { variant: 'other-case', better: inContainer(path, name, look.actual) };
    if (look.kind !== 'missing' || isPrefix(project, look.path)) return undefined;
    const nearest = look.nearest !== undefined && isInside(path, look.nearest) ? look.nearest : undefined;
    return { variant: 'missing', better: nearest && inContainer(path, name, nearest) };
  }
  const inside = project.look(path, below);
  if (inside.kind === 'file' || inside.kind === 'folder')
    return { variant: 'kept-folder', better: `${name}/${below}` };
  if (first.toLowerCase() === name.toLowerCase()) {
    const better = [name, ...rest].join('/');
    return wrongForFolder(project, { kind: 'folder', path, name }, better) === undefined
      ? { variant: 'other-case', better }
      : undefined;
  }
  // Without its first folder, whose name may be another: `outputs/model.pkl` of `model/model.pkl`.
  const without = rest.length === 0 ? undefined : project.look(path, rest.join('/'));
  if (without?.kind === 'file') return { variant: 'kept-folder', better: `${name}/${rest.join('/')}` };
  return { variant: 'missing', better: undefined };
}

/** `mnist.ckpt` for `mnist.ckpt.index` and `mnist.ckpt.data-00000-of-00001`: how TensorFlow names a checkpoint. */
function isPrefix(project: Project, path: string): boolean {
  const start = `${basename(path)}.`;
  return project.filesBelow(dirname(path), MAX_BESIDE).some(({ name }) => name.startsWith(start));
}

/** No folder of checkpoints has more files that matter. */
const MAX_BESIDE = 500;

function inContainer(path: string, name: string, actual: string): string {
  return join(name, actual.slice(path.length)).replaceAll('\\', '/');
}

interface WrongPath {
  below: string;
  wrong: Wrong;
  model: Model;
  /** The script looks around before it opens, so it may handle a missing file. */
  isOpen: boolean;
}

function tell(script: Script, each: PathExpression, found: WrongPath): Problem {
  const { below, wrong, model, isOpen } = found;
  const severity = wrong.variant === 'missing' || isOpen || each.conditional ? 'warning' : 'error';
  const literals = each.parts.filter(part => part.kind === 'literal');
  const place =
    script.document.model.form === 'inline' ? script.document.model.view.range('path') : undefined;
  const names: Names = {
    written: `$${MODEL_DIR}/${shown(below)}`,
    model: script.project.display(model.path),
    name: shown(model.name),
  };
  return problemIn(script, script, spanOf(each, literals), {
    ...(wrong.variant === 'missing'
      ? notInModel(names, wrong.better)
      : { variant: wrong.variant, ...otherPath(names, wrong.variant, shown(wrong.better)) }),
    severity,
    related: place === undefined ? [] : [{ message: 'the model of the deployment', at: place }],
    edits: severity === 'error' ? replacing(script, each, literals, wrong.better) : [],
    key: below,
  });
}

/** As messages show them. */
interface Names {
  /** `$AZUREML_MODEL_DIR/model.pkl` */
  written: string;
  /** The model's path in the repository. */
  model: string;
  name: string;
}

/** @param better the path below AZUREML_MODEL_DIR that exists */
function otherPath(
  { written, model, name }: Names,
  variant: Exclude<Wrong['variant'], 'missing'>,
  better: string,
): Said {
  const opens = `The script opens ${written}`;
  switch (variant) {
    case 'kept-folder':
      return {
        what: `${opens}. The model is the folder ${model}, and Azure ML keeps the folder name: in the container, the file is at $${MODEL_DIR}/${better}. ${NO_FILE}`,
        fix: `Use "${better}" below ${MODEL_DIR}, with the name of the folder.`,
      };
    case 'file-direct':
      return {
        what: `${opens}. The model is the single file ${model}, which Azure ML puts directly into ${MODEL_DIR}: in the container, it is at $${MODEL_DIR}/${better}. ${NO_FILE}`,
        fix: `Use "${better}" below ${MODEL_DIR}, without a folder.`,
      };
    case 'file-other':
      return {
        what: `${opens}. The model is the single file ${model}, so ${MODEL_DIR} contains ${name} and nothing else. ${NO_FILE}`,
        fix: `Use "${better}" below ${MODEL_DIR}, or set the model to the folder that contains both files.`,
      };
    case 'other-case':
      return {
        what: `${opens}, but the letter case of the name in ${model} differs. ${OTHER_CASE} ${NO_FILE}`,
        fix: `Use "${better}", exactly as on disk.`,
      };
    case 'backslash':
      return {
        what: `${opens} with backslashes. ${BACKSLASHES} ${NO_FILE}`,
        fix: `Use "${better}": slashes work everywhere.`,
      };
  }
}

function notInModel(
  { written, model, name }: Names,
  nearest: string | undefined,
): Said & { variant: string } {
  const opens = `The script opens ${written}, but the model of this deployment, ${model}, has no such file.`;
  return nearest === undefined
    ? {
        variant: 'missing',
        what: `${opens} In the container, its files are below $${MODEL_DIR}/${name}. ${NO_FILE}`,
        fix: 'Correct the path. If a job step adds the file to the model, run endpoint-preflight after it, or suppress this check on this line.',
      }
    : {
        variant: 'did-you-mean',
        what: `${opens} ${NO_FILE}`,
        fix: `Did you mean $${MODEL_DIR}/${shown(nearest)}? If a job step adds the file to the model, run endpoint-preflight after it.`,
      };
}

/** From the first literal to the last, where they are part of the expression; else the expression. */
function spanOf({ span }: PathExpression, literals: readonly PathPart[]): { start: number; end: number } {
  const [first] = literals;
  const last = literals.at(-1);
  const isOwn = first !== undefined && last !== undefined && first.span.start <= last.span.start;
  return isOwn ? { start: first.span.start, end: Math.max(first.span.end, last.span.end) } : span;
}

/** Only where everything after the variable is one literal in plain quotes. */
function replacing(
  script: Script,
  each: PathExpression,
  literals: readonly PathPart[],
  better: string | undefined,
): Edit[] {
  const [own] = literals;
  if (better === undefined || own === undefined || literals.length !== 1 || each.parts.length !== 2)
    return [];
  const written = script.source.slice(own.span);
  const quoted = /^(['"])([\w./ -]*)\1$/.exec(written);
  if (quoted === null || own.kind !== 'literal' || !/^[\w./ -]+$/.test(better)) return [];
  const [, quote = '', text = ''] = quoted;
  const slash = text.startsWith('/') ? '/' : '';
  // A literal outside of the expression may have other uses in the script.
  const isOwn = each.span.start <= own.span.start && own.span.end <= each.span.end;
  return isOwn ? [editIn(script, own.span, `${quote}${slash}${better}${quote}`)] : [];
}
