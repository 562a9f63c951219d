import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'environment' | 'version'>({
  id: 'environment-not-registered',
  code: null,
  name: 'ResourceNotFound',
  retry: 'no',
  signatures: [
    {
      literals: [
        'is not registered',
        'no environment exists with name',
        'environment with name',
        'environment not found',
      ],
      pattern:
        /\bEnvironment '?(?<environment>[\w.-]{1,255})'? is not registered|No environment exists with name:? '?(?<environment2>[\w.-]{1,255})'?(?:,? (?:and )?version:? '?(?<version>[\w.-]{1,60}))?|Environment with name:? '?(?<environment3>[\w.-]{1,255})'?.{0,60}? (?:not found|does not exist)/,
      examples: [
        'Environment flow_3f9a is not registered',
        'No environment exists with name: serving, version: 4',
        'Environment with name: serving and version: 4 not found',
      ],
      never: ['The subscription is not registered to use namespace'],
    },
  ],
  says: ({ environment, version }) =>
    environment && version
      ? `The workspace has no version ${version} of the environment ${environment}.`
      : environment
        ? `The workspace has no environment ${environment}.`
        : 'The workspace has no such environment.',
  fix: ({ names }) => [
    step(
      'See which there are, and name one of them.',
      `az ml environment list --resource-group ${names.group} --workspace-name ${names.workspace} --output table`,
    ),
    step('If its build failed, build it again first: az ml environment create.'),
  ],
  blame: { files: inDeployment(['environment'], SAYS.environment) },
  before: ['resource-not-found'],
  preventedBy: ['assets/environment'],
  source: 'reports: Azure-Samples/contoso-chat#51',
  asOf: '2026-11',
});
