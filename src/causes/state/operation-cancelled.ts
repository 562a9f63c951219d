import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'operation-cancelled',
  code: null,
  name: 'OperationCanceled',
  retry: 'minute',
  link: 'https://aka.ms/oe-tsg#error-operationcanceled',
  signatures: [
    {
      literals: ['operationcanceled', 'canceled by another operation', 'waiting for lock confirmation'],
      pattern:
        /\bOperationCanceled\b|canceled by another operation that has a higher priority|waiting for lock confirmation/,
      examples: [
        'OperationCanceled',
        'Operation was canceled by another operation that has a higher priority',
        'Operation was canceled because the previous operation is waiting for lock confirmation.',
      ],
    },
  ],
  says: 'The operation was cancelled by another one on the same deployment or endpoint.',
  fix: () => [
    step(
      'Wait a minute and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
    ),
  ],
  preventedBy: ['state/endpoint'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
