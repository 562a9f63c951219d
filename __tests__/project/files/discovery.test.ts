/** Which files a run looks at: what was named, globs and folders, and without any of these all YAML below the root. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discover } from '../../../src/project/files/discovery.js';
import { type Files, makeProject } from '../../checks/project.js';

const PROJECT: Files = {
  'blue.yml': '',
  'endpoints/green.yaml': '',
  'endpoints/old/red.YML': '',
  'endpoints/old/[a].yml': '',
  'endpoints/notes.md': '',
  '.azure/hidden.yml': '',
  'score.json': '',
  'node_modules/x/a.yml': '',
  'endpoints/node_modules/x/a.yml': '',
  '.git/b.yml': '',
  '.venv/c.yml': '',
  'lib/site-packages/d.yml': '',
  'my-env/pyvenv.cfg': '',
  'my-env/share/e.yml': '',
};

function found(patterns: string[], files: Files = PROJECT, root = makeProject(files, false)) {
  const { files: all, empty } = discover(patterns, root);
  return {
    files: all.map(
      ({ path, named }) => `${relative(root, path).replaceAll('\\', '/')}${named ? ' (named)' : ''}`,
    ),
    empty,
  };
}

const EVERYTHING = [
  '.azure/hidden.yml',
  'blue.yml',
  'endpoints/green.yaml',
  'endpoints/old/[a].yml',
  'endpoints/old/red.YML',
];

describe('without patterns', () => {
  test('every YAML file counts, in any letter case, but nothing that tools have put there', () => {
    expect(found([])).toEqual({ files: EVERYTHING, empty: [] });
  });

  test('an empty repository has nothing', () => {
    expect(found([], {})).toEqual({ files: [], empty: ['.'] });
  });
});

describe('a folder with pyvenv.cfg', () => {
  const files: Files = { 'pyvenv.cfg': '', 'blue.yml': '', 'app/pyvenv.cfg': '', 'app/green.yml': '' };

  test('is no environment where the search starts', () => {
    expect(found([], files).files).toEqual(['blue.yml']);
  });

  test('is no environment where git tracks it', () => {
    const root = makeProject(files);
    // A list of git holds each path with a zero behind it; nothing else of it matters here.
    writeFileSync(join(root, '.git', 'index'), 'DIRC\0\0\0\x02..app/pyvenv.cfg\0\0');
    expect(found([], files, root).files).toEqual(['app/green.yml', 'blue.yml']);
    writeFileSync(join(root, '.git', 'index'), 'DIRC\0\0\0\x02..app/pyvenv.cfg.old\0\0');
    expect(found([], files, root).files).toEqual(['blue.yml']);
  });
});

describe('patterns', () => {
  test.each<[string, string[], string[]]>([
    ['a file is named', ['blue.yml'], ['blue.yml (named)']],
    ['a file that does not exist is named all the same', ['gone.yml'], ['gone.yml (named)']],
    ['a file of any extension can be named', ['score.json'], ['score.json (named)']],
    [
      'a folder stands for the YAML files in it',
      ['endpoints'],
      ['endpoints/green.yaml', 'endpoints/old/[a].yml', 'endpoints/old/red.YML'],
    ],
    [
      'a folder may end with a slash',
      ['./endpoints/old/'],
      ['endpoints/old/[a].yml', 'endpoints/old/red.YML'],
    ],
    [
      'a glob stands for what it matches, whatever the letter case',
      ['**/*.yml'],
      EVERYTHING.filter(name => !name.endsWith('.yaml')),
    ],
    ['a glob may name other extensions', ['*.json'], ['score.json']],
    [
      'a file whose name looks like a glob is a file',
      ['endpoints/old/[a].yml'],
      ['endpoints/old/[a].yml (named)'],
    ],
    ['several add up, each file once', ['blue.yml', '*.yml', 'blue.yml'], ['blue.yml (named)']],
    ['a file that is also matched is a named one', ['*.yml', 'blue.yml'], ['blue.yml (named)']],
  ])('%s', (_claim, patterns, files) => {
    expect(found(patterns)).toEqual({ files, empty: [] });
  });

  test('an absolute path is as good as a relative one', () => {
    const root = makeProject(PROJECT, false);
    expect(found([join(root, 'endpoints')], {}, root).files).toHaveLength(3);
    expect(found([join(root, '*.yml')], {}, root).files).toEqual(['blue.yml']);
  });

  test('what matches nothing is told', () => {
    expect(found(['endpoints/*.toml', 'blue.yml'])).toEqual({
      files: ['blue.yml (named)'],
      empty: ['endpoints/*.toml'],
    });
  });
});

describe('exclusions', () => {
  const without = (...names: string[]) => EVERYTHING.filter(name => !names.some(part => name.includes(part)));

  test.each<[string, string[], string[]]>([
    ['alone, take away from everything', ['!endpoints/old/**'], without('old')],
    ['may be a folder', ['!endpoints/old'], without('old')],
    ['may be a file', ['!blue.yml'], without('blue')],
    ['may be a file whose name looks like a glob', ['!endpoints/old/[a].yml'], without('[a]')],
    ['take away from a glob', ['**/*.yml', '!**/old/**'], ['.azure/hidden.yml', 'blue.yml']],
    ['take away from a folder', ['endpoints', '!endpoints/old/**'], ['endpoints/green.yaml']],
    [
      'take away from a folder by a glob that starts anywhere',
      ['endpoints', '!**/old/**'],
      ['endpoints/green.yaml'],
    ],
    [
      'take away from a folder by a glob above it',
      ['endpoints/old', '!*/old/red.*'],
      ['endpoints/old/[a].yml'],
    ],
    ['ignore letter case', ['endpoints', '!endpoints/OLD/*.yml'], ['endpoints/green.yaml']],
    ['count wherever they stand', ['!blue.yml', '*.yml'], []],
  ])('%s', (_claim, patterns, files) => {
    expect(found(patterns).files).toEqual(files);
  });

  test('take away a named file', () => {
    expect(found(['blue.yml', 'endpoints', '!blue.yml', '!endpoints'])).toEqual({
      files: [],
      empty: ['blue.yml', 'endpoints'],
    });
  });
});

test('a search does not follow links to folders', () => {
  const root = makeProject({ 'a/blue.yml': '' }, false);
  symlinkSync('..', join(root, 'a', 'ring'), 'dir');
  symlinkSync('a', join(root, 'b'), 'dir');
  expect(found([], {}, root).files).toEqual(['a/blue.yml']);
});
