import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sizeOf } from '../../../src/project/files/folder-size.js';
import { makeProject } from '../../checks/project.js';

const bounds = {
  maxEntries: 100,
  mark: 'mark',
  isLeftOut: (name: string) => name.endsWith('.tmp'),
};

test('counts files and bytes, but not what is left out', () => {
  const root = makeProject({ 'a/b.txt': '12345', 'c.txt': '123', 'a/x.tmp': '12' }, false);
  expect(sizeOf(root, bounds)).toEqual({ files: 2, bytes: 8, marked: [], isComplete: true });
});

test('names the folders that hold the mark', () => {
  const root = makeProject({ 'a/b/mark': '', mark: '' }, false);
  expect(sizeOf(root, bounds).marked.sort()).toEqual(['', 'a/b']);
});

test('stops at the most entries, and says so', () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, '1']));
  const { files: count, isComplete } = sizeOf(makeProject(files, false), { ...bounds, maxEntries: 10 });
  expect([count, isComplete]).toEqual([10, false]);
});

test('folders count, too', () => {
  const root = makeProject({ 'a.txt': '' }, false);
  for (let index = 0; index < 20; index += 1) mkdirSync(join(root, `empty-${index}`));
  expect(sizeOf(root, { ...bounds, maxEntries: 10 }).isComplete).toBe(false);
});

test('does not go round in circles', () => {
  const root = makeProject({ 'a/b.txt': '1' }, false);
  mkdirSync(join(root, 'c'));
  symlinkSync(root, join(root, 'c', 'up'), 'junction');
  expect(sizeOf(root, bounds)).toMatchObject({ files: 1, isComplete: true });
});

test('has nothing to say of a folder that is not there', () => {
  expect(sizeOf('/nowhere/at/all', bounds)).toEqual({ files: 0, bytes: 0, marked: [], isComplete: true });
});
