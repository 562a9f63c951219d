import { defineCause, step } from '../cause.js';
import { getLogs, getStorageLogs } from '../commands.js';

export default defineCause({
  id: 'unknown',
  code: null,
  name: 'Unknown',
  retry: 'after-fix',
  signatures: [],
  says: 'Something failed, and endpoint-preflight does not know the cause. The lines below look most like it.',
  fix: ({ names }) => [
    step(
      'Save both logs, and run endpoint-preflight on them together with the error.',
      `${getLogs(names)} > inference-server.log\n${getStorageLogs(names)} > storage-initializer.log`,
    ),
    step(
      'If you find the cause, please open an issue with the text, without its secrets: the next release can then recognise it.',
    ),
  ],
  fallback: true,
  source: 'none',
  asOf: '2026-11',
});
