import { camelToSnake } from '../../documents/python.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/** Microsoft Entra tokens (`aad_token`) work on managed endpoints only (documented). */
export default defineCheck({
  id: 'contract/auth-mode',
  title: 'The authentication mode exists for this kind of endpoint',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['kubernetesOnlineEndpoint'],
  *run({ document }: DocumentContext) {
    if (camelToSnake(document.string('auth_mode') ?? '') === 'aad_token')
      yield problem(document, 'auth_mode');
  },
});
