/**
 * Policies that deny and hold in a resource group. Read are those about Azure Machine Learning and those that an
 * organisation wrote itself; the many built-in ones about other services say nothing about an endpoint.
 */
import { OPERATIONS } from '../catalog/azure-operations.js';
import { getResource, listResources } from './arm.js';
import { fieldsOf, text } from './fields.js';
import {
  assignmentOf,
  type DenyRule,
  definitionOf,
  denyRules,
  initiativeOf,
  type PolicyAssignment,
  type PolicyDefinition,
  type PolicyInitiative,
} from './policy-rules.js';
import { filled, type Parts, type Session } from './session.js';
import { known, type Told, then, type Unknown, unknown } from './told.js';
import { partsOf, type Target } from './workspaces.js';

export interface DenyRules {
  rules: readonly DenyRule[];
  /** Why some could not be read; undefined: all were. */
  unread: Unknown | undefined;
}

export interface Policies {
  /** Of the resource group of a workspace. */
  denyRules(target: Target): Promise<Told<DenyRules>>;
}

/** Of each kind; an organisation has a handful, and a run must not read hundreds. */
const MOST = 20;

export function policies(session: Session): Policies {
  return {
    denyRules: target =>
      then(assignments(session, target), async found =>
        found.length === 0 ? known({ rules: [], unread: undefined }) : rulesOf(session, target, found),
      ),
  };
}

function assignments(session: Session, target: Target): Promise<Told<readonly PolicyAssignment[]>> {
  const { policyAssignments: operation } = OPERATIONS;
  const { subscription, resourceGroup } = partsOf(target);
  const parts = { subscription, resourceGroup };
  const scope = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
  return session.ask(operation, parts, async use => {
    const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
    return rows.map(row => assignmentOf(row, scope)).filter(one => one !== undefined);
  });
}

async function rulesOf(
  session: Session,
  { subscription }: Target,
  found: readonly PolicyAssignment[],
): Promise<Told<DenyRules>> {
  const ids = [...new Set(found.map(({ definition }) => definition))];
  const sets = ids.filter(id => id.includes('/policysetdefinitions/')).slice(0, MOST);
  const own = ids.filter(id => id.includes('/policydefinitions/') && !isBuiltIn(id)).slice(0, MOST);
  const [ofMl, ofSets, ofOwn] = await Promise.all([
    definitionsOfMl(session, subscription),
    Promise.all(sets.map(id => read(session, id, initiativeOf))),
    Promise.all(own.map(id => read(session, id, definitionOf))),
  ]);
  if (ofMl.kind === 'unknown') return ofMl;
  const definitions = new Map([...ofMl.value, ...answered<PolicyDefinition>(own, ofOwn)]);
  const initiatives = answered<PolicyInitiative>(sets, ofSets);
  const unread = [...ofSets, ...ofOwn].find((told): told is Unknown => told.kind === 'unknown');
  return known({ rules: found.flatMap(one => denyRules(one, definitions, initiatives)), unread });
}

function answered<T>(ids: readonly string[], told: readonly Told<T>[]): Map<string, T> {
  return new Map(
    ids.flatMap((id, index) => {
      const answer = told[index];
      return answer?.kind === 'known' ? [[id, answer.value] as const] : [];
    }),
  );
}

function isBuiltIn(id: string): boolean {
  return id.startsWith('/providers/microsoft.authorization/');
}

/** Built-in ones and those of the subscription, by id in lower case. */
function definitionsOfMl(
  session: Session,
  subscription: string,
): Promise<Told<ReadonlyMap<string, PolicyDefinition>>> {
  const { policyDefinitions: operation } = OPERATIONS;
  const parts = { subscription };
  return session.ask(operation, parts, async use => {
    const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
    return new Map(rows.map(row => [text(fieldsOf(row).id)?.toLowerCase() ?? '', definitionOf(row)]));
  });
}

const ID =
  /^(?:\/subscriptions\/([^/]+)|\/providers\/microsoft\.management\/managementgroups\/([^/]+))?\/providers\/microsoft\.authorization\/(policydefinitions|policysetdefinitions)\/([^/]+)$/;

/** A definition or an initiative by its id. */
async function read<T>(session: Session, id: string, factsOf: (body: unknown) => T): Promise<Told<T>> {
  const [, subscription, group, type, name] = ID.exec(id) ?? [];
  const isSet = type === 'policysetdefinitions';
  const operation =
    subscription !== undefined
      ? OPERATIONS[isSet ? 'policyInitiativeOfSubscription' : 'policyDefinitionOfSubscription']
      : group !== undefined
        ? OPERATIONS[isSet ? 'policyInitiativeOfGroup' : 'policyDefinitionOfGroup']
        : OPERATIONS.policyInitiative;
  const parts: Parts = { subscription: subscription ?? '', group: group ?? '', name: name ?? '' };
  if (name === undefined)
    return unknown('bad-answer', 'remote/bad-answer', {
      question: 'the policies of the resource group',
      detail: 'an assignment names what is no policy',
    });
  return session.ask(operation, parts, async use =>
    factsOf(await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '')),
  );
}
