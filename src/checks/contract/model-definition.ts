import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

/** What the client takes for an address: azureml://, https://, wasbs://, runs:/. paths/model looks at all else. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]|runs:)/i;

/**
 * An inline model has what the client needs to register it. Without a name it hashes the files at `path` to make one
 * up, so a path in the cloud needs a name (azure-ai-ml 1.34.0 `entities/_assets/_artifacts/model.py`).
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
      if (!view.has('path')) yield problem(view, '', { message: 'no-path', severity: 'warning' });
    } else if (view.isGiven('version'))
      yield problem(view, 'version', { part: 'key', message: 'version-without-name' });
    else if (ELSEWHERE.test(path))
      yield problem(view, 'path', { message: 'cloud-without-name', values: { path: shown(path) } });
    else if (!view.has('path')) yield problem(view, '', { message: 'no-path', severity: 'warning' });
  },
});
