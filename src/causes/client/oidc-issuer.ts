import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'oidc-issuer',
  code: null,
  name: 'AADSTS700211',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['aadsts700211', 'aadsts700212'],
      pattern: /AADSTS70021[12]\b/,
      examples: [
        "AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://x'.",
      ],
    },
  ],
  says: 'The app registration trusts tokens of another issuer or audience than those of this job.',
  fix: () => [
    step(
      'The issuer of GitHub is https://token.actions.githubusercontent.com, the audience api://AzureADTokenExchange. A GitHub Enterprise Server has its own.',
    ),
  ],
  before: ['oidc-no-match'],
  source: 'Microsoft Entra, "Authentication and authorization error codes"',
  asOf: '2026-03',
});
