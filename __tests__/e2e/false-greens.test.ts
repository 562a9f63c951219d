/**
 * The committed dist where something goes wrong around a run: what cannot be written, what is not there to be read,
 * what ends it in the middle. None of it makes a failure a pass, and none of it is silent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../sandbox/deploy.ts';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { commandLine } from './command-line.js';
import { runAction, type Step, type StepSettings, startAction } from './runner/step.js';
import { GREEN, sandbox, watched } from './watching.js';

const QUOTA =
  'ERROR: (OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.\n';
const WELL = '{\n  "provisioning_state": "Succeeded"\n}\n';
const PROJECT = {
  'good/blue.yml': deployment(''),
  'bad/blue.yml': deployment('intance_count: 1'),
  'failed.txt': QUOTA,
  'well.txt': WELL,
  'a-file': 'x',
};

/** Runs that end badly and well, in the modes that need nobody else. */
const FAILING: [string, Record<string, string>][] = [
  ['preflight', { files: 'bad' }],
  ['diagnose', { mode: 'diagnose', 'error-file': 'failed.txt' }],
  ['wrong settings', { mode: 'nonsense' }],
];
const PASSING: [string, Record<string, string>][] = [
  ['preflight', { files: 'good' }],
  ['diagnose', { mode: 'diagnose', 'error-file': 'well.txt' }],
];

const HAS_FULL_DEVICE = existsSync('/dev/full');

/** Places that take nothing, as a runner may name them. */
function brokenPlaces(workspace: string): [string, string][] {
  return [
    ...(HAS_FULL_DEVICE ? ([['a full disk', '/dev/full']] satisfies [string, string][]) : []),
    ['a folder that is not there', join(workspace, 'no', 'such', 'file')],
    ['a folder', join(workspace, 'good')],
    ['a file below a file', join(workspace, 'a-file', 'x')],
  ];
}

function errorsOf(step: Step): string {
  return step.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');
}

async function run(inputs: Record<string, string>, more: Partial<StepSettings> = {}): Promise<Step> {
  return await runAction({ workspace: makeProject(PROJECT), with: inputs, ...more });
}

describe.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('%s that cannot be written', variable => {
  test.each(FAILING)('leaves a failure of %s a failure', async (_mode, inputs) => {
    const workspace = makeProject(PROJECT);
    for (const [, place] of brokenPlaces(workspace)) {
      const step = await runAction({ workspace, with: inputs, runnerEnv: { [variable]: place } });

      expect([place, step.exitCode, step.outcome]).toEqual([place, 1, 'failure']);
      expect(errorsOf(step)).not.toBe('');
    }
  });

  test.each(PASSING)('is an error, and of outputs no pass (%s)', async (_mode, inputs) => {
    const workspace = makeProject(PROJECT);
    for (const [, place] of brokenPlaces(workspace)) {
      const step = await runAction({ workspace, with: inputs, runnerEnv: { [variable]: place } });

      const isSummary = variable === 'GITHUB_STEP_SUMMARY';
      expect([place, step.exitCode]).toEqual([place, isSummary ? 0 : 1]);
      expect(errorsOf(step)).toMatch(isSummary ? /job summary could not be written/ : /GITHUB_OUTPUT/);
    }
  });
});

