import { definitionOf } from '../../domain/scoring/definitions.js';
import { notThere } from '../../domain/scoring/not-there.js';
import { defineScriptCheck } from '../script-check.js';

/**
 * The script has a `run()` (microsoft/azureml-inference-server 1.5.1, `user_script.py`: `hasattr(user_module, "run")`).
 * `scoring/run-signature` checks its parameters.
 */
export default defineScriptCheck({
  id: 'scoring/run',
  title: 'The script has a run()',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    yield* notThere(script, 'run', definitionOf(script, 'run'));
  },
});
