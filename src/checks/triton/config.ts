import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import { NOT_LOADED } from '../../domain/triton/not-loaded.js';
import {
  configOf,
  contentOf,
  type Folder,
  isTriton,
  localFolder,
  modelFolders,
  type Repository,
  versionsOf,
} from '../../domain/triton/repository.js';
import { TRITON_BACKENDS, TRITON_PLATFORMS } from '../../facts/triton.js';
import type { Severity } from '../../model/findings.js';
import type { Pb, PbText } from '../../project/formats/pbtxt.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** A message lists this many names. */
const SHOWN_NAMES = 4;

/**
 * `config.pbtxt` matches the files around it: Triton refuses a model whose name is not its folder's, whose file is
 * missing, and an ensemble of models that it does not have (triton-inference-server/core, model_repository_manager.cc).
 */
export default defineCheck({
  id: 'triton/config',
  title: 'A Triton configuration matches the model next to it',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const repository = isTriton(document) ? localFolder(document, project) : undefined;
    if (repository === undefined) return;
    for (const model of modelFolders(repository)) {
      const config = configOf(model, project);
      if (config !== undefined) yield* checkRepository({ repository, model, config });
    }
  },
});

interface About {
  repository: Repository;
  model: Folder;
  config: Pb;
}

function* checkRepository(about: About): Iterable<Problem> {
  const name = textOf(about, 'name');
  if (name !== undefined && name.text !== about.model.name) {
    const folder = shown(about.model.name);
    yield found(about, name, {
      variant: 'name',
      what: `The configuration calls the model "${shown(name.text)}", but its folder is "${folder}". Triton refuses that ("directory name must equal model name"). ${NOT_LOADED}`,
      fix: `Use name: "${folder}", or remove the line: Triton then uses the name of the folder.`,
    });
  }
  yield* judgePlatform(about);
  yield* judgeFile(about);
  yield* judgeSteps(about);
}

/** A backend may be a custom one; a platform alone must be one that Triton knows. */
function* judgePlatform(about: About): Iterable<Problem> {
  const platform = textOf(about, 'platform');
  if (platform === undefined || about.config.names.has('backend') || platform.text in TRITON_PLATFORMS)
    return;
  const meant = nearest(platform.text, Object.keys(TRITON_PLATFORMS)) ?? platformOf(platform.text);
  if (meant === undefined) return;
  yield found(about, platform, {
    variant: 'platform',
    severity: 'warning',
    what: `Triton has no platform "${shown(platform.text)}", and no backend is given. ${NOT_LOADED}`,
    fix: `Did you mean platform: "${meant}"? For a backend, use backend: "…" in place of platform.`,
  });
}

/** The platform of a backend, whose name is often given instead: `onnxruntime`. */
function platformOf(backend: string): string | undefined {
  const [file] = TRITON_BACKENDS[backend.toLowerCase()] ?? [];
  return Object.keys(TRITON_PLATFORMS).find(platform => TRITON_PLATFORMS[platform]?.[0] === file);
}

function* judgeFile(about: About): Iterable<Problem> {
  const { config, model } = about;
  // Triton serves the newest version, unless version_policy names others.
  if (config.names.has('version_policy') || config.names.has('cc_model_filenames')) return;
  const [newest] = versionsOf(model);
  const named = textOf(about, 'default_model_filename');
  const kind = textOf(about, 'platform') ?? textOf(about, 'backend');
  const expected = named === undefined ? namesFor(about) : [named.text];
  const place = named ?? kind;
  // A folder with only a .gitkeep waits for a download of the job.
  if (newest === undefined || place === undefined || contentOf(newest).length === 0) return;
  if (expected.length === 0 || expected.some(name => contentOf(newest).includes(name))) return;
  const file = shown(expected[0] ?? '');
  const start = `version ${newest.name} of the model contains ${listed(contentOf(newest))}`;
  yield found(
    about,
    place,
    named === undefined
      ? {
          variant: 'other-file',
          what: `"${shown(kind?.text ?? '')}" loads the file ${file}, but ${start}. ${NOT_LOADED}`,
          fix: `Correct the platform or backend, rename the file to ${file}, or name it: default_model_filename: "…"`,
        }
      : {
          variant: 'no-file',
          what: `The configuration names the file "${file}", but ${start}. ${NOT_LOADED}`,
          fix: 'Use the name of a file that is there.',
        },
  );
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
      variant: 'step',
      what: `The ensemble uses a model "${shown(step.text)}", but the folder has only ${listed([...known])}. Triton refuses that ("contains models that are not available"). ${NOT_LOADED}`,
      fix: 'Correct the name, or put the model into the folder.',
    });
  }
}

/** The one text under a name; undefined where it is a template or occurs twice. */
function textOf({ config }: About, name: string): PbText | undefined {
  const [text, ...more] = config.texts.get(name) ?? [];
  return text === undefined || more.length > 0 || isRendered(text.text) ? undefined : text;
}

function isRendered(text: string): boolean {
  return /[$<>\\]|\{\{/.test(text) || text === '';
}

function listed(names: string[]): string {
  return names.sort().slice(0, SHOWN_NAMES).map(shown).join(', ');
}

function found(
  { repository, model }: About,
  { at }: PbText,
  said: Said & { variant: string; severity?: Severity },
): Problem {
  const { view, path } = repository.place;
  const route = [...view.route(path), model.name, at.start.line];
  return { ...problem(view, path, { ...said, range: at }), route };
}
