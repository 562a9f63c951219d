/** Locks, deny assignments, policies and their exemptions, as they can be read. */
import {
  type DenyAssignment,
  type Lock,
  type PolicyAssignment,
  type PolicyDefinition,
  type PolicyExemption,
  type PolicyInitiative,
  reaches,
} from '../world/governance.ts';
import { guidOf, sameName } from '../world/ids.ts';
import { armError } from './errors.ts';
import { lockedScope } from './governance.ts';
import { page } from './paging.ts';
import { type Call, param, type Route } from './router.ts';

const AUTHORIZATION = 'Microsoft.Authorization';

function scopeOf(call: Call): string {
  return `/${param(call, 'scope').replace(/^\/+/, '')}`;
}

/** At the scope, above it, and, where no filter says `atScope()`, below it. */
function around<T extends { scope: string }>(call: Call, all: readonly T[]): T[] {
  const scope = scopeOf(call);
  const isAtScope = /^atScope\(\)$/i.test((call.asked.query.get('$filter') ?? '').trim());
  return all.filter(one => reaches(one.scope, scope) || (!isAtScope && reaches(scope, one.scope)));
}

/** A lock's id spells the group in lower case where the group itself is locked (31), not where a resource is (30). */
function ownScope(scope: string): string {
  return /\/resourceGroups\/[^/]+$/.test(scope) ? lockedScope(scope) : scope;
}

function lockJson({ name, scope, level, notes }: Lock) {
  return {
    properties: { level, notes },
    id: `${ownScope(scope)}/providers/${AUTHORIZATION}/locks/${name}`,
    type: `${AUTHORIZATION}/locks`,
    name,
  };
}

function denyJson(one: DenyAssignment) {
  const { actions, notActions, dataActions, notDataActions, scope, principals, excludePrincipals } = one;
  return {
    properties: {
      denyAssignmentName: one.displayName,
      description: one.displayName,
      permissions: [
        {
          actions,
          notActions,
          dataActions,
          notDataActions,
          ...(one.condition !== undefined && { condition: one.condition, conditionVersion: '2.0' }),
        },
      ],
      scope,
      doNotApplyToChildScopes: one.doNotApplyToChildScopes,
      principals,
      excludePrincipals,
      isSystemProtected: one.isSystemProtected,
    },
    id: `${scope}/providers/${AUTHORIZATION}/denyAssignments/${one.name}`,
    type: `${AUTHORIZATION}/denyAssignments`,
    name: one.name,
  };
}

function assignmentJson(call: Call, one: PolicyAssignment) {
  return {
    properties: {
      displayName: one.displayName,
      policyDefinitionId: one.definitionId,
      scope: one.scope,
      ...(one.notScopes.length > 0 && { notScopes: one.notScopes }),
      ...(Object.keys(one.parameters).length > 0 && { parameters: one.parameters }),
      metadata: metadata(call),
      enforcementMode: one.enforcementMode,
      ...(one.overrides !== undefined && { overrides: one.overrides }),
      ...(one.resourceSelectors !== undefined && { resourceSelectors: one.resourceSelectors }),
      ...(one.message !== undefined && { nonComplianceMessages: [{ message: one.message }] }),
    },
    id: one.id,
    type: `${AUTHORIZATION}/policyAssignments`,
    name: one.name,
  };
}

function metadata(call: Call) {
  const createdOn = call.context.clock.iso(call.context.clock.startedAt - 90 * 86_400_000);
  return { createdBy: guidOf('who assigns policies'), createdOn, updatedBy: null, updatedOn: null };
}

function definitionJson(one: PolicyDefinition) {
  const { effect, details } = one;
  return {
    properties: {
      displayName: one.displayName,
      policyType: one.scope === undefined ? 'BuiltIn' : 'Custom',
      mode: one.mode,
      metadata: { version: '1.0.0', category: one.category },
      parameters: one.parameters,
      // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
      policyRule: { if: one.condition, then: { effect, ...(details !== undefined && { details }) } },
    },
    id: one.id,
    type: `${AUTHORIZATION}/policyDefinitions`,
    name: one.name,
  };
}

function initiativeJson(one: PolicyInitiative) {
  return {
    properties: {
      displayName: one.displayName,
      policyType: one.scope === undefined ? 'BuiltIn' : 'Custom',
      metadata: { version: '1.0.0', category: 'General' },
      parameters: one.parameters,
      policyDefinitions: one.members.map(({ referenceId, definitionId, parameters }) => ({
        policyDefinitionReferenceId: referenceId,
        policyDefinitionId: definitionId,
        parameters,
      })),
    },
    id: one.id,
    type: `${AUTHORIZATION}/policySetDefinitions`,
    name: one.name,
  };
}

function exemptionJson(one: PolicyExemption) {
  return {
    properties: {
      policyAssignmentId: one.assignmentId,
      policyDefinitionReferenceIds: one.references,
      exemptionCategory: one.category,
      ...(one.expiresOn !== undefined && { expiresOn: one.expiresOn }),
      ...(one.resourceSelectors !== undefined && { resourceSelectors: one.resourceSelectors }),
    },
    id: one.id,
    type: `${AUTHORIZATION}/policyExemptions`,
    name: one.name,
  };
}

/** One definition or initiative by the whole path of the request. */
function one<T extends { id: string; name: string }>(
  call: Call,
  all: readonly T[],
  json: (found: T) => unknown,
  code: string,
) {
  const path = call.asked.path.replace(/\/+$/, '').replace(/^\/{2,}/, '/');
  const found = all.find(({ id }) => sameName(id, path));
  if (!found) throw armError(404, code, `The policy definition '${param(call, 'name')}' could not be found.`);
  return { status: 200, body: json(found) };
}

function listed(kind: string, rows: (call: Call) => readonly unknown[]): Route {
  return {
    method: 'GET',
    template: `{+scope}/providers/${AUTHORIZATION}/${kind}`,
    action: `${AUTHORIZATION}/${kind}/read`,
    scope: scopeOf,
    handle: call => page(call, rows(call), '$skipToken'),
  };
}

/** What is built in can be read by everybody; what is defined somewhere, with a right there. */
function read(kind: string, handle: Route['handle']): Route[] {
  const template = `/providers/${AUTHORIZATION}/${kind}/{name}`;
  return [
    { method: 'GET', template, handle },
    {
      method: 'GET',
      template: `{+scope}${template}`,
      action: `${AUTHORIZATION}/${kind}/read`,
      scope: scopeOf,
      handle,
    },
  ];
}

export const governanceRoutes: readonly Route[] = [
  listed('locks', call => around(call, call.context.world.locks).map(lockJson)),
  listed('denyAssignments', call => around(call, call.context.world.denyAssignments).map(denyJson)),
  listed('policyAssignments', call =>
    around(call, call.context.world.policyAssignments).map(row => assignmentJson(call, row)),
  ),
  listed('policyExemptions', call => around(call, call.context.world.policyExemptions).map(exemptionJson)),
  ...read('policyDefinitions', call =>
    one(call, call.context.world.policyDefinitions, definitionJson, 'PolicyDefinitionNotFound'),
  ),
  ...read('policySetDefinitions', call =>
    one(call, call.context.world.policyInitiatives, initiativeJson, 'PolicySetDefinitionNotFound'),
  ),
];
