import type { PolicyRules } from '../../azure/policies.js';
import type { PolicyExemption, PolicyRule } from '../../azure/policy-rules.js';
import type { Told } from '../../azure/told.js';
import { type Document, dotted } from '../../documents/document.js';
import type { Path } from '../../documents/view.js';
import { type Answer, defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';
import { byWorkspace, endpointLine, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import type { Fit, Resource } from './policy-condition.js';
import { changedBy, denies, fieldsIn, isExempt } from './policy-verdict.js';
import { keyOf, requested } from './requested.js';

/**
 * No policy denies what the files ask for: Azure answers with RequestDisallowedByPolicy. Nobody has recorded that answer
 * for an endpoint, nor the definitions of policies; so this is never an error.
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
      group => judge(context, group),
    );
  },
});

async function judge(context: RemoteContext, group: Group): Promise<Answer[]> {
  const { azure } = context;
  const { first, target } = group;
  const path = endpointLine(first);
  const [workspace, told] = await Promise.all([azure.workspaces.get(target), azure.policies.rules(target)]);
  if (told.kind === 'unknown') return [unanswered(first, path, told)];
  if (workspace.kind === 'unknown') return [unanswered(first, path, workspace)];
  const { rules } = told.value;
  const judged = judgedBy(rules, group, workspace.value?.region ?? '');
  const isAny = judged.some(({ documents }) => documents.some(({ fit }) => fit !== false));
  // Only where something denies does it matter who is exempt.
  const exemptions = isAny ? await azure.policies.exemptions(target) : undefined;
  const exempt = judged.map(one => withExemptions(one, exemptions, context.now));
  return [
    ...exempt.flatMap(one => firstDenied(one, exemptions)),
    ...(exemptions?.kind === 'unknown' ? [unanswered(first, path, exemptions)] : []),
    ...notEvaluated(first, exempt),
    ...notRead(first, told.value),
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

/** What is exempt is not denied; where exemptions could not be read, what the rule says stands. */
function withExemptions(
  { rule, documents }: Judged,
  exemptions: Told<readonly PolicyExemption[]> | undefined,
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

/** The first file that the rule denies; where none surely is, a rule about endpoints is worth a hint. */
function firstDenied(
  { rule, documents }: Judged,
  exemptions: Told<readonly PolicyExemption[]> | undefined,
): Answer[] {
  const certain = documents.find(({ fit }) => fit === true);
  if (certain !== undefined) return [denial(rule, certain, exemptions?.kind === 'known')];
  const open = documents.find(({ fit }) => fit === undefined);
  if (open === undefined || !isAboutEndpoints(rule)) return [];
  const { document } = open;
  const values = valuesOf(rule);
  return [problem(document, endpointLine(document), { message: 'possible', severity: 'notice', values })];
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
  const because = isOfPlace ? `the region ${String(resource.get('location'))}` : shown(dotted(path ?? ''));
  const values = { ...valuesOf(rule), because };
  return problem(document, placeOf(document, path), {
    ...(isExemptionRead ? {} : { message: 'exemptions-unread' }),
    values,
  });
}

/** The line of the key; of a tag that is not there that of the tags, and else the name. */
function placeOf(document: Document, path: Path | undefined): Path {
  if (path !== undefined && document.isGiven(path)) return path;
  return Array.isArray(path) && document.isGiven('tags') ? 'tags' : 'name';
}

function valuesOf({ assignment, definition, reference }: PolicyRule) {
  const message =
    assignment.messages.find(one => one.reference !== undefined && one.reference === reference) ??
    assignment.messages.find(one => one.reference === undefined);
  return {
    assignment: shown(assignment.name),
    policy: shown(definition.name),
    said: message === undefined ? '' : shown(message.text),
  };
}

/** Rules that may deny something and cannot be followed to their end; those about endpoints are hints already. */
function notEvaluated(first: Document, judged: readonly Judged[]): Answer[] {
  const open = judged.filter(
    ({ rule, documents }) =>
      !isAboutEndpoints(rule) &&
      documents.some(({ fit }) => fit === undefined) &&
      !documents.some(({ fit }) => fit === true),
  );
  if (open.length === 0) return [];
  const names = [...new Set(open.map(({ rule }) => shown(rule.definition.name)))].slice(0, 3);
  const values = { count: open.length, total: judged.length, names: names.map(name => `"${name}"`) };
  return [notChecked(first, endpointLine(first), 'unsupported', { message: 'not-evaluated', values })];
}

/** The reason of the first, and how many there are. */
function notRead(first: Document, { unread, wanted, left }: PolicyRules): Answer[] {
  const path = endpointLine(first);
  const [reason] = unread;
  const values = { count: unread.length, total: wanted, left };
  return [
    ...(reason === undefined ? [] : [unanswered(first, path, reason)]),
    ...(reason !== undefined && unread.length > 1
      ? [notChecked(first, path, reason.reason, { message: 'not-read', values })]
      : []),
    ...(left > 0 ? [notChecked(first, path, 'unsupported', { message: 'too-many', values })] : []),
  ];
}
