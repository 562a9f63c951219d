import { defineCause, step } from '../cause.js';

export default defineCause<'port'>({
  id: 'port-in-use',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['connection in use', 'address already in use'],
      pattern: /(?:Connection in use: \('?[\w.:]*'?, (?<port>\d+)\)|[Aa]ddress already in use)/,
      examples: ["[ERROR] Connection in use: ('0.0.0.0', 5001)\nOSError: [Errno 98] Address already in use"],
    },
  ],
  says: ({ port }) =>
    port
      ? `Two servers in the container use port ${port}.`
      : 'Two servers in the container use the same port.',
  fix: () => [
    step('Start one server only: the image’s own, or yours. The inference server listens on 5001.'),
  ],
  preventedBy: ['environment/dockerfile-port'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
