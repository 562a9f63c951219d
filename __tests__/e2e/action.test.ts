/** The committed dist/index.js, run as a runner runs it, over endpoint files: what a user sees on the pull request. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REMOTE_CHECKS } from '../../src/checks/remote.generated.js';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { runAction, type Step } from './runner/step.js';

const BAD = `name: blue
endpoint_name: credit
model: azureml:credit:3
environment: azureml:credit-env:7
instance_type: Standard_DS3_v2
intance_count: 3
liveness_probe:
  timeout: 300
`;

function places(step: Step, level = 'error'): string[] {
  return step.annotations
    .filter(a => a.level === level && a.file)
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
}

describe('a bad deployment', () => {
  test('fails the step, with an annotation on each line to mend', async () => {
    const step = await runAction({ workspace: makeProject({ 'endpoints/blue.yml': BAD }) });

    expect(step.outcome).toBe('failure');
    expect(places(step)).toEqual([
      'endpoints/blue.yml:6 contract/unknown-key',
      'endpoints/blue.yml:8 probes/timeout',
    ]);
    expect(step.annotations[0]).toMatchObject({ line: 6, endLine: 6, col: 1 });
    expect(step.annotations[0]?.message).toContain('Did you mean "instance_count"?');
    expect(step.annotations.at(-1)?.message).toContain('2 errors');
    expect(step.droppedAnnotations).toEqual([]);
    expect(step.outputs).toMatchObject({ result: 'failed', errors: '2' });
    expect(step.summary).toContain('endpoints/blue.yml');
    expect(step.leftStopped).toBe(false);
  });

  test('is the same to every event, a fork included', async () => {
    const workspace = makeProject({ 'blue.yml': BAD });
    const events = [
      'pull_request',
      'pull_request_fork',
      'merge_group',
      'schedule',
      'workflow_dispatch',
    ] as const;
    const steps = await Promise.all(events.map(event => runAction({ workspace, event })));

    for (const step of steps)
      expect([step.outcome, ...places(step)]).toEqual([
        'failure',
        'blue.yml:6 contract/unknown-key',
        'blue.yml:8 probes/timeout',
      ]);
  });

  test('passes with fail-on: never, and the output still says what was found', async () => {
    const step = await runAction({
      workspace: makeProject({ 'blue.yml': BAD }),
      with: { 'fail-on': 'never' },
    });

    expect(step.outcome).toBe('success');
    expect(step.outputs).toMatchObject({ result: 'failed', errors: '2' });
  });
});

describe('a good repository', () => {
  test('passes, and the log and the summary say what was checked, file by file', async () => {
    const step = await runAction({
      workspace: makeProject({
        'a/blue.yml': deployment(''),
        'endpoint.yml': 'name: credit\nauth_mode: key\n',
        'conda.yml': 'dependencies: []\n',
      }),
    });

    expect(step.outcome).toBe('success');
    expect(step.annotations).toEqual([]);
    // Nobody has named a workspace: what asks Azure is not checked, and says so once.
    const unasked = String(REMOTE_CHECKS.length);
    expect(step.outputs).toMatchObject({
      result: 'passed',
      errors: '0',
      warnings: '0',
      'not-checked': unasked,
    });
    expect(step.summary?.split('no workspace is named')).toHaveLength(2);
    for (const text of [step.log, step.summary ?? '']) {
      expect(text).toContain('a/blue.yml');
      expect(text).toContain('endpoint.yml');
      expect(text).not.toContain('conda.yml');
    }
  });

  test('without any endpoint file passes where that is no mistake, and says so', async () => {
    const step = await runAction({
      workspace: makeProject({ 'README.md': 'x' }),
      with: { 'if-no-files-found': 'ignore' },
    });

    expect(step.outcome).toBe('success');
    expect(step.log).toMatch(/no endpoint or deployment file/i);
  });
});

test('an import that nothing brings is marked on its line, with the line to add to the conda file', async () => {
  const workspace = makeProject({});
  cpSync(join(import.meta.dirname, '../../examples/bad'), join(workspace, 'endpoints'), { recursive: true });
  const step = await runAction({ workspace, with: { files: 'endpoints/blue.yml' } });
  const onImport = step.annotations.find(({ title }) => title?.includes('scoring/missing-package'));

  expect(onImport).toMatchObject({ level: 'error', file: 'endpoints/src/score.py', line: 4, col: 8 });
  expect(onImport?.message).toContain('- opencv-python-headless');
});

test('200 findings stay within the limits of the platform: errors first, and the last says where the rest is', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [
      `d${n}.yml`,
      `${deployment('')}instance_count: 1\nliveness_probe:\n  timeout: 300\n  wrong: 1\n`,
    ]),
  );
  const step = await runAction({ workspace: makeProject(files) });

  expect(Number(step.outputs.errors)).toBeGreaterThanOrEqual(100);
  expect(step.droppedAnnotations).toEqual([]);
  expect(step.annotations.filter(a => a.level === 'error')).toHaveLength(10);
  expect(step.annotations.filter(a => a.level === 'error').at(-2)?.message).toMatch(/\d+ more errors/);
  for (const { message } of step.annotations) expect(message.length).toBeLessThanOrEqual(4096);
  expect(Buffer.byteLength(step.summary ?? '')).toBeLessThan(1_048_576);
  expect(step.summary).toContain('d49.yml');
});

test('the report file, SARIF and JUnit are written, and the output names the report', async () => {
  const workspace = makeProject({ 'blue.yml': BAD });
  const step = await runAction({
    workspace,
    with: { 'report-file': 'out/report.json', 'sarif-file': 'out/p.sarif', 'junit-file': 'out/p.xml' },
  });

  const report = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'));
  expect(step.outputs['report-file']).toBe(join(workspace, 'out/report.json'));
  expect(report).toMatchObject({ version: 1, mode: 'preflight', result: 'failed', counts: { error: 2 } });
  expect(JSON.parse(readFileSync(join(workspace, 'out/p.sarif'), 'utf8')).runs[0].results).toHaveLength(
    report.findings.length,
  );
  expect(readFileSync(join(workspace, 'out/p.xml'), 'utf8')).toContain('<failure');
});

test('without report-file, the report lies in the temporary folder of the runner', async () => {
  const step = await runAction({ workspace: makeProject({ 'blue.yml': BAD }) });

  expect(JSON.parse(step.tempFiles.get('endpoint-preflight/report.json') ?? '')).toMatchObject({
    result: 'failed',
  });
});

describe('settings', () => {
  test.each([
    ['mode', 'deploy', /"mode" is "deploy"/],
    ['fail-on', 'errors', /"fail-on" is "errors"; it takes error, warning, never/],
    ['set', 'instance_count', /"set", line 1/],
    ['files', 'nowhere/*.yml', /nothing matches nowhere/],
    ['config', 'nope.yml', /nope\.yml, which does not exist/],
  ])('"%s: %s" fails the step with one sentence that names it', async (name, value, sentence) => {
    const step = await runAction({ workspace: makeProject({ 'blue.yml': BAD }), with: { [name]: value } });

    expect(step.outcome).toBe('failure');
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations[0]?.message).toMatch(sentence);
    expect(step.log).not.toMatch(/^ {4}at /m);
  });

  test('an overridden value points at the input', async () => {
    const step = await runAction({
      workspace: makeProject({ 'blue.yml': deployment('') }),
      with: { files: 'blue.yml', set: 'tags.team=risk\ninstance_count=0' },
    });

    expect(step.outcome).toBe('failure');
    expect(step.annotations[0]?.message).toMatch(/^Input "set", line 2/);
    expect(step.annotations[0]?.file).toBeUndefined();
  });
});

describe('hostile files', () => {
  test('can neither give the runner commands nor spend our annotations', async () => {
    const evil = '::error::forged%0A##[error]forged ##[add-mask]blue ::set-env name=X::y';
    const files = {
      'blue.yml': `${deployment('')}"${evil}": 1\n`,
      'green.yml': `${deployment('')}description: "a"\n##[error]forged\n::error::forged\n`,
    };
    const step = await runAction({ workspace: makeProject(files), secrets: ['hunter2'] });

    expect(
      step.commands.filter(
        command => !['error', 'warning', 'notice', 'stop-commands'].includes(command.name),
      ),
    ).toEqual([]);
    expect(step.annotations.filter(a => /^forged/.test(a.message))).toEqual([]);
    // The token of a stopped block is masked by the runner itself.
    expect(step.masked.filter(value => !value.startsWith('endpoint-preflight-'))).toEqual(['hunter2']);
    expect(step.outcome).toBe('failure');
  });

  test('a committed link does not lead a report out of the workspace', async () => {
    const workspace = makeProject({ 'blue.yml': BAD });
    const outside = makeProject({ 'secret.yml': 'name: TOPSECRET\nauth_mode: x\n' });
    symlinkSync(join(outside, 'target.json'), join(workspace, 'report.json'));
    symlinkSync(join(outside, 'secret.yml'), join(workspace, 'linked.yml'));
    writeFileSync(join(outside, 'target.json'), 'untouched');
    const step = await runAction({
      workspace,
      with: { files: 'linked.yml\nblue.yml', 'report-file': 'report.json' },
    });

    expect(readFileSync(join(outside, 'target.json'), 'utf8')).toBe('untouched');
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
      result: 'failed',
    });
    expect(step.log).not.toContain('TOPSECRET');
    expect(step.log).toContain('link that leads out of the repository');
  });

  test('a secret in an environment variable is reported and never printed', async () => {
    const value = 'Zx81Qp7LmN4vTr9KsW2yBd6FhJ3gC5aE';
    const workspace = makeProject({
      'blue.yml': `${deployment('')}environment_variables:\n  STORAGE_ACCOUNT_KEY: ${value}\n`,
    });
    const step = await runAction({
      workspace,
      with: { 'sarif-file': 's.sarif', 'junit-file': 'j.xml', 'fail-on': 'warning' },
    });

    expect(step.outcome).toBe('failure');
    const written = [
      ...step.tempFiles.values(),
      readFileSync(join(workspace, 's.sarif'), 'utf8'),
      readFileSync(join(workspace, 'j.xml'), 'utf8'),
    ];
    for (const text of [step.log, step.summary ?? '', JSON.stringify(step.annotations), ...written])
      expect(text).not.toContain(value);
  });
});
