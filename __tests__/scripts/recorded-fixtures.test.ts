/** The fixtures in the form of recordings: each is in the index, and each JSON file is whole. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/recorded');
const FILES = readdirSync(FOLDER).filter(name => /^\d+-/.test(name));
const INDEX = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as { file: string }[];

test('the index names every file, and no other', () => {
  expect(INDEX.map(({ file }) => file).sort()).toEqual(FILES.sort());
});

test.each(FILES.filter(name => name.endsWith('.json')))('%s is JSON', name => {
  expect(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))).toBeInstanceOf(Object);
});
