/** What a rehearsal runs: the image, the mounts, the environment, the limits and the probes of a deployment, as in Azure. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readSize } from '../../domain/sizes/vm-size.js';
import { buildContext, codeFolder, condaFile, modelPath } from '../../domain/uploads/places.js';
import { DEFAULTS } from '../../facts/limits.js';
import type { Note } from '../../model/report.js';
import type { Document } from '../../project/documents/document.js';
import { type Timing, timingOf } from '../../project/documents/probes.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { View } from '../../project/yaml/view.js';

/** What Azure ML mounts below, and what the variables of the platform point to (observed in logs of deployments). */
const APP = '/var/azureml-app';
/** Where the server of Azure's images listens. */
const SERVER_PORT = 5001;
/** What Azure's images start; the official client starts it too (azure-ai-ml 1.34.0 `_local_endpoints`). */
const START_SERVICES = ['runsvdir', '/var/runit'];

export type ImagePlan =
  | { kind: 'image'; reference: string }
  /** `context` is absolute; `dockerfile` is relative to it. */
  | { kind: 'build'; context: string; dockerfile: string }
  | { kind: 'conda'; base: string; conda: string };

export interface RehearsalPlan {
  endpoint: string;
  deployment: string;
  image: ImagePlan;
  /** undefined: what the image starts itself. */
  command: readonly string[] | undefined;
  env: Readonly<Record<string, string>>;
  /** Absolute folder of the code, with the folder that it becomes; what the upload leaves out is not in the copy. */
  code: { from: string; to: string } | undefined;
  /** A file or a folder, read-only. */
  model: { from: string; to: string } | undefined;
  port: number;
  /** Paths of the probes and of scoring. */
  routes: { liveness: string; readiness: string; scoring: string };
  probes: { liveness: Timing; readiness: Timing };
  /** Bytes; undefined where the size of the VM is not known. */
  memory: number | undefined;
  cpus: number | undefined;
  isIsolated: boolean;
  /** What differs from Azure. */
  notes: readonly Note[];
}

/** Why a deployment cannot be rehearsed. */
export type CannotRehearse = { cannot: Note };

export function planOf(document: Document, files: FileTree): RehearsalPlan | CannotRehearse {
  const image = imageOf(document, files);
  if ('cannot' in image) return image;
  const model = modelOf(document, files);
  if (model !== undefined && 'cannot' in model) return model;
  const own = ownContainer(document);
  const code = codeOf(document, files);
  if (code === undefined && own === undefined)
    return cannot(
      'The deployment has no code_configuration: Azure ML generates the scoring script and the environment of MLflow and Triton models, and they are not on this machine.',
      'Rehearse it with a scoring script of your own, or deploy it to a test endpoint.',
    );
  const { memory, cpus, notes } = limitsOf(document);
  const routes = own?.routes;
  return {
    endpoint: document.endpointName ?? 'local',
    deployment: document.name ?? 'rehearsal',
    image,
    command: own === undefined ? START_SERVICES : undefined,
    env: { ...platformVariables(document, code, model), ...ownVariables(document) },
    code,
    model,
    port: own?.port ?? SERVER_PORT,
    routes: routes ?? { liveness: '/', readiness: '/', scoring: '/score' },
    probes: {
      liveness: probeOf(document, 'liveness_probe'),
      readiness: probeOf(document, 'readiness_probe'),
    },
    memory,
    cpus,
    isIsolated: isDisabled(document.string('egress_public_network_access')),
    notes,
  };
}

function cannot(message: string, advice: string): CannotRehearse {
  return { cannot: { message, advice } };
}

function isDisabled(text: string | undefined): boolean {
  return text?.toLowerCase() === 'disabled';
}

function imageOf(document: Document, files: FileTree): ImagePlan | CannotRehearse {
  const { environment } = document;
  if (environment.form === 'reference')
    return cannot(
      `The environment ${environment.text} is registered in Azure, so its image is not known here.`,
      'Write the image of the environment in the file (environment: {image: …, conda_file: …}) to rehearse it.',
    );
  if (environment.form !== 'inline')
    return cannot('The deployment has no environment that can be read.', 'Write environment with an image.');
  const { view } = environment;
  const context = buildContext(document);
  if (context !== undefined) {
    const folder = files.look(context.base, context.written);
    const dockerfile = view.string('build.dockerfile_path') ?? 'Dockerfile';
    if (folder.kind === 'folder') return { kind: 'build', context: folder.path, dockerfile };
    return cannot(`The build context ${context.written} is not there.`, 'Correct environment.build.path.');
  }
  const reference = view.string('image');
  if (reference === undefined)
    return cannot('The environment has neither an image nor a build context.', 'Write environment.image.');
  const conda = condaOf(document, view, files);
  return conda === undefined ? { kind: 'image', reference } : { kind: 'conda', base: reference, conda };
}

