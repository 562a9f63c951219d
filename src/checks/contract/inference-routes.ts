import { LIMITS } from '../../catalog/limits.js';
import type { View } from '../../documents/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'] as const;

/** An own container names all three routes, each with `path` and `port` (the client's schema; documented for managed). */
export default defineCheck({
  id: 'contract/inference-routes',
  title: 'An own container names all three routes',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const { environment } = document;
    const routes = environment.form === 'inline' ? environment.view.at('inference_config') : undefined;
    if (routes === undefined) return;
    const missing = ROUTES.filter(route => !routes.has(route));
    if (missing.length > 0) yield problem(routes, '', { values: { missing } });
    for (const route of ROUTES) yield* judge(routes, route);
  },
});

function* judge(routes: View, route: (typeof ROUTES)[number]): Iterable<Problem> {
  const given = routes.mapping(route);
  if (given === undefined) return;
  for (const key of ['path', 'port']) {
    if (!routes.has([route, key]))
      yield problem(routes, route, { part: 'key', message: 'half', values: { route, key } });
  }
  const path = routes.string([route, 'path']);
  if (path !== undefined && !path.startsWith('/')) {
    yield problem(routes, [route, 'path'], {
      message: 'slash',
      severity: 'warning',
      values: { route, path: shown(path), better: shown(`/${path}`) },
    });
  }
  const port = routes.integer([route, 'port']);
  const { min, max } = LIMITS.port;
  if (port !== undefined && (port < min || port > max)) {
    yield problem(routes, [route, 'port'], {
      message: 'port',
      severity: 'warning',
      values: { route, port, min, max },
    });
  }
}
