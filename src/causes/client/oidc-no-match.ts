import { defineCause, step } from '../cause.js';

export default defineCause<'subject'>({
  id: 'oidc-no-match',
  code: null,
  name: 'AADSTS70021',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['aadsts70021', 'no matching federated identity'],
      pattern:
        /AADSTS70021(?:3|31|38)?\b(?:.{0,200}?(?:subject '(?<subject>[^']{1,200})'|assertion subject '(?<subject2>[^']{1,200})'))?|No matching federated identity record found/,
      examples: [
        "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:org/app:ref:refs/heads/main'.",
        "AADSTS7002131: No matching federated identity record found for presented assertion subject 'repo:acme/scores:environment:prod' with a claims matching expression.",
        'AADSTS70021: No matching federated identity record found for presented assertion.',
      ],
    },
  ],
  says: ({ subject }) =>
    subject
      ? `The app registration trusts no job with the subject ${subject}.`
      : 'The app registration trusts no job with this subject.',
  fix: ({ names }) => [
    step(
      'Add a federated credential with exactly this subject; letter case counts.',
      `az ad app federated-credential create --id <client id> --parameters '{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"${names.subject}","audiences":["api://AzureADTokenExchange"]}'`,
    ),
    step(
      'A job on a pull request, in an environment or called from another workflow has another subject than one on a branch.',
    ),
  ],
  source: 'Microsoft Entra, "Authentication and authorization error codes"',
  asOf: '2026-03',
});
