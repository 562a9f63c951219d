/** The committed dist/ against the sandbox: signing in, faults of every kind, wrong settings, as a user meets them. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { armToken, assertion } from '../../sandbox/sign-in.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import type { CommandLine } from './command-line.js';
import { runAction, type Step, type StepSettings } from './runner/step.js';

const CLI = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const FILES = {
  'endpoint.yml': 'name: credit\nauth_mode: key\n',
  'blue.yml': deployment('instance_count: 3\nmodel: azureml:credit:3'),
};
/** In the healthy world with this, the files above can be deployed. */
const READY = {
  workspaces: {
    'ml-prod': {
      models: { credit: { versions: { 3: { type: 'mlflow_model' } } } },
      environments: { 'credit-env': { versions: { 7: {} } } },
    },
  },
};
/** 3 instances of Standard_DS3_v2 need 16 vCPUs: 4 are free. */
const SHORT = { ...READY, regions: { westeurope: { usages: { standardDSv2Family: '96/100' } } } };

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map(sandbox => sandbox.stop()));
});

async function sandbox(world: object, options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const started = await startSandbox({ world: { extends: 'healthy.yml', ...world }, ...options });
  sandboxes.push(started);
  return started;
}

/** A step of a job that may ask GitHub for a token, unless `idToken` is false. */
async function step(
  at: Sandbox,
  { idToken = true, ...settings }: Partial<Omit<StepSettings, 'idToken'>> & { idToken?: boolean } = {},
): Promise<Step> {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...env
  } = at.env;
  return await runAction({
    workspace: makeProject(FILES),
    ...settings,
    with: { ...at.inputs, ...settings.with },
    env: { ...withoutIds(env), ...settings.env },
    ...(idToken && { idToken: { url, token } }),
  });
}

function withoutIds(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('AZURE_')));
}

