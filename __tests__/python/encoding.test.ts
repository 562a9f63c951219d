import { describe, expect, test } from '@jest/globals';
import { decodePython } from '../../src/python/encoding.js';

/** Text with one byte for each character. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

describe('text', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('x = "é😀"'), 'x = "é😀"'],
    ['with a byte order mark', Buffer.from('\ufeffx = 1'), '\ufeffx = 1'],
    ['named UTF-8', Buffer.from('# -*- coding: utf-8 -*-\né'), '# -*- coding: utf-8 -*-\né'],
    ['named and marked UTF-8', Buffer.from('\ufeff# coding=utf_8\né'), '\ufeff# coding=utf_8\né'],
    ['Latin-1', bytes('# coding: latin-1\n\xe9\x80'), '# coding: latin-1\n\xe9\x80'],
    [
      'Latin-1 in the second line',
      bytes('#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\n\xe9'),
      '#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\né',
    ],
    ['Latin-9', bytes('# coding: iso-8859-15\n\xa4'), '# coding: iso-8859-15\n€'],
    ['Windows-1252', bytes('# coding: cp1252\r\n\x80'), '# coding: cp1252\r\n€'],
    ['empty', bytes(''), ''],
    ['a replacement character that is written', Buffer.from('x = "\ufffd"'), 'x = "\ufffd"'],
    [
      'a name in the third line means nothing',
      Buffer.from('\n\n# coding: latin-1\né'),
      '\n\n# coding: latin-1\né',
    ],
    [
      'a name behind code means nothing',
      Buffer.from('import a\n# coding: latin-1\né'),
      'import a\n# coding: latin-1\né',
    ],
  ])('%s', (_, given, expected) => {
    expect(decodePython(given)).toEqual({ text: expected });
  });
});

describe('problems', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'Latin-1 without a name',
      bytes('# ok\nx = "\xe9"\n'),
      { kind: 'undecodable', detail: '0xe9', encoding: 'utf-8', at: 10, byte: 10 },
    ],
    [
      'behind characters of several bytes',
      Uint8Array.from([...Buffer.from('# é😀\n'), 0xff]),
      { kind: 'undecodable', at: 6, byte: 9 },
    ],
    [
      'behind a written replacement character',
      Uint8Array.from([...Buffer.from('\ufffd'), 0xff]),
      { at: 1, byte: 3 },
    ],
    [
      'a name that nobody knows',
      bytes('# coding: uft-8\n'),
      { kind: 'unknown-encoding', detail: 'uft-8', at: 10 },
    ],
    [
      'a name that this does not read',
      bytes('# coding: utf-7\n'),
      { kind: 'unsupported-encoding', detail: 'utf-7' },
    ],
    ['ASCII with more', bytes('# coding: ascii\n\xe9'), { kind: 'undecodable', byte: 16 }],
    [
      'a hole of Windows-1252',
      bytes('# coding: cp1252\n\x81'),
      { kind: 'undecodable', detail: '0x81', byte: 17 },
    ],
    [
      'mark and name disagree',
      Buffer.from('\ufeff# coding: latin-1\n'),
      { kind: 'conflict', detail: 'latin-1' },
    ],
    ['zero bytes', bytes('x = 1\0'), { kind: 'null-byte', at: 5, byte: 5 }],
    ['UTF-16', Buffer.from('\ufeffx = 1', 'utf16le'), { kind: 'undecodable', byte: 0 }],
  ])('%s', (_, given, expected) => {
    expect(decodePython(given).problem).toMatchObject(expected);
  });
});
