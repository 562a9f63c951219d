import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { definitionOf } from './definitions.js';
import { notThere } from './not-there.js';
import { defineScriptCheck, problemIn, type Script } from './script.js';

/**
 * The script has an `init()` that the server can call without arguments (microsoft/azureml-inference-server 1.5.1,
 * `user_script.py`: `hasattr(user_module, "init")`, then `user_module.init()`, not awaited).
 */
export const init = defineScriptCheck({
  id: 'scoring/init',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const found = definitionOf(script, 'init');
    if (found.kind !== 'function') {
      yield* notThere(script, 'init', found);
      return;
    }
    const { file, at, definition, params } = found;
    // Another function takes its place.
    if (definition !== undefined && definition.decorators.length > 0) return;
    const required = params.find(param => !param.hasDefault && !/^(?:vararg|kwarg)$/.test(param.kind));
    if (required !== undefined) {
      const values = { parameter: shown(required.name) };
      yield problemIn(script, file, required.span, { message: 'parameters', values, ...ofOwnContainer(script) });
    }
    const never = definition?.isAsync ? 'async' : definition?.isGenerator ? 'generator' : undefined;
    if (never !== undefined) yield neverRuns(script, { file, at }, never);
  },
});

function neverRuns(script: Script, { file, at }: { file: Parameters<typeof problemIn>[1]; at: { start: number; end: number } }, message: string): Problem {
  return problemIn(script, file, at, { message, severity: script.isOwnContainer ? 'notice' : 'warning' });
}

/** What a container of the user's own runs is not known. */
export function ofOwnContainer({ isOwnContainer }: Script): { severity?: 'notice' } {
  return isOwnContainer ? { severity: 'notice' } : {};
}
