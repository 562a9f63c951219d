/** The repository as one run sees it: what is read and derived, once. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fact, Project } from '../../src/project/project.js';
import { makeProject } from '../checks/project.js';

describe('reading text', () => {
  const read = (content: string | Buffer, limit = 100) => {
    const root = makeProject({ x: content });
    return new Project(root).text(join(root, 'x'), limit);
  };

  test.each<[string, string | Buffer, unknown]>([
    ['UTF-8', 'é', { text: 'é' }],
    ['UTF-8 with a byte order mark, which stays', '\uFEFFa', { text: '\uFEFFa' }],
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), { problem: 'not-utf8', detail: 'UTF-16' }],
    ['Latin-1', Buffer.from('é', 'latin1'), { problem: 'not-utf8', detail: 'another encoding' }],
    ['too much', 'x'.repeat(101), { problem: 'too-large', detail: '101' }],
  ])('%s', (_claim, content, expected) => {
    expect(read(content)).toEqual(expected);
  });

  test('what is no file, or not for us to read', () => {
    const root = makeProject({ 'a/b': '' });
    const text = (name: string) => new Project(root).text(join(root, name), 9);
    expect(text('gone')).toMatchObject({ problem: 'missing' });
    expect(text('a/b/c')).toMatchObject({ problem: 'missing' });
    expect(text('a')).toMatchObject({ problem: 'unreadable', detail: 'it is a folder' });
    mkdirSync(join(root, 'locked'));
    chmodSync(join(root, 'a/b'), 0);
    // The superuser may read everything.
    expect(text('a/b')).toEqual(
      process.getuid?.() === 0 ? { text: '' } : { problem: 'unreadable', detail: 'EACCES' },
    );
  });
});

describe('a file is read once', () => {
  test('text, bytes and source come from one reading', () => {
    const root = makeProject({ x: '\uFEFFé\n' });
    const path = join(root, 'x');
    const project = new Project(root);
    expect(project.text(path)).toEqual({ text: '\uFEFFé\n' });
    rmSync(path);
    expect(project.bytes(path)).toEqual({ bytes: Buffer.from('\uFEFFé\n') });
    expect(project.source(path)).toMatchObject({ file: 'x', path, text: '\uFEFFé\n' });
    expect(project.source(path)).toBe(project.source(path));
  });

  test('what is no UTF-8 stays as bytes', () => {
    const root = makeProject({ x: Buffer.from('é', 'latin1') });
    const project = new Project(root);
    expect(project.bytes(join(root, 'x'))).toEqual({ bytes: Buffer.from('é', 'latin1') });
    rmSync(join(root, 'x'));
    expect(project.text(join(root, 'x'))).toEqual({ problem: 'not-utf8', detail: 'another encoding' });
  });

  test('each who asks has a bound of its own', () => {
    const root = makeProject({ x: 'abc' });
    const project = new Project(root);
    expect(project.text(join(root, 'x'), 2)).toEqual({ problem: 'too-large', detail: '3' });
    expect(project.text(join(root, 'x'), 3)).toEqual({ text: 'abc' });
  });

  test('the next project sees the file anew', () => {
    const root = makeProject({ x: 'old' });
    const path = join(root, 'x');
    const before = new Project(root);
    expect(before.text(path)).toEqual({ text: 'old' });
    writeFileSync(path, 'new');
    expect(before.text(path)).toEqual({ text: 'old' });
    expect(new Project(root).text(path)).toEqual({ text: 'new' });
  });

  test('of what belongs to something else only the short stays', () => {
    const root = makeProject({ short: 'a: 1', long: 'x'.repeat(100_001) });
    const project = new Project(root);
    for (const name of ['short', 'long']) project.passedOver(join(root, name));
    for (const name of ['short', 'long']) rmSync(join(root, name));
    expect(project.text(join(root, 'short'))).toEqual({ text: 'a: 1' });
    expect(project.text(join(root, 'long'))).toMatchObject({ problem: 'missing' });
  });
});

describe('a fact', () => {
  test('is derived once for each key and project, undefined too', () => {
    const asked: string[] = [];
    const LENGTH = fact((_project: Project, key: string) => {
      asked.push(key);
      return key === '' ? undefined : key.length;
    });
    const [one, other] = [new Project('/one'), new Project('/other')];
    expect([one.derive(LENGTH, 'abc'), one.derive(LENGTH, 'abc'), one.derive(LENGTH, '')]).toEqual([
      3,
      3,
      undefined,
    ]);
    one.derive(LENGTH, '');
    expect(other.derive(LENGTH, 'abc')).toBe(3);
    expect(asked).toEqual(['abc', '', 'abc']);
  });

  test('may ask for other facts, and is not kept where it throws', () => {
    let fails = true;
    const INNER = fact((project: Project, key: string) => {
      if (fails) throw new Error('not yet');
      return project.display(key);
    });
    const OUTER = fact((project: Project, key: string) => `${project.derive(INNER, key)}!`);
    const project = new Project('/one');
    expect(() => project.derive(OUTER, '/one/a')).toThrow('not yet');
    fails = false;
    expect(project.derive(OUTER, '/one/a')).toBe('a!');
  });
});
