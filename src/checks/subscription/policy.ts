import type { Result } from '../../azure/client/result.js';
import type { PolicyRules } from '../../azure/questions/policies.js';
import type { PolicyExemption, PolicyRule } from '../../azure/questions/policy-rules.js';
import { byWorkspace, endpointLine, type Group, ofEach } from '../../domain/groups.js';
import type { Fit, Resource } from '../../domain/policy/policy-condition.js';
import { changedBy, denies, fieldsIn, isExempt } from '../../domain/policy/policy-verdict.js';
import { keyOf, requested } from '../../domain/policy/requested.js';
import { shown } from '../../domain/shown.js';
import { type Document, dotted } from '../../project/documents/document.js';
import type { Path } from '../../project/yaml/view.js';
import { type Answer, defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * No policy denies what the files ask for; otherwise Azure answers with RequestDisallowedByPolicy. No recording has that
 * answer for an endpoint, or the definitions of policies, so this is never an error.
 */
export default defineCheck({
  id: 'subscription/policy',
  title: 'No policy denies what the files ask for',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(
      byWorkspace(context, () => true),
      group => checkGroup(context, group),
    );
  },
});

async function checkGroup(context: RemoteContext, group: Group): Promise<Answer[]> {
  const { azure } = context;
  const { first, target } = group;
  const path = endpointLine(first);
  const [workspace, answer] = await Promise.all([azure.workspaces.get(target), azure.policies.rules(target)]);
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  if (workspace.kind === 'unknown') return [unanswered(first, path, workspace)];
  const { rules } = answer.value;
  const judged = judgedBy(rules, group, workspace.value?.region ?? '');
  const isAny = judged.some(({ documents }) => documents.some(({ fit }) => fit !== false));
  // Exemptions matter only where a rule denies.
  const exemptions = isAny ? await azure.policies.exemptions(target) : undefined;
  const exempt = judged.map(one => withExemptions(one, exemptions, context.now));
  return [
    ...exempt.flatMap(one => firstDenied(one, exemptions)),
    ...(exemptions?.kind === 'unknown' ? [unanswered(first, path, exemptions)] : []),
    ...notEvaluated(first, exempt),
    ...notRead(first, answer.value),
  ];
}

/** One rule, and what it makes of each file. */
interface Judged {
  rule: PolicyRule;
  documents: readonly { document: Document; resource: Resource; fit: Fit }[];
}

function judgedBy(rules: readonly PolicyRule[], { documents, target }: Group, region: string): Judged[] {
  const seen = new Map<string, { document: Document; resource: Resource }[]>();
  const seenIn = (mode: string) => {
    const before = seen.get(mode);
    if (before !== undefined) return before;
    const all = documents.flatMap(document => {
      const resource = requested(document, mode, region, target);
      return resource === undefined ? [] : [{ document, resource: changedBy(rules, resource) }];
    });
    seen.set(mode, all);
    return all;
  };
  return rules.map(rule => ({
    rule,
    documents: seenIn(rule.definition.mode).map(one => ({ ...one, fit: denies(rule, one.resource) })),
  }));
}

/** An exemption lifts the denial; where exemptions could not be read, the rule stands. */
function withExemptions(
  { rule, documents }: Judged,
  exemptions: Result<readonly PolicyExemption[]> | undefined,
  now: Date,
): Judged {
  if (exemptions?.kind !== 'known') return { rule, documents };
  const after = documents.map(one => {
    const exempt = isExempt(rule, one.resource, exemptions.value, now);
    const fit = exempt === true ? false : exempt === undefined && one.fit === true ? undefined : one.fit;
    return { ...one, fit };
  });
  return { rule, documents: after };
}

/** The first file that the rule certainly denies; where there is none, a rule about endpoints gives a notice. */
function firstDenied(
  { rule, documents }: Judged,
  exemptions: Result<readonly PolicyExemption[]> | undefined,
): Answer[] {
  const certain = documents.find(({ fit }) => fit === true);
  if (certain !== undefined) return [denial(rule, certain, exemptions?.kind === 'known')];
  const open = documents.find(({ fit }) => fit === undefined);
  if (open === undefined || !isAboutEndpoints(rule)) return [];
  const { document } = open;
  return [
    problem(document, endpointLine(document), {
      variant: 'possible',
      severity: 'notice',
      what: `${policyOf(rule)} denies some online endpoints or deployments, by a rule that this check cannot fully evaluate. If it covers this one, Azure refuses it with RequestDisallowedByPolicy.${messageOf(rule)}`,
      fix: 'Read the policy in the portal (Policy, Assignments), and suppress this check if it allows this.',
    }),
  ];
}

