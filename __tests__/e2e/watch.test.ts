/** The committed dist/ watching deploys of the sandbox: code, cause, evidence and the line to blame, as a user sees them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../sandbox/deploy.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { type StepSettings, startAction } from './runner/step.js';
import { until } from './until.js';
import { FILES, GREEN, plain, sandbox, settings, watched } from './watching.js';

/** Every world that fails is watched in modes/watch/causes.test.ts; here is one of each kind, as a user sees it. */
describe('a deploy that fails', () => {
  test.each([
    ['err-1100-no-row.yml', 'ERR_1100', 'OutOfQuota', 'Failed'],
    ['err-1200-image-pull.yml', 'ERR_1200', 'BadArgument', 'Creating'],
    ['err-2200-crash.yml', 'ERR_2200', 'ResourceNotReady', 'Creating'],
    ['image-build-failure.yml', '', 'ImageBuildFailure', 'Failed'],
  ])('%s is %s %s', async (world, code, name, state) => {
    const at = await sandbox(world);
    expect((await deploy(at, GREEN)).status).toBe(201);
    const step = await watched(at);

    expect(step.outcome).toBe('failure');
    expect([step.outputs['error-code'], step.outputs['error-name']]).toEqual([code, name]);
    expect(step.outputs['provisioning-state']).toBe(state);
    expect(plain(step.summary ?? '')).toContain(`fresh/green`);
    expect(step.summary).toContain('### How to fix it');
    expect(step.leftStopped).toBe(false);
    expect(at.refused).toEqual([]);
  });

  test('a crash leads to the import in the scoring script, and has a timeline, evidence and the logs', async () => {
    const at = await sandbox('err-2200-crash.yml');
    await deploy(at, GREEN);
    const step = await watched(at);
    const summary = plain(step.summary ?? '');

    expect(step.annotations.filter(({ file }) => file).map(({ file, line }) => `${file}:${line}`)).toContain(
      'src/score.py:1',
    );
    expect(summary).toContain('```mermaid');
    expect(summary).toContain("ModuleNotFoundError: No module named 'lightgbm'");
    expect(summary).toContain('This deployment cannot succeed');
    expect(step.log).toMatch(/\d\d:\d\d fresh\/green: Creating, UserContainerStart/);
    expect(step.outputs.retryable).toBe('false');
    expect(step.outputs['log-file']).toMatch(/logs\.txt$/);
  });
});

describe('a deploy that goes well', () => {
  test('passes, and says that it gets no traffic yet', async () => {
    const at = await sandbox('well.yml');
    await deploy(at, GREEN);
    const step = await watched(at);

    expect([step.outcome, step.outputs.result, step.outputs['provisioning-state']]).toEqual([
      'success',
      'passed',
      'Succeeded',
    ]);
    expect(plain(step.summary ?? '')).toContain(
      'az ml online-endpoint update --name fresh --traffic "green=100"',
    );
    expect(step.outputs['error-code']).toBe('');
  });

  test('that is over already is told at once', async () => {
    const at = await sandbox('healthy.yml');
    const step = await watched(at, {
      with: { 'endpoint-name': 'credit-scoring', 'deployment-name': 'blue' },
    });

    expect(step.outcome).toBe('success');
    expect(at.requests.length).toBeLessThan(10);
  });
});

