import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-acr-challenge',
  code: null,
  name: 'ACRAuthenticationChallengeFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ACRAuthenticationChallengeFailed')],
  says: 'The cluster cannot reach the container registry.',
  fix: ({ names }) => [
    step('Open the network from the cluster to the registry, or the public access of the registry.'),
    step(
      'Try it from inside of the cluster.',
      `kubectl run probe --rm -it --image=curlimages/curl -- curl -sI https://${names.registry}.azurecr.io/v2/`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
