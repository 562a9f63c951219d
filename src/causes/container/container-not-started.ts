import { defineCause, step } from '../cause.js';
import { getStorageLogs } from '../commands.js';

export default defineCause({
  id: 'container-not-started',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [],
  says: 'The log of the inference server is empty: the container was never started. The failure came before that, when the image was pulled or the model downloaded.',
  fix: ({ names }) => [
    step(
      'Read the log of the step before.',
      `${getStorageLogs(names)} > storage-initializer.log\nendpoint-preflight diagnose --log-file storage-initializer.log`,
    ),
  ],
  preventedBy: ['environment/dockerfile-start'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