describe('an odd case', () => {
  test('a deployment that was never created', async () => {
    const at = await sandbox('healthy.yml');
    const step = await watched(at);

    expect([step.outcome, step.outputs.result]).toEqual(['failure', 'failed']);
    expect(plain(step.summary ?? '')).toContain('The endpoint fresh has no deployment green');
  });

  test('without waiting, a deployment at work is not green', async () => {
    const at = await sandbox('err-1101-capacity.yml');
    await deploy(at, GREEN);
    const step = await watched(at, { with: { wait: 'false' } });

    expect([step.outcome, step.outputs.result, step.outputs['provisioning-state']]).toEqual([
      'failure',
      'incomplete',
      'Creating',
    ]);
  });

  test('a cancelled job still tells the last state, on the first signal', async () => {
    const at = await sandbox('err-1101-capacity.yml');
    await deploy(at, GREEN);
    const running = startAction(settings(at));
    await running.printed(/fresh\/green: Creating/);
    running.interrupt();
    const step = await running.finished;

    expect(step.outputs['provisioning-state']).toBe('Creating');
    expect(plain(step.summary ?? '')).toContain('fresh/green is still at work');
  });

  describe('a job that is cancelled while nothing answers ends on the first signal, with summary and outputs:', () => {
    /**
     * Sends the signal once all is asked that nobody answers, and waits for the end of the step.
     * @param questions how many are asked side by side
     */
    async function cancelled(
      at: Sandbox,
      asked: () => number,
      { questions = 1, ...more }: Partial<StepSettings> & { questions?: number } = {},
    ) {
      const running = startAction({ ...settings(at), ...more });
      await until(() => asked() >= questions);
      running.interrupt();
      const step = await running.finished;
      // One that waited for the end of its own patience would have asked again.
      expect(asked()).toBe(questions);
      expect(step.exitCode).toBe(1);
      expect(step.outputs.result).toBe('incomplete');
      expect(step.leftStopped).toBe(false);
      return step;
    }

    const hanging = (at: Sandbox) => () => at.requests.filter(({ fault }) => fault === 'hang').length;

    test.each([
      ['the state', 'GET */deployments/green', 1],
      // Of both containers.
      ['the logs', 'POST */getLogs', 2],
      ['the operation', 'GET */mfeOperationsStatus/*', 1],
    ])('%s', async (_what, on, questions) => {
      const at = await sandbox({ extends: 'err-1101-capacity.yml', faults: [{ on, end: 'hang', after: 2 }] });
      await deploy(at, GREEN);
      const step = await cancelled(at, hanging(at), { questions });

      expect(step.outputs['provisioning-state']).toBe('Creating');
      expect(plain(step.summary ?? '')).toContain('fresh/green is still at work');
    });

    test('Entra', async () => {
      const at = await sandbox({ faults: [{ on: 'POST */oauth2/v2.0/token', end: 'hang' }] });
      const step = await cancelled(at, hanging(at));

      expect(plain(step.summary ?? '')).toContain('fresh/green could not be read');
    });

    test('the issuer of GitHub', async () => {
      let asked = 0;
      const silent = createServer(() => {
        asked += 1;
      }).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      const at = await sandbox('healthy.yml');
      const idToken = { url: `http://127.0.0.1:${port}/?v=1`, token: 'x' };
      try {
        const step = await cancelled(at, () => asked, { idToken });
        expect(plain(step.summary ?? '')).toContain('fresh/green could not be read');
      } finally {
        silent.closeAllConnections();
        silent.close();
      }
    });
  });

  test('several deployments of files are watched at once, each with its own verdict', async () => {
    const at = await sandbox({
      extends: 'plays.yml',
      deploys: { '*/green': 'well' },
      workspaces: { 'ml-prod': { endpoints: { fresh: { deployments: { blue: { state: 'Failed' } } } } } },
    });
    await deploy(at, GREEN);
    const workspace = makeProject({
      'green.yml': FILES['green.yml'],
      'blue.yml': FILES['green.yml'].replace('name: green', 'name: blue'),
      'src/score.py': 'def init():\n    pass\n',
      'conda.yml': FILES['conda.yml'],
    });
    const step = await watched(at, {
      workspace,
      with: { 'endpoint-name': '', 'deployment-name': '', files: '*.yml' },
    });

    expect(step.outcome).toBe('failure');
    expect(plain(step.summary ?? '')).toMatch(/fresh\/green<\/code> \| ✅ succeeded/);
    expect(plain(step.summary ?? '')).toMatch(/fresh\/blue<\/code> \| ❌ failed/);
  });

  test.each([
    [{ 'endpoint-name': '', 'deployment-name': '' }, 'watch needs to know what to watch'],
    [{ 'endpoint-name': '../x' }, '"endpoint-name" is "../x"'],
    [{ workspace: '' }, 'are given without "workspace"'],
    [{ 'log-lines': '0' }, '"log-lines" is "0"; it takes a number from 1 to 10000.'],
    [{ wait: 'perhaps' }, '"wait" is "perhaps"'],
  ])('%j is refused in a sentence', async (given, sentence) => {
    const at = await sandbox('healthy.yml');
    const step = await watched(at, { workspace: makeProject({ 'readme.txt': '' }), with: given });

    expect(step.outcome).toBe('failure');
    expect(step.annotations.map(({ message }) => message).join()).toContain(sentence);
  });
});

test('hostile logs give the runner no command', async () => {
  const evil = '::error::forged\n##[set-env name=PATH]x\n::add-mask::a\n<img src=x onerror=1>\n```\n# big\n';
  const at = await sandbox({
    extends: 'plays.yml',
    deploys: { '*': 'evil' },
    plays: {
      evil: {
        phases: [
          {
            lasts: '60s',
            status: { SystemSetup: 'InProgress' },
            inferenceServer: `${evil}ModuleNotFoundError: No module named 'x'\n`,
          },
        ],
        end: { state: 'Failed', error: { code: 'ResourceNotReady', message: evil } },
      },
    },
  });
  await deploy(at, GREEN);
  const step = await watched(at);

  expect(step.commands.filter(({ data }) => /forged/.test(data ?? ''))).toEqual([]);
  expect(step.summary).not.toContain('<img');
});
