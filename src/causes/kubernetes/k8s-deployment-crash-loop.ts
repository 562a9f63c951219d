import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-deployment-crash-loop',
  code: null,
  name: 'DeploymentCrashLoopBackOff',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('DeploymentCrashLoopBackOff', 'symptom')],
  says: 'The container crashes at each start: init() fails, or its memory limit is too low.',
  fix: ({ names }) => [step('Read the log of the container.', getLogs(names))],
  preventedBy: ['scoring/missing-package', 'scoring/missing-module'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
