/**
 * The sandbox from a terminal:
 *
 *   npm run sandbox -- --world sandbox/worlds/healthy.yml [--request-log FILE] [--environment FILE] [--speed N]
 *                      [--registry memory]
 *   npm run sandbox -- --trace FILE
 *
 * `--env-file` would be Node's own option, hence `--environment`.
 *
 * It prints the environment that points the Action, the command line or any Azure SDK at it, and runs until Ctrl+C.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Sandbox, startSandbox } from './start.ts';
import { loadTrace } from './trace/load.ts';

const HELP = `npm run sandbox -- --world FILE [options]

  --world FILE        what exists and what happens: one of sandbox/worlds, or a file of your own
  --trace FILE        in place of a world: the answers of a run, as --trace-file wrote them
  --request-log FILE  every request, as JSON lines
  --environment FILE  the environment as JSON
  --speed N           simulated time runs N times as fast (20 minutes of a deploy in 20 seconds: 60)
  --registry memory   no Debian docker-registry, even where it is installed
`;

interface Options {
  world: string;
  trace: string | undefined;
  requestLog: string | undefined;
  envFile: string | undefined;
  speed: number;
  registry: 'auto' | 'memory';
}

class UsageError extends Error {}

function optionsOf(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      world: { type: 'string', default: 'sandbox/worlds/healthy.yml' },
      trace: { type: 'string' },
      'request-log': { type: 'string' },
      environment: { type: 'string' },
      speed: { type: 'string', default: '1' },
      registry: { type: 'string', default: 'auto' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const speed = Number(values.speed);
  if (!(speed > 0)) throw new UsageError(`--speed must be a number above 0, not ${values.speed}`);
  if (values.registry !== 'auto' && values.registry !== 'memory')
    throw new UsageError(`--registry is auto or memory, not ${values.registry}`);
  return {
    world: values.world,
    trace: values.trace,
    requestLog: values['request-log'],
    envFile: values.environment,
    speed,
    registry: values.registry,
  };
}

/** A value that a shell takes as one word, whatever is in it. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

function exports(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('');
}

function announcement(sandbox: Sandbox): string {
  const { world } = sandbox;
  const inputs = Object.entries(sandbox.inputs).map(([name, value]) => `#   ${name}: ${value}\n`);
  const direct = { AZURE_AUTHORITY_HOST: sandbox.directUrl, ARM_ENDPOINT: sandbox.directUrl };
  return [
    `# ${world.name}: ${world.description || 'a world of the sandbox'}\n`,
    exports(sandbox.env),
    '# Inputs of the Action for this world:\n',
    ...inputs,
    '# Without the proxy (arm-endpoint, authority-host), in place of HTTPS_PROXY:\n',
    exports(direct).replace(/^/gm, '# ').replace(/# $/, ''),
    '# Ready. Ctrl+C ends it.\n',
  ].join('');
}

function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const { world, trace, requestLog, envFile, speed, registry } = options;
  const sandbox = await startSandbox({
    ...(trace === undefined ? { world } : { trace: loadTrace(trace) }),
    speed,
    registry,
    ...(requestLog === undefined ? {} : { requestLog }),
  });
  const stopped = untilStopped();
  // Holds the token of the issuer: for its owner alone.
  if (envFile !== undefined) writeFileSync(envFile, JSON.stringify(sandbox.env, null, 2), { mode: 0o600 });
  process.stdout.write(announcement(sandbox));
  await stopped;
  if (envFile !== undefined) rmSync(envFile, { force: true });
  await sandbox.stop();
  for (const problem of [...sandbox.violations, ...sandbox.unanswered]) process.stderr.write(`${problem}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