/** The command line in a process of its own; the sandbox answers from this one, so it must not be waited for. */
async function cli(
  at: Sandbox,
  args: readonly string[],
  env: Record<string, string> = {},
  { node = process.execPath, files = FILES }: { node?: string; files?: Record<string, string> } = {},
): Promise<CommandLine> {
  const inputs = Object.entries(at.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const { PATH = '' } = process.env;
  const child = spawn(node, [CLI, 'preflight', ...inputs, ...args], {
    cwd: makeProject(files),
    env: { PATH, ...withoutIds(at.env), ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', data => {
    stdout += data;
  });
  child.stderr.on('data', data => {
    stderr += data;
  });
  const exitCode = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { exitCode, stdout, stderr };
}

/** A summary without what keeps Markdown from reading foreign text. */
function plain(markdown: string): string {
  return markdown.replaceAll('<!-- -->', '').replaceAll('\\', '');
}

function errors({ annotations }: Step): string[] {
  return annotations
    .filter(({ file }) => file)
    .map(({ level, file, line, title }) => `${level} ${file}:${line} ${title}`);
}

describe('signed in with the token of GitHub', () => {
  test('a quota that is short is found on the line of the size, with the code that it prevents', async () => {
    const at = await sandbox(SHORT, { validate: true });
    const ran = await step(at);

    expect(ran.outcome).toBe('failure');
    expect(errors(ran)).toContain('error blue.yml:4 ERR_1100 · quota/vcpus');
    expect(ran.summary).toContain('ERR_1100');
    expect(ran.log).toMatch(/Signed in with GitHub's own token/);
    expect(ran.log).toMatch(/GET .*\/usages -> answered, \d+ ms/);
    expect(at.counts).toMatchObject({ assertions: 1 });
    expect(at.refused).toEqual([]);
  });

  test('a deployment for which everything is there passes, and no token is printed', async () => {
    const at = await sandbox(READY, { validate: true });
    const ran = await step(at);

    expect(errors(ran).filter(text => !text.startsWith('notice'))).toEqual([]);
    expect(ran.outcome).toBe('success');
    expect(ran.log).not.toMatch(/eyJ[\w-]{10,}\./);
  });

  test.each([
    ['a job that may not ask for a token', 'push', 'id-token: write'],
    ['a pull request from a fork', 'pull_request_fork', 'no token to a pull request from a fork'],
  ] as const)('%s is told so once, and the files alone decide', async (_what, event, words) => {
    const at = await sandbox(SHORT);
    const ran = await step(at, { idToken: false, event });

    expect(ran.outcome).toBe('success');
    expect(ran.summary?.split(words)).toHaveLength(2);
    expect(Number(ran.outputs['not-checked'])).toBeGreaterThan(5);
    expect((await step(at, { idToken: false, event, with: { online: 'required' } })).outcome).toBe('failure');
  });

  test('a job to which GitHub gives no token is told its status, and the permission that it lacks', async () => {
    const at = await sandbox({
      ...SHORT,
      faults: [
        { on: 'GET /idtoken', status: 403, body: { message: 'Resource not accessible by integration' } },
      ],
    });
    const ran = await step(at);

    expect(ran.outcome).toBe('success');
    expect(plain(ran.summary ?? '')).toContain('(HTTP 403, Resource not accessible by integration)');
    expect(plain(ran.summary ?? '')).toContain('id-token: write');
  });

  test('a workflow that Entra does not know is told issuer, subject and audience', async () => {
    const at = await sandbox({
      ...SHORT,
      caller: { federated: [{ subject: 'repo:contoso/other:ref:refs/heads/main' }] },
    });
    const ran = await step(at);

    expect(ran.outcome).toBe('success');
    for (const words of [
      'AADSTS700213',
      at.world.github.subject,
      at.world.github.issuer,
      'api://AzureADTokenExchange',
    ])
      expect(plain(ran.summary ?? '')).toContain(words);
    const told = ran.annotations.map(({ level, title }) => `${level} ${title}`);
    expect(told).toEqual(['warning Partly checked']);
    expect(ran.log).toContain('Not signed in: Entra does not know this workflow (AADSTS700213)');
  });
});

test('a job whose identity may read nothing has one warning, with the command that helps', async () => {
  const at = await sandbox({ ...READY, caller: { roles: [] } });
  const ran = await step(at);
  const report = JSON.parse(ran.tempFiles.get('endpoint-preflight/report.json') ?? '{}');

  expect(ran.outcome).toBe('success');
  const warnings = ran.annotations.filter(({ level, file }) => level === 'warning' && !file);
  expect(warnings.map(({ title }) => title)).toEqual(['Partly checked']);
  const command = `az role assignment create --assignee-object-id ${at.world.caller.objectId} --assignee-principal-type ServicePrincipal --role "Reader" --scope /subscriptions/${at.world.subscriptions[0]?.id}`;
  for (const text of [
    ran.log,
    ran.summary ?? '',
    JSON.stringify(ran.annotations.map(({ message }) => message)),
  ])
    expect(text.replaceAll('\\"', '"')).toContain(command);
  expect(ran.summary).toMatch(/^## ⚠️ Preflight partly checked: \d+ of \d+ Azure checks had no answer/);
  expect(ran.log).toMatch(/Preflight partly checked: \d+ of \d+ Azure checks had no answer/);
  expect(report).toMatchObject({ result: 'passed', partlyChecked: { commands: [command] } });
});

describe('the audience of the token of GitHub', () => {
  test.each([
    ['of the US Government', { cloud: 'government' }, { cloud: 'usgovernment' }],
    ['of China', { cloud: 'china' }, { cloud: 'AzureChinaCloud' }],
    [
      'that the tenant chose',
      { caller: { federated: [{ audience: 'api://contoso-ci' }] } },
      { audience: 'api://contoso-ci' },
    ],
  ])('is the one %s', async (_what, world, inputs) => {
    const at = await sandbox({ ...SHORT, ...world });
    const ran = await step(at, { with: inputs });

    expect(ran.log).toMatch(/Signed in with GitHub's own token/);
    expect(errors(ran)).toContain('error blue.yml:4 ERR_1100 · quota/vcpus');
  });

  test('that the application does not expect is named, as it was sent', async () => {
    const at = await sandbox(SHORT);
    const ran = await step(at, { with: { audience: 'api://contoso-ci' } });

    expect(ran.outcome).toBe('success');
    expect(plain(ran.summary ?? '')).toContain('AADSTS700212');
    expect(plain(ran.summary ?? '')).toContain('audience api://contoso-ci');
  });
});

describe('other ways to sign in', () => {
  test('a secret of the environment', async () => {
    const at = await sandbox({ ...SHORT, caller: { secret: 'open sesame' } });
    const { exitCode, stdout, stderr } = await cli(at, ['--verbose'], { AZURE_CLIENT_SECRET: 'open sesame' });

    expect(exitCode).toBe(1);
    expect(stdout).toContain('blue.yml:4:16 error ERR_1100 quota/vcpus');
    expect(stderr).toMatch(/Signed in with the secret/);
    expect(stdout + stderr).not.toContain('sesame');
  });

  test('an expired secret ends the search, in a sentence', async () => {
    const at = await sandbox({ ...SHORT, caller: { secret: 'old', secretExpired: true } });
    const { exitCode, stdout } = await cli(at, [], { AZURE_CLIENT_SECRET: 'old' });

    expect(exitCode).toBe(0);
    expect(stdout).toContain('has expired (AADSTS7000222)');
  });

  test('a workload identity of the machine', async () => {
    const at = await sandbox(SHORT);
    const file = path.join(makeProject({ token: await assertion(at) }), 'token');
    const { exitCode, stderr } = await cli(at, ['--verbose'], { AZURE_FEDERATED_TOKEN_FILE: file });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Signed in with the workload identity/);
    expect(stderr).toContain("Not with GitHub's own token");
  });

  test('a workload identity that Entra does not know is told its subject', async () => {
    const at = await sandbox({ ...SHORT, caller: { federated: [{ subject: 'repo:contoso/other' }] } });
    const file = path.join(makeProject({ token: await assertion(at) }), 'token');
    const { stdout } = await cli(at, [], { AZURE_FEDERATED_TOKEN_FILE: file });

    expect(stdout.replace(/\s+/g, ' ')).toContain(`subject ${at.world.github.subject} and audience`);
  });

  test('az that is signed in', async () => {
    const at = await sandbox(SHORT);
    const token = {
      accessToken: await armToken(at),
      expires_on: Math.floor(at.clock.now() / 1000) + 3_000,
      tokenType: 'Bearer',
    };
    const bin = makeProject({ az: `#!/bin/sh\nprintf '%s' '${JSON.stringify(token)}'\n` });
    chmodSync(path.join(bin, 'az'), 0o755);
    const { exitCode, stdout, stderr } = await cli(at, ['--verbose'], { PATH: `${bin}:${process.env.PATH}` });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Signed in with the signed-in az/);
    expect(stdout + stderr).not.toContain(token.accessToken);
  });

  test('nobody at all', async () => {
    const at = await sandbox(SHORT);
    const { exitCode, stdout } = await cli(at, [], { PATH: '' });

    expect(exitCode).toBe(0);
    expect(stdout).toContain('Azure was not asked: there is no sign-in');
  });
});

const CLAIMS = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1603742800"}}}').toString(
  'base64',
);

function refusedToken(challenge = 'error="invalid_token", error_description="The token has been revoked."') {
  return {
    status: 401,
    headers: {
      'www-authenticate': `Bearer authorization_uri="https://login.windows.net/common", ${challenge}`,
    },
    body: { error: { code: 'InvalidAuthenticationToken', message: 'The access token has been revoked.' } },
  };
}

describe('a fault', () => {
  const QUOTA = 'GET */usages';
  test.each([
    [
      '429 with Retry-After, then an answer',
      { on: QUOTA, status: 429, headers: { 'retry-after': '1' }, times: 2 },
      'found',
    ],
    ['429 without Retry-After, then an answer', { on: QUOTA, status: 429, times: 2 }, 'found'],
    [
      '429 for longer than a run waits',
      { on: QUOTA, status: 429, headers: { 'retry-after': '3600' } },
      'throttled',
    ],
    ['500, then an answer', { on: QUOTA, status: 500, times: 2 }, 'found'],
    ['a reset, then an answer', { on: QUOTA, end: 'reset', times: 1 }, 'found'],
    ['a truncated answer', { on: QUOTA, truncate: 40 }, 'bad-answer'],
    ['a page of HTML with status 200', { on: QUOTA, replace: 'html' }, 'bad-answer'],
    ['nothing with status 200', { on: QUOTA, replace: 'empty' }, 'bad-answer'],
    ['a list that lost its rows', { on: QUOTA, change: { value: null } }, 'bad-answer'],
    [
      '403',
      { on: QUOTA, status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } },
      'forbidden',
    ],
    [
      '404',
      { on: QUOTA, status: 404, body: { error: { code: 'ResourceNotFound', message: 'no' } } },
      'not-found',
    ],
    ['tokens that expire', { on: QUOTA, expireTokens: true }, 'forbidden'],
    ['a token that expires', { on: QUOTA, expireTokens: true, times: 1 }, 'found'],
    ['a token that is refused', { on: QUOTA, ...refusedToken(), times: 1 }, 'found'],
    ['a token that is refused again', { on: QUOTA, ...refusedToken() }, 'forbidden'],
    [
      'a challenge with claims',
      { on: QUOTA, ...refusedToken(`error="insufficient_claims", claims="${CLAIMS}"`), times: 1 },
      'found',
    ],
    [
      'a challenge with claims that the client does not follow',
      { on: QUOTA, ...refusedToken(`error="invalid_token", claims="${CLAIMS}"`), times: 1 },
      'found',
    ],
  ])('%s', async (_what, fault, ends) => {
    const at = await sandbox({ ...SHORT, caller: { secret: 's' }, faults: [fault] });
    const { exitCode, stdout } = await cli(at, ['--format', 'json'], { AZURE_CLIENT_SECRET: 's' });
    const report = JSON.parse(stdout);
    const found = report.findings.some(({ check }: { check: string }) => check === 'quota/vcpus');
    const unanswered = report.notChecked.filter(({ check }: { check: string }) => check === 'quota/vcpus');

    expect(report.findings.filter(({ check }: { check: string }) => check === 'internal')).toEqual([]);
    if (ends === 'found') expect([exitCode, found, unanswered]).toEqual([1, true, []]);
    else {
      expect(found).toBe(false);
      expect(unanswered.map(({ reason }: { reason: string }) => reason)).toEqual([ends]);
    }
  });

  test('a wait that is longer than the run is not begun, and its seconds are told', async () => {
    const headers = { 'retry-after': '40' };
    const faults = [{ on: 'GET *', host: 'management.*', after: 1, status: 429, headers }];
    const at = await sandbox({ ...SHORT, caller: { secret: 's' }, faults });
    const { stdout } = await cli(at, ['--timeout-minutes', '0.5'], { AZURE_CLIENT_SECRET: 's' });

    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '(HTTP 429, OperationNotAllowed); it asks to wait 40 seconds.',
    );
    expect(stdout).not.toContain('The run ended before');
  });

  test('a server that hangs holds the run no longer than its deadline', async () => {
    const at = await sandbox({ ...SHORT, caller: { secret: 's' }, faults: [{ on: 'GET *', end: 'hang' }] });
    const { exitCode, stdout } = await cli(at, ['--timeout-minutes', '0.05'], { AZURE_CLIENT_SECRET: 's' });

    // Without one it would ask again each time that its patience with an attempt ends.
    const hung = at.requests.filter(({ fault }) => fault === 'hang').map(({ path }) => path);
    expect(hung.length).toBeGreaterThan(0);
    expect(new Set(hung).size).toBe(hung.length);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The run ended before');
  });
});

