import { problemAt, runsServer, serverPackages } from '../../domain/environment/packages.js';
import { imageOf } from '../../domain/images/image.js';
import { parseReference } from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import { CURATED_REGISTRY } from '../../facts/curated-environments.js';
import { BASE_IMAGES, INFERENCE_ENVIRONMENTS, INFERENCE_IMAGES } from '../../facts/inference-images.js';
import type { Document } from '../../project/documents/document.js';
import { type CondaFile, condaOf } from '../../project/formats/conda.js';
import type { View } from '../../project/yaml/view.js';
import { kindOfRegistry } from '../../registry/reference.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  problem,
} from '../check.js';

const SERVER = 'azureml-inference-server-http';
const STOPS = `The container stops at startup: "A required package ${SERVER} is missing."`;
const SERVED_BEFORE = 'If it has served a scoring script before, there is nothing to do.';
const ADD_IT = `Add it to the pip section: - ${SERVER}`;

/**
 * The environment of a scoring script has the package that runs it: azureml-inference-server-http, by itself or through
 * azureml-defaults. Without it the container stops: "A required package azureml-inference-server-http is missing."
 * (Azure/azureml-examples#2760 and six more).
 */
export default defineCheck({
  id: 'environment/inference-server',
  title: 'The environment of a scoring script has the inference server',
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
        yield notChecked(environment.view, 'build', 'unknown-content', {
          variant: 'build',
          what: `This check did not look for ${SERVER} in the image of this build; without it, the scoring script does not run.`,
          fix: 'Install it in the Dockerfile, or start from an image that has it.',
        });
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
    variant: 'registered',
    what: `This check cannot see whether the environment ${shown(reference.name)} holds ${SERVER}; without it, the scoring script does not run.`,
    fix: SERVED_BEFORE,
  });
}

function* inline({ document, files }: DocumentContext, view: View): Iterable<Answer> {
  const reading = condaOf(document, files);
  const image = imageKind(document);
  if (image === 'none') return;
  if (reading.kind === 'read') yield* inConda(reading.conda, image, view);
  else if (reading.kind === 'none') yield* inImage(image, view);
  // Other checks report a missing file, or one that is not a conda file.
  else if (reading.kind !== 'missing' && reading.kind !== 'broken') {
    yield notChecked(view, 'conda_file', reading.kind === 'template' ? 'template' : 'unknown-content', {
      variant: 'conda',
      what: `The conda file could not be read, so it is unknown whether it lists ${SERVER}.`,
      fix: 'Render it first, or keep it in the repository.',
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
    yield notChecked(conda.view, 'dependencies', 'unknown-content', {
      variant: 'incomplete',
      what: `This check cannot read everything that the conda file requires, so it is unknown whether ${SERVER} is part of it.`,
      fix: `To have it checked, add to the pip section: - ${SERVER}`,
    });
    return;
  }
  if (image === 'unknown') {
    yield notChecked(view, 'image', 'unknown-content', {
      variant: 'image-and-conda',
      what: `${SERVER}, without which the scoring script does not run, is not in the conda file. This check cannot see whether ${theImage(view)} has it.`,
      fix: `Unless the image has served this scoring script before, add to the pip section: - ${SERVER}`,
    });
    return;
  }
  const said = image === 'base' ? missing(imageIn(view)) : onlyInImage(imageIn(view));
  const { pipSection } = conda;
  yield pipSection === undefined
    ? problem(conda.view, 'dependencies', { ...said, part: 'key' })
    : problemAt(pipSection, said);
}

function missing(image: string) {
  return {
    what: `The package that runs your scoring script, ${SERVER}, is not in this conda file, and the image ${image} does not have it. ${STOPS}`,
    fix: ADD_IT,
  };
}

function onlyInImage(image: string) {
  return {
    variant: 'only-in-image',
    severity: 'notice',
    what: `The image ${image} has the inference server, but this conda file makes a new environment beside it, in which your scoring script runs. Microsoft's samples list the server there as well.`,
    fix: ADD_IT,
  } as const;
}

function* inImage(image: ImageKind, view: View): Iterable<Answer> {
  // A misspelled conda_file may hold all the packages; contract/unknown-key reports it.
  if (view.entries('').some(({ key }) => /conda/i.test(key.text))) return;
  if (image === 'base')
    yield problem(view, 'image', {
      variant: 'base-image',
      severity: 'warning',
      what: `The image ${imageIn(view)} is a base image: it has no package that runs your scoring script, and without a conda file none is installed. ${STOPS}`,
      fix: `Add conda_file: with ${SERVER} and the packages of your script, or use an inference image: mcr.microsoft.com/azureml/minimal-py312-inference:latest`,
    });
  else if (image === 'unknown')
    yield notChecked(view, 'image', 'unknown-content', {
      variant: 'image',
      what: `This check cannot see whether ${theImage(view)} holds ${SERVER}; without it, the scoring script does not run.`,
      fix: SERVED_BEFORE,
    });
}

/** Without its name where that is a placeholder. */
function theImage(view: View): string {
  return `the image ${imageIn(view)}`.trimEnd();
}

function imageIn(view: View): string {
  return shown(view.string('image') ?? '');
}
