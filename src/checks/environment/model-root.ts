import { posix } from 'node:path';
import {
  type Build,
  dockerfileOf,
  isUnknown,
  problemInBuild,
} from '../../domain/environment/dockerfile-of.js';
import { optionOf } from '../../domain/environment/own-app.js';
import { startOf } from '../../domain/environment/start-command.js';
import { imageOf } from '../../domain/images/image.js';
import { isPlain } from '../../domain/images/plain-image.js';
import { shown } from '../../domain/shown.js';
import { isAddress, modelPath } from '../../domain/uploads/places.js';
import { MODEL_ROOTS, type ModelRoot } from '../../facts/model-roots.js';
import type { Range } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { Project } from '../../project/project.js';
import { readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** Where Azure ML puts models without a mount path (how-to-deploy-custom-container.md, 03/31/2025). */
const DEFAULT_MOUNT = '/var/azureml-app/azureml-models';

/**
 * The server of a custom container looks for the model where Azure ML mounts it: `<model_mount_path>/<name>/<version>`,
 * with the folder that was registered below it. TensorFlow Serving adds MODEL_NAME to MODEL_BASE_PATH itself.
 */
export default defineCheck({
  id: 'environment/model-root',
  title: 'The server looks for the model where it is mounted',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run({ document, project }: DocumentContext) {
    const { environment } = document;
    if (environment.form !== 'inline' || !environment.view.has('inference_config')) return;
    // Without a model there is no mount, and a placeholder may be anything.
    if (
      document.model.form === 'none' ||
      document.isTemplate('model_mount_path') ||
      document.isTemplate('model')
    )
      return;
    const build = await dockerfileOf(document, project);
    for (const root of await rootsOf(document, project, build))
      yield* checkBuild(document, project, build, root);
  },
});

interface Root {
  /** What names it: `MODEL_BASE_PATH`, `--model_base_path`. */
  name: string;
  path: string;
  known: ModelRoot;
  /** A line of the deployment. */
  route: string[] | undefined;
  /** A place in the build context. */
  at: Range | undefined;
}

async function rootsOf(document: Document, project: Project, build: Build | undefined): Promise<Root[]> {
  const roots: Root[] = [];
  const programs = (build && startOf(build, project)?.programs) ?? [];
  for (const known of MODEL_ROOTS) {
    const command = programs.find(
      ({ name, words }) => name === known.program || words.some(({ text }) => text === known.program),
    );
    const written = command && known.options.length > 0 ? optionOf(command.words, known.options) : undefined;
    if (written !== undefined && !isUnknown(written.text))
      roots.push({
        name: known.options[0] ?? '',
        path: written.text,
        known,
        route: undefined,
        at: written.at,
      });
    const { variable } = known;
    const value = variable === undefined ? undefined : document.string(['environment_variables', variable]);
    const isServer = command !== undefined || isImageOf(document, build, known);
    if (variable !== undefined && value !== undefined && isServer && written === undefined)
      roots.push({
        name: variable,
        path: value,
        known,
        route: ['environment_variables', variable],
        at: undefined,
      });
  }
  return roots.filter(({ path }) => path.startsWith('/') && !isUnknown(path));
}

function isImageOf(document: Document, build: Build | undefined, { images }: ModelRoot): boolean {
  const text = build === undefined ? imageOf(document)?.text : build.dockerfile.stages.at(-1)?.image?.text;
  const reading = text === undefined ? undefined : readImage(text);
  return (
    reading !== undefined && !('fault' in reading) && images.some(name => name.test(reading.image.repository))
  );
}

function* checkBuild(
  document: Document,
  project: Project,
  build: Build | undefined,
  root: Root,
): Iterable<Problem> {
  const path = root.path.replace(/\/+$/, '') || '/';
  const mount = (document.string('model_mount_path') ?? DEFAULT_MOUNT).replace(/\/+$/, '') || '/';
  const isMounted = mount === '/' || path === mount || path.startsWith(`${mount}/`);
  if (!isMounted) {
    if (isInImage(build, path, project)) return;
    yield found(document, build, root, {
      variant: 'elsewhere',
      what: `${root.name} is "${shown(path)}", and Azure ML mounts the model below "${shown(mount)}". The server finds no model and stops, or answers no probe, and the deployment fails after minutes.`,
      fix: `Use the path of the mounted model: ${shown(mount)}/<name of the model>/<version>/<folder>`,
    });
    return;
  }
  const name =
    root.known.appends === undefined
      ? undefined
      : document.string(['environment_variables', root.known.appends]);
  if (root.route === undefined || name === undefined) return;
  const folder = localFolder(document, project);
  if (folder === undefined || posix.basename(path) !== name || holds(project, folder, name)) return;
  const better = posix.dirname(path);
  yield found(document, build, root, {
    variant: 'twice',
    what: `The server adds ${root.known.appends} to ${root.name}, so it looks for the model in "${shown(`${path}/${name}`)}", and the folder of the model has no folder ${shown(name)} in it. It finds no model and answers no probe, and the deployment fails after minutes.`,
    fix: `Use ${root.name}: ${shown(better)}`,
  });
}

/** A folder that the Dockerfile or an unknown base image fills is no mount. */
function isInImage(build: Build | undefined, path: string, project: Project): boolean {
  if (build === undefined) return false;
  const content = startOf(build, project)?.content;
  if (content === undefined || !content.files.isWhole || !isKnownBase(content.base?.text)) return true;
  const isCopied = content.files.foldersAt(path).length > 0 || content.files.inContext(path) !== undefined;
  return isCopied || content.commands.some(({ words }) => words.some(({ text }) => text.startsWith(path)));
}

/** An image of a server, or a plain one, holds no model. */
function isKnownBase(text: string | undefined): boolean {
  const reading = text === undefined ? undefined : readImage(text);
  if (text === undefined || reading === undefined || 'fault' in reading) return false;
  const { repository } = reading.image;
  return isPlain(text) || MODEL_ROOTS.some(({ images }) => images.some(name => name.test(repository)));
}

function localFolder(document: Document, project: Project): string | undefined {
  const place = modelPath(document);
  if (place === undefined || isAddress(place.written)) return undefined;
  const look = project.look(place.base, place.written);
  return look.kind === 'folder' && project.leavesRepository(place.view.source.path, look.path) !== true
    ? look.path
    : undefined;
}

/** The folder holds one of that name: `models/half_plus_two/half_plus_two/1`. */
function holds(project: Project, folder: string, name: string): boolean {
  return project.look(folder, name).kind === 'folder';
}

function found(
  document: Document,
  build: Build | undefined,
  root: Root,
  said: { variant: string; what: string; fix: string },
): Problem {
  if (root.at !== undefined && build !== undefined)
    return problemInBuild(build, { ...said, at: root.at, key: root.name });
  return problem(document, root.route ?? 'model_mount_path', said);
}
