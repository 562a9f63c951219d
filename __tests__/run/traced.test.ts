/** A run with a trace: written whatever becomes of the run, and the run is none the other for it. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/start.ts';
import { readTrace } from '../../sandbox/trace/load.ts';
import type { Outcome } from '../../src/model/outcome.js';
import type { Settings } from '../../src/model/settings.js';
import { preflight } from '../../src/modes/preflight.js';
import { readSettings } from '../../src/run/settings.js';
import { traced } from '../../src/run/traced.js';
import { makeProject } from '../checks/project.js';
import { inSandbox } from '../sandboxed.js';

const SECRET = 'the secret of the sandbox';

function settingsIn(root: string, inputs: Record<string, string> = {}): Settings {
  const all: Record<string, string> = { 'trace-file': 'out/trace.jsonl', ...inputs };
  return readSettings(name => all[name] ?? '', root);
}

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'traced-'));
}

const OUTCOME = { report: { result: 'passed' } } as unknown as Outcome;

function headOf(trace: string | undefined): Record<string, unknown> {
  return JSON.parse(trace?.split('\n')[0] ?? '{}') as Record<string, unknown>;
}

describe('the trace', () => {
  test('is there whatever the result, and says how the run ended', async () => {
    const { trace } = await traced(settingsIn(emptyFolder()), {}, async () => OUTCOME);
    expect(headOf(trace)).toMatchObject({ trace: 1, mode: 'preflight', cloud: 'public', ended: 'passed' });
    expect(trace).toMatch(/\{"end":true,"leftOut":0\}\n$/);
  });

  test('is not made where nobody wants one', async () => {
    const settings = readSettings(() => '', emptyFolder());
    expect(await traced(settings, {}, async () => OUTCOME)).toBe(OUTCOME);
  });

  test('of a cancelled run says so', async () => {
    const signal = AbortSignal.abort();
    const { trace } = await traced(settingsIn(emptyFolder()), { signal }, async () => OUTCOME);
    expect(headOf(trace)).toMatchObject({ ended: 'cancelled' });
  });

  test('of a run that stops with an error is written, and the error stays', async () => {
    const root = emptyFolder();
    const broken = async (): Promise<Outcome> => {
      throw new Error('the run is broken');
    };
    await expect(traced(settingsIn(root), {}, broken)).rejects.toThrow('the run is broken');
    expect(headOf(readFileSync(path.join(root, 'out/trace.jsonl'), 'utf8'))).toMatchObject({
      ended: 'stopped',
    });
  });

  test('that cannot be written does not hide why the run stopped', async () => {
    const root = emptyFolder();
    const settings = settingsIn(root, { 'trace-file': '/dev/null/trace.jsonl' });
    const broken = async (): Promise<Outcome> => {
      throw new Error('the run is broken');
    };
    await expect(traced(settings, {}, broken)).rejects.toThrow('the run is broken');
    expect(existsSync(path.join(root, 'out'))).toBe(false);
  });

  test("has GitHub's issuer, and no token of it", async () => {
    const github = {
      isFork: false,
      idToken: async (_audience: string) => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOm5vcnRod2luZCJ9.x',
    };
    const { trace } = await traced(settingsIn(emptyFolder()), { github }, async ports => {
      await ports.github?.idToken?.('api://AzureADTokenExchange');
      return OUTCOME;
    });
    expect(trace).toContain('"host":"token.actions.githubusercontent.com"');
    expect(trace).not.toContain('eyJ');
  });

  test("has a refusal of GitHub's issuer", async () => {
    const github = {
      isFork: false,
      idToken: async (_audience: string): Promise<string> => {
        throw new Error('Failed to get ID Token.\nError Code : 403');
      },
    };
    const { trace } = await traced(settingsIn(emptyFolder()), { github }, async ports => {
      await ports.github?.idToken?.('x').catch(() => undefined);
      return OUTCOME;
    });
    expect(readTrace(trace ?? '').answers).toMatchObject([
      { host: 'token.actions.githubusercontent.com', status: 403 },
    ]);
  });
});

test('a run asks the same and finds the same with a trace as without', async () => {
  const files = {
    'endpoint.yml': 'name: credit-scoring\nauth_mode: key\n',
    'next.yml':
      'name: next\nendpoint_name: credit-scoring\nmodel: azureml:credit-model:3\nenvironment:\n  image: crmlprod.azurecr.io/credit-scoring:1.4.0\ninstance_type: Standard_DS3_v2\ninstance_count: 2\n',
  };
  const run = async (trace: boolean) => {
    const world = { extends: 'healthy.yml', caller: { secret: SECRET } };
    const sandbox = await startSandbox({ world, validate: true });
    const settings = settingsIn(makeProject(files), {
      ...sandbox.inputs,
      ...(!trace && { 'trace-file': '' }),
    });
    const outcome = await inSandbox(sandbox, () =>
      traced(settings, {}, () =>
        preflight(settings, { now: new Date('2026-11-22'), env: { AZURE_CLIENT_SECRET: SECRET } }),
      ),
    );
    await sandbox.stop();
    const asked = sandbox.requests.map(({ method, path: where }) => `${method} ${where}`);
    return { outcome, asked: [...new Set(asked)].sort() };
  };
  const [plain, heard] = [await run(false), await run(true)];
  expect(heard.asked).toEqual(plain.asked);
  expect(heard.outcome.report.findings.map(({ check }) => check)).toEqual(
    plain.outcome.report.findings.map(({ check }) => check),
  );
  const { answers } = readTrace(heard.outcome.trace ?? '');
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.some(({ host }) => host.endsWith('.azurecr.io'))).toBe(true);
});
