import { shown } from '../../domain/shown.js';
import { LIMITS } from '../../facts/limits.js';
import type { View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'] as const;
const { min, max } = LIMITS.port;

/** A custom container has all three routes, each with `path` and `port` (the client's schema; documented for managed). */
export default defineCheck({
  id: 'contract/inference-routes',
  title: 'A custom container has all three routes',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const { environment } = document;
    if (environment.form !== 'inline') return;
    const routes = environment.view.at('inference_config');
    if (routes === undefined) return;
    const missing = ROUTES.filter(route => !routes.has(route));
    if (missing.length > 0)
      yield problem(environment.view, 'inference_config', {
        part: 'key',
        what: `"inference_config" has no ${missing.join(', ')}. All three routes are required, and the client refuses the file.`,
        fix: 'Add each with "path:" and "port:". Liveness and readiness can share one path.',
      });
    for (const route of ROUTES) yield* checkView(routes, route);
  },
});

function* checkView(routes: View, route: (typeof ROUTES)[number]): Iterable<Problem> {
  if (routes.mapping(route) === undefined) return;
  for (const key of ['path', 'port']) {
    if (routes.has([route, key])) continue;
    yield problem(routes, route, {
      part: 'key',
      variant: 'half',
      what: `"${route}" has no "${key}". The client refuses the file.`,
      fix: `Add "${key}:". A complete route has for example "path: /score" and "port: 8080".`,
    });
  }
  const path = routes.string([route, 'path']);
  if (path !== undefined && !path.startsWith('/'))
    yield problem(routes, [route, 'path'], {
      variant: 'slash',
      severity: 'warning',
      what: `The path of "${route}" is "${shown(path)}", without a leading slash. Probes and requests would not reach it.`,
      fix: `Use "${shown(`/${path}`)}".`,
    });
  const port = routes.integer([route, 'port']);
  if (port !== undefined && (port < min || port > max))
    yield problem(routes, [route, 'port'], {
      variant: 'port',
      severity: 'warning',
      what: `The port of "${route}" is ${port}. A port is between ${min} and ${max}.`,
      fix: 'Use the port that the server in the container listens on.',
    });
}
