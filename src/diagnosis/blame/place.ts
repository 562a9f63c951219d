/** A place of the source that a failure leads to. */
import type { FailureCode } from '../../facts/failure-codes.js';
import type { Finding, Range, Route } from '../../model/findings.js';
import { fingerprint } from '../../model/findings.js';
import type { View } from '../../project/yaml/view.js';

export const BLAME_CHECK = 'diagnosis';

export interface Blame {
  /** Names the sentences, for tests and fingerprints. */
  variant: string;
  what: string;
  fix: string;
  at: Range;
  /** What tells it from others of its file, whatever its line. */
  route: Route;
}

export type Said = Pick<Blame, 'variant' | 'what' | 'fix'>;

export function findingOf({ variant, what, fix, at, route }: Blame, code: FailureCode | null): Finding {
  return {
    check: BLAME_CHECK,
    severity: 'error',
    ...(code !== null && { code }),
    message: what,
    advice: fix,
    variant,
    at,
    fingerprint: fingerprint(BLAME_CHECK, at.file, route, `${BLAME_CHECK}/${variant}`),
  };
}

/** The first of the routes that is written down; the place where the first one would stand, if none is. */
export function atRoute(view: View, routes: readonly string[], { variant, what, fix }: Said): Blame {
  const route = routes.find(each => view.has(each)) ?? routes[0] ?? '';
  return {
    ...{ variant, what, fix },
    at: view.range(route, isLong(view, route) ? 'key' : 'value'),
    route: view.route(route),
  };
}

/** A mapping or a list is pointed at by its key: its text may be the rest of the file. */
function isLong(view: View, route: string): boolean {
  const node = view.node(route);
  return node !== undefined && node.kind !== 'scalar';
}
