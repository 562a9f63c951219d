import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-endpoint-missing',
  code: null,
  name: 'EndpointNotFound',
  retry: 'no',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('EndpointNotFound')],
  says: 'The cluster has no such endpoint.',
  fix: ({ names }) => [
    step(
      'Create the endpoint first.',
      `az ml online-endpoint create --file <endpoint.yml> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
