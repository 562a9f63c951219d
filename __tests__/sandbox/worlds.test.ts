/** World files: each of ours loads, a wrong one is told in a sentence, and the README knows every key. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { Estate } from '../../sandbox/arm/estate.ts';
import { startClock } from '../../sandbox/clock.ts';
import { keysOfWorlds } from '../../sandbox/world/keys.ts';
import { loadWorld, makeWorld } from '../../sandbox/world/load.ts';

const SANDBOX = path.resolve(import.meta.dirname, '../../sandbox');
const WORLDS = path.join(SANDBOX, 'worlds');
const FILES = readdirSync(WORLDS).sort();

describe('worlds of the repository', () => {
  test.each(FILES)('%s', file => {
    const world = loadWorld(path.join(WORLDS, file));
    const estate = new Estate(world, startClock());

    expect(world.description).not.toBe('');
    for (const { play } of world.deploys) expect([...world.plays.keys()]).toContain(play);
    expect(estate.playFor('fresh', 'green')).toBeDefined();
  });

  test('the healthy one is short, and nothing is the shortest', () => {
    const text = readFileSync(path.join(WORLDS, 'healthy.yml'), 'utf8');

    expect(text.split('\n').length).toBeLessThanOrEqual(30);
    expect(makeWorld({}, WORLDS).workspaces.map(one => one.name)).toEqual(['ml-prod']);
  });
});

describe('a world that is wrong', () => {
  test.each([
    [{ wurkspaces: {} }, 'the world has no key wurkspaces'],
    [{ workspaces: { a: { endpoint: {} } } }, 'workspaces.a has no key endpoint'],
    [{ latency: 'soon' }, 'latency must match pattern'],
    [{ cloud: 'moon' }, 'cloud must be equal to one of the allowed values'],
    [{ roleAssignments: [{ principal: 'caller', role: 'King' }] }, 'no role "King"'],
    [{ roleAssignments: [{ role: 'Reader', scope: 'workspace/nowhere' }] }, 'no workspace/nowhere'],
    [{ extends: 'nowhere.yml' }, 'ENOENT'],
  ])('%j', (content, sentence) => {
    expect(() => makeWorld(content, WORLDS)).toThrow(sentence);
  });

  test('that extends itself, or is no YAML, or no map', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-worlds-'));
    const write = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    };
    write('one.yml', 'extends: two.yml');

    expect(() => loadWorld(write('two.yml', 'extends: one.yml'))).toThrow('in a circle');
    expect(() => loadWorld(write('three.yml', '{'))).toThrow('three.yml');
    expect(() => loadWorld(write('four.yml', '- a'))).toThrow('a world is a map');
    rmSync(folder, { recursive: true });
  });
});

describe('extends', () => {
  const families = (usages: object) =>
    makeWorld({ extends: 'healthy.yml', regions: { westeurope: { usages } } }, WORLDS).regions[0]?.families;

  test('merges maps, replaces values, and null takes away', () => {
    expect(families({ standardFSv2Family: '1/2' })?.get('standardDSv2Family')).toEqual({
      used: 8,
      limit: 100,
    });
    expect(families({ standardDSv2Family: '9/9' })?.get('standardDSv2Family')).toEqual({ used: 9, limit: 9 });
    expect(families({ standardDSv2Family: null })?.has('standardDSv2Family')).toBe(false);
    const images = { 'credit-scoring:1.4.0': null };
    const world = makeWorld(
      { extends: 'healthy.yml', containerRegistries: { crmlprod: { images } } },
      WORLDS,
    );
    expect(world.containerRegistries[0]?.images).toEqual([]);
  });
});

test('the README has every key of the schema: run `npm run generate` after a change', () => {
  const readme = readFileSync(path.join(SANDBOX, 'README.md'), 'utf8');

  expect(readme).toContain(keysOfWorlds());
});

test('worlds in the README are worlds', () => {
  const readme = readFileSync(path.join(SANDBOX, 'README.md'), 'utf8');
  const snippets = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(match => load(match[1] ?? ''));

  expect(snippets.length).toBeGreaterThan(1);
  for (const snippet of snippets) makeWorld(snippet as Record<string, unknown>, WORLDS);
});
