import { defineCause, step } from '../cause.js';
import { showEndpoint } from '../commands.js';

export default defineCause({
  id: 'name-just-deleted',
  code: null,
  name: 'NotFound',
  retry: 'minutes',
  signatures: [
    {
      literals: ['{{title:not found}}', 'specified resource was not found'],
      pattern:
        /\(InferencingClientCallFailed\) ?\{\{"title": ?"Not Found"\}\}|\{\{"title": ?"Not Found"\}\}|\(NotFound\) The specified resource was not found/,
      examples: [
        '(NotFound) The specified resource was not found. Code: NotFound Exception Details: (InferencingClientCallFailed) {{"title":"Not Found"}}',
      ],
    },
  ],
  says: 'The service does not find the endpoint: it does not exist yet, or its name was deleted a moment ago.',
  fix: ({ names }) => [
    step('See whether it is there; if not, create it first.', showEndpoint(names)),
    step('After a delete, wait some minutes before you use the name again.'),
  ],
  preventedBy: ['state/endpoint'],
  source: 'reports: Azure/azure-cli-extensions#7660, #7107',
  asOf: '2026-09',
});