function isAboutEndpoints({ definition }: PolicyRule): boolean {
  return /onlineendpoints/i.test(JSON.stringify(definition.condition) ?? '');
}

function denial(
  rule: PolicyRule,
  { document, resource }: Judged['documents'][number],
  isExemptionRead: boolean,
): Answer {
  const fields = fieldsIn(rule, resource);
  const paths = fields.map(field => keyOf(field, document)).filter(path => path !== undefined);
  const path = paths.find(one => document.isGiven(one)) ?? paths[0];
  const isOfPlace = path === undefined && fields.some(field => /^location$/i.test(field));
  const cause = isOfPlace ? `the region ${String(resource.get('location'))}` : shown(dotted(path ?? ''));
  const denies = `${policyOf(rule)} denies this${cause === '' ? '' : ` because of ${cause}`}`;
  const fix = 'Use what the policy allows, or ask its owner for an exemption.';
  return problem(
    document,
    placeOf(document, path),
    isExemptionRead
      ? {
          what: `${denies}, and no exemption covers it. Azure refuses it with RequestDisallowedByPolicy.${messageOf(rule)}`,
          fix,
        }
      : {
          variant: 'exemptions-unread',
          what: `${denies}. Azure refuses it with RequestDisallowedByPolicy, unless an exemption covers it; the exemptions could not be read.${messageOf(rule)}`,
          fix,
        },
  );
}

/** The line of the key; for a missing tag the line of the tags, otherwise the name. */
function placeOf(document: Document, path: Path | undefined): Path {
  if (path !== undefined && document.isGiven(path)) return path;
  return Array.isArray(path) && document.isGiven('tags') ? 'tags' : 'name';
}

function policyOf({ assignment, definition }: PolicyRule): string {
  return `The policy "${shown(definition.name)}" (assignment "${shown(assignment.name)}")`;
}

/** The message that the assignment has for those whom the rule denies something. */
function messageOf({ assignment, reference }: PolicyRule): string {
  const message =
    assignment.messages.find(one => one.reference !== undefined && one.reference === reference) ??
    assignment.messages.find(one => one.reference === undefined);
  const text = shown(message?.text ?? '');
  return text === '' ? '' : ` The policy says: "${text}".`;
}

/** Rules that may deny something and cannot be fully evaluated; those about endpoints give a notice already. */
function notEvaluated(first: Document, judged: readonly Judged[]): Answer[] {
  const open = judged.filter(
    ({ rule, documents }) =>
      !isAboutEndpoints(rule) &&
      documents.some(({ fit }) => fit === undefined) &&
      !documents.some(({ fit }) => fit === true),
  );
  if (open.length === 0) return [];
  const names = [...new Set(open.map(({ rule }) => shown(rule.definition.name)))].slice(0, 3);
  return [
    notChecked(first, endpointLine(first), 'unsupported', {
      variant: 'not-evaluated',
      what: `Of ${judged.length} policies, ${open.length} may deny this by a rule that this check cannot fully evaluate, or by something that the files do not say: ${names.map(name => `"${name}"`).join(', ')}.`,
      fix: 'Read them in the portal (Policy, Assignments), or list the names of all: az policy assignment list --disable-scope-strict-match',
    }),
  ];
}

/** The reason of the first, and how many there are. */
function notRead(first: Document, { unread, wanted, left }: PolicyRules): Answer[] {
  const path = endpointLine(first);
  const [reason] = unread;
  const answers: Answer[] = reason === undefined ? [] : [unanswered(first, path, reason)];
  if (reason !== undefined && unread.length > 1)
    answers.push(
      notChecked(first, path, reason.reason, {
        variant: 'not-read',
        what: `Of ${wanted} policies and initiatives that are assigned here, ${unread.length} could not be read. One of them may deny this.`,
        fix: 'Grant the signed-in identity the role Reader where they are defined, or read them in the portal (Policy, Assignments).',
      }),
    );
  if (left > 0)
    answers.push(
      notChecked(first, path, 'unsupported', {
        variant: 'too-many',
        what: `More policies are assigned here than a run reads: ${left} of ${wanted} policies and initiatives were left out.`,
        fix: 'Read them in the portal (Policy, Assignments).',
      }),
    );
  return answers;
}
