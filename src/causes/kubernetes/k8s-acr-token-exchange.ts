import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-acr-token-exchange',
  code: null,
  name: 'ACRTokenExchangeFailed',
  retry: 'minute',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ACRTokenExchangeFailed')],
  says: 'The container registry did not accept the token of the cluster: the role is too new, or the registry is throttling.',
  fix: () => [step('Wait a minute and deploy again.')],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
