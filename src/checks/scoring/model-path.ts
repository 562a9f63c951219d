import { basename, join } from 'node:path';
import { type FileTree, isInside } from '../../documents/file-tree.js';
import type { Edit } from '../../findings.js';
import { pathBelowEnv } from '../../python/path-parts.js';
import type { PathExpression, PathPart } from '../../python/types.js';
import type { Problem } from '../check.js';
import { isAddress, modelPath } from '../paths/places.js';
import { shown } from '../shown.js';
import { isAskedFor, isWritten } from './file-calls.js';
import { defineScriptCheck, editIn, problemIn, type Script } from './script.js';

const MODEL_DIR = 'AZUREML_MODEL_DIR';
/** More paths in one script are no scoring script. */
const MAX_PATHS = 500;

/**
 * Paths below AZUREML_MODEL_DIR exist in the container. A model that is a folder keeps the folder's name there, a model
 * that is a file lies directly in it (docs of the variable; Azure/azureml-examples#1068, Azure/aml-deploy#63). Only a
 * model that is inline and on this disk can be looked into.
 */
export default defineScriptCheck({
  id: 'scoring/model-path',
  title: 'Paths below AZUREML_MODEL_DIR exist in the container',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const model = localModel(script);
    if (model === undefined) return;
    const paths = script.module.paths.flatMap(each => {
      const below = pathBelowEnv(each.parts, MODEL_DIR);
      return each.mainOnly || below === undefined || !isPlain(below) ? [] : [{ each, below: normal(below) }];
    });
    const verdicts = new Map(
      paths.slice(0, MAX_PATHS).map(({ below }) => [below, wrongIn(script.files, model, below)]),
    );
    const hasOtherWay = [...verdicts].some(([below, wrong]) => below !== '' && wrong === undefined);
    const asked = new Set(paths.filter(({ each }) => isAskedFor(each)).map(({ below }) => below));
    yield* folderItself(script, model);
    const told = new Set<string>();
    for (const { each, below } of paths) {
      // A script that looks before it opens has a way out of its own.
      if (below === '' || asked.has(below) || isWritten(each) || told.has(below)) continue;
      const wrong = verdicts.get(below);
      if (wrong === undefined) continue;
      told.add(below);
      yield tell(script, each, {
        below,
        wrong,
        model,
        isOpen: asked.size > 0 || (each.conditional && hasOtherWay),
      });
    }
  },
});

/** Functions that want the folder with this file in it. */
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

/** AZUREML_MODEL_DIR alone, given to what wants the model's own folder, which is the one below. */
function* folderItself(script: Script, model: Model): Iterable<Problem> {
  if (model.kind !== 'folder') return;
  for (const each of script.module.paths.slice(0, MAX_PATHS)) {
    if (each.mainOnly || each.passedTo === undefined || pathBelowEnv(each.parts, MODEL_DIR) !== '') continue;
    const target = each.passedTo.target;
    const loader = FOLDER_LOADERS.find(([loads]) => loads.test(target));
    if (loader === undefined || script.files.look(model.path, loader[1]).kind !== 'file') continue;
    yield problemIn(script, script, each.passedTo.span, {
      message: 'folder-itself',
      severity: each.conditional ? 'warning' : 'error',
      values: {
        call: shown(each.passedTo.callee),
        marker: loader[1],
        name: shown(model.name),
        model: script.files.display(model.path),
      },
      key: each.passedTo.target,
    });
    return;
  }
}

interface Model {
  kind: 'file' | 'folder';
  path: string;
  /** What the container calls it. */
  name: string;
}

function localModel({ document, files }: Script): Model | undefined {
  // The variable is the user's own then, or the model is mounted elsewhere.
  if (document.has(['environment_variables', MODEL_DIR]) || document.isGiven('model_mount_path'))
    return undefined;
  const place = modelPath(document);
  if (place === undefined || place.view.isTemplate(place.path) || isAddress(place.written)) return undefined;
  const { kind, path } = files.look(place.base, place.written);
  if ((kind !== 'file' && kind !== 'folder') || files.leavesRepository(document.source.path, path) === true)
    return undefined;
  return { kind, path, name: basename(path) };
}

/** Nothing in it that leads elsewhere or stands for something else. */
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
  | { message: 'kept-folder' | 'file-direct' | 'file-other' | 'other-case' | 'backslash'; better: string }
  | { message: 'missing'; better: string | undefined };

