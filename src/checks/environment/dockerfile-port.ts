import { type Build, isUnknown, ofOwnContainer } from '../../domain/environment/dockerfile-of.js';
import { isPlain } from '../../domain/images/plain-image.js';
import { shown } from '../../domain/shown.js';
import { PORT_OPTIONS, type PortOption } from '../../facts/dockerfile.js';
import { type Instruction, lineageOf, type Word } from '../../project/formats/dockerfile.js';
import type { View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const ROUTES = ['scoring_route', 'liveness_route', 'readiness_route'];

/**
 * The routes of a custom container lead to a port that its server opens: on any other, the probes get no answer, and
 * the deployment fails as if the container had crashed (ERR_2200).
 */
export default defineCheck({
  id: 'environment/dockerfile-port',
  title: 'Routes lead to a port that the container opens',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => ofOwnContainer(document, project, checkBuild),
});

function* checkBuild(build: Build): Iterable<Problem> {
  const { stages, base } = lineageOf(build.dockerfile);
  const instructions = stages.flatMap(stage => stage.instructions);
  const exposed = portsExposed(instructions);
  const opened = portsOpened(instructions);
  if (exposed === undefined || opened === undefined) return;
  const isPlainBase = base !== undefined && isPlain(base.text);
  for (const { path, port } of routePorts(build.view)) {
    // Something that the start command does not show may open what is exposed.
    if ([...opened, ...exposed].some(known => known.port === port)) continue;
    if (opened.length > 0) yield problem(build.view, path, opens(port, opened));
    else if (exposed.length > 0) {
      const severity = isPlainBase ? 'warning' : 'notice';
      yield problem(build.view, path, { severity, ...exposes(port, exposed) });
    }
  }
}

const NO_ANSWER = 'and the deployment fails after minutes, as if the container had crashed.';

function opens(port: number, known: readonly KnownPort[]) {
  return {
    variant: 'opens',
    what: `The route leads to port ${port}, but the server starts on port ${portsIn(known)}: "${known[0]?.said ?? ''}". The probes get no answer on ${port}, ${NO_ANSWER}`,
    fix: 'Use the same port in both: here under port, or in the command of the Dockerfile.',
    related: known.map(({ at }) => ({ message: 'the command that opens another port', at })),
  };
}

function exposes(port: number, known: readonly KnownPort[]) {
  return {
    variant: 'exposes',
    what: `The route leads to port ${port}, but the Dockerfile names only port ${portsIn(known)}: "${known[0]?.said ?? ''}". If the server listens there, the probes get no answer on ${port}, ${NO_ANSWER}`,
    fix: 'Use the port that the server listens on, here and in EXPOSE.',
    related: known.map(({ at }) => ({ message: 'the port that the Dockerfile names', at })),
  };
}

function portsIn(known: readonly KnownPort[]): string {
  return [...new Set(known.map(({ port }) => port))].join(', ');
}

interface KnownPort {
  port: number;
  /** The line of the Dockerfile, as messages show it. */
  said: string;
  at: Word['at'];
}

/** The first route to each port that the environment names. */
function routePorts(view: View): { path: string; port: number }[] {
  const byPort = new Map<number, string>();
  for (const route of ROUTES) {
    const path = `inference_config.${route}.port`;
    const port = view.integer(path);
    if (port !== undefined && !byPort.has(port)) byPort.set(port, path);
  }
  return [...byPort].map(([port, path]) => ({ path, port }));
}

/** undefined: EXPOSE holds something that only the build knows. */
function portsExposed(instructions: readonly Instruction[]): KnownPort[] | undefined {
  const ports: KnownPort[] = [];
  for (const { words } of instructions.filter(({ keyword }) => keyword === 'EXPOSE')) {
    for (const { text, at } of words) {
      const port = /^(\d{1,5})(?:\/tcp)?$/i.exec(text)?.[1];
      if (port !== undefined) ports.push({ port: Number(port), said: `EXPOSE ${port}`, at });
      else if (!/^\d{1,5}\/udp$/i.test(text)) return undefined;
    }
  }
  return ports;
}

/** From the start command; undefined where only running it would show the port. */
function portsOpened(instructions: readonly Instruction[]): KnownPort[] | undefined {
  const command = startCommand(instructions);
  const program = PORT_OPTIONS.find(({ program }) => command.some(({ text }) => nameOf(text) === program));
  if (program === undefined) return [];
  const line = command.map(({ text }) => text).join(' ');
  const isPlainLine = command.every(({ text }) => !isUnknown(text) && !/[;&|()]/.test(text));
  return isPlainLine ? portsOf(command, program, line) : undefined;
}

/** ENTRYPOINT, and CMD as its arguments; a shell form loses its comment, as in a shell. */
function startCommand(instructions: readonly Instruction[]): Word[] {
  const entrypoint = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
  const cmd = instructions.findLast(({ keyword }) => keyword === 'CMD');
  // An ENTRYPOINT in shell form gets no arguments.
  const parts = entrypoint !== undefined && !entrypoint.isJson ? [entrypoint] : [entrypoint, cmd];
  return parts.filter(part => part !== undefined).flatMap(wordsOf);
}

function wordsOf({ words, isJson }: Instruction): readonly Word[] {
  const comment = isJson ? -1 : words.findIndex(({ text }) => text.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}

function portsOf(
  command: readonly Word[],
  { options, form }: PortOption,
  line: string,
): KnownPort[] | undefined {
  const ports: KnownPort[] = [];
  for (const [index, word] of command.entries()) {
    const [name, joined] = splitOption(word.text);
    const value = options.includes(name) ? (joined ?? command[index + 1]?.text) : undefined;
    if (value === undefined) continue;
    const port = form === 'address' ? /:(\d{1,5})$/.exec(value)?.[1] : /^\d{1,5}$/.exec(value)?.[0];
    if (port === undefined) return undefined;
    ports.push({ port: Number(port), said: shown(line), at: word.at });
  }
  return ports;
}

/** `--port=80` → `--port`, `80`. */
function splitOption(text: string): [string, string | undefined] {
  const equals = text.startsWith('--') ? text.indexOf('=') : -1;
  return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}

function nameOf(text: string): string {
  return text.split('/').at(-1) ?? text;
}
