import { definitionOf } from './definitions.js';
import { notThere } from './not-there.js';
import { defineScriptCheck, problemIn } from './script.js';

/**
 * The script has a `run()` (microsoft/azureml-inference-server 1.5.1, `user_script.py`: `hasattr(user_module, "run")`).
 * What it takes is `scoring/run-signature`'s question.
 */
export const run = defineScriptCheck({
  id: 'scoring/run',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const found = definitionOf(script, 'run');
    if (found.kind !== 'function') {
      yield* notThere(script, 'run', found);
      return;
    }
    // The server does not await what `run` gives.
    if (!found.definition?.isAsync || found.definition.decorators.length > 0) return;
    yield problemIn(script, found.file, found.at, {
      message: 'async',
      severity: script.isOwnContainer ? 'notice' : 'warning',
    });
  },
});
