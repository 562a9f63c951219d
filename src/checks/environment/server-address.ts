import { isUnknown } from '../../domain/environment/dockerfile-of.js';
import { type App, hasProxy, ofApp, optionOf, type Server } from '../../domain/environment/own-app.js';
import { shown } from '../../domain/shown.js';
import { SERVER_CALLS } from '../../facts/container-servers.js';
import type { Range } from '../../model/findings.js';
import { rangeIn } from '../../project/formats/python-file.js';
import type { Argument, Assignment, Call } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** Addresses that only the container itself reaches. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|::1|\[::1\])$/i;

/**
 * The server of a custom container opens every address: the probes and the requests come from outside of the container.
 * One that opens 127.0.0.1 gets none of them, and the deployment fails as if it had crashed (ERR_2200).
 */
export default defineCheck({
  id: 'environment/server-address',
  title: 'The server of a custom container opens every address',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofApp(context, checkApp),
});

function* checkApp(app: App): Iterable<Problem> {
  const { servers, start, build, document } = app;
  const [server] = servers;
  if (servers.length > 1 || hasProxy(start)) return;
  const given = (name: string) =>
    start.content.env.has(name) || document.has(['environment_variables', name]);
  const found = server === undefined ? inProgram(app) : inCommand(server, given, app);
  if (found !== undefined)
    yield problem(build.view, 'build', { part: 'key', range: found.at, ...said(found) });
}

interface Binding {
  at: Range;
  /** As written; undefined where nothing names an address. */
  address: string | undefined;
  /** `uvicorn`, `app.run()`. */
  who: string;
  fix: string;
}

function said({ address, who, fix }: Binding) {
  const opens =
    address === undefined
      ? `${who} opens 127.0.0.1 unless another address is named`
      : `${who} opens ${shown(address)}`;
  return {
    variant: address === undefined ? 'default' : 'written',
    what: `${opens}, which only the container itself reaches. The probes of Azure ML come from outside and get no answer, and the deployment fails after minutes, as if the container had crashed.`,
    fix,
  };
}

function inCommand(server: Server, given: (name: string) => boolean, app: App): Binding | undefined {
  const { program, known, at } = server;
  const args = program.words;
  if (optionOf(args, known.elsewhere) !== undefined) return listened(server);
  if (known.variables.some(name => given(name) || program.variables.has(name))) return undefined;
  const written = optionOf(args, known.options);
  const port = optionOf(args, ['--port', '-p'])?.text;
  const fix =
    known.form === 'bind'
      ? 'Add --bind 0.0.0.0:<port>, with the port of the routes.'
      : `Add --host 0.0.0.0${port === undefined ? ', and --port with the port of the routes.' : '.'}`;
  if (written === undefined) {
    if (known.default === 'open' || args.some(({ text }) => isUnknown(text))) return undefined;
    if (known.program === 'gunicorn' && hasConfig(app)) return undefined;
    return { at: at.at, address: undefined, who: known.program, fix };
  }
  const host = known.form === 'bind' ? hostOf(written.text) : written.text;
  if (isUnknown(written.text) || !LOOPBACK.test(host)) return undefined;
  const isMany = known.form === 'bind' && args.filter(({ text }) => known.options.includes(text)).length > 1;
  if (isMany) return undefined;
  const better = known.form === 'bind' ? written.text.replace(host, '0.0.0.0') : '0.0.0.0';
  return {
    at: written.at,
    address: written.text,
    who: known.program,
    fix: `Use ${known.options.at(-1)} ${shown(better)} instead.`,
  };
}

/** `waitress-serve --listen=127.0.0.1:8080`. */
function listened({ program, known }: Server): Binding | undefined {
  const written = known.program === 'waitress-serve' ? optionOf(program.words, ['--listen']) : undefined;
  if (written === undefined || isUnknown(written.text) || !LOOPBACK.test(hostOf(written.text)))
    return undefined;
  const fix = `Use --listen=${shown(written.text.replace(hostOf(written.text), '0.0.0.0'))} instead.`;
  return { at: written.at, address: written.text, who: known.program, fix };
}

function hostOf(address: string): string {
  return /^(.*):\d+$/.exec(address)?.[1] ?? address;
}

/** gunicorn reads `gunicorn.conf.py` of the folder that it starts in without being asked. */
function hasConfig({ start: { content } }: App): boolean {
  return content.files.inContext('gunicorn.conf.py') !== undefined || !content.files.isWhole;
}

/** `app.run()` of Flask and `uvicorn.run(app)` in the program that Python runs. */
function inProgram({ entry, server }: App): Binding | undefined {
  if (entry === undefined || server !== undefined) return undefined;
  const calls = entry.module.calls.flatMap(call => {
    const known = SERVER_CALLS.find(({ target }) => target.test(call.target));
    const isFlask = known === undefined && isFlaskRun(entry.module.assignments, call);
    return known !== undefined || isFlask ? [{ call, default: known?.default ?? 'loopback' }] : [];
  });
  const [found] = calls;
  if (found === undefined || calls.length > 1) return undefined;
  const { call } = found;
  if (call.args.some(({ star }) => star !== undefined)) return undefined;
  const uses = (names: readonly string[]) => call.args.some(({ keyword }) => names.includes(keyword ?? ''));
  if (uses(['uds', 'fd', 'listen', 'unix_socket', 'sockets'])) return undefined;
  const host = hostArgument(call);
  const who = `${call.callee}()`;
  const fix = 'Pass host="0.0.0.0".';
  if (host === undefined)
    return found.default === 'open'
      ? undefined
      : { at: rangeIn(entry, call.calleeSpan), address: undefined, who, fix };
  if (host.value === undefined || !LOOPBACK.test(host.value)) return undefined;
  return { at: rangeIn(entry, host.span), address: host.value, who, fix };
}

/** The first argument of Flask's `run` is the address; uvicorn's is the application. */
function hostArgument({ args, target }: Call): Argument | undefined {
  const named = args.find(({ keyword }) => keyword === 'host');
  const isFlask = !/^(?:uvicorn|waitress)\./.test(target);
  const first = args[0];
  return named ?? (isFlask && first?.keyword === undefined ? first : undefined);
}

/** `app.run(…)` of an `app = Flask(…)`. */
function isFlaskRun(assignments: readonly Assignment[], call: Call): boolean {
  const object = /^(?:<local>\.)?(\w+)\.run$/.exec(call.target)?.[1];
  return assignments.some(
    ({ name, value }) =>
      name === object && value.kind === 'call' && /^flask\.(?:app\.)?Flask$/.test(value.target),
  );
}
