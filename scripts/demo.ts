/**
 * The main jobs on real files: a repository that would fail in Azure, and the same put right; then what only Azure can
 * tell, asked of the sandbox, signed in as a workflow is; then a deploy that is watched as it fails, an endpoint that is
 * called, and, where Docker or Podman answers, a rehearsal. Everything that is printed comes from the committed dist/.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { deploy } from '../sandbox/deploy.ts';
import { type Sandbox, startSandbox } from '../sandbox/start.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const ACTION = path.join(ROOT, 'dist', 'index.js');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
/** Where the job summaries of the demo can be read afterwards. */
const SUMMARIES = path.join(ROOT, 'build', 'demo');

/** How fast a deploy passes: twenty minutes of Azure in twelve seconds. */
const SPEED = 100;

/** The endpoint has no place for the first request. */
const BUSY_ONCE = { on: 'POST /score', times: 1, status: 429, body: 'too many pending requests' };

await offline('A deployment that would cost twenty minutes, and fail', 'examples/bad', 1);
await offline('The same kind of repository, put right', 'examples/good', 0);

const sandbox = await startSandbox({ world: path.join(ROOT, 'sandbox/worlds/demo.yml') });
try {
  await online('Files in order, and an Azure that will not have them', 'examples/azure/bad', 1, sandbox);
  await online('The same, put right', 'examples/azure/good', 0, sandbox);
} finally {
  await sandbox.stop();
}

const failing = await startSandbox({
  world: { extends: 'err-2200-crash.yml', tokens: { lifetime: '1000h' } },
  speed: SPEED,
});
try {
  heading('A deploy that crashes, watched', 'az ml online-deployment create --no-wait');
  const { status } = await deploy(failing, { endpoint: 'fresh', deployment: 'green' });
  console.log(`accepted: HTTP ${status}`);
  await online('and the diagnosis, long before Azure gives up', 'examples/azure/crash', 1, failing, {
    mode: 'watch',
  });
} finally {
  await failing.stop();
}

const called = await startSandbox({ world: { extends: 'healthy.yml', faults: [BUSY_ONCE] }, speed: SPEED });
try {
  await online(
    'An endpoint, called with a sample request: busy at first, then it answers',
    'examples/good',
    0,
    called,
    {
      mode: 'invoke',
      'endpoint-name': 'credit-scoring',
      request: '{"data": [[1, 2]]}',
    },
  );
} finally {
  await called.stop();
}
await rehearsal();

/** Without an engine, the sentence that says so. Its base image comes from Docker Hub, so it must not be waited for long. */
async function rehearsal(): Promise<void> {
  const args = [
    'examples/local',
    '--request',
    'examples/local/sample-request.json',
    '--timeout-minutes',
    '0.4',
  ];
  heading('A deployment in a container of this machine', `endpoint-preflight local ${args.join(' ')}`);
  check(await run(CLI, ['local', ...args], process.env), undefined);
}

async function offline(title: string, folder: string, expected: number): Promise<void> {
  heading(title, `endpoint-preflight preflight ${folder}`);
  check(await run(CLI, ['preflight', folder], process.env), expected);
}

/** As a runner starts the Action: its inputs and GitHub's token in the environment. */
async function online(
  title: string,
  files: string,
  expected: number,
  { env, inputs }: Sandbox,
  more: Record<string, string> = {},
): Promise<void> {
  const mode = more.mode === undefined ? '' : `mode: ${more.mode}, `;
  heading(title, `uses: org/endpoint-preflight, with ${mode}files: ${files}, workspace: ${inputs.workspace}`);
  const temp = mkdtempSync(path.join(tmpdir(), 'demo-'));
  mkdirSync(SUMMARIES, { recursive: true });
  const summary = path.join(SUMMARIES, `${files.replaceAll('/', '-')}.md`);
  writeFileSync(summary, '');
  const given = Object.entries({ ...inputs, files, ...more }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const { AZURE_CLIENT_ID: _client, AZURE_TENANT_ID: _tenant, ...reach } = env;
  try {
    const exitCode = await run(
      ACTION,
      [],
      {
        ...{ PATH: process.env.PATH, HOME: temp, RUNNER_TEMP: temp },
        ...{ ENDPOINT_PREFLIGHT_SPEED: String(SPEED) },
        ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: ROOT, GITHUB_STEP_SUMMARY: summary },
        ...reach,
        ...Object.fromEntries(given),
      },
      asOnGitHub(),
    );
    check(exitCode, expected);
    if (existsSync(summary) && readFileSync(summary, 'utf8') !== '')
      console.log(`The job summary is in ${path.relative(ROOT, summary)}.`);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function heading(title: string, command: string): void {
  console.log(`\n=== ${title} ===\n$ ${command}\n`);
}

function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  shown = (line: string): string | undefined => line,
): Promise<number | null> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(child.stdout).on('line', line => {
    const text = shown(line);
    if (text !== undefined) console.log(text);
  });
  return new Promise(resolve => child.on('close', resolve));
}

/** Lines of the Action as GitHub shows them: groups folded, annotations as text, and of the other commands nothing. */
function asOnGitHub(): (line: string) => string | undefined {
  let folded = false;
  return line => {
    const [, title] = /^::group::(.*)$/.exec(line) ?? [];
    if (title !== undefined) folded = true;
    if (title !== undefined) return `> ${title}`;
    if (line === '::endgroup::') folded = false;
    return folded ? undefined : annotation(line);
  };
}

function annotation(line: string): string | undefined {
  const [, level, properties = '', message = ''] =
    /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  if (level === undefined) return /^::|^$/.test(line) ? undefined : line;
  const [, file] = /file=([^,]*)/.exec(properties) ?? [];
  const [, number] = /line=(\d+)/.exec(properties) ?? [];
  const text = message.replaceAll('%0A', '\n  ').replaceAll('%25', '%');
  return `[${level}]${file === undefined ? '' : ` ${file}:${number}`} ${text}`;
}

/** @param expected undefined: it depends on the machine */
function check(exitCode: number | null, expected: number | undefined): void {
  console.log(`\nexit code ${exitCode}`);
  if (exitCode === expected || expected === undefined) return;
  console.error(`The demo expects ${expected}: something is wrong with this checkout.`);
  process.exitCode = 1;
}
