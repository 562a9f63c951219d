import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-pod-memory',
  code: null,
  name: 'PodOutOfMemory',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('PodOutOfMemory')],
  says: 'The container used more memory than its limit and was killed.',
  fix: ({ names }) => [
    step('Raise resources.limits.memory, or load less.'),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: { files: RESOURCES },
  preventedBy: ['contract/kubernetes-resources'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