describe('many questions at once', () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `${index}.yml`,
      deployment(`model: azureml:credit:3`).replace(
        'endpoint_name: credit',
        `endpoint_name: credit-${index}`,
      ),
    ]),
  );

  // Node 20 counts the listeners of an AbortSignal, Node 24 does not.
  const nodes = [...new Set([process.execPath, ...ownNodes()])];
  test.each(nodes)('make %s warn of nothing', async node => {
    const at = await sandbox({ ...READY, caller: { secret: 's' } });
    const { stdout, stderr } = await cli(at, ['--verbose'], { AZURE_CLIENT_SECRET: 's' }, { node, files });

    expect(Number(/Asked Azure (\d+) questions/.exec(stderr)?.[1])).toBeGreaterThan(12);
    expect(`${stdout}${stderr}`).not.toMatch(/Warning|leak/);
  });
});

/** The Node that a person of this machine gets for `node`: not the one that the tests install. */
function ownNodes(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders
    .filter(folder => folder !== '' && !folder.includes('node_modules'))
    .map(folder => path.join(folder, 'node'))
    .find(file => existsSync(file));
  return found === undefined ? [] : [realpathSync(found)];
}

describe('wrong settings get one sentence', () => {
  test.each([
    [['--cloud', 'germany'], '"cloud" is "germany"; it takes public, china, usgovernment'],
    [['--workspace', 'nowhere'], 'has no workspace of that name'],
    [['--resource-group', 'rg-nowhere'], 'has no resource group of that name'],
    [
      ['--subscription-id', '99999999-9999-4999-8999-999999999999'],
      'Azure has no subscription of that id that this sign-in can see',
    ],
    [['--subscription-id', 'credit'], '"subscription-id" is "credit"; it takes an id'],
    [['--arm-endpoint', 'http://127.0.0.1:1'], '"arm-endpoint" is'],
    [['--timeout-minutes', 'soon'], '"timeout-minutes" is "soon"'],
    [['--online', 'yes'], '"online" is "yes"; it takes auto, required, off'],
  ])('%j', async (args, sentence) => {
    const at = await sandbox({ caller: { secret: 's' } });
    // An option that repeats is two lines of the input: the world's own is left out.
    const own = Object.fromEntries(Object.entries(at.inputs).filter(([name]) => `--${name}` !== args[0]));
    const { exitCode, stderr } = await cli({ ...at, inputs: own }, args, { AZURE_CLIENT_SECRET: 's' });

    expect([exitCode, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(sentence);
  });
});
