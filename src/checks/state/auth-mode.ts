import { shown } from '../../domain/shown.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { defineCheck, ENDPOINTS, problem, type RemoteDocumentContext, unanswered } from '../check.js';

/** What the client sends where a file has no auth_mode (azure-ai-ml 1.34.0, entities/_endpoint/online_endpoint.py). */
const DEFAULT = 'key';

/** As Azure calls them, in lower case, and as files do. */
const MODES: Readonly<Record<string, string>> = { key: 'key', amltoken: 'aml_token', aadtoken: 'aad_token' };

/** The auth_mode of an existing endpoint stays the same: with another one, its callers get HTTP 401. */
export default defineCheck({
  id: 'state/auth-mode',
  title: 'The auth_mode of an existing endpoint stays the same',
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
    const answer = await azure.endpoints.get(target, name);
    if (answer.kind === 'unknown') {
      yield unanswered(document, 'auth_mode', answer);
      return;
    }
    const now = MODES[answer.value?.authMode?.toLowerCase() ?? ''];
    if (now === undefined || now === wanted) return;
    const what = `The endpoint "${shown(name)}" has auth_mode ${now}, and this file`;
    const why = 'Callers that sign in as today get HTTP 401 once the endpoint is updated.';
    if (isGiven)
      yield problem(document, 'auth_mode', {
        what: `${what} changes it to ${wanted}. ${why}`,
        fix: `Keep auth_mode: ${now} until every caller has changed. If they have, suppress this check.`,
      });
    else
      yield problem(document, 'name', {
        variant: 'omitted',
        what: `${what} does not set it: the client then sends ${wanted}. ${why}`,
        fix: `Add auth_mode: ${now}`,
      });
  },
});

/** undefined: not rendered yet, or an invalid value, which contract/auth-mode reports. */
function modeOf(text: string | undefined): string | undefined {
  const mode = camelToSnake(text ?? '');
  return Object.values(MODES).find(known => known === mode);
}
