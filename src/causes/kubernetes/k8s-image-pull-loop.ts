import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-image-pull-loop',
  code: null,
  name: 'ImagePullLoopBackOff',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ImagePullLoopBackOff', 'symptom'), named('ImagePullBackOff', 'symptom')],
  says: 'The cluster cannot pull the image, after several attempts.',
  fix: () => [
    step('See what the node says.', 'kubectl describe pods --namespace <namespace>'),
    step('Check the image’s name and tag, the network to the registry, and its permissions.'),
  ],
  blame: { files: IMAGE },
  preventedBy: ['images/exists'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
