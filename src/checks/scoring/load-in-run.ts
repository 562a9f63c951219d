import { shown } from '../shown.js';
import { loadsModel } from './file-calls.js';
import { defineScriptCheck, problemIn } from './script.js';

/**
 * The model is loaded in `init()`, once, and not with each request. A load behind a condition is taken for one that
 * happens once.
 */
export default defineScriptCheck({
  id: 'scoring/load-in-run',
  title: 'The model is loaded once',
  confidence: 'possible',
  severity: 'notice',
  *judge(script) {
    for (const call of script.module.calls) {
      const isInRun =
        call.where === 'function' && call.functionName === 'run' && !call.mainOnly && !call.conditional;
      // What is loaded from memory is the request's own.
      if (!isInRun || !loadsModel(call) || isFromMemory(script.source.slice(call.span))) continue;
      const values = { call: shown(call.callee) };
      yield problemIn(script, script, call.calleeSpan, { values, key: call.target });
      return;
    }
  },
});

function isFromMemory(text: string): boolean {
  return /BytesIO|StringIO|\bloads\b/.test(text.slice(0, 500));
}
