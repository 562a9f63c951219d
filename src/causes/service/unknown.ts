import { defineCause, step } from '../cause.js';
import { getLogs, getStorageLogs } from '../commands.js';

export default defineCause({
  id: 'unknown',
  code: null,
  name: 'Unknown',
  retry: 'after-fix',
  signatures: [],
  says: 'Something failed, and it is nothing that endpoint-preflight knows. The lines below look most like the cause.',
  fix: ({ names }) => [
    step(
      'Read both logs, and give them to endpoint-preflight together with the error.',
      `${getLogs(names)} > inference-server.log\n${getStorageLogs(names)} > storage-initializer.log`,
    ),
    step(
      'If you find the cause, please open an issue with the text, without its secrets: the next person is told at once.',
    ),
  ],
  fallback: true,
  source: 'none',
  asOf: '2026-11',
});
