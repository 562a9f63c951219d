import { defineCause, step } from '../cause.js';
import { runLocally } from '../commands.js';

export default defineCause<'exception' | 'message' | 'at'>({
  id: 'exception-at-start',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [],
  says: ({ exception, message, at }) =>
    exception && message && at
      ? `The container ended with ${exception}: ${message} (${at})`
      : exception && at
        ? `The container ended with ${exception} (${at})`
        : exception && message
          ? `The container ended with ${exception}: ${message}`
          : 'The container ended with an exception.',
  fix: ({ names }) => [
    step(
      'Run it on your own machine, with Docker: the exception is one of the code or its packages, and shows there within seconds.',
      runLocally(names),
    ),
  ],
  blame: { code: 'frame' },
  raised: 'at-start',
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
