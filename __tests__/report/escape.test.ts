import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, forRunnerLog, markdownCode, oneLine, visible } from '../../src/report/escape.js';
import { hostileText } from './hostile.js';
import { copied, html, links } from './markdown.js';

describe('visible text', () => {
  test.each([
    ['plain, 界, 👩‍👩‍👧, é', 'plain, 界, 👩‍👩‍👧, é'],
    ['a\r\nb\n\tc', 'a\nb\n\tc'],
    ['a\rb', 'a␍b'],
    ['\u001b[31m\u0000\u007f', '␛[31m␀␡'],
    ['\u009b31m', '\\u009b31m'],
    ['\u202e\u2066\u200b\u2028\ufeff\uffff', '\\u202e\\u2066\\u200b\\u2028\\ufeff\\uffff'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
  ])('of %j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('on one line has spaces for line breaks and tabs', () => {
    expect(oneLine(' a\r\n\n\tb\n')).toBe('a b');
  });
});

describe('a cut text', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a👍b', 3, 'a…'],
    ['a👍bc', 4, 'a👍…'],
  ])('of %j at %d is %j', (text, max, shown) => {
    expect(cut(text, max)).toBe(shown);
  });
});

describe('a line of the log', () => {
  test.each([
    ['::error::x', '\\::error::x'],
    ['\u00a0 ::error::x', '\u00a0 \\::error::x'],
    ['\u001b[1m ::error::x', '\u001b[1m \\::error::x'],
    ['a::b', 'a::b'],
    ['see ##[error]x ##[group]', 'see ##\\[error]x ##\\[group]'],
    ['## [x]', '## [x]'],
  ])('of %j is %j', (line, shown) => {
    expect(forRunnerLog(line)).toBe(shown);
  });
});

describe('a name in code', () => {
  test('is copied as it is, without anything invisible', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const rendered = html(`x ${markdownCode(text)} y`);
        expect(links(rendered)).toEqual([]);
        const [, code] = rendered.match(/^<p>x <code>(.*)<\/code> y<\/p>$/s) ?? [];
        expect(copied(String(code))).toBe(oneLine(text));
        expect(code).not.toContain('\u200b');
      }),
      { numRuns: 500 },
    );
  });
});
