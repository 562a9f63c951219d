import type { Document } from '../../project/documents/document.js';
import type { View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** An environment, inline or in a file of its own, has exactly one of `image` and `build`, and is not a conda file. */
export default defineCheck({
  id: 'contract/environment-definition',
  title: 'An environment has exactly one of image and build',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const { environment } = document;
    if (environment.form !== 'inline') return;
    const { view } = environment;
    const isConda = view.has('channels') || view.has('dependencies');
    if (isConda) yield condaContent(document, view);
    else yield* imageOrBuild(view);
  },
});

function condaContent(document: Document, view: View): Problem {
  if (view.source !== document.source)
    return problem(document, 'environment', {
      variant: 'conda-file',
      what: `"environment" names ${view.source.file}, which is a conda file, not an environment. The client refuses the deployment.`,
      fix: 'Use "environment:" and, below it, "image:" and "conda_file:" with the path of that file.',
    });
  const key = view.has('dependencies') ? 'dependencies' : 'channels';
  return problem(view, key, {
    part: 'key',
    variant: 'conda-content',
    what: `"${key}" belongs in a conda file; an environment has no such key. The client refuses the file.`,
    fix: 'Move "channels" and "dependencies" to conda.yml and use "conda_file: conda.yml" and "image:" here.',
  });
}

function* imageOrBuild(view: View): Iterable<Problem> {
  const hasImage = view.isGiven('image') && view.string('image') !== '';
  const hasBuild = view.isGiven('build');
  if (hasImage && hasBuild) {
    yield problem(view, 'build', {
      part: 'key',
      variant: 'both',
      what: 'This environment has both "image" and "build". The client refuses it: only one of them is allowed.',
      fix: 'Keep "build" and put FROM into the Dockerfile, or keep "image".',
      related: [{ message: 'the value that it contradicts', at: view.range('image', 'key') }],
    });
  } else if (!hasImage && !hasBuild) {
    // contract/null-value reports an `image:` without a value.
    if (view.has('image') && !view.isGiven('image')) return;
    yield neither(view);
  } else if (hasBuild && view.isGiven('conda_file')) {
    yield problem(view, 'conda_file', {
      part: 'key',
      variant: 'conda-with-build',
      severity: 'warning',
      what: '"conda_file" works with "image". With "build", nothing installs it unless the Dockerfile does.',
      fix: 'Install the packages in the Dockerfile, or use "image" instead of "build".',
    });
  }
}

const REQUIRED = 'Docker image or Dockerfile is required for environments';

function neither(view: View): Problem {
  if (view.isGiven('conda_file'))
    return problem(view, 'conda_file', {
      part: 'key',
      variant: 'conda-only',
      what: `This environment has a conda file but no image to build on. The client refuses it: "${REQUIRED}".`,
      fix: 'Add for example "image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:<tag>".',
    });
  if (view.has('name') && !view.has('image'))
    return problem(view, '', {
      part: 'key',
      variant: 'name-only',
      what: 'This environment has a name, but neither "image" nor "build". Keys below "environment:" define a new environment, and the client refuses this one.',
      fix: `To use the registered one, use "environment: azureml:${view.string('name') ?? ''}:<version>" on one line.`,
    });
  return problem(view, '', {
    part: 'key',
    what: `This environment has neither "image" nor "build". The client refuses it: "${REQUIRED}".`,
    fix: 'Add "image:" (and "conda_file:" to add packages), or "build:" with the folder of a Dockerfile.',
  });
}
