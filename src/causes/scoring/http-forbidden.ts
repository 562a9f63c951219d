import { defineCause, step } from '../cause.js';
import { showEndpoint } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'http-forbidden',
  code: null,
  name: 'HTTP_403',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(403)],
  says: 'The caller is not allowed to score on this endpoint (403), or the endpoint does not accept requests from this network.',
  fix: ({ names }) => [
    step(
      'With aad_token, the caller needs the role AzureML Data Scientist, or the action onlineEndpoints/score/action.',
    ),
    step('See public_network_access.', showEndpoint(names)),
  ],
  ofTheService: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
