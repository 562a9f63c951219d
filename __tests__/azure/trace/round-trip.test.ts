/**
 * A run writes a trace, the sandbox plays it back, and the same checks find the same: with the names of the trace, and
 * nothing else of the first run.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../sandbox/start.ts';
import { loadTrace, readTrace, type Trace } from '../../../sandbox/trace/load.ts';
import { ofTrace } from '../../../scripts/recorded/load.ts';
import { read } from '../../../scripts/recorded/read.ts';
import { listen } from '../../../src/azure/client/recorder.js';
import { type Exchange, Recorder } from '../../../src/azure/trace/exchange.js';
import { traceOf } from '../../../src/azure/trace/trace.js';
import type { Report } from '../../../src/model/report.js';
import { preflight } from '../../../src/modes/preflight.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { inSandbox, type World } from '../../sandboxed.js';

type Files = Record<string, string>;
type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const SECRET = 'the secret of the sandbox';
const NOW = new Date('2026-11-22');

async function run(at: Sandbox, files: Files, secret: string): Promise<Report> {
  return inSandbox(at, async () => {
    const settings = readSettings(name => at.inputs[name] ?? '', makeProject(files));
    return (await preflight(settings, { now: NOW, env: { AZURE_CLIENT_SECRET: secret } })).report;
  });
}

async function recorded(world: World, files: Files) {
  const caller = { secret: SECRET };
  const sandbox = await startSandbox({ world: { extends: 'healthy.yml', caller, ...world } });
  const recorder = new Recorder();
  const stop = listen(recorder);
  try {
    const report = await run(sandbox, files, SECRET);
    const head = { tool: 'test', mode: 'preflight', cloud: 'public', ended: report.result, target: {} };
    const text = traceOf(recorder, head);
    return { report, text, trace: readTrace(text), exchanges: recorder.exchanges };
  } finally {
    stop();
    await sandbox.stop();
  }
}

async function replayed(trace: Trace, files: Files) {
  const sandbox = await startSandbox({ trace });
  try {
    return {
      report: await run(sandbox, files, 'trace'),
      unknown: sandbox.unanswered,
      refused: sandbox.refused,
    };
  } finally {
    await sandbox.stop();
  }
}

/** Where a name stood in a question of the first run, the trace has its stand-in at the same place. */
function standIns(
  names: readonly string[],
  { answers }: Trace,
  exchanges: readonly Exchange[],
): Map<string, string> {
  const found = new Map<string, string>();
  const compare = (one: string, other: string, by: RegExp) => {
    const parts = other.split(by);
    for (const [at, part] of one.split(by).entries())
      if (names.includes(part)) found.set(part, parts[at] ?? '');
  };
  for (const [index, { url }] of exchanges.entries()) {
    const { host, pathname } = new URL(url);
    compare(decodeURIComponent(pathname), decodeURIComponent(answers[index]?.path ?? ''), /\//);
    compare(host, answers[index]?.host ?? '', /\./);
  }
  return found;
}

function renamed(files: Files, names: ReadonlyMap<string, string>): Files {
  const longest = [...names].sort(([one], [other]) => other.length - one.length);
  const rename = (text: string) =>
    longest.reduce((all, [name, standIn]) => all.replaceAll(name, standIn), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rename(text)]));
}

function verdict({ result, findings, notChecked }: Report): unknown {
  return {
    result,
    findings: findings
      .map(({ check, severity, variant, at }) => [check, severity, variant, at.file, at.start.line])
      .sort(),
    notChecked: [
      ...new Set(notChecked.map(({ check, reason, why }) => `${check} ${reason} ${why?.message}`)),
    ].sort(),
  };
}

const NAMES = ['credit-scoring', 'credit-model', 'credit-env', 'crmlprod', 'stmlprod', 'team-scoring'];

function project(more = '', model = 'model: azureml:credit-model:3'): Files {
  return {
    'endpoint.yml': 'name: credit-scoring\nauth_mode: key\n',
    'next.yml': `name: next\nendpoint_name: credit-scoring\n${model}\nenvironment: azureml:credit-env:7\ninstance_type: Standard_DS3_v2\ninstance_count: 2\n${more}`,
  };
}

