/** Whether a run that was to ask Azure got so few answers that it must not look like one that did, and what helps. */

import { grantsFor } from '../../azure/questions/grants.js';
import { type Grant, grantCommand } from '../../azure/sign-in/grant-command.js';
import type { SignedIn } from '../../azure/sign-in/identity.js';
import type { Coverage } from '../../checks/engine.js';
import { isObstacle } from '../../checks/obstacles.js';
import type { LackingRole, NotChecked } from '../../model/findings.js';
import type { Partly } from '../../model/report.js';
import { forMany } from './for-many.js';

/** undefined where at least half of the checks that asked something of Azure were answered. */
export function partlyChecked(
  { checks, unanswered }: Coverage,
  notChecked: readonly NotChecked[],
  signedIn: SignedIn | undefined,
): Partly | undefined {
  const entries = notChecked.filter(isObstacle);
  const first = mostFrequent(entries);
  if (unanswered * 2 <= checks || first === undefined) return undefined;
  const grants = grantsFor(entries.flatMap(lackOf));
  return {
    checks,
    unanswered,
    reason: first.reason,
    ...sentencesOf(first, signedIn, grants),
    commands: grants.map(grant => grantCommand(grant, signedIn)),
  };
}

function sentencesOf(
  { common, message, advice }: NotChecked,
  signedIn: SignedIn | undefined,
  grants: readonly Grant[],
) {
  if (common === undefined) return { message, advice };
  const who = signedIn?.clientId ?? signedIn?.objectId ?? '';
  const roles = grants.map(({ role, scope }) => `${role} on ${scope}`);
  const { what, fix } = forMany(common, who, roles);
  return { message: what, advice: fix };
}

/** The first entry of the reason, or the message, that most of them have. */
function mostFrequent(entries: readonly NotChecked[]): NotChecked | undefined {
  const counted = new Map<string, { first: NotChecked; count: number }>();
  for (const entry of entries) {
    const key = entry.common?.kind ?? entry.message;
    const { first = entry, count = 0 } = counted.get(key) ?? {};
    counted.set(key, { first, count: count + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)[0]?.first;
}

/** What is lacking, where a command can grant it: its scope is known. */
function lackOf({ lacks }: NotChecked): LackingRole[] {
  return lacks?.scope.startsWith('/') ? [lacks] : [];
}
