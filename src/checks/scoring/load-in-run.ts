import { loadsModel } from '../../domain/scoring/file-calls.js';
import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/**
 * The model is loaded once, in `init()`, and not for each request. A load under a condition is assumed to happen once.
 */
export default defineCheck({
  id: 'scoring/load-in-run',
  title: 'The model is loaded in init(), not in run()',
  confidence: 'possible',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    for (const call of script.module.calls) {
      const isInRun =
        call.where === 'function' && call.functionName === 'run' && !call.mainOnly && !call.conditional;
      // A load from memory reads the request, not a model.
      if (!isInRun || !loadsModel(call) || isFromMemory(script.source.slice(call.span))) continue;
      yield problemIn(script, script, call.calleeSpan, {
        what: `run() calls ${shown(call.callee)}, so each request loads the model again. That adds seconds, and the default request timeout is 5 seconds.`,
        fix: 'Load the model in init(), into a global variable: "global model".',
        key: call.target,
      });
      return;
    }
  },
});

function isFromMemory(text: string): boolean {
  return /BytesIO|StringIO|\bloads\b/.test(text.slice(0, 500));
}
