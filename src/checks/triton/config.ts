import { TRITON_BACKENDS, TRITON_PLATFORMS } from '../../catalog/triton.js';
import type { Pb, PbText } from '../../documents/pbtxt.js';
import type { Severity, Values } from '../../findings.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import {
  configOf,
  contentOf,
  type Folder,
  isTriton,
  localFolder,
  modelFolders,
  type Repository,
  versionsOf,
} from './repository.js';

/**
 * `config.pbtxt` fits what lies around it: Triton refuses a model whose name is not its folder's, whose file is not
 * there, and an ensemble of models that it does not have (triton-inference-server/core, model_repository_manager.cc).
 */
export default defineCheck({
  id: 'triton/config',
  title: 'A Triton configuration fits the model that it lies beside',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const repository = isTriton(document) ? localFolder(document, files) : undefined;
    if (repository === undefined) return;
    for (const model of modelFolders(repository)) {
      const config = configOf(model, files);
      if (config !== undefined) yield* judge({ repository, model, config });
    }
  },
});

interface About {
  repository: Repository;
  model: Folder;
  config: Pb;
}

function* judge(about: About): Iterable<Problem> {
  const name = textOf(about, 'name');
  if (name !== undefined && name.text !== about.model.name) {
    yield found(about, name, { message: 'name', values: { name: shown(name.text) } });
  }
  yield* judgePlatform(about);
  yield* judgeFile(about);
  yield* judgeSteps(about);
}

/** A backend may be anybody's; a platform alone must be one that Triton knows. */
function* judgePlatform(about: About): Iterable<Problem> {
  const platform = textOf(about, 'platform');
  if (platform === undefined || about.config.names.has('backend') || platform.text in TRITON_PLATFORMS)
    return;
  const meant = nearest(platform.text, Object.keys(TRITON_PLATFORMS)) ?? platformOf(platform.text);
  if (meant === undefined) return;
  const values = { platform: shown(platform.text), meant };
  yield found(about, platform, { message: 'platform', values, severity: 'warning' });
}

/** People write the name of the backend: `onnxruntime`. */
function platformOf(backend: string): string | undefined {
  const [file] = TRITON_BACKENDS[backend.toLowerCase()] ?? [];
  return Object.keys(TRITON_PLATFORMS).find(platform => TRITON_PLATFORMS[platform]?.[0] === file);
}

function* judgeFile(about: About): Iterable<Problem> {
  const { config, model } = about;
  // Triton serves the newest version, unless it is told which.
  if (config.names.has('version_policy') || config.names.has('cc_model_filenames')) return;
  const [newest] = versionsOf(model);
  const named = textOf(about, 'default_model_filename');
  const kind = textOf(about, 'platform') ?? textOf(about, 'backend');
  const expected = named === undefined ? namesFor(about) : [named.text];
  const place = named ?? kind;
  // A folder that only holds a place waits for what a job will fetch.
  if (newest === undefined || place === undefined || contentOf(newest).length === 0) return;
  if (expected.length === 0 || expected.some(name => contentOf(newest).includes(name))) return;
  const names = contentOf(newest).sort().slice(0, 4).map(shown);
  const values = {
    expected: shown(expected[0] ?? ''),
    version: newest.name,
    names,
    kind: shown(kind?.text ?? ''),
  };
  yield found(about, place, { message: named === undefined ? 'other-file' : 'no-file', values });
}

/** None where the platform or backend has rules of its own, or both are given. */
function namesFor(about: About): readonly string[] {
  const platform = textOf(about, 'platform');
  const backend = textOf(about, 'backend');
  if (platform !== undefined && backend !== undefined) return [];
  if (platform !== undefined) return TRITON_PLATFORMS[platform.text] ?? [];
  return (backend && TRITON_BACKENDS[backend.text]) ?? [];
}

function* judgeSteps(about: About): Iterable<Problem> {
  const known = new Set(about.repository.folders.keys());
  for (const step of about.config.texts.get('ensemble_scheduling.step.model_name') ?? []) {
    if (known.has(step.text) || isRendered(step.text)) continue;
    yield found(about, step, {
      message: 'step',
      values: { step: shown(step.text), known: [...known].sort().slice(0, 4).map(shown) },
    });
  }
}

/** The one text under a name; undefined where it waits to be rendered, or is written twice. */
function textOf({ config }: About, name: string): PbText | undefined {
  const [text, ...more] = config.texts.get(name) ?? [];
  return text === undefined || more.length > 0 || isRendered(text.text) ? undefined : text;
}

function isRendered(text: string): boolean {
  return /[$<>\\]|\{\{/.test(text) || text === '';
}

function found(
  { repository, model }: About,
  { at }: PbText,
  { values, ...rest }: { message: string; values: Values; severity?: Severity },
): Problem {
  const { view, path } = repository.place;
  const options = { ...rest, range: at, values: { model: shown(model.name), ...values } };
  return { ...problem(view, path, options), route: [...view.route(path), model.name, at.start.line] };
}