describe('files of a report that cannot be written', () => {
  const INPUTS = ['report-file', 'sarif-file', 'junit-file'];

  test.each(INPUTS)('%s leaves a failure a failure, and makes a pass none', async input => {
    const workspace = makeProject(PROJECT);
    const places = ['good', 'a-file/x', ...(HAS_FULL_DEVICE ? ['/dev/full'] : [])];
    for (const place of places)
      for (const files of ['bad', 'good']) {
        const step = await runAction({ workspace, with: { files, [input]: place } });

        expect([place, files, step.exitCode]).toEqual([place, files, 1]);
        expect(errorsOf(step)).toContain(`"${input}": "${place}" cannot be written`);
        expect(step.outputs.result).toBe(files === 'bad' ? 'failed' : 'incomplete');
        // The rest of the report is there all the same.
        expect(step.log).toContain(`${files}/blue.yml`);
        expect(step.summary).toContain(`${files}/blue.yml`);
      }
    expect(readFileSync(join(workspace, 'a-file'), 'utf8')).toBe('x');
  });

  test.each(['a-file', 'good/blue.yml/deeper', '/dev/full'])('RUNNER_TEMP that is %s', async odd => {
    const workspace = makeProject(PROJECT);
    const runnerEnv = { RUNNER_TEMP: resolve(workspace, odd) };
    for (const files of ['bad', 'good']) {
      const step = await runAction({ workspace, with: { files }, runnerEnv });

      expect([files, step.exitCode, step.outputs['report-file']]).toEqual([files, 1, '']);
      expect(errorsOf(step)).toMatch(/"report-file": .* cannot be written/);
    }
  });

  test('RUNNER_TEMP that is not there yet, or not named, is no reason to fail', async () => {
    const workspace = makeProject(PROJECT);
    for (const temp of [join(workspace, 'new', 'temp'), '']) {
      const step = await runAction({ workspace, with: { files: 'good' }, runnerEnv: { RUNNER_TEMP: temp } });
      expect([temp, step.exitCode]).toEqual([temp, 0]);
    }
  });

  test('fail-on: never lets findings pass, not outputs that are missing', async () => {
    const never = { files: 'bad', 'fail-on': 'never' };
    expect((await run(never)).exitCode).toBe(0);
    expect((await run(never, { runnerEnv: { GITHUB_OUTPUT: '/dev/full' } })).exitCode).toBe(1);
    expect((await run({ ...never, 'sarif-file': 'good' })).exitCode).toBe(1);
  });

  test('the command line ends with 3 for a pass, with 1 for a failure, and prints what it could not write', () => {
    const root = makeProject(PROJECT);
    const options = ['--report-file', '--sarif-file', '--junit-file', '--output'];
    for (const option of options) {
      const good = commandLine(root, ['preflight', 'good', option, 'a-file/x']);
      expect([option, good.exitCode]).toEqual([option, 3]);
      expect(good.stderr).toBe(
        `endpoint-preflight: "${option.slice(2)}": "a-file/x" cannot be written: EEXIST.\n`,
      );
      expect(good.stdout).toContain('good/blue.yml');
      expect([option, commandLine(root, ['preflight', 'bad', option, 'good']).exitCode]).toEqual([option, 1]);
    }
    const never = ['preflight', 'bad', '--fail-on', 'never', '--output', 'good'];
    expect(commandLine(root, never).exitCode).toBe(3);
    expect(commandLine(root, ['diagnose', 'well.txt', '--output', 'good']).exitCode).toBe(3);
    expect(commandLine(root, ['diagnose', 'failed.txt', '--output', 'good']).exitCode).toBe(1);
  });

  test.each([
    ['preflight good', 3],
    ['preflight bad', 1],
    ['diagnose well.txt', 3],
    ['diagnose failed.txt', 1],
    ['--help', 3],
  ])('the command line to a full disk: %s ends with %i', (args, code) => {
    if (!HAS_FULL_DEVICE) return;
    const cli = resolve('dist/cli/index.js');
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, cli],
      {
        cwd: makeProject(PROJECT),
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([code, expect.stringContaining('could not be printed (ENOSPC)')]);
  });

  test('a device is written to and stays one', () => {
    const root = makeProject(PROJECT);
    // A shell's pipe: a socket, which spawn makes, cannot be opened by a name.
    const { stdout } = spawnSync(
      '/bin/sh',
      [
        '-c',
        '"$0" "$1" preflight good --report-file /dev/stdout | cat',
        process.execPath,
        resolve('dist/cli/index.js'),
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout).toContain('"mode": "preflight"');
    expect(commandLine(root, ['preflight', 'good', '--output', '/dev/null'])).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    expect(existsSync('/dev/stdout')).toBe(true);
  });
});

describe('mode watch', () => {
  test('a failed deployment stays one, whatever cannot be written', async () => {
    const at = await sandbox('err-1350-disk.yml');
    await deploy(at, GREEN);
    const step = await watched(at, { runnerEnv: { GITHUB_OUTPUT: '/dev/full', RUNNER_TEMP: '/dev/null' } });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toMatch(/ERR_1350[\s\S]*"log-file": .*cannot be written[\s\S]*GITHUB_OUTPUT/);
  });

  test('a deployment that succeeded is no pass for who cannot be told', async () => {
    const at = await sandbox('well.yml');
    await deploy(at, GREEN);
    const step = await watched(at, { runnerEnv: { GITHUB_OUTPUT: '/dev/full' } });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toMatch(/GITHUB_OUTPUT/);
  });
});

describe('a run that breaks', () => {
  /** A module that does something as soon as the program listens for its own end. */
  function preload(root: string, what: string): string {
    const file = join(root, 'preload.mjs');
    writeFileSync(
      file,
      `const seen = name => { if (name === 'beforeExit') { process.off('newListener', seen); queueMicrotask(() => { ${what} }); } };
process.on('newListener', seen);`,
    );
    return pathToFileURL(file).href;
  }

  test.each([
    ['an exception', "throw new Error('boom\\n::error::forged')", /could not finish: boom/],
    ['a rejection', "Promise.reject(new Error('boom'))", /could not finish: boom/],
    ['an exit of somebody else', 'process.exit(0)', /ended the run before it was over/],
  ])('by %s fails, and says so', async (_what, script, sentence) => {
    const workspace = makeProject(PROJECT);
    const url = preload(workspace, script);
    const step = await runAction({
      workspace,
      with: { files: 'good' },
      env: { NODE_OPTIONS: `--import=${url}` },
    });
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toHaveLength(1);
    expect(errorsOf(step)).toMatch(sentence);

    const { exitCode, stderr } = commandLine(workspace, ['preflight', 'good'], {
      NODE_OPTIONS: `--import=${url}`,
    });
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(sentence)]);
  });

  test('by a cancelled job that reads a pipe nobody writes to', async () => {
    const workspace = makeProject(PROJECT);
    if (spawnSync('mkfifo', [join(workspace, 'pipe')]).status !== 0) return;
    const running = startAction({ workspace, with: { mode: 'diagnose', 'log-file': 'pipe' }, debug: true });
    // It opens once the other side reads.
    const writer = await open(join(workspace, 'pipe'), 'w');
    await running.cancel();
    const step = await running.finished;
    await writer.close();
    expect([step.outcome, step.exitCode]).toEqual(['cancelled', null]);
  });
});

