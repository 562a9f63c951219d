import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause<'detail'>({
  id: 'k8s-script-import',
  code: null,
  name: 'UserScriptImportError',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('UserScriptImportError', 'symptom')],
  says: ({ detail }) =>
    detail
      ? `The scoring script imports something that the environment does not have: ${detail}`
      : 'The scoring script imports something that the environment does not have.',
  fix: ({ names }) => [step('Read the log of the container.', getLogs(names))],
  blame: { code: 'import' },
  preventedBy: ['scoring/missing-package', 'scoring/missing-module'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
