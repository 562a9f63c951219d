import { inEndpoint, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { showEndpoint } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'http-not-found',
  code: null,
  name: 'HTTP_404',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(404)],
  says: 'The endpoint answered 404: no deployment gets traffic, or the path of the URL is not one that the server knows.',
  fix: ({ names }) => [
    step('See traffic and scoring_uri.', showEndpoint(names)),
    step(
      'Give the deployment traffic.',
      `az ml online-endpoint update --name ${names.endpoint} --resource-group ${names.group} --workspace-name ${names.workspace} --traffic "${names.deployment}=100"`,
    ),
  ],
  blame: { files: inEndpoint(['traffic', 'name'], SAYS.traffic) },
  ofTheService: true,
  preventedBy: ['traffic/sum'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