describe('nothing to check', () => {
  const OTHERS = { 'conda.yml': 'dependencies: []\n', 'README.md': 'x' };

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an empty workspace',
      {},
      /^No endpoint or deployment file found in \S+\. Did the job check out the repository\?/,
    ],
    ['files that are no YAML', { 'README.md': 'x' }, /found in \S+\. Did the job check out/],
    ['YAML of others', OTHERS, /found in \S+ \(1 YAML file is something else\)\. Did the job/],
    [
      'folders that are never searched',
      { 'node_modules/a/blue.yml': deployment('') },
      /found in \S+\. Did the job/,
    ],
  ])('%s fails', async (_what, files, sentence) => {
    const workspace = makeProject(files);
    const step = await runAction({ workspace });

    expect([step.outcome, step.outputs.result]).toEqual(['failure', 'incomplete']);
    expect(errorsOf(step)).toMatch(sentence);
    expect(commandLine(workspace, ['preflight'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/No endpoint or deployment file found/),
    });
  });

  test('what is excluded is left out, and the sentence says so', async () => {
    const step = await run({ files: '!good/**\n!bad/**' });

    expect(step.outcome).toBe('failure');
    expect(errorsOf(step)).toMatch(/No endpoint or deployment file .*what "files" excludes is left out/);
  });

  test.each<[string, 'error' | 'warning' | undefined]>([
    ['warn', 'warning'],
    ['ignore', undefined],
    ['IGNORE', undefined],
  ])('if-no-files-found: %s', async (value, level) => {
    const workspace = makeProject(OTHERS);
    const step = await runAction({ workspace, with: { 'if-no-files-found': value } });

    expect([step.outcome, step.outputs.result]).toEqual(['success', 'passed']);
    expect(step.annotations.map(annotation => annotation.level)).toEqual(level === undefined ? [] : [level]);
    const cli = commandLine(workspace, ['preflight', '--if-no-files-found', value]);
    expect([cli.exitCode, cli.stderr !== '']).toEqual([0, level !== undefined]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a value that does not exist',
      { 'if-no-files-found': 'no' },
      /"if-no-files-found" is "no"; it takes error, warn, ignore/,
    ],
    [
      'files that match nothing',
      { files: 'x/*.yml', 'if-no-files-found': 'ignore' },
      /"files": nothing matches x/,
    ],
    [
      'a folder of YAML of others',
      { files: '.', 'if-no-files-found': 'ignore' },
      /"files": of 1 YAML files, none/,
    ],
  ])('%s is a mistake all the same', async (_what, inputs, sentence) => {
    const step = await runAction({ workspace: makeProject(OTHERS), with: inputs });

    expect([step.outcome, errorsOf(step)]).toEqual(['failure', expect.stringMatching(sentence)]);
  });

  test('what cannot be read is not nothing', async () => {
    const broken = await runAction({
      workspace: makeProject({ 'blue.yml': `${deployment('')}\n\t- : [` }),
      with: { 'if-no-files-found': 'ignore' },
    });
    expect([broken.outcome, errorsOf(broken)]).toEqual(['failure', expect.stringMatching(/YAML/)]);

    const unread = await runAction({
      workspace: makeProject({ 'blue.yml': Buffer.from([0xff, 0xfe, 0xfd, 0x80]) }),
      with: { 'if-no-files-found': 'ignore' },
    });
    expect([unread.outcome, unread.annotations[0]?.message]).toEqual([
      'success',
      expect.stringMatching(/blue\.yml cannot be read/),
    ]);
  });

  test('templates are files of ours', async () => {
    const step = await runAction({
      workspace: makeProject({ 'blue.yml': deployment('').replace('name: blue', 'name: {{ name }}') }),
    });
    expect(step.log).toContain('blue.yml');
    expect(step.log).not.toMatch(/No endpoint or deployment file/);
  });
});

