import { shown } from '../shown.js';
import { definitionOf } from './definitions.js';
import { notThere } from './not-there.js';
import { defineScriptCheck, problemIn } from './script.js';

/**
 * The script has an `init()` that the server can call without arguments (microsoft/azureml-inference-server 1.5.1,
 * `user_script.py`: `hasattr(user_module, "init")`, then `user_module.init()`).
 */
export default defineScriptCheck({
  id: 'scoring/init',
  title: 'The script has an init() that the server can call',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const found = definitionOf(script, 'init');
    if (found.kind !== 'function') {
      yield* notThere(script, 'init', found);
      return;
    }
    const { file, definition, params } = found;
    // A decorator may put another function in its place.
    if (definition !== undefined && definition.decorators.length > 0) return;
    const required = params.find(
      ({ hasDefault, kind }) => !hasDefault && kind !== 'vararg' && kind !== 'kwarg',
    );
    if (required === undefined) return;
    yield problemIn(script, file, required.span, {
      message: 'parameters',
      severity: script.isOwnContainer ? 'notice' : 'error',
      values: { parameter: shown(required.name) },
    });
  },
});
