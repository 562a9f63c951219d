import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'scoring-token-expired',
  code: null,
  name: 'HTTP_401',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'jwt expired',
        'jwt is expired',
        'jwt verification fails',
        'jwt is missing',
        'jwt issuer is not configured',
        'token is expired',
        'audiences in jwt are not allowed',
        'signature has expired',
      ],
      pattern:
        /\b[Jj][Ww][Tt] (?:is )?expired|[Jj]wt verification fails|[Jj]wt is missing|[Jj]wt issuer is not configured|[Aa]udiences in Jwt are not allowed|token is expired|ExpiredSignatureError: Signature has expired/,
      examples: [
        '{"error": {"code": "401", "message": "jwt expired"}}',
        'Jwt is expired',
        'HTTP 401: Jwt verification fails',
        'Audiences in Jwt are not allowed',
      ],
    },
  ],
  says: 'The token of the request is no longer valid, or was made for something else: the endpoint refuses it (401).',
  fix: ({ names }) => [
    step(
      'Get a new token right before the request. A token of aml_token says when it must be refreshed; one of Entra lives about an hour and must be made for https://ml.azure.com.',
      `az ml online-endpoint get-credentials --name ${names.endpoint} --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
    step('For callers that cannot do that, use auth_mode: key.'),
  ],
  ofTheService: true,
  before: ['http-unauthorized'],
  preventedBy: ['contract/auth-mode'],
  source: 'how-to-authenticate-online-endpoint.md, 01/05/2026; Envoy, its own texts',
  asOf: '2026-11',
});
