/** `npm run new-check` in a copy of this repository: what it writes is a check that is found, documented and tested. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const COPIED = ['src', 'docs', 'examples', 'schema', 'scripts', 'sandbox', '__tests__'];
const COPIED_TOO = ['README.md', 'action.yml', 'package.json', 'tsconfig.json', 'jest.config.mjs'];
const ID = 'credit/description-length';

let copy: string;

beforeAll(() => {
  copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'new-check-')));
  for (const name of [...COPIED, ...COPIED_TOO]) cpSync(name, path.join(copy, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('a new check of a new subject passes its own tests, and its page is checked', () => {
  expect(run('scripts/new-check.ts', ID)).toMatchObject({ status: 0 });
  expect(run('scripts/generate.ts')).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(copy, 'src/checks/local.generated.ts'), 'utf8')).toContain(`./${ID}.js`);

  const jest = run(
    ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--no-cache'],
    ...['__tests__/checks/credit', '__tests__/checks/pages', '-t', 'description-length'],
  );
  expect(jest.output).toMatch(/Tests: +\d+ skipped, 5 passed/);
  expect(jest.status).toBe(0);
});

test.each([
  [[], 'usage'],
  [['Credit/Name'], 'usage'],
  [['../../x/y'], 'usage'],
  [['probes/timeout'], 'exists already'],
])('%j is refused in one sentence', (args, words) => {
  const { status, output } = run('scripts/new-check.ts', ...args);
  expect(status).toBe(1);
  expect(output).toContain(words);
  expect(output.trim().split('\n')).toHaveLength(1);
});
