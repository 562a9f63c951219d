import { shown } from '../../domain/shown.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** `model_mount_path` is an absolute Linux path, for a custom container: documented with `inference_config` only. */
export default defineCheck({
  id: 'contract/model-mount-path',
  title: 'model_mount_path is set for custom containers only',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const path = document.string('model_mount_path');
    if (path === undefined) return;
    if (!path.startsWith('/'))
      yield problem(document, 'model_mount_path', {
        variant: 'relative',
        severity: 'warning',
        what: `"model_mount_path" is "${shown(path)}", which is not an absolute path in the (Linux) container.`,
        fix: `Use for example "${shown(`/${path.replace(/^[.\\/]+/, '')}`)}". The model is mounted at <path>/<model name>/<version>.`,
      });
    const { environment } = document;
    // A registered environment may have its routes in the workspace.
    if (environment.form === 'inline' && !environment.view.has('inference_config'))
      yield problem(document, 'model_mount_path', {
        part: 'key',
        what: '"model_mount_path" is set, but the environment has no "inference_config". It is documented for custom containers only.',
        fix: 'Remove it and read AZUREML_MODEL_DIR in the scoring script, or add "inference_config" with the routes of your container.',
      });
  },
});
