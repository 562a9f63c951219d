/** What the identity of an endpoint needs on a resource, and what to say where it does not have it. */

import { badAnswer } from '../../azure/client/reasons.js';
import { guid, idOf, type ResourceId, resourceIdOf } from '../../azure/client/resource-ids.js';
import { known, type Result } from '../../azure/client/result.js';
import type { Grant } from '../../azure/questions/roles.js';
import type { Permission, Role } from '../../facts/roles.js';
import type { Severity } from '../../model/findings.js';
import { notChecked, type Problem, problem, type Said, type Unanswered, unanswered } from '../answers.js';
import type { RemoteContext } from '../context.js';
import type { EndpointGroup } from '../groups.js';
import { shown } from '../shown.js';
import { type Holder, holderOf, type Nobody, type Place } from './holder.js';
import {
  denied,
  type Lack,
  noEndpoint,
  noIdentity,
  notYet,
  onCondition,
  onPart,
  perhapsDenied,
} from './lack.js';

export type Verdict = Problem | Unanswered;

export interface Need {
  /** The line that makes it necessary: the image, the code, a variable. */
  place: Place;
  resource: ResourceId;
  permission: Permission;
  /** The least role with it. */
  role: Role;
  /** What to say where it is missing; `system` where Azure should have granted it by itself. */
  missing: Message & { system?: Message };
  /** For a system-assigned identity that does not exist yet: what to say where Azure will not grant this by itself. */
  nobodyGrants?: Message | undefined;
}

/** One of a check's messages about a role that an identity lacks. */
export interface Message {
  variant?: string;
  severity: Severity;
  says(lack: Lack): Said;
}

/**
 * Asks who the endpoint will be, and whether it has what its deployments need.
 * @param needs of the group; an answer stands for a need that could not be found out
 */
export async function judgeNeeds(
  context: RemoteContext,
  group: EndpointGroup,
  needs: readonly (Need | Verdict)[],
): Promise<Verdict[]> {
  const asked = needs.flatMap(need => ('permission' in need ? [need] : []));
  const rest = needs.flatMap(need => ('permission' in need ? [] : [need]));
  if (asked[0] === undefined) return rest;
  const { view, path } = asked[0].place;
  const found = await holderOf(context, group);
  if (found.kind === 'unknown') return [...rest, unanswered(view, path, found)];
  const holder = found.value;
  if (holder === undefined) return rest;
  if (holder.kind === 'nobody') {
    return [...rest, notChecked(view, path, holder.reason, withoutIdentity(holder, group))];
  }
  const answers = await Promise.all(asked.map(need => checkNeed(context, holder, need)));
  return together([...rest, ...answers.flat()]);
}

function withoutIdentity({ why }: Nobody, { name }: EndpointGroup) {
  const endpoint = shown(name);
  return { variant: why, ...(why === 'no-endpoint' ? noEndpoint(endpoint) : noIdentity(endpoint)) };
}

async function checkNeed({ azure }: RemoteContext, holder: Holder, need: Need): Promise<Verdict[]> {
  const { view, path } = holder.place ?? need.place;
  if (holder.principals.length === 0) {
    const lack = lackOf(holder, need, undefined);
    const later = notChecked(view, path, 'not-yet', { variant: 'not-yet', ...notYet(lack) });
    const { nobodyGrants } = need;
    return nobodyGrants === undefined ? [later] : [found(holder, need, nobodyGrants, lack), later];
  }
  const result = await bestOf(azure, holder, need);
  if (result.kind === 'unknown') return [unanswered(view, path, result)];
  const message = messageOf(result.value, holder, need);
  return message === undefined
    ? []
    : [found(holder, need, message, lackOf(holder, need, guid(holder.principals[0])))];
}

function messageOf(grant: Grant, holder: Holder, { missing }: Need): Message | undefined {
  if (grant.kind === 'granted') return undefined;
  if (grant.kind === 'missing') return holder.kind === 'system' && missing.system ? missing.system : missing;
  if (grant.kind === 'denied') {
    const deny = shown(grant.deny);
    return grant.why === 'denied'
      ? { variant: 'denied', severity: 'warning', says: lack => denied(lack, deny) }
      : { variant: 'deny-perhaps', severity: 'notice', says: lack => perhapsDenied(lack, deny) };
  }
  const held = shown(grant.role);
  return grant.why === 'condition'
    ? { variant: 'condition', severity: 'notice', says: lack => onCondition(lack, held) }
    : { variant: 'narrower', severity: 'notice', says: lack => onPart(lack, held) };
}

/** An endpoint may act as several: it is enough that one of them may. */
async function bestOf(azure: RemoteContext['azure'], holder: Holder, need: Need): Promise<Result<Grant>> {
  const all = await Promise.all(
    holder.principals.map(principal => azure.roles.grant(need.resource, principal, need.permission)),
  );
  const grants = all.flatMap(result => (result.kind === 'known' ? [result.value] : []));
  const best = ['granted', 'perhaps', 'denied'].flatMap(
    wanted => grants.find(({ kind }) => kind === wanted) ?? [],
  )[0];
  if (best !== undefined) return known(best);
  return all.find(({ kind }) => kind === 'unknown') ?? known(grants[0] ?? { kind: 'missing', roles: [] });
}

function found(holder: Holder, need: Need, { variant, severity, says }: Message, lack: Lack): Problem {
  const { view, path } = holder.place ?? need.place;
  const { view: needing, path: route } = need.place;
  const related = { message: 'what needs the role', at: needing.range(route) };
  return problem(view, path, {
    ...(variant !== undefined && { variant }),
    severity,
    ...says(lack),
    related: holder.place === undefined ? [] : [related],
  });
}

function lackOf(holder: Holder, { resource, role }: Need, principal: string | undefined): Lack {
  return {
    identity: holder.name,
    principal: principal ?? '<object id of the identity>',
    role: role.name,
    resource: shown(resource.name),
    scope: idOf(resource),
  };
}

/** Reports once what several deployments cause at one line, with the lines of all of them. */
export function together(answers: readonly Verdict[]): Verdict[] {
  const kept = new Map<string, Verdict>();
  for (const answer of answers) {
    const { at, variant, what, fix } = answer;
    const key = JSON.stringify([at.file, at.start, variant, what, fix]);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, answer);
    else if ('related' in same && 'related' in answer)
      kept.set(key, { ...same, related: [...same.related, ...answer.related] });
  }
  return [...kept.values()];
}

/** A resource that the workspace names, in a form that can be queried; else why not. */
export function resourceOf(id: string): Result<ResourceId> {
  const resource = resourceIdOf(id);
  if (resource !== undefined) return known(resource);
  return badAnswer('what stands beside the workspace', 'it names something that is no resource');
}
