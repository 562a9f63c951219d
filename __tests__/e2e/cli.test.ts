/** The committed dist/cli/index.js, as somebody types it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/facts/version.js';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { commandLine } from './command-line.js';

const GOOD = { 'blue.yml': deployment('') };
const BAD = { 'blue.yml': deployment('intance_count: 1') };
const preflight = (files: Record<string, string>, ...args: string[]) =>
  commandLine(makeProject(files), ['preflight', ...args]);

/** A tag that moves. */
const WARNED = {
  'blue.yml': deployment(
    'code_configuration: {code: azureml:c:1, scoring_script: a.py}\nenvironment: {image: "docker.io/x/y:latest"}',
  ),
};

describe('exit codes', () => {
  test.each([
    ['0 for a good deployment', GOOD, [], 0],
    ['1 for a bad one', BAD, [], 1],
    ['0 for a bad one with --fail-on never', BAD, ['--fail-on', 'never'], 0],
    ['0 for a warning', WARNED, [], 0],
    ['1 for a warning with --fail-on warning', WARNED, ['--fail-on', 'warning'], 1],
    ['1 for a file that is not there', GOOD, ['nope.yml'], 1],
    ['1 for a named file that is something else', { 'conda.yml': 'dependencies: []\n' }, ['conda.yml'], 1],
    ['2 for an option that does not exist', GOOD, ['--nope'], 2],
    ['2 for a value that does not exist', GOOD, ['--fail-on', 'x'], 2],
    ['2 for a glob that matches nothing', GOOD, ['x/*.yml'], 2],
    ['2 for a format that does not exist', GOOD, ['--format', 'xml'], 2],
    ['2 for a folder without any', { 'a.txt': 'x' }, [], 2],
    ['0 for one that may have none', { 'a.txt': 'x' }, ['--if-no-files-found', 'ignore'], 0],
  ])('%s', (_claim, files, args, expected) => {
    const { exitCode, stdout, stderr } = preflight(files as Record<string, string>, ...(args as string[]));

    expect(exitCode).toBe(expected);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
    if (expected === 2) expect(stderr).toMatch(/^endpoint-preflight: \S.*\n$/);
    else expect(stderr).toBe('');
  });

  test('2 without a mode, and for one that does not exist', () => {
    expect(commandLine(makeProject(GOOD), []).exitCode).toBe(2);
    expect(commandLine(makeProject(GOOD), ['deploy'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('preflight'),
    });
  });
});

test('--help names every option, --version the version', () => {
  const { stdout, exitCode } = commandLine(makeProject({}), ['--help']);

  expect(exitCode).toBe(0);
  for (const option of [
    '--set',
    '--endpoint-name',
    '--deployment-name',
    '--config',
    '--fail-on',
    '--format',
    '--output',
    '--report-file',
    '--sarif-file',
    '--junit-file',
    '--help',
    '--version',
  ]) {
    expect(stdout).toContain(option);
  }
  // One option to a column: a backslash at the end of a line would join it to the next.
  expect(stdout).not.toMatch(/\S +--\S+ [A-Z]+ +>/);
  expect(stdout.split('\n').filter(line => line.length > 120)).toEqual([]);
  expect(commandLine(makeProject({}), ['--version']).stdout).toBe(`${VERSION}\n`);
  expect(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version).toBe(
    VERSION,
  );
});

describe('--format', () => {
  test.each(['json', 'sarif'])('%s is all that standard output holds', format => {
    const { stdout, exitCode } = preflight(BAD, '--format', format);

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  });

  test('junit begins with an XML declaration, markdown with a heading', () => {
    expect(preflight(BAD, '--format', 'junit').stdout).toMatch(/^<\?xml /);
    expect(preflight(BAD, '--format', 'markdown').stdout).toMatch(/^## /);
  });

  test('--output writes the file, and standard output stays empty', () => {
    const root = makeProject(BAD);
    const { stdout, exitCode } = commandLine(root, [
      'preflight',
      '--format',
      'json',
      '--output',
      'a/b/report.json',
    ]);

    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(JSON.parse(readFileSync(join(root, 'a/b/report.json'), 'utf8'))).toMatchObject({
      result: 'failed',
    });
  });
});

describe('text', () => {
  test('shows the place, the line with a caret, the way out', () => {
    const { stdout } = preflight(BAD);

    expect(stdout).toContain('blue.yml:7:1 error contract/unknown-key');
    expect(stdout).toContain('7 | intance_count: 1\n    | ^^^^^^^^^^^^^');
    expect(stdout).toContain('Did you mean "instance_count"?');
  });

  test('has colours only where they are asked for', () => {
    const root = makeProject(BAD);
    const ansi = '\u001b[';

    expect(commandLine(root, ['preflight']).stdout).not.toContain(ansi);
    expect(commandLine(root, ['preflight'], { FORCE_COLOR: '1' }).stdout).toContain(ansi);
    expect(commandLine(root, ['preflight'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(ansi);
  });
});

test('paths are files, folders or globs, and "!" excludes', () => {
  const root = makeProject({
    'a/blue.yml': deployment(''),
    'b/green.yml': deployment('name: green'),
    'c/red.yml': deployment('name: red'),
  });
  const files = (...args: string[]) =>
    JSON.parse(commandLine(root, ['preflight', '--format', 'json', ...args]).stdout).documents.map(
      ({ file }: { file: string }) => file,
    );

  expect(files('a', 'b/green.yml')).toEqual(['a/blue.yml', 'b/green.yml']);
  expect(files('**/*.yml', '!b/**')).toEqual(['a/blue.yml', 'c/red.yml']);
  expect(files('--files', '!c/**')).toEqual(['a/blue.yml', 'b/green.yml']);
});

test('--set, --endpoint-name and --deployment-name are judged instead of the file', () => {
  const root = makeProject({ 'blue.yml': deployment('', ['name', 'endpoint_name']) });
  const run = commandLine(root, [
    'preflight',
    '--set',
    'instance_count=0',
    '--endpoint-name',
    'my_ep',
    '--deployment-name',
    'ok-name',
    '--format',
    'json',
  ]);
  const report = JSON.parse(run.stdout);

  expect(report.findings.map((f: { check: string; location: object }) => [f.check, f.location])).toEqual([
    ['contract/name', expect.objectContaining({ input: 'endpoint-name', line: 1, column: 1 })],
    ['compute/instance-count', expect.objectContaining({ input: 'set', line: 1, column: 16 })],
  ]);
});

test('a pipe that closes early is no failure', () => {
  // What `| head -1` does, without a shell: the output is larger than a pipe holds.
  const root = makeProject(
    Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`d${n}.yml`, deployment('a: 1\nb: 2\nc: 3')])),
  );
  expect(commandLine(root, ['preflight']).stderr).toBe('');
  expect(existsSync(join(root, 'd0.yml'))).toBe(true);
});
