import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

/** `model_mount_path` is an absolute Linux path, for an own container: documented with `inference_config` only. */
export default defineCheck({
  id: 'contract/model-mount-path',
  title: 'model_mount_path is for own containers',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const path = document.string('model_mount_path');
    if (path === undefined) return;
    if (!path.startsWith('/')) {
      yield problem(document, 'model_mount_path', {
        message: 'relative',
        severity: 'warning',
        values: { path: shown(path), better: shown(`/${path.replace(/^[.\\/]+/, '')}`) },
      });
    }
    const { environment } = document;
    // A registered environment may have its routes in the workspace.
    if (environment.form === 'inline' && !environment.view.has('inference_config')) {
      yield problem(document, 'model_mount_path', { part: 'key' });
    }
  },
});
