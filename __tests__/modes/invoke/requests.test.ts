/** What `request` takes, and what it refuses. */
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sampleRequests } from '../../../src/modes/invoke/requests.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { makeProject } from '../../checks/project.js';

const FILES = {
  'samples/a.json': '{"data": 1}',
  'samples/b.json': '[2]',
  'samples/rows.csv': '1,2',
  'samples/picture.bin': 'x',
};

function read(text: string, files: Record<string, string> = FILES) {
  return sampleRequests(text, new FileTree(makeProject(files)));
}

describe('request', () => {
  test.each([
    ['samples/a.json', ['samples/a.json application/json']],
    ['./samples/a.json', ['samples/a.json application/json']],
    ['samples/*.json', ['samples/a.json application/json', 'samples/b.json application/json']],
    [
      'samples/a.json\n\n  samples/rows.csv',
      ['samples/a.json application/json', 'samples/rows.csv text/csv'],
    ],
    [
      'samples/a.json\nsamples/*.json',
      ['samples/a.json application/json', 'samples/b.json application/json'],
    ],
    ['samples/picture.bin', ['samples/picture.bin application/octet-stream']],
    ['{"data": [[1, 2]]}', ['inline application/json']],
    ['{\n  "data": 1\n}', ['inline application/json']],
    ['[1, 2]', ['inline application/json']],
  ])('%j', (text, expected) => {
    expect(read(text).map(({ name, contentType }) => `${name} ${contentType}`)).toEqual(expected);
  });

  test.each([
    ['', 'invoke needs something to send'],
    ['none.json', 'there is no file none.json'],
    ['samples', 'samples is a folder'],
    ['none/*.json', 'nothing matches none/*.json'],
    ['{"data": ', 'begins like JSON and is none'],
    ['../outside.json', 'outside of the repository'],
    ['/etc/hostname', 'outside of the repository'],
  ])('%j is refused', (text, expected) => {
    const root = makeProject(FILES);
    writeFileSync(path.join(root, '..', 'outside.json'), '{}');
    expect(() => sampleRequests(text, new FileTree(root, root))).toThrow(expected);
  });

  test('a link out of the repository is refused', () => {
    const root = makeProject(FILES);
    symlinkSync('/etc/hostname', path.join(root, 'link.json'));

    expect(() => sampleRequests('link.json', new FileTree(root, root))).toThrow('outside of the repository');
  });

  test('the bytes are sent as they are', () => {
    expect(read('samples/a.json')[0]?.body.toString()).toBe('{"data": 1}');
  });
});
