import { MEMORY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'container-too-big',
  code: 'ERR_2100',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_2100'),
    {
      literals: ['cannot start user container', 'more resources than'],
      pattern: /requests? more resources than|[Cc]annot start user container/,
      weight: 'cause',
      examples: ['OutOfQuota: The container requests more resources than the instance type supports.'],
    },
  ],
  says: 'The container requests more than this VM size has, so it cannot start.',
  fix: ({ names }) => [
    step('Use a larger instance_type.'),
    step('The log of the container has more.', getLogs(names)),
  ],
  blame: { files: MEMORY },
  preventedBy: ['compute/too-small'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