/** The absolute path of the conda file. */
function condaOf(document: Document, view: View, files: FileTree): string | undefined {
  if (!view.isGiven('conda_file')) return undefined;
  const place = condaFile(document);
  const look = place && files.look(place.base, place.written);
  return look?.kind === 'file' ? look.path : undefined;
}

function codeOf(document: Document, files: FileTree) {
  const place = codeFolder(document);
  const look = place && files.look(place.base, place.written);
  if (look?.kind !== 'folder' || files.leavesRepository(document.source.path, look.path) === true)
    return undefined;
  return { from: look.path, to: `${APP}/${path.basename(look.path)}` };
}

/** A file lies in the folder of the model itself; a folder keeps its name below it. */
function modelOf(document: Document, files: FileTree) {
  const { model } = document;
  if (model.form === 'none') return undefined;
  if (model.form === 'reference')
    return cannot(
      `The model ${model.text} is registered in Azure, and its files are not on this machine.`,
      'Rehearse it with a local copy: model: {path: <folder of the model>} (az ml model download).',
    );
  const place = modelPath(document);
  const look = place && files.look(place.base, place.written);
  if (look === undefined || (look.kind !== 'file' && look.kind !== 'folder'))
    return cannot('The files of the model are not on this machine.', 'Correct model.path.');
  const root = document.string('model_mount_path') ?? `${APP}/azureml-models`;
  const view = model.form === 'inline' ? model.view : undefined;
  const name = view?.string('name') ?? createHash('sha256').update(look.path).digest('hex');
  const folder = `${root}/${name}/${view?.string('version') ?? '1'}`;
  return { from: look.path, to: `${folder}/${path.basename(look.path)}`, folder };
}

interface Own {
  port: number;
  routes: RehearsalPlan['routes'];
}

/** `inference_config`: the image is run as it is, on its own port and routes. */
function ownContainer({ environment }: Document): Own | undefined {
  if (environment.form !== 'inline' || !environment.view.has('inference_config')) return undefined;
  const route = (name: string) => environment.view.string(`inference_config.${name}_route.path`) ?? '/';
  const port = environment.view.integer('inference_config.scoring_route.port') ?? SERVER_PORT;
  return {
    port,
    routes: { liveness: route('liveness'), readiness: route('readiness'), scoring: route('scoring') },
  };
}

function platformVariables(
  document: Document,
  code: RehearsalPlan['code'],
  model: { folder: string } | undefined,
): Record<string, string> {
  const script = document.string('code_configuration.scoring_script');
  const folder = script === undefined ? '.' : path.posix.dirname(script.replaceAll('\\', '/'));
  return {
    ...(model && { AZUREML_MODEL_DIR: model.folder }),
    ...(code && { AML_APP_ROOT: path.posix.join(code.to, folder) }),
    ...(script !== undefined && { AZUREML_ENTRY_SCRIPT: path.posix.basename(script.replaceAll('\\', '/')) }),
    AZUREML_INFERENCE_PYTHON_PATH: '/opt/miniconda/envs/inf-conda-env/bin',
    SVDIR: '/var/runit',
  };
}

function ownVariables(document: Document): Record<string, string> {
  const variables = document.at('environment_variables');
  if (variables === undefined) return {};
  const entries = variables
    .entries('')
    .map(({ key }) => [key.text, variables.string([key.text]) ?? ''] as const);
  return Object.fromEntries(entries);
}

function probeOf(document: Document, name: 'liveness_probe' | 'readiness_probe'): Timing {
  const view = document.at(name);
  return (view && timingOf({ name, view })) ?? { ...DEFAULTS.probe };
}

function limitsOf(document: Document) {
  const text = document.string('instance_type');
  const size = text === undefined ? undefined : readSize(text);
  if (size?.kind !== 'listed')
    return {
      memory: undefined,
      cpus: undefined,
      notes: text === undefined ? [] : [noLimit(text)],
    };
  const { memoryGiB, vCpus, gpus, name } = size.size;
  return { memory: Math.round(memoryGiB * 2 ** 30), cpus: vCpus, notes: gpus > 0 ? [noGpu(name)] : [] };
}

function noLimit(text: string): Note {
  return {
    message: `The memory of ${text} is not known, so the container runs without a limit.`,
    advice: 'Watch its memory in Azure.',
  };
}

function noGpu(name: string): Note {
  return {
    message: `${name} has a GPU, and the rehearsal runs without one.`,
    advice: 'What uses CUDA can be tried in Azure alone.',
  };
}
