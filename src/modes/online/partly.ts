/** Whether a run that was to ask Azure got so few answers that it must not look like one that did, and what helps. */

import { grantsFor, type Lack } from '../../azure/questions/grants.js';
import { grantCommand } from '../../azure/sign-in/grant-command.js';
import type { SignedIn } from '../../azure/sign-in/identity.js';
import type { Coverage } from '../../checks/engine.js';
import { isObstacle } from '../../checks/obstacles.js';
import type { NotChecked, Values } from '../../model/findings.js';
import type { Partly } from '../../model/report.js';
import { en } from '../../text/en.js';
import { say } from '../../text/wording.js';

/** The messages that name one question, and what is said instead where they stand for many. */
const FOR_MANY: Readonly<Record<string, string>> = {
  'remote/forbidden': 'remote/partly/forbidden',
  'remote/unauthorized': 'remote/partly/token',
  'remote/expired-token': 'remote/partly/token',
  'remote/refused-twice': 'remote/partly/token',
  'remote/not-found': 'remote/partly/not-found',
  'remote/throttled': 'remote/partly/throttled',
  'remote/http-error': 'remote/partly/http-error',
  'remote/no-answer': 'remote/partly/http-error',
  'remote/unreachable': 'remote/partly/unreachable',
  'remote/bad-answer': 'remote/partly/bad-answer',
  'remote/deadline': 'remote/partly/deadline',
  'remote/cancelled': 'remote/partly/cancelled',
};

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
  const who = signedIn?.clientId ?? signedIn?.objectId ?? '';
  const { why } = first;
  const values: Values = {
    ...why?.values,
    who,
    roles: grants.map(({ role, scope }) => `${role} on ${scope}`),
  };
  return {
    checks,
    unanswered,
    reason: first.reason,
    ...(why === undefined
      ? { message: first.message, advice: first.advice }
      : say(FOR_MANY[why.message] ?? why.message, values, en)),
    commands: grants.map(grant => grantCommand(grant, signedIn)),
  };
}

/** The first entry of the message that most of them have. */
function mostFrequent(entries: readonly NotChecked[]): NotChecked | undefined {
  const counted = new Map<string, { first: NotChecked; count: number }>();
  for (const entry of entries) {
    const own = entry.why?.message ?? entry.message;
    const key = FOR_MANY[own] ?? own;
    const { first = entry, count = 0 } = counted.get(key) ?? {};
    counted.set(key, { first, count: count + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)[0]?.first;
}

/** A role that is lacking, as the message of a refusal names it. */
function lackOf({ reason, why }: NotChecked): Lack[] {
  const { role, scope, permission } = why?.values ?? {};
  if (reason !== 'forbidden' || typeof role !== 'string' || typeof scope !== 'string') return [];
  if (!scope.startsWith('/')) return [];
  return [{ role, scope, permission: typeof permission === 'string' ? permission : undefined }];
}
