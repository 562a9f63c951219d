import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/** Microsoft Entra tokens (`aad_token`) work on managed endpoints only (documented). */
export default defineCheck({
  id: 'contract/auth-mode',
  title: 'The kind of endpoint supports its authentication mode',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['kubernetesOnlineEndpoint'],
  *run({ document }: DocumentContext) {
    if (camelToSnake(document.string('auth_mode') ?? '') !== 'aad_token') return;
    yield problem(document, 'auth_mode', {
      what: '"aad_token" works on managed endpoints only. This endpoint has "compute", so it is a Kubernetes endpoint: the client accepts the file, the service does not.',
      fix: 'Use "key" or "aml_token".',
    });
  },
});
