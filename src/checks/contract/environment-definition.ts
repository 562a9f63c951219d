import type { Document } from '../../documents/document.js';
import type { View } from '../../documents/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** An inline environment (or one in a file of its own) has exactly one of `image` and `build`, and is no conda file. */
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
  if (view.source !== document.source) {
    return problem(document, 'environment', { message: 'conda-file', values: { file: view.source.file } });
  }
  const key = view.has('dependencies') ? 'dependencies' : 'channels';
  return problem(view, key, { part: 'key', message: 'conda-content', values: { key } });
}

function* imageOrBuild(view: View): Iterable<Problem> {
  const hasImage = view.isGiven('image') && view.string('image') !== '';
  const hasBuild = view.isGiven('build');
  if (hasImage && hasBuild) {
    const related = [{ message: 'the value that it contradicts', at: view.range('image', 'key') }];
    yield problem(view, 'build', { part: 'key', message: 'both', related });
  } else if (!hasImage && !hasBuild) {
    // `image:` without a value is a null value first.
    if (view.has('image') && !view.isGiven('image')) return;
    const message = view.isGiven('conda_file')
      ? 'conda-only'
      : view.has('name') && !view.has('image')
        ? 'name-only'
        : '';
    yield problem(view, view.isGiven('conda_file') ? 'conda_file' : '', {
      part: 'key',
      message,
      values: { name: view.string('name') ?? '' },
    });
  } else if (hasBuild && view.isGiven('conda_file')) {
    yield problem(view, 'conda_file', { part: 'key', message: 'conda-with-build', severity: 'warning' });
  }
}
