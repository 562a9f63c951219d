/** `--fix` of the committed command line: what it writes, and what it leaves alone. */
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { commandLine } from './command-line.js';

const BAD = `# The blue one.\r
name: blue   # kept\r
endpoint_name: credit\r
model: azureml:credit:3\r
environment: azureml:env:7\r
instance_type: Standard_DS3v2\r
intance_count: 3\r
code_configuration: {code: ./Src, scoring_script: 'Score.py'}\r
`;
const FILES = {
  'blue.yml': BAD,
  'src/score.py': 'def init():\n    pass\n\n\ndef run(data):\n    return data\n',
};

test('writes the certain ways out and keeps comments, spaces, quotes and line ends', () => {
  const root = makeProject(FILES);
  const { exitCode, stderr } = commandLine(root, ['preflight', '--fix']);

  expect(readFileSync(join(root, 'blue.yml'), 'utf8')).toBe(
    BAD.replace('DS3v2', 'DS3_v2').replace('intance', 'instance').replace('./Src', './src'),
  );
  expect(stderr).toContain('fixed 3 of the findings in blue.yml');
  // The script's letter case shows only now that its folder is found; the next run takes it.
  expect(exitCode).toBe(1);
  expect(commandLine(root, ['preflight', '--fix'])).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(root, 'blue.yml'), 'utf8')).toContain('"score.py"');
});

test('--dry-run shows a diff and writes nothing', () => {
  const root = makeProject(FILES);
  const { stdout, exitCode } = commandLine(root, ['preflight', '--fix', '--dry-run']);

  expect(exitCode).toBe(1);
  expect(stdout).toContain('--- a/blue.yml\n+++ b/blue.yml\n');
  expect(stdout).toContain('-intance_count: 3\n');
  expect(stdout).toContain('+instance_count: 3\n');
  expect(readFileSync(join(root, 'blue.yml'), 'utf8')).toBe(BAD);
});

test('a diff has no secret in it', () => {
  const root = makeProject({
    'blue.yml': `${deployment('intance_count: 3')}environment_variables:\n  API_KEY: Zx81Qp7LmN4vTr9KsW2yBd6FhJ3gC5aE\n`,
  });
  expect(commandLine(root, ['preflight', '--fix', '--dry-run']).stdout).not.toContain(
    'Zx81Qp7LmN4vTr9KsW2yBd6FhJ3gC5aE',
  );
});

test('a link is not written through, and --dry-run alone is refused', () => {
  const root = makeProject({ 'real/blue.yml': deployment('intance_count: 3') });
  symlinkSync(join(root, 'real', 'blue.yml'), join(root, 'link.yml'));
  commandLine(root, ['preflight', 'link.yml', '--fix']);

  expect(lstatSync(join(root, 'link.yml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'real', 'blue.yml'), 'utf8')).toContain('intance_count');
  expect(commandLine(root, ['preflight', '--dry-run']).exitCode).toBe(2);
});
