import type { DenyRule } from '../../azure/policy-rules.js';
import type { Document } from '../../documents/document.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { byWorkspace, endpointLine, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { type Fit, fits } from './policy-condition.js';
import { KEYS, requested } from './requested.js';

/**
 * No policy that can be read denies what the files ask for: Azure answers with RequestDisallowedByPolicy. An exemption
 * may let it pass all the same, and policies see more than a file tells; so this is never an error.
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

async function judge({ azure }: RemoteContext, group: Group): Promise<Answer[]> {
  const { first, target } = group;
  const path = endpointLine(first);
  const [workspace, told] = await Promise.all([
    azure.workspaces.get(target),
    azure.policies.denyRules(target),
  ]);
  if (told.kind === 'unknown') return [unanswered(first, path, told)];
  if (workspace.kind === 'unknown') return [unanswered(first, path, workspace)];
  const region = workspace.value?.region ?? '';
  const { rules, unread } = told.value;
  const denied = rules.flatMap(rule => firstDenied(rule, group.documents, region));
  return unread === undefined ? denied : [...denied, unanswered(first, path, unread)];
}

/** The first file that the rule denies; where none surely is, the first of which it cannot be told. */
function firstDenied(rule: DenyRule, documents: readonly Document[], region: string): Answer[] {
  const judged = documents.map(document => ({ document, fit: fitOf(rule, document, region) }));
  const certain = judged.find(({ fit }) => fit === true);
  if (certain !== undefined) return [denial(rule, certain.document)];
  const open = judged.find(({ fit }) => fit === undefined);
  // A rule that says nothing of endpoints and cannot be read further is about something else.
  if (open === undefined || !/onlineendpoints/i.test(textOf(rule))) return [];
  const values = valuesOf(rule);
  return [
    problem(open.document, endpointLine(open.document), { message: 'possible', severity: 'notice', values }),
  ];
}

function fitOf({ condition, parameters }: DenyRule, document: Document, region: string): Fit {
  return fits(condition, requested(document, region), parameters);
}

function denial(rule: DenyRule, document: Document): Answer {
  const text = textOf(rule).toLowerCase();
  const key = Object.entries(KEYS).find(
    ([field]) => text.includes(`/${field}"`) || text.includes(`"${field}"`),
  )?.[1];
  const path = key !== undefined && document.isGiven(key) ? key : 'name';
  return problem(document, path, { values: { ...valuesOf(rule), key: key ?? '' } });
}

function textOf({ condition }: DenyRule): string {
  return JSON.stringify(condition) ?? '';
}

function valuesOf({ assignment, policy: name }: DenyRule) {
  return { assignment: shown(assignment), policy: shown(name) };
}
