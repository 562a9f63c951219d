import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-script-function',
  code: null,
  name: 'UserScriptFunctionNotFound',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('UserScriptFunctionNotFound', 'symptom')],
  says: 'The scoring script has no init() or no run().',
  fix: () => [step('Define both at module level.')],
  blame: { files: SCRIPT },
  preventedBy: ['scoring/init', 'scoring/run'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