/** What is wrong with a path below AZUREML_MODEL_DIR; undefined where the container will have it. */
function wrongIn(files: FileTree, model: Model, below: string): Wrong | undefined {
  if (below.includes('\\')) {
    const slashed = normal(below.replaceAll('\\', '/'));
    return wrongIn(files, model, slashed) === undefined
      ? { message: 'backslash', better: slashed }
      : undefined;
  }
  return model.kind === 'file' ? wrongForFile(model, below) : wrongForFolder(files, model, below);
}

function wrongForFile({ name }: Model, below: string): Wrong | undefined {
  if (below === name) return undefined;
  if (below.toLowerCase() === name.toLowerCase()) return { message: 'other-case', better: name };
  return { message: below.split('/').at(-1) === name ? 'file-direct' : 'file-other', better: name };
}

function wrongForFolder(files: FileTree, { path, name }: Model, below: string): Wrong | undefined {
  const [first = '', ...rest] = below.split('/');
  if (first === name) {
    if (rest.length === 0) return undefined;
    const look = files.look(path, rest.join('/'));
    if (look.kind === 'other-case')
      return { message: 'other-case', better: inContainer(path, name, look.actual) };
    if (look.kind !== 'missing') return undefined;
    const nearest = look.nearest !== undefined && isInside(path, look.nearest) ? look.nearest : undefined;
    return { message: 'missing', better: nearest && inContainer(path, name, nearest) };
  }
  const inside = files.look(path, below);
  if (inside.kind === 'file' || inside.kind === 'folder')
    return { message: 'kept-folder', better: `${name}/${below}` };
  if (first.toLowerCase() === name.toLowerCase()) {
    const better = [name, ...rest].join('/');
    return wrongForFolder(files, { kind: 'folder', path, name }, better) === undefined
      ? { message: 'other-case', better }
      : undefined;
  }
  // Without its first folder, under whatever name that was: `outputs/model.pkl` of `model/model.pkl`.
  const without = rest.length === 0 ? undefined : files.look(path, rest.join('/'));
  if (without?.kind === 'file') return { message: 'kept-folder', better: `${name}/${rest.join('/')}` };
  return { message: 'missing', better: undefined };
}

function inContainer(path: string, name: string, actual: string): string {
  return join(name, actual.slice(path.length)).replaceAll('\\', '/');
}

interface Found {
  below: string;
  wrong: Wrong;
  model: Model;
  /** The script looks around before it opens: it may know what to do. */
  isOpen: boolean;
}

function tell(script: Script, each: PathExpression, { below, wrong, model, isOpen }: Found): Problem {
  const isSure = wrong.message !== 'missing';
  const severity = !isSure || isOpen || each.conditional ? 'warning' : 'error';
  const message = wrong.message === 'missing' && wrong.better !== undefined ? 'did-you-mean' : wrong.message;
  const literals = each.parts.filter(part => part.kind === 'literal');
  const place =
    script.document.model.form === 'inline' ? script.document.model.view.range('path') : undefined;
  return problemIn(script, script, spanOf(each, literals), {
    message,
    severity,
    values: {
      written: `$${MODEL_DIR}/${shown(below)}`,
      better: `$${MODEL_DIR}/${shown(wrong.better ?? '')}`,
      rest: shown(wrong.better ?? ''),
      model: script.files.display(model.path),
      name: shown(model.name),
    },
    related: place === undefined ? [] : [{ message: 'scoring/model-path/model', at: place }],
    edits: severity === 'error' ? replacing(script, each, literals, wrong.better) : [],
    key: below,
  });
}

/** From the first literal to the last, where they stand in the expression; else the expression. */
function spanOf({ span }: PathExpression, literals: readonly PathPart[]): { start: number; end: number } {
  const [first] = literals;
  const last = literals.at(-1);
  const isOwn = first !== undefined && last !== undefined && first.span.start <= last.span.start;
  return isOwn ? { start: first.span.start, end: Math.max(first.span.end, last.span.end) } : span;
}

/** Only where the whole rest is one literal in plain quotes. */
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
  // The name of a file may serve elsewhere in the script too.
  const isOwn = each.span.start <= own.span.start && own.span.end <= each.span.end;
  return isOwn ? [editIn(script, own.span, `${quote}${slash}${better}${quote}`)] : [];
}
