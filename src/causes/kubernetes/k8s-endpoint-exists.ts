import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-endpoint-exists',
  code: null,
  name: 'EndpointAlreadyExists',
  retry: 'no',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('EndpointAlreadyExists')],
  says: 'The cluster has an endpoint of this name already: names are unique within a workspace and within a cluster.',
  fix: () => [step('Use another name, or delete the other endpoint.')],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
