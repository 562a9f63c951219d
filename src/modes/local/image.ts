/** Gets the image of a rehearsal: from the engine, a registry, or a build whose inputs have not changed since the last. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../container/engine.js';
import { buildImage, hasImage, type Made, type Progress, pullImage } from '../../container/images.js';
import { readDockerIgnore } from '../../domain/environment/dockerignore.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { ImagePlan } from './plan.js';

export interface Image {
  reference: string;
  made: Made;
  /** What it took: nothing, where the engine had it. */
  how: 'there' | 'pulled' | 'built';
}

/** Images of this program in the engine's own store. */
const REPOSITORY = 'localhost/endpoint-preflight';
const THERE: Made = { log: '', error: undefined };

export interface Around {
  engine: Engine;
  files: FileTree;
  progress: Progress;
  signal: AbortSignal;
}

export async function imageFor(plan: ImagePlan, around: Around): Promise<Image> {
  return plan.kind === 'image' ? await existing(plan.reference, around) : await built(plan, around);
}

async function existing(reference: string, { engine, progress, signal }: Around): Promise<Image> {
  if (await hasImage(engine, reference, signal)) return { reference, made: THERE, how: 'there' };
  progress(`pulling ${reference}`);
  return { reference, made: await pullImage(engine, reference, progress, signal), how: 'pulled' };
}

async function built(plan: Exclude<ImagePlan, { kind: 'image' }>, around: Around): Promise<Image> {
  const { engine, progress, signal } = around;
  const entries = await contextOf(plan, around.files);
  const dockerfile = plan.kind === 'build' ? plan.dockerfile : 'Dockerfile';
  const reference = `${REPOSITORY}:${digestOf(entries, dockerfile)}`;
  if (await hasImage(engine, reference, signal)) return { reference, made: THERE, how: 'there' };
  const { packTar } = await import('modern-tar');
  const context = await packTar(
    entries.map(({ name, data, mode }) => ({
      header: { name, size: data.length, mode, mtime: new Date(0) },
      body: data,
    })),
  );
  progress(
    `building ${plan.kind === 'conda' ? `${plan.base} with ${path.basename(plan.conda)}` : plan.dockerfile}`,
  );
  const labels = { 'endpoint-preflight': 'image' };
  const made = await buildImage(engine, context, { tag: reference, dockerfile, labels }, progress, signal);
  return { reference, made, how: 'built' };
}

interface Entry {
  name: string;
  data: Buffer;
  mode: number;
}

/** More than Azure ML takes as a build context (100 files, 1 MB), so that what is too large is built all the same. */
const MAX_FILES = 20_000;

async function contextOf(plan: Exclude<ImagePlan, { kind: 'image' }>, files: FileTree): Promise<Entry[]> {
  if (plan.kind === 'conda')
    return [
      { name: 'Dockerfile', data: Buffer.from(condaDockerfile(plan.base)), mode: 0o644 },
      { name: 'conda.yml', data: readFileSync(plan.conda), mode: 0o644 },
    ];
  const ignore = await readDockerIgnore(files, plan.context);
  return files
    .filesBelow(plan.context, MAX_FILES)
    .filter(({ name }) => name === plan.dockerfile || ignore?.leavesOut(name) === undefined)
    .map(({ name }) => ({ name, data: readFileSync(path.join(plan.context, name)), mode: 0o755 }));
}

/**
 * As the official client writes it (azure-ai-ml 1.34.0 `_local_endpoints/_dockerfile_resolver.py`): an environment of its
 * own beside those of the image, and the services of the image in it.
 */
export function condaDockerfile(base: string): string {
  return [
    `FROM ${base}`,
    'RUN mkdir -p /var/azureml-app/',
    'WORKDIR /var/azureml-app/',
    'COPY conda.yml /var/azureml-app/',
    'RUN conda env create -n inf-conda-env --file conda.yml',
    'CMD ["conda", "run", "--no-capture-output", "-n", "inf-conda-env", "runsvdir", "/var/runit"]',
    '',
  ].join('\n');
}

/** The same files under the same names are the same image: a tag that nobody else gives. */
function digestOf(entries: readonly Entry[], dockerfile: string): string {
  const hash = createHash('sha256').update(dockerfile);
  for (const { name, data } of entries) hash.update(`\0${name}\0${data.length}\0`).update(data);
  return hash.digest('hex').slice(0, 32);
}