const ROUTE = '{ port: 80, path: / }';

function withImage(tag: string): Files {
  const routes = ['liveness', 'readiness', 'scoring'].map(name => `    ${name}_route: ${ROUTE}\n`).join('');
  const environment = `environment:\n  image: crmlprod.azurecr.io/team-scoring:${tag}\n  inference_config:\n${routes}`;
  const files = project();
  return {
    ...files,
    'next.yml': (files['next.yml'] ?? '').replace(/model:.*\n/, '').replace(/environment:.*\n/, environment),
  };
}

const IMAGES = { containerRegistries: { crmlprod: { images: { 'team-scoring:1.4.0': {} } } } };

describe('the same verdict', () => {
  test.each<[string, World, Files]>([
    ['all is well', {}, project()],
    ['one thing wrong for each subject', { extends: 'bad.yml' }, project()],
    ['a caller who may read little', { extends: 'forbidden.yml' }, project()],
    ['quota is short', { regions: { westeurope: { usages: { standardDSv2Family: '96/100' } } } }, project()],
    ['a model that is missing', {}, project('', 'model: azureml:credit-model:9')],
    ['an image that is there', IMAGES, withImage('1.4.0')],
    ['a tag that is missing', IMAGES, withImage('1.4.1')],
    [
      'a registry without AcrPull',
      { ...IMAGES, caller: { secret: SECRET, roles: [{ role: 'Reader' }] } },
      withImage('1.4.0'),
    ],
    [
      'an environment of a registry of assets',
      {},
      {
        'next.yml': `name: next
endpoint_name: credit-scoring
model: azureml:credit-model:3
environment: azureml://registries/azureml/environments/sklearn-1.5/versions/29
instance_type: Standard_DS3_v2
instance_count: 2
`,
      },
    ],
    [
      'a caller with few rights',
      { caller: { secret: SECRET, roles: [{ role: 'Reader', scope: 'workspace/ml-prod' }] } },
      project(),
    ],
    [
      'a resource manager that throttles',
      { faults: [{ on: 'GET */usages', status: 429, times: 20, headers: { 'Retry-After-Ms': '1' } }] },
      project(),
    ],
    [
      'an answer that is a page of a proxy',
      { faults: [{ on: 'GET */vmSizes', status: 200, body: '<html>Sign in</html>' }] },
      project(),
    ],
  ])('%s', async (_what, world, files) => {
    const first = await recorded(world, files);
    const names = standIns(NAMES, first.trace, first.exchanges);
    const second = await replayed(first.trace, renamed(files, names));

    expect(second.unknown).toEqual([]);
    expect(second.refused).toEqual([]);
    expect(verdict(second.report)).toEqual(verdict(first.report));
    for (const name of [...NAMES, 'ml-prod', 'rg-ml', SECRET]) expect(first.text).not.toContain(name);
    const lines = ofTrace(first.text);
    // One by one: each is played in place of the network.
    for (const line of lines) expect([line.name, (await read(line, lines)).missing]).toEqual([line.name, []]);
  });

  test('a sign-in that is refused', async () => {
    const caller = { secret: 'another one' };
    const first = await recorded({ caller }, project());
    const second = await replayed(first.trace, project());
    expect(verdict(first.report)).toMatchObject({
      notChecked: expect.arrayContaining([expect.stringMatching(/sign-in\/wrong-secret/)]),
    });
    expect(verdict(second.report)).toEqual(verdict(first.report));
  });
});

test('what the run did not ask is told, and answered with nothing', async () => {
  const { trace } = await recorded({}, project());
  const { unknown } = await replayed(trace, project('', 'model: azureml:another:1'));
  expect(unknown.join('\n')).toMatch(
    /^GET management\.azure\.com\/.*\/models\/another\/versions\/1: the trace has no answer$/m,
  );
});

test('a file that is no trace is told in a sentence', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'trace-')), 'trace.jsonl');
  writeFileSync(file, '{"hello":1}\n');
  expect(() => loadTrace(file)).toThrow(`${file}: it is no trace of endpoint-preflight`);
  writeFileSync(file, '{"trace":1}\n{"meth');
  expect(() => loadTrace(file)).toThrow(`${file}: line 2 is no JSON`);
});