describe('diagnose with paths', () => {
  const root = makeProject({
    ...PROJECT,
    'server.log': "ModuleNotFoundError: No module named 'cv2'\n",
    'empty.txt': '',
    'blank.txt': ' \r\n\t\n',
    'binary.gz': Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 73 + (n >> 3)) % 256)),
  });
  mkdirSync(join(root, 'folder'));
  const diagnose = (...args: string[]) => commandLine(root, ['diagnose', ...args]);

  test.each([
    ['a text with a failure', ['failed.txt'], 1],
    ['a text where all is well', ['well.txt'], 0],
    ['several texts', ['well.txt', 'failed.txt'], 1],
    ['a text and a place to blame', ['failed.txt', 'good/blue.yml'], 1],
    ['an empty text', ['empty.txt'], 3],
    ['white space', ['blank.txt'], 3],
    ['an empty log beside a deploy that went well', ['well.txt', 'empty.txt'], 0],
    ['an empty log, and nobody who says how it went', ['a-file', 'empty.txt'], 3],
    ['an empty error file beside a log', ['--error-file', 'empty.txt', '--log-file', 'a-file'], 3],
    ['an empty log file beside an error file', ['--error-file', 'well.txt', '--log-file', 'empty.txt'], 0],
  ])('%s', (_what, args, code) => {
    expect(diagnose(...args)).toMatchObject({ exitCode: code, stderr: '' });
  });

  test('a YAML file is the place to blame, the others are read in their order', () => {
    const paths = ['failed.txt', 'server.log', 'good/blue.yml'];
    expect(JSON.parse(diagnose(...paths, '--format', 'json').stdout).diagnosis).toMatchObject({
      code: 'ERR_1100',
      also: ['module-not-found'],
      evidence: [{ source: 'failed.txt' }],
      locations: [{ file: 'good/blue.yml' }],
    });
    expect(diagnose(...paths).stdout).toContain('(2 texts, 2 lines)');
  });

  test.each([
    ['a file that is not there', ['nope.txt'], /There is no file nope\.txt to diagnose/],
    ['one of several', ['failed.txt', 'nope.txt'], /There is no file nope\.txt/],
    ['a file below a file', ['a-file/x'], /There is no file/],
    ['a folder', ['folder'], /folder is a folder, and diagnose reads texts.*"--files"/],
    ['no text at all', ['binary.gz'], /binary\.gz is not text/],
    ['a place to blame that is not there', ['failed.txt', 'nope.yml'], /"files": there is no file nope\.yml/],
    ['a folder as error file', ['--error-file', 'folder'], /"error-file": folder is a folder/],
  ])('%s is refused in one sentence', (_what, args, sentence) => {
    const { exitCode, stderr, stdout } = diagnose(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each(['', ' \n\t\n', '\ufeff'])('standard input of %j is incomplete', input => {
    const cli = resolve('dist/cli/index.js');
    const piped = (...args: string[]) =>
      spawnSync(process.execPath, [cli, 'diagnose', ...args], { cwd: root, input, encoding: 'utf8' });

    expect(piped()).toMatchObject({ status: 3, stdout: expect.stringContaining('Nothing could be read') });
    expect(piped('-').status).toBe(3);
    // A text that is named is read, and standard input is left alone.
    expect(piped('failed.txt').status).toBe(1);
  });

  test('the Action fails for an empty text, and says so', async () => {
    for (const file of ['empty.txt', 'blank.txt']) {
      const step = await runAction({ workspace: root, with: { mode: 'diagnose', 'error-file': file } });
      expect([file, step.outcome, step.outputs.result]).toEqual([file, 'failure', 'incomplete']);
      expect(errorsOf(step)).toMatch(/No readable text in the input/);
    }
  });
});
