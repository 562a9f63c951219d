import { camelToSnake } from '../../documents/python.js';
import { defineCheck, ENDPOINTS, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';

/** What the client sends where a file has no auth_mode (azure-ai-ml 1.34.0, entities/_endpoint/online_endpoint.py). */
const DEFAULT = 'key';

/** As Azure calls them, in lower case, and as files do. */
const MODES: Readonly<Record<string, string>> = { key: 'key', amltoken: 'aml_token', aadtoken: 'aad_token' };

/** Those who call the endpoint today can call it after the update too: with another auth_mode they get 401. */
export default defineCheck({
  id: 'state/auth-mode',
  title: 'Those who call the endpoint can still sign in',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ENDPOINTS,
  async *run({ document, target, azure }: RemoteDocumentContext) {
    const { name } = document;
    const isGiven = document.isGiven('auth_mode');
    const wanted = isGiven ? modeOf(document.string('auth_mode')) : DEFAULT;
    if (!name || wanted === undefined) return;
    const told = await azure.endpoints.get(target, name);
    if (told.kind === 'unknown') {
      yield unanswered(document, 'auth_mode', told);
      return;
    }
    const now = MODES[told.value?.authMode?.toLowerCase() ?? ''];
    if (now === undefined || now === wanted) return;
    const values = { endpoint: shown(name), wanted, now };
    yield problem(document, isGiven ? 'auth_mode' : 'name', { message: isGiven ? '' : 'omitted', values });
  },
});

/** undefined: not rendered yet, or none of the three, which contract/auth-mode reports. */
function modeOf(text: string | undefined): string | undefined {
  const mode = camelToSnake(text ?? '');
  return Object.values(MODES).find(known => known === mode);
}
