import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { Print } from '../../python/types.js';
import { promiseOf } from '../../secrets/look.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/** Findings in one script; more are no help. */
const MAX_FINDINGS = 50;

const READERS = 'Everyone who can read the deployment log or Application Insights can see it.';

/**
 * The script prints no secrets from the environment. `az ml online-deployment get-logs` and Application Insights show the
 * container's log to more people than the secret was given to.
 */
export default defineCheck({
  id: 'scoring/secret-print',
  title: 'The script prints no secrets',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const seen = new Set<string>();
    for (const print of script.module.prints) {
      if (print.mainOnly || seen.size === MAX_FINDINGS) continue;
      const callee = shown(print.callee);
      if (print.wholeEnvironment && !isOfNames(script.source.slice(print.span))) {
        yield problemIn(script, script, print.span, {
          variant: 'environment',
          what: `${callee} writes all environment variables to the log, among them the secrets of the deployment and of its identity. ${READERS}`,
          fix: 'Print only the names: sorted(os.environ).',
          key: 'os.environ',
        });
        continue;
      }
      const secret = secretIn(print);
      if (secret === undefined || seen.has(secret.name)) continue;
      seen.add(secret.name);
      const { name, span, isSure } = secret;
      yield problemIn(script, script, span, {
        severity: isSure ? 'warning' : 'notice',
        what: `${callee} writes the environment variable ${shown(name)} to the log, and its name suggests a secret. ${READERS}`,
        fix: `Print only whether it is set: bool(os.environ.get("${shown(name)}")).`,
        key: name,
      });
    }
  },
});

/** `sorted(os.environ)`, `list(os.environ.keys())`: names without values. */
function isOfNames(text: string): boolean {
  const rest = text
    .slice(0, 2_000)
    .replace(
      /\b(?:sorted|list|set|tuple|len|iter)\(\s*(?:os\.)?environ(?:\.keys\(\))?\s*\)|environ\.keys\(\)/g,
      '',
    );
  return !rest.includes('environ');
}

function secretIn({ variables }: Print): (Print['variables'][number] & { isSure: boolean }) | undefined {
  const weighed = variables.map(variable => ({ ...variable, promise: promiseOf(variable.name) }));
  const sure = weighed.find(({ promise }) => promise === 'secret');
  const perhaps = weighed.find(({ promise }) => promise === 'perhaps');
  const found = sure ?? perhaps;
  return found && { ...found, isSure: found === sure };
}
