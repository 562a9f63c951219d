/** What is on disk, with names compared as the Linux container compares them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FileTree, isInside } from '../../../src/project/files/file-tree.js';
import { type Files, makeProject } from '../../checks/project.js';

const PROJECT: Files = {
  'src/Score.py': '',
  'src/conda.yml': 'a: 1\n',
  'models/credit/MLmodel': 'xx',
  'blue.yml': '',
};

function look(written: string, folder = '', files: Files = PROJECT) {
  const root = makeProject(files);
  const found = new FileTree(root).look(join(root, folder), written);
  const short = (path: string) => path.slice(root.length + 1).replaceAll('\\', '/');
  if (found.kind === 'other-case') return `other-case ${short(found.actual)}`;
  if (found.kind === 'missing')
    return `missing${found.nearest === undefined ? '' : ` ${short(found.nearest)}`}`;
  return `${found.kind} ${short(found.path)}`;
}

describe('looking at a path', () => {
  test.each([
    ['a file', 'src/Score.py', 'file src/Score.py'],
    ['a folder', './models/credit/', 'folder models/credit'],
    ['a way up and down again', 'src/../blue.yml', 'file blue.yml'],
    ['a file in other letter case', 'src/score.py', 'other-case src/Score.py'],
    ['a folder in other letter case', 'Models/credit/MLmodel', 'other-case models/credit/MLmodel'],
    ['another ending', 'src/conda.yaml', 'missing src/conda.yml'],
    ['a slip of the keyboard', 'modles/credit', 'missing models/credit'],
    ['nothing like it', 'data/train.csv', 'missing'],
    ['something below a file', 'blue.yml/x', 'missing'],
    ['a name too long for any disk', 'x'.repeat(5000), 'missing'],
    ['a null byte', 'a\0b', 'missing'],
  ])('%s', (_claim, written, expected) => {
    expect(look(written)).toBe(expected);
  });

  test('a path is seen from the folder of the file that names it', () => {
    expect(look('../blue.yml', 'src')).toBe('file blue.yml');
    expect(look('conda.yml', 'src')).toBe('file src/conda.yml');
  });

  test('a link counts as what it leads to, one that leads nowhere as missing', () => {
    const root = makeProject(PROJECT);
    symlinkSync('src', join(root, 'link'), 'dir');
    symlinkSync('gone', join(root, 'dangling'), 'file');
    const tree = new FileTree(root);
    expect(tree.look(root, 'link/Score.py').kind).toBe('file');
    expect(tree.look(root, 'dangling').kind).toBe('missing');
  });
});

describe('the repository', () => {
  test('is the nearest folder above with a .git', () => {
    const root = makeProject({ 'a/b/blue.yml': '', 'sub/.git/': '', 'sub/blue.yml': '' });
    const tree = new FileTree(root);
    expect(tree.repositoryOf(join(root, 'a/b/blue.yml'))).toBe(root);
    expect(tree.repositoryOf(join(root, 'sub/blue.yml'))).toBe(join(root, 'sub'));
  });

  test('is the workspace of a run of GitHub, even without a .git', () => {
    const root = makeProject({ 'a/blue.yml': '' }, false);
    expect(new FileTree(root, root).repositoryOf(join(root, 'a/blue.yml'))).toBe(root);
  });

  test('is left through "..", and not by a name that begins with two dots', () => {
    const root = makeProject({ 'a/blue.yml': '', '..hidden/x': '' });
    const tree = new FileTree(root);
    const from = join(root, 'a/blue.yml');
    expect(tree.leavesRepository(from, join(root, '../elsewhere'))).toBe(true);
    expect(tree.leavesRepository(from, join(root, '..hidden/x'))).toBe(false);
    expect(tree.leavesRepository(from, root)).toBe(false);
  });

  test('is left through a link, also where what is behind it does not exist', () => {
    const elsewhere = makeProject({ 'secret.yml': '' }, false);
    const root = makeProject({ 'blue.yml': '', 'inside/x': '' });
    symlinkSync(elsewhere, join(root, 'out'), 'dir');
    symlinkSync('inside', join(root, 'in'), 'dir');
    const tree = new FileTree(root);
    const from = join(root, 'blue.yml');
    expect(tree.leavesRepository(from, join(root, 'out/secret.yml'))).toBe(true);
    expect(tree.leavesRepository(from, join(root, 'out/gone/too.yml'))).toBe(true);
    expect(tree.leavesRepository(from, join(root, 'in/x'))).toBe(false);
  });

  test('may not be known', () => {
    const root = makeProject({ 'blue.yml': '' }, false);
    expect(new FileTree(root).leavesRepository(join(root, 'blue.yml'), '/etc/passwd')).toBeUndefined();
  });
});

test('files below a folder are listed to a limit, links to folders not followed', () => {
  const root = makeProject(PROJECT);
  symlinkSync('..', join(root, 'src', 'ring'), 'dir');
  const tree = new FileTree(root);
  expect(
    tree
      .filesBelow(join(root, 'src'), 100)
      .map(({ name }) => name)
      .filter(name => name !== 'ring')
      .sort(),
  ).toEqual(['Score.py', 'conda.yml']);
  expect(tree.filesBelow(join(root, 'models'), 100)).toMatchObject([{ name: 'credit/MLmodel', bytes: 2 }]);
  expect(tree.filesBelow(root, 2)).toHaveLength(2);
  expect(tree.filesBelow(join(root, 'gone'), 2)).toEqual([]);
});

test('paths are shown from the root with slashes, never as absolute ones', () => {
  const root = makeProject({});
  const tree = new FileTree(root);
  expect([tree.display(join(root, 'a', 'b.yml')), tree.display(root)]).toEqual(['a/b.yml', '.']);
  expect(tree.display(join(root, '..hidden'))).toBe('..hidden');
  expect(tree.display(join(root, '..', 'x'))).toBe('../x');
});

test.each([
  ['/a', '/a/b', true],
  ['/a', '/a', true],
  ['/a', '/ab', false],
  ['/a', '/', false],
  ['/a', '/a/..b', true],
])('%s holds %s: %p', (folder, path, expected) => {
  expect(isInside(folder, path)).toBe(expected);
});
