/** What the identity of an endpoint needs somewhere, and what there is to say where it does not have it. */
import { guid, idOf, type ResourceId, resourceIdOf } from '../../azure/resource-ids.js';
import type { Grant } from '../../azure/roles.js';
import { known, type Told, unknown } from '../../azure/told.js';
import type { Permission, Role } from '../../catalog/roles.js';
import type { Severity, Values } from '../../findings.js';
import {
  notChecked,
  type Problem,
  problem,
  type RemoteContext,
  type Unanswered,
  unanswered,
} from '../check.js';
import type { EndpointGroup } from '../groups.js';
import { shown } from '../shown.js';
import { type Holder, holderOf, type Place } from './holder.js';

export type Verdict = Problem | Unanswered;

export interface Need {
  /** The line that makes it necessary: the image, the code, a variable. */
  place: Place;
  resource: ResourceId;
  permission: Permission;
  /** The least role with it. */
  role: Role;
  /** Which of the check's messages where it is missing; `system` where Azure should have granted it by itself. */
  missing: Said & { system?: Said };
  /** For a system-assigned identity that is still to come: what to say where Azure will not grant this by itself. */
  nobodyGrants?: Said | undefined;
}

export interface Said {
  message?: string;
  severity: Severity;
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
    const { reason, message } = holder;
    return [...rest, notChecked(view, path, reason, { message, values: { endpoint: shown(group.name) } })];
  }
  const answers = await Promise.all(asked.map(need => judge(context, holder, need)));
  return together([...rest, ...answers.flat()]);
}

async function judge({ azure }: RemoteContext, holder: Holder, need: Need): Promise<Verdict[]> {
  const { view, path } = holder.place ?? need.place;
  if (holder.principals.length === 0) {
    const values = valuesOf(holder, need, '');
    const later = notChecked(view, path, 'not-yet', { message: 'not-yet', values });
    return need.nobodyGrants === undefined ? [later] : [said(holder, need, need.nobodyGrants, values), later];
  }
  const told = await bestOf(azure, holder, need);
  if (told.kind === 'unknown') return [unanswered(view, path, told)];
  const grant = told.value;
  if (grant.kind === 'granted') return [];
  const values = valuesOf(holder, need, guid(holder.principals[0]) ?? '');
  if (grant.kind === 'missing') {
    const { system, ...missing } = need.missing;
    return [said(holder, need, holder.kind === 'system' && system ? system : missing, values)];
  }
  if (grant.kind === 'denied') {
    const severity = grant.why === 'denied' ? 'warning' : 'notice';
    return [said(holder, need, { message: grant.why, severity }, { ...values, deny: shown(grant.deny) })];
  }
  const perhaps = { message: grant.why, severity: 'notice' } as const;
  return [said(holder, need, perhaps, { ...values, held: shown(grant.role) })];
}

/** An endpoint may act as several: it is enough that one of them may. */
async function bestOf(azure: RemoteContext['azure'], holder: Holder, need: Need): Promise<Told<Grant>> {
  const all = await Promise.all(
    holder.principals.map(principal => azure.roles.grant(need.resource, principal, need.permission)),
  );
  const grants = all.flatMap(told => (told.kind === 'known' ? [told.value] : []));
  const best = ['granted', 'perhaps', 'denied'].flatMap(
    wanted => grants.find(({ kind }) => kind === wanted) ?? [],
  )[0];
  if (best !== undefined) return known(best);
  return all.find(({ kind }) => kind === 'unknown') ?? known(grants[0] ?? { kind: 'missing', roles: [] });
}

function said(holder: Holder, need: Need, { message, severity }: Said, values: Values): Problem {
  const { view, path } = holder.place ?? need.place;
  const { view: needing, path: route } = need.place;
  const related = { message: 'what needs the role', at: needing.range(route) };
  return problem(view, path, {
    ...(message !== undefined && { message }),
    severity,
    values,
    related: holder.place === undefined ? [] : [related],
  });
}

function valuesOf(holder: Holder, { resource, role }: Need, principal: string): Values {
  return {
    identity: holder.name,
    principal: principal === '' ? '<object id of the identity>' : principal,
    role: role.name,
    resource: shown(resource.name),
    scope: idOf(resource),
  };
}

/** What is said twice of one line in the same words is said once, with all the lines that are behind it. */
export function together(answers: readonly Verdict[]): Verdict[] {
  const kept = new Map<string, Verdict>();
  for (const answer of answers) {
    const { at, message, values } = answer;
    const key = JSON.stringify([at.file, at.start, message, values]);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, answer);
    else if ('related' in same && 'related' in answer)
      kept.set(key, { ...same, related: [...same.related, ...answer.related] });
  }
  return [...kept.values()];
}

/** A resource that the workspace names, in a form that can be asked for; else why not. */
export function resourceOf(id: string): Told<ResourceId> {
  const resource = resourceIdOf(id);
  if (resource !== undefined) return known(resource);
  return unknown('bad-answer', 'remote/bad-answer', {
    question: 'what stands beside the workspace',
    detail: 'it names something that is no resource',
  });
}
