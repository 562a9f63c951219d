import { shown } from '../../domain/shown.js';
import type { View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** What the client reads as an address: azureml://, https://, wasbs://, runs:/. paths/model checks the other paths. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]|runs:)/i;

/**
 * An inline model has what the client needs to register it. Without a name, the client hashes the files at `path` to
 * generate one, so a path in the cloud needs a name (azure-ai-ml 1.34.0 `entities/_assets/_artifacts/model.py`).
 */
export default defineCheck({
  id: 'contract/model-definition',
  title: 'An inline model is complete',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document: { model } }: DocumentContext) {
    if (model.form !== 'inline') return;
    const { view } = model;
    const path = view.string('path') ?? '';
    if (view.has('name')) {
      if (!view.has('path')) yield noPath(view);
    } else if (view.isGiven('version'))
      yield problem(view, 'version', {
        part: 'key',
        variant: 'version-without-name',
        what: 'This model has a "version" but no "name". The client refuses that.',
        fix: 'Add "name:", or remove "version:" to let the client generate both.',
      });
    else if (ELSEWHERE.test(path))
      yield problem(view, 'path', {
        variant: 'cloud-without-name',
        what: `This model has a path in the cloud but no "name". To generate a name, the client hashes the files, looks for "${shown(path)}" on this machine, and refuses the deployment.`,
        fix: 'Add "name:" next to "path:" (and "version:" for a specific one).',
      });
    else if (!view.has('path')) yield noPath(view);
  },
});

function noPath(view: View): Problem {
  return problem(view, '', {
    variant: 'no-path',
    severity: 'warning',
    what: 'This inline model has no "path", so there is nothing to register or download. The client accepts it.',
    fix: 'Add "path:". For a model that is already registered, use "model: azureml:<name>:<version>" on one line.',
  });
}
