/** docs/adding-a-cause.md, followed in a copy of this repository: its record is found, documented and tested. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const COPIED = ['src', 'docs', 'schema', 'scripts', 'sandbox', '__tests__', 'README.md', 'action.yml'];
const COPIED_TOO = ['package.json', 'tsconfig.json', 'jest.config.mjs'];
const RECORD = 'src/causes/container/shared-memory.ts';

let copy: string;

beforeAll(() => {
  copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'adding-a-cause-')));
  for (const name of [...COPIED, ...COPIED_TOO]) cpSync(name, path.join(copy, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('one file and `npm run generate` make a cause', () => {
  const page = readFileSync('docs/adding-a-cause.md', 'utf8');
  expect(page).toContain(RECORD);
  writeFileSync(path.join(copy, RECORD), /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '');

  expect(run('scripts/generate.ts')).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(copy, 'docs/codes.md'), 'utf8')).toContain('### shared-memory');

  const jest = run(
    ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--no-cache'],
    ...['__tests__/causes', '-t', 'shared.memory'],
  );
  expect(jest.output).toMatch(/Tests: +\d+ skipped, 6 passed/);
  expect(jest.status).toBe(0);
});
