/** The committed dist, as an Action and at a terminal, over what a failed deploy leaves behind. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { commandLine } from './command-line.js';
import { runAction } from './runner/step.js';

const AZ = `Uploading src (0.1 MBs): 100%|##########| 100/100
ERROR: (BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready
`;
const LOG = `Invoking user's init function
User's init function failed
Encountered Exception Traceback (most recent call last):
  File "/var/azureml-app/src/score.py", line 1, in <module>
    import cv2
ModuleNotFoundError: No module named 'cv2'
`;
const CODE = 'code_configuration:\n  code: src\n  scoring_script: score.py';
const FILES = {
  'az.txt': AZ,
  'server.log': LOG,
  'blue.yml': deployment(CODE),
  'src/score.py': 'import cv2\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n',
};
const WITH = { mode: 'diagnose', 'error-file': 'az.txt', 'log-file': 'server.log' };

describe('the Action', () => {
  test('names the failure in outputs, summary, annotation and closing error', async () => {
    const step = await runAction({ workspace: makeProject(FILES), with: WITH });

    expect(step.outcome).toBe('failure');
    expect(step.outputs).toMatchObject({
      result: 'failed',
      'error-code': 'ERR_2200',
      'error-name': 'ResourceNotReady',
      retryable: 'false',
    });
    expect(step.annotations[0]).toMatchObject({
      level: 'error',
      file: 'src/score.py',
      line: 1,
      title: 'ERR_2200 · diagnosis',
    });
    expect(step.annotations.at(-1)?.message).toMatch(
      /^The container has no cv2: .* \(ERR_2200 ResourceNotReady\)/,
    );
    expect(step.summary).toMatch(/^## ❌ .*\n\n\*\*ERR\\_2200 ResourceNotReady\*\*/);
    expect(step.summary).toMatch(/\/blob\/[0-9a-f]+\/src\/score\.py#L1\)/);
    expect(step.log).toContain('server.log:6 ModuleNotFoundError');
    expect(step.leftStopped).toBe(false);
  });

  test('passes where nothing is wrong, and fails without anything to read', async () => {
    const workspace = makeProject({ 'az.txt': '{\n  "provisioning_state": "Succeeded"\n}\n' });
    expect(await runAction({ workspace, with: { mode: 'diagnose', 'error-file': 'az.txt' } })).toMatchObject({
      outcome: 'success',
      outputs: { result: 'passed', 'error-code': '' },
    });
    const step = await runAction({ workspace, with: { mode: 'diagnose' } });
    expect(step.outcome).toBe('failure');
    expect(step.annotations.at(-1)?.message).toMatch(/needs something to read/);
  });

  test('a hostile log gives the runner no command', async () => {
    const hostile = `::error file=x::owned\n##[error]owned\r::set-output name=result::passed\n\u001b[31m::add-mask::e\n${LOG}::stop-commands::x\n`;
    const step = await runAction({ workspace: makeProject({ ...FILES, 'server.log': hostile }), with: WITH });

    expect(step.annotations.map(({ message }) => message).join()).not.toContain('owned');
    expect(step.outputs.result).toBe('failed');
    expect(step.leftStopped).toBe(false);
  });
});

describe('the command line', () => {
  const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
  const piped = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [CLI, 'diagnose', ...args], {
      cwd: makeProject({}),
      input,
      encoding: 'utf8',
    });

  test.each([
    ['1 for a failure', AZ, 1],
    ['0 for a deploy that succeeded', '"provisioning_state": "Succeeded"\n', 0],
    ['1 for a text without a sign of success', 'all is well\n', 1],
    ['3 for nothing at all', '', 3],
  ])('ends with %s on standard input', (_claim, input, expected) => {
    const { status, stderr } = piped(input);
    expect([status, stderr]).toEqual([expected, '']);
  });

  test('reads files, places the blame, and writes each format', () => {
    const root = makeProject(FILES);
    const { exitCode, stdout } = commandLine(root, [
      'diagnose',
      'blue.yml',
      '--error-file',
      'az.txt',
      '--log-file',
      'server.log',
      '--report-file',
      'r.json',
    ]);

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^The container has no cv2: .*\nERR_2200 ResourceNotReady module-not-found/);
    expect(stdout).toContain('src/score.py:1:8 error ERR_2200 diagnosis');
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'))).toMatchObject({
      mode: 'diagnose',
      diagnosis: { cause: 'module-not-found', locations: [{ file: 'src/score.py' }] },
    });
    for (const format of ['json', 'sarif', 'junit', 'markdown'])
      expect(commandLine(root, ['diagnose', '--error-file', 'az.txt', '--format', format])).toMatchObject({
        exitCode: 1,
        stderr: '',
      });
  });

  test.each([
    [['--error-file', 'no.txt'], /there is no file no\.txt/],
    [['--fix', '--error-file', 'az.txt'], /"--fix" goes with preflight/],
  ])('2 for %j', (args, message) => {
    expect(commandLine(makeProject(FILES), ['diagnose', ...args])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(message),
    });
  });

  test('--fail-on never passes and still says it', () => {
    expect(piped(AZ, '--fail-on', 'never')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ERR_2200'),
    });
  });
});
