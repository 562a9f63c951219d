/** `npm run new-check` in a copy of this repository: what it writes is a check that is found, documented and tested. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { copyOfRepository } from './repository-copy.js';

const ID = 'credit/description-length';

const { folder: copy, run } = copyOfRepository();

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
