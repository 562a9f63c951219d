/** The engine has no list of causes: what it must know of one stands in the record. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';

/** Also a kind of blame, and what is said of it. */
const OTHER_MEANING = ['model-path'];

test('no file of the engine names a cause', () => {
  const ids = CAUSES.map(({ id }) => id).filter(id => !OTHER_MEANING.includes(id));
  const files = readdirSync('src/diagnosis', { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  const named = files.flatMap(file => {
    const text = readFileSync(`src/diagnosis/${file}`, 'utf8');
    return ids.filter(id => text.includes(`'${id}'`)).map(id => `${file}: ${id}`);
  });
  expect(files.length).toBeGreaterThan(15);
  expect(named).toEqual([]);
});
