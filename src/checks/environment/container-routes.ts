import { type App, ofApp } from '../../domain/environment/own-app.js';
import { shown } from '../../domain/shown.js';
import { rangeIn } from '../../project/formats/python-file.js';
import type { Call, PythonModule } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'] as const;
const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
/** What the frameworks answer without being asked. */
const BUILT_IN: readonly string[] = ['/docs', '/redoc', '/openapi.json'];
/** Calls that add routes in a way that is not read here. */
const OTHER_ROUTES =
  /(?:^|\.)(?:include_router|mount|register_blueprint|add_url_rule|add_api_route|add_route|add_resource|register|init_app|add_namespace|route_backend|wsgi_app|expose|instrument|middleware|before_request|errorhandler|exception_handler|Mount|Route|Api)$/;

/**
 * The program of a custom container answers the routes that the probes and the requests take. A probe that gets 404
 * counts as failed: the container is restarted, and the deployment fails (ERR_2200).
 */
export default defineCheck({
  id: 'environment/container-routes',
  title: 'The program answers the routes of the deployment',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofApp(context, checkApp),
});

function* checkApp({ entry, build, start }: App): Iterable<Problem> {
  const routes = entry && routesOf(entry.module);
  if (entry === undefined || routes === undefined || start.programs.length > 3) return;
  const first = routes[0];
  if (first === undefined) return;
  for (const name of ROUTES) {
    const path = `inference_config.${name}.path`;
    const written = build.view.string(path);
    if (written === undefined || build.view.isTemplate(path)) continue;
    const matching = routes.filter(route => matches(route, written));
    const related = [{ message: 'the routes of the program', at: rangeIn(entry, first.call.span) }];
    if (matching.length === 0 && !BUILT_IN.includes(written))
      yield problem(build.view, path, { ...missing(name, written, entry.source.file, routes), related });
    else if (
      name !== 'scoring_route' &&
      matching.length > 0 &&
      matching.every(({ methods }) => isWithout(methods, 'get'))
    )
      yield problem(build.view, path, { ...onlyPost(written, entry.source.file), related });
    else if (
      name === 'scoring_route' &&
      matching.length > 0 &&
      matching.every(({ methods }) => isWithout(methods, 'post'))
    )
      yield problem(build.view, path, { ...onlyGet(written, entry.source.file), related });
  }
}

function missing(name: string, written: string, file: string, routes: readonly RouteOf[]) {
  const known = [...new Set(routes.map(({ path }) => path))].slice(0, 6).map(shown).join(', ');
  const result =
    name === 'scoring_route'
      ? 'Every request gets 404.'
      : 'The probes get 404, Azure restarts the container, and the deployment fails after minutes.';
  return {
    what: `The route leads to "${shown(written)}", and ${file} answers only ${known}. ${result}`,
    fix: 'Use one of these paths here, or add the route to the program.',
  };
}

function onlyPost(written: string, file: string) {
  return {
    variant: 'probe-method',
    what: `The probe asks for "${shown(written)}" with GET, and ${file} answers it only for other methods. The probes get 405, and the deployment fails after minutes.`,
    fix: 'Use a route that answers GET, such as /health.',
  };
}

function onlyGet(written: string, file: string) {
  return {
    variant: 'scoring-method',
    what: `Requests come with POST to "${shown(written)}", and ${file} answers it only for GET. Every request gets 405.`,
    fix: 'Let the route answer POST.',
  };
}

interface RouteOf {
  path: string;
  /** In small letters; empty: unknown. */
  methods: readonly string[];
  call: Call;
}

function isWithout(methods: readonly string[], method: string): boolean {
  return methods.length > 0 && !methods.includes(method);
}

/** undefined where the program may have routes that are not read. */
function routesOf(module: PythonModule): RouteOf[] | undefined {
  const apps = module.assignments.filter(
    ({ value }) =>
      value.kind === 'call' &&
      /^(?:flask\.(?:app\.)?Flask|fastapi\.(?:applications\.)?FastAPI)$/.test(value.target),
  );
  const [app] = apps;
  if (app === undefined || apps.length > 1 || module.opaque.length > 0) return undefined;
  const made = module.calls.find(call => call.span.start >= app.span.start && call.span.end <= app.span.end);
  if (made === undefined || made.args.some(({ keyword, star }) => star !== undefined || isOpen(keyword)))
    return undefined;
  const isFlask = made.target.startsWith('flask.');
  if (module.calls.some(({ callee }) => OTHER_ROUTES.test(callee))) return undefined;
  // The application is given to something else, which may add routes.
  if (module.calls.some(call => isGiven(call, app.name))) return undefined;
  const routes: RouteOf[] = [];
  for (const call of module.calls) {
    const method = new RegExp(`^${app.name}\\.(\\w+)$`).exec(call.callee)?.[1];
    if (method === undefined || !(method === 'route' || method === 'api_route' || METHODS.includes(method)))
      continue;
    const first = call.args.find(
      ({ keyword }) => keyword === undefined || keyword === 'path' || keyword === 'rule',
    );
    if (first?.value === undefined) return undefined;
    routes.push({
      path: first.value,
      call,
      methods: METHODS.includes(method) ? [method] : methodsOf(module, call, isFlask),
    });
  }
  return routes;
}

/** `methods=["GET", "POST"]`: the strings in it; Flask's default is GET. */
function methodsOf({ strings }: PythonModule, { args }: Call, isFlask: boolean): string[] {
  const given = args.find(({ keyword }) => keyword === 'methods');
  if (given === undefined) return isFlask ? ['get'] : [];
  const inside = strings.filter(({ span }) => span.start >= given.span.start && span.end <= given.span.end);
  return inside.flatMap(({ value }) => (value === undefined ? [] : [value.toLowerCase()]));
}

/** Arguments of the application that move or add routes. */
function isOpen(keyword: string | undefined): boolean {
  return ['routes', 'root_path', 'static_url_path', 'openapi_url', 'docs_url', 'router'].includes(
    keyword ?? '',
  );
}

/** Servers take it as it is. */
function isGiven({ target, args }: Call, app: string): boolean {
  const isServer = /^(?:uvicorn\.|waitress\.|hypercorn\.)|\.run$/.test(target);
  return !isServer && args.some(({ name }) => name === app);
}

/** A trailing slash is redirected; a parameter matches anything. */
function matches({ path }: RouteOf, written: string): boolean {
  const trim = (text: string) => text.replace(/[?#].*$/, '').replace(/\/+$/, '') || '/';
  const [route, wanted] = [trim(path).split('/'), trim(written).split('/')];
  if (/[<{]path:|:path\}/.test(path)) return true;
  return (
    route.length === wanted.length &&
    route.every((part, index) => /^[<{].*[>}]$/.test(part) || part === wanted[index])
  );
}
