import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'remote-code',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['trust_remote_code=true'],
      pattern: /trust_remote_code=True/,
      examples: [
        'ValueError: Loading microsoft/phi requires you to execute the configuration file in that repo on your local machine. Set the option `trust_remote_code=True` to remove this error.',
      ],
    },
  ],
  says: 'The model contains Python code of its own, and loading it was not allowed.',
  fix: () => [
    step(
      'If you trust it, load it with trust_remote_code=True, and put its code into the model that you register: downloads at the start fail without outbound access.',
    ),
  ],
  blame: { code: 'frame' },
  source: 'reports: public repository',
  asOf: '2026-09',
});
