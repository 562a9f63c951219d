import { definitionOf } from '../../domain/scoring/definitions.js';
import { notThere } from '../../domain/scoring/not-there.js';
import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/**
 * The script has an `init()` that the server can call without arguments (microsoft/azureml-inference-server 1.5.1,
 * `user_script.py`: `hasattr(user_module, "init")`, then `user_module.init()`).
 */
export default defineCheck({
  id: 'scoring/init',
  title: 'The script has an init() that the server can call',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const found = definitionOf(script, 'init');
    if (found.kind !== 'function') {
      yield* notThere(script, 'init', found);
      return;
    }
    const { file, definition, params } = found;
    // A decorator may replace the function by another.
    if (definition !== undefined && definition.decorators.length > 0) return;
    const required = params.find(
      ({ hasDefault, kind }) => !hasDefault && kind !== 'vararg' && kind !== 'kwarg',
    );
    if (required === undefined) return;
    yield problemIn(script, file, required.span, {
      variant: 'parameters',
      severity: script.isOwnContainer ? 'notice' : 'error',
      what: `init() requires "${shown(required.name)}", but the server calls it without arguments: "missing 1 required positional argument". The container crashes with "User's init function failed".`,
      fix: 'Remove the parameter, or give it a default. To pass settings, use environment_variables of the deployment and read os.environ["NAME"].',
    });
  },
});
