/** `npm run mutation`: which changes it makes of a source, and that a seed gives the same sample. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { isProgram, mutantsOf } from '../../scripts/mutation/mutants.ts';
import { table } from '../../scripts/mutation/report.ts';
import { sampleOf } from '../../scripts/mutation/sample.ts';

test.each<[string, string[]]>([
  ['const a = b < c;', ['comparison: const a = b <= c;']],
  ['const a = b === c;', ['comparison: const a = b !== c;']],
  ['const a = b && c;', ['condition: const a = b || c;']],
  ['const a = b ?? c;', ['condition: const a = b;']],
  ['const a = !b;', ['condition: const a = b;']],
  ['const a = b - 1;', ['arithmetic: const a = b + 1;']],
  ["const a = 'ü' + b;", ["text: const a = '' + b;"]],
  ['const a = /b/;', ['pattern: const a = /(?!)/;']],
  ['if (a) b();', ['condition: if (true) b();', 'condition: if (false) b();', 'statement: if (a) ;']],
  ['function a() { return true; }', ['return: function a() { return false; }']],
  ['function a() { return b; }', ['return: function a() { return undefined; }']],
  ["import a from 'b';", []],
  ["type A = 'b' | 'c';", []],
  ["const a = b as 'c';", []],
  ["const a = { title: 'b', 'c': d };", []],
])('%s', (source, expected) => {
  const made = mutantsOf('a.ts', source);

  expect(made.map(({ kind, source }) => `${kind}: ${source}`)).toEqual(expected);
  expect(made.every(isProgram)).toBe(true);
});

test('a mutant names its line, also behind letters of several bytes', () => {
  const [mutant] = mutantsOf('a.ts', '// äöü 😀\n\nconst a = b < c;\n');

  expect(mutant).toMatchObject({ line: 3, before: '<', after: '<=' });
});

test('the same seed gives the same sample, another seed another', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'mutation-test-'));
  const lines = Array.from({ length: 40 }, (_, at) => `export const a${at} = b < ${at};`);
  mkdirSync(path.join(root, 'src/checks/quota'), { recursive: true });
  writeFileSync(path.join(root, 'src/checks/quota/a.ts'), lines.join('\n'));
  const sample = (seed: number) =>
    sampleOf(root, { size: 10, seed, only: '' }).map(({ line, room }) => `${room} ${line}`);

  expect(sample(1)).toHaveLength(5);
  expect(sample(1)).toEqual(sample(1));
  expect(sample(2)).not.toEqual(sample(1));
  rmSync(root, { recursive: true });
});

test('the table counts per room', () => {
  const [mutant] = mutantsOf('src/checks/a.ts', 'const a = b < c;');
  const verdict = (fate: 'killed' | 'survived') => ({ fate, mutant: { ...mutant, room: 'checks' } as never });

  expect(table([verdict('killed'), verdict('survived')], 'HEAD', '1')).toContain(
    'all              2       1          0         1         50.0',
  );
});
