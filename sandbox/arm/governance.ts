/** What refuses a write before any service sees it: locks and policies. */
import { reaches } from '../world/governance.ts';
import { armError } from './errors.ts';
import { fits } from './permissions.ts';
import { type Denial, denialOf } from './policy-engine.ts';
import type { Call } from './router.ts';

const VERBS: Readonly<Record<string, string>> = { PUT: 'write', PATCH: 'write', DELETE: 'delete' };

/** Comes last of what the resource manager checks itself. */
export function checkGovernance(call: Call): void {
  const verb = VERBS[call.asked.method];
  if (verb === undefined) return;
  checkLocks(call, verb);
  const denial = denialOf(call) ?? byPattern(call);
  if (denial !== undefined) throw disallowed(call, denial);
}

/** Recorded of a storage account: its words are those of every resource; an id in them has `resourcegroups`. */
function checkLocks(call: Call, verb: string): void {
  const path = call.asked.path.replace(/\/+$/, '').replace(/^\/{2,}/, '/');
  const holding = call.context.world.locks.filter(
    ({ scope, level }) => reaches(scope, path) && (verb === 'delete' || level.toLowerCase() === 'readonly'),
  );
  if (holding.length === 0) return;
  const scopes = [...new Set(holding.map(({ scope }) => lockedScope(scope)))];
  throw armError(
    409,
    'ScopeLocked',
    `The scope '${path}' cannot perform ${verb} operation because following scope(s) are locked: '${scopes.join(',')}'. Please remove the lock and try again.`,
  );
}

/** As the resource manager writes a scope in ids of locks and in its refusals. */
export function lockedScope(scope: string): string {
  return scope.replace('/resourceGroups/', '/resourcegroups/');
}

function byPattern(call: Call): Denial | undefined {
  const assignment = call.context.world.policyAssignments.find(
    ({ denies, effect }) =>
      denies !== undefined &&
      effect.toLowerCase() === 'deny' &&
      fits(denies, `${call.asked.method} ${call.asked.path}`),
  );
  return assignment && { assignment };
}

/** Of an endpoint nobody has seen this answer; the form is that of other resources (public logs). */
function disallowed(call: Call, { assignment, definition, initiative }: Denial) {
  const identifiers = [
    {
      policyAssignment: { name: assignment.displayName, id: assignment.id },
      ...(definition && { policyDefinition: { name: definition.displayName, id: definition.id } }),
      ...(initiative && { policySetDefinition: { name: initiative.displayName, id: initiative.id } }),
    },
  ];
  const name = call.asked.path.split('/').at(-1) ?? '';
  const said = assignment.message === undefined ? '' : ` Reasons: '${assignment.message}'.`;
  return armError(
    403,
    'RequestDisallowedByPolicy',
    `Resource '${name}' was disallowed by policy.${said} Policy identifiers: '${JSON.stringify(identifiers)}'.`,
    {},
    { target: name },
  );
}
