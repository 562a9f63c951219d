import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause<'detail'>({
  id: 'k8s-script-init',
  code: null,
  name: 'UserScriptInitFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('UserScriptInitFailed', 'symptom')],
  says: ({ detail }) =>
    detail
      ? `init() of the scoring script raised an exception: ${detail}`
      : 'init() of the scoring script raised an exception.',
  fix: ({ names }) => [step('Read the log of the container.', getLogs(names))],
  preventedBy: ['scoring/model-path'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
