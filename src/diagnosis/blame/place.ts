/** A place of the source that a failure leads to. */
import type { FailureCode } from '../../catalog/failure-codes.js';
import type { View } from '../../documents/view.js';
import type { Finding, Range, Route, Values } from '../../findings.js';
import { fingerprint } from '../../findings.js';
import { blame as lines } from '../../text/en/diagnosis/blame.js';
import { say } from '../../text/wording.js';

export const BLAME_CHECK = 'diagnosis';

export interface Blame {
  /** Part of the message key behind `diagnosis/`. */
  message: string;
  values: Values;
  at: Range;
  /** What tells it from others of its file, whatever its line. */
  route: Route;
}

export function findingOf({ message, values, at, route }: Blame, code: FailureCode | null): Finding {
  const key = `${BLAME_CHECK}/${message}`;
  return {
    check: BLAME_CHECK,
    severity: 'error',
    ...(code !== null && { code }),
    ...say(key, values, lines),
    variant: message,
    at,
    fingerprint: fingerprint(BLAME_CHECK, at.file, route, key),
  };
}

/** The first of the routes that is written down; the place where the first one would stand, if none is. */
export function atRoute(view: View, routes: readonly string[], message: string, values: Values = {}): Blame {
  const route = routes.find(each => view.has(each)) ?? routes[0] ?? '';
  return {
    message,
    values,
    at: view.range(route, isLong(view, route) ? 'key' : 'value'),
    route: view.route(route),
  };
}

/** A mapping or a list is pointed at by its key: its text may be the rest of the file. */
function isLong(view: View, route: string): boolean {
  const node = view.node(route);
  return node !== undefined && node.kind !== 'scalar';
}
