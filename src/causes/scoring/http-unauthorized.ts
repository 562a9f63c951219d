import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'http-unauthorized',
  code: null,
  name: 'HTTP_401',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: [
        'key_auth_access_denied',
        'key_auth_bad_header_forbidden',
        'access denied due to',
        'aml_token_auth',
      ],
      pattern:
        /\b(?:key_auth_access_denied|key_auth_bad_header_forbidden|aml_token_auth\w*)\b|Access denied due to invalid/i,
      examples: ['{"error": "key_auth_access_denied"}'],
    },
    ...statuses(401),
  ],
  says: 'The endpoint did not accept the key or token of the request (401): it is missing, expired, of another endpoint, or not what auth_mode asks for.',
  fix: ({ names }) => [
    step(
      'Get the key or token that the endpoint accepts.',
      `az ml online-endpoint get-credentials --name ${names.endpoint} --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
    step(
      'A key goes with auth_mode: key, a token with aml_token or aad_token; both as "Authorization: Bearer".',
    ),
  ],
  ofTheService: true,
  preventedBy: ['contract/auth-mode'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
