/** docs/adding-a-cause.md, followed in a copy of this repository: its record is found, documented and tested. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { copyOfRepository } from './repository-copy.js';

const RECORD = 'src/causes/container/shared-memory.ts';

const { folder: copy, run } = copyOfRepository();

test('one file and `npm run generate` make a cause', () => {
  const page = readFileSync('docs/adding-a-cause.md', 'utf8');
  expect(page).toContain(RECORD);
  writeFileSync(path.join(copy, RECORD), /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '');

  expect(run('scripts/generate.ts')).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(copy, 'docs/codes/container.md'), 'utf8')).toContain('## shared-memory');

  const jest = run(
    ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--no-cache'],
    ...['__tests__/causes', '-t', 'shared.memory'],
  );
  expect(jest.output).toMatch(/Tests: +\d+ skipped, 6 passed/);
  expect(jest.status).toBe(0);
});
