/**
 * Deny assignments: what is denied whatever roles allow. Managed applications and deployment stacks make them. Nobody has
 * recorded an answer; the form is that of the specification (2022-04-01), with the principal that stands for everybody
 * as Microsoft's page on deny assignments describes it.
 */
import { OPERATIONS } from '../../facts/azure-operations.js';
import type { ActionSet, Permission } from '../../facts/roles.js';
import { listResources } from '../client/arm.js';
import { fieldsOf, flag, list, required, text } from '../client/fields.js';
import { idOf, oneSpelling, type ResourceId } from '../client/resource-ids.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { actionSetOf, allows } from './permissions.js';

export interface DenyFacts {
  name: string;
  /** In lower case. */
  scope: string;
  /** It does not hold below its scope. */
  isOwnScopeOnly: boolean;
  permissions: readonly { set: ActionSet; isConditional: boolean }[];
  principals: readonly Principal[];
  excluded: readonly Principal[];
}

interface Principal {
  /** In lower case. */
  id: string;
  /** `everybody`: all of the directory; `group`: who is in it cannot be seen from here. */
  kind: 'everybody' | 'group' | 'one';
}

export interface DenyAssignments {
  /** Those of a resource and of everything above it. */
  at(resource: ResourceId): Promise<Result<readonly DenyFacts[]>>;
}

export function denyAssignments(session: Session): DenyAssignments {
  return {
    at(resource) {
      const { denyAssignments: operation } = OPERATIONS;
      const parts = { ...oneSpelling(resource) };
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(factsOf);
      });
    },
  };
}

function factsOf(row: unknown): DenyFacts {
  const { name, properties } = fieldsOf(row);
  const own = fieldsOf(properties);
  return {
    name: text(own.denyAssignmentName) ?? text(name) ?? '',
    scope: required(text(own.scope), 'scope').toLowerCase(),
    isOwnScopeOnly: flag(own.doNotApplyToChildScopes) ?? false,
    permissions: required(list(own.permissions), 'permissions').map(one => ({
      set: actionSetOf(fieldsOf(one)),
      isConditional: text(fieldsOf(one).condition) !== undefined || text(own.condition) !== undefined,
    })),
    principals: (list(own.principals) ?? []).map(principalOf),
    excluded: (list(own.excludePrincipals) ?? []).map(principalOf),
  };
}

const EVERYBODY = /^(?:00000000-0000-0000-0000-000000000000)$/;

function principalOf(value: unknown): Principal {
  const { id: written, type } = fieldsOf(value);
  const id = (text(written) ?? '').toLowerCase();
  const kind = (text(type) ?? '').toLowerCase();
  if (EVERYBODY.test(id) || kind === 'systemdefined' || kind === 'everyone') return { id, kind: 'everybody' };
  // A principal of a type that nobody knows may be a group.
  return { id, kind: ['user', 'serviceprincipal', 'device'].includes(kind) ? 'one' : 'group' };
}

export interface Asked {
  resource: ResourceId;
  /** Object id; undefined where the token does not say. */
  principal: string | undefined;
  permission: Permission;
  /** What is done, is done to something below the resource. */
  isBelow: boolean;
}

/** Whether one of them denies it; `perhaps`: on a condition, by a group, or for the scope alone. */
export type Denial = { kind: 'denied' | 'perhaps'; name: string } | undefined;

export function denialOf(all: readonly DenyFacts[], asked: Asked): Denial {
  const verdicts = all.map(one => ({ name: one.name, kind: verdictOf(one, asked) }));
  const found =
    verdicts.find(({ kind }) => kind === 'denied') ?? verdicts.find(({ kind }) => kind === 'perhaps');
  return found?.kind === undefined ? undefined : { kind: found.kind, name: found.name };
}

type Verdict = 'denied' | 'perhaps' | undefined;

/** The weakest of what has to come together. */
function verdictOf(one: DenyFacts, asked: Asked): Verdict {
  const parts = [atScope(one, asked), ofAction(one, asked), ofPrincipal(one, asked)];
  if (parts.includes(undefined)) return undefined;
  return parts.includes('perhaps') ? 'perhaps' : 'denied';
}

function atScope({ scope, isOwnScopeOnly }: DenyFacts, { resource, isBelow }: Asked): Verdict {
  if (!isOwnScopeOnly) return 'denied';
  const isOwn = scope === idOf(resource).toLowerCase();
  // Whether an action is one at the resource or at something inside of it, its name does not always tell.
  return isOwn && !isBelow ? 'perhaps' : undefined;
}

function ofAction({ permissions }: DenyFacts, { permission }: Asked): Verdict {
  const fitting = permissions.filter(({ set }) => allows([set], permission));
  if (fitting.length === 0) return undefined;
  return fitting.every(({ isConditional }) => isConditional) ? 'perhaps' : 'denied';
}

function ofPrincipal({ principals, excluded }: DenyFacts, { principal }: Asked): Verdict {
  const own = principal?.toLowerCase();
  const isMeant = principals.some(
    ({ kind, id }) => kind === 'everybody' || (own !== undefined && id === own),
  );
  const mayBeMeant = principals.some(({ kind }) => kind === 'group' || own === undefined);
  if (!isMeant && !mayBeMeant) return undefined;
  if (own !== undefined && excluded.some(({ id }) => id === own)) return undefined;
  const mayBeOut = excluded.some(({ kind }) => kind === 'group' || own === undefined);
  return isMeant && !mayBeOut ? 'denied' : 'perhaps';
}
