import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-crash-loop',
  code: null,
  name: 'KubernetesCrashLoopBackOff',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('KubernetesCrashLoopBackOff', 'symptom'), named('CrashLoopBackOff', 'symptom')],
  says: 'The pods crash at each start: the scoring script fails, or the memory limit is too low.',
  fix: ({ names }) => [step('Read the log of the container.', getLogs(names))],
  preventedBy: ['scoring/missing-package', 'scoring/missing-module'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
