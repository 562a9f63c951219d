/** Checks of the scoring script. */
import { type Script, scriptOf } from '../domain/scoring/script.js';
import { type Answer, DEPLOYMENTS, type DocumentCheck, type DocumentContext } from './check.js';

interface ScriptCheck extends Omit<DocumentCheck, 'of' | 'needs' | 'since' | 'run'> {
  judge(script: Script, context: DocumentContext): Iterable<Answer>;
}

/** A check of the scoring script. Without a script to read it finds nothing. */
export function defineScriptCheck({ judge, ...facts }: ScriptCheck): DocumentCheck {
  const isOfSyntax = facts.id === 'scoring/syntax';
  return {
    ...facts,
    since: '1.0.0',
    of: DEPLOYMENTS,
    async *run(context) {
      const script = await scriptOf(context);
      // After a syntax error, the facts around it are unreliable.
      if (script === undefined || (script.module.syntaxError !== undefined && !isOfSyntax)) return;
      yield* judge(script, context);
    },
  };
}
