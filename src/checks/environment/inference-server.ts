import { CURATED_REGISTRY } from '../../catalog/curated-environments.js';
import { BASE_IMAGES, INFERENCE_ENVIRONMENTS, INFERENCE_IMAGES } from '../../catalog/inference-images.js';
import { type CondaFile, condaOf } from '../../documents/conda.js';
import type { Document } from '../../documents/document.js';
import type { View } from '../../documents/view.js';
import { kindOfRegistry } from '../../registry/reference.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  problem,
} from '../check.js';
import { parseReference } from '../references.js';
import { shown } from '../shown.js';
import { imageOf } from './image.js';
import { problemAt, runsServer, serverPackages } from './packages.js';

/**
 * Where a scoring script is to run, the environment has the package that runs it: azureml-inference-server-http, by
 * itself or through azureml-defaults. Without it the container stops: "A required package azureml-inference-server-http
 * is missing." (Azure/azureml-examples#2760 and six more).
 */
export default defineCheck({
  id: 'environment/inference-server',
  title: 'Where a scoring script is to run, the package that runs it is there',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Answer> {
    const { document } = context;
    if (!runsServer(document)) return;
    const { environment } = document;
    if (environment.form === 'reference') yield* registered(document, environment.text);
    else if (environment.form === 'inline') {
      if (environment.view.isGiven('build'))
        yield notChecked(environment.view, 'build', 'unknown-content', { message: 'build' });
      else yield* inline(context, environment.view);
    }
  },
});

function* registered(document: Document, text: string): Iterable<Answer> {
  const reference = parseReference(text);
  if (reference.form === 'wrong') return;
  const isCurated = reference.form === 'registry' && reference.registry === CURATED_REGISTRY;
  if (isCurated && INFERENCE_ENVIRONMENTS.test(reference.name)) return;
  yield notChecked(document, 'environment', 'unknown-content', {
    message: 'registered',
    values: { name: shown(reference.name) },
  });
}

function* inline({ document, files }: DocumentContext, view: View): Iterable<Answer> {
  const reading = condaOf(document, files);
  const image = imageKind(document);
  if (image === 'none') return;
  if (reading.kind === 'read') yield* inConda(reading.conda, image, view);
  else if (reading.kind === 'none') yield* inImage(image, view);
  // A file that is not there, or is no conda file, is another check's finding.
  else if (reading.kind !== 'missing' && reading.kind !== 'broken') {
    yield notChecked(view, 'conda_file', reading.kind === 'template' ? 'template' : 'unknown-content', {
      message: 'conda',
    });
  }
}

type ImageKind = 'none' | 'unknown' | 'inference' | 'base';

function imageKind(document: Document): ImageKind {
  const found = imageOf(document);
  if (found === undefined)
    return document.environment.form === 'inline' && document.environment.view.isTemplate('image')
      ? 'unknown'
      : 'none';
  if ('fault' in found.reading) return 'unknown';
  const { registry, repository } = found.reading.image;
  if (kindOfRegistry(registry) !== 'microsoft') return 'unknown';
  if (INFERENCE_IMAGES.some(name => name.test(repository))) return 'inference';
  return BASE_IMAGES.some(name => name.test(repository)) ? 'base' : 'unknown';
}

function* inConda(conda: CondaFile, image: ImageKind, view: View): Iterable<Answer> {
  if (serverPackages(conda).length > 0 || conda.packages.length === 0) return;
  if (!conda.isComplete) {
    yield notChecked(conda.view, 'dependencies', 'unknown-content', { message: 'incomplete' });
    return;
  }
  if (image === 'unknown') {
    yield notChecked(view, 'image', 'unknown-content', { message: 'image-and-conda', values: values(view) });
    return;
  }
  const message =
    image === 'base' ? { message: '' } : { message: 'only-in-image', severity: 'notice' as const };
  const { pipSection } = conda;
  const options = { ...message, values: values(view) };
  yield pipSection === undefined
    ? problem(conda.view, 'dependencies', { ...options, part: 'key' })
    : problemAt(pipSection, options);
}

function* inImage(image: ImageKind, view: View): Iterable<Answer> {
  // A misspelled conda_file is contract/unknown-key's finding, and the packages may all be in there.
  if (view.entries('').some(({ key }) => /conda/i.test(key.text))) return;
  if (image === 'base')
    yield problem(view, 'image', { message: 'base-image', severity: 'warning', values: values(view) });
  else if (image === 'unknown')
    yield notChecked(view, 'image', 'unknown-content', { message: 'image', values: values(view) });
}

function values(view: View): { image: string } {
  return { image: shown(view.string('image') ?? '') };
}
