/**
 * Policies that hold at a workspace: what is assigned to it, its resource group, its subscription and the management
 * groups above, the definitions behind it wherever they live, and the exemptions.
 */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource, listResources } from '../client/arm.js';
import { badAnswer } from '../client/reasons.js';
import { andThen, known, type Result, type Unknown } from '../client/result.js';
import { filled, type Parts, type Session } from '../client/session.js';
import {
  type Assigned,
  assignedBy,
  assignmentOf,
  definitionOf,
  exemptionOf,
  initiativeOf,
  isIdle,
  type PolicyAssignment,
  type PolicyDefinition,
  type PolicyExemption,
  type PolicyRule,
  ruleOf,
} from './policy-rules.js';
import { partsOf, type Target } from './workspaces.js';

export interface PolicyRules {
  rules: readonly PolicyRule[];
  /** Definitions and initiatives that were not read, one reason each. */
  unread: readonly Unknown[];
  /** How many there were to read. */
  wanted: number;
  /** How many were left out, because a run reads no more. */
  left: number;
}

export interface Policies {
  /** What is assigned at the workspace and may deny or change something. */
  rules(target: Target): Promise<Result<PolicyRules>>;
  exemptions(target: Target): Promise<Result<readonly PolicyExemption[]>>;
}

/**
 * How much a run reads. An organisation has a handful of initiatives; the largest that Microsoft builds has 200 members,
 * nearly all of which do nothing and are not read.
 */
const MOST_INITIATIVES = 100;
const MOST_DEFINITIONS = 300;

export function policies(session: Session): Policies {
  return {
    rules: target => andThen(assignments(session, target), found => rulesOf(session, found)),
    exemptions(target) {
      const { policyExemptions: operation } = OPERATIONS;
      const parts = groupOf(target);
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(row => exemptionOf(row, scopeOf(target))).filter(one => one !== undefined);
      });
    },
  };
}

function groupOf(target: Target): Parts {
  const { subscription, resourceGroup } = partsOf(target);
  return { subscription, resourceGroup };
}

function scopeOf({ subscription, resourceGroup, workspace }: Target): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
}

/** Those of every workspace of a group are one question. */
function assignments(session: Session, target: Target): Promise<Result<readonly PolicyAssignment[]>> {
  const { policyAssignments: operation } = OPERATIONS;
  const parts = groupOf(target);
  return andThen(
    session.ask(operation, parts, use =>
      listResources(use, filled(operation.path, parts), operation.apiVersion ?? ''),
    ),
    rows => known(rows.map(row => assignmentOf(row, scopeOf(target))).filter(one => one !== undefined)),
  );
}

async function rulesOf(session: Session, found: readonly PolicyAssignment[]): Promise<Result<PolicyRules>> {
  const sets = unique(found.map(({ definition }) => definition).filter(isInitiative));
  const initiatives = await readAll(session, sets, MOST_INITIATIVES, initiativeOf);
  const assigned = found.flatMap(one => assignedBy(one, initiatives.read)).filter(one => !isIdle(one));
  const ids = unique(assigned.map(({ definition }) => definition));
  const definitions = await readAll(session, ids, MOST_DEFINITIONS, definitionOf);
  return known({
    rules: assigned.flatMap(one => ruled(one, definitions.read)),
    unread: [...initiatives.unread, ...definitions.unread],
    wanted: sets.length + ids.length,
    left: initiatives.left + definitions.left,
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function isInitiative(id: string): boolean {
  return id.includes('/policysetdefinitions/');
}

function ruled(one: Assigned, definitions: ReadonlyMap<string, PolicyDefinition>): PolicyRule[] {
  const definition = definitions.get(one.definition);
  return definition === undefined ? [] : [ruleOf(one, definition)];
}

interface Read<T> {
  read: ReadonlyMap<string, T>;
  unread: readonly Unknown[];
  left: number;
}

async function readAll<T>(
  session: Session,
  ids: readonly string[],
  most: number,
  factsOf: (body: unknown) => T,
): Promise<Read<T>> {
  const asked = ids.slice(0, most);
  const answer = await Promise.all(asked.map(async id => [id, await read(session, id, factsOf)] as const));
  return {
    read: new Map(answer.flatMap(([id, one]) => (one.kind === 'known' ? [[id, one.value] as const] : []))),
    unread: answer.flatMap(([, one]) => (one.kind === 'unknown' ? [one] : [])),
    left: ids.length - asked.length,
  };
}

const ID =
  /^(?:\/subscriptions\/([^/]+)|\/providers\/microsoft\.management\/managementgroups\/([^/]+))?\/providers\/microsoft\.authorization\/(policydefinitions|policysetdefinitions)\/([^/]+)$/;

/** A definition or an initiative by its id: where nobody has defined it, it is built in. */
async function read<T>(session: Session, id: string, factsOf: (body: unknown) => T): Promise<Result<T>> {
  const [, subscription, group, type, name] = ID.exec(id) ?? [];
  if (name === undefined)
    return badAnswer('the policies of the resource group', 'an assignment names what is no policy');
  const kind = type === 'policysetdefinitions' ? 'policyInitiative' : 'policyDefinition';
  const home = subscription !== undefined ? 'OfSubscription' : group !== undefined ? 'OfGroup' : '';
  const operation = OPERATIONS[`${kind}${home}`];
  const parts: Parts = { subscription: subscription ?? '', group: group ?? '', name };
  return session.ask(operation, parts, async use =>
    factsOf(await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '')),
  );
}
