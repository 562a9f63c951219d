import { definitionOf } from '../../domain/scoring/definitions.js';
import { notThere } from '../../domain/scoring/not-there.js';
import { validScriptOf } from '../../domain/scoring/script.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/**
 * The script has a `run()` (microsoft/azureml-inference-server 1.5.1, `user_script.py`: `hasattr(user_module, "run")`).
 * `scoring/run-signature` checks its parameters.
 */
export default defineCheck({
  id: 'scoring/run',
  title: 'The script has a run()',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    yield* notThere(script, 'run', definitionOf(script, 'run'));
  },
});
