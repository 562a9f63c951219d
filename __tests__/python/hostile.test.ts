/** Files that are made to hurt: an end, no crash, no memory that stays. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadPythonReader } from '../../src/python/reader.js';
import { ends } from '../ends.js';
import { read } from './read.js';

const MILLION = 1_000_000;

describe('comes to an end', () => {
  test.each<[string, string]>([
    ['opening brackets', '('.repeat(100_000)],
    ['nested brackets', `x = ${'('.repeat(100_000)}${')'.repeat(100_000)}\n`],
    ['a sum of one line', `x = ${'a + '.repeat(MILLION / 4)}a\n`],
    ['a sum of texts', `x = ${'"a/" + '.repeat(20_000)}b\nopen(x)\n`],
    ['a list of one line', `x = [${'"abc", '.repeat(150_000)}]\n`],
    ['one name', 'a'.repeat(MILLION)],
    ['one number', '1'.repeat(MILLION)],
    ['attributes', `a${'.b'.repeat(300_000)}\n`],
    ['calls of calls', `a${'()'.repeat(100_000)}\n`],
    ['f-strings in f-strings', 'f"{'.repeat(20_000)],
    ['nested blocks', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if a:\n`).join('')],
    ['line continuations', '\\\n'.repeat(100_000)],
    ['comments behind a block', `if a:\n  b\n${'\n#\n'.repeat(100_000)}`],
    ['functions with an error each', 'def f(a:\n  pass\n'.repeat(5000)],
    ['statements before an error', `${'a = 1\n'.repeat(15_000)}b = = 1\n`],
    ['quotes', "'".repeat(100_001)],
    ['an open text', `"""${'a\n'.repeat(300_000)}`],
    ['zero bytes', '\0'.repeat(100_000)],
    [
      'names of names',
      `${Array.from({ length: 5000 }, (_, at) => `a${at + 1} = a${at} + a${at}\n`).join('')}open(a5000)\n`,
    ],
    ['a name many times', 'x = x.next(x)\n'.repeat(60_000)],
    ['arguments', `f(${'"a/b", '.repeat(100_000)})\n`],
    ['a path of many parts', `import os\nos.path.join(${'"a", '.repeat(100_000)})\n`],
    ['an f-string of many parts', `open(f"${'{a}/'.repeat(100_000)}")\n`],
    ['a format of many parts', `open("${'{a}/'.repeat(100_000)}".format(a=1))\n`],
    ['a percent format of many parts', `open("${'%s/'.repeat(100_000)}" % a)\n`],
    ['methods', `class A:\n${'  def f(self): pass\n'.repeat(20_000)}`],
    ['elif', `if a: b\n${'elif a: b\n'.repeat(50_000)}`],
    ['handlers', `try: a\n${'except A: b\n'.repeat(30_000)}`],
    ['targets', `${'a = '.repeat(100_000)}1\n`],
    ['an f-string of names', `x = f"${'{a}'.repeat(100_000)}"\nprint(x)\n`],
    ['decorators', `${'@a\n'.repeat(30_000)}def f(): pass\n`],
    ['globals', `def f():\n${'  global a\n  a = b(a)\n'.repeat(5000)}`],
    ['lambdas', `${'lambda: '.repeat(50_000)}1\n`],
    ['notebook', '%%time\n!ls\n'.repeat(10_000)],
  ])('%s', (_, text) => {
    const module = ends(() => read(text));

    expect(module.calls.length).toBeLessThanOrEqual(text.length);
  });

  test('what is too deep or too costly is said, so that nobody relies on it', () => {
    const deep = `def run(data): pass\nx = ${'('.repeat(5000)}1${')'.repeat(5000)}\n`;
    const costly = `if a:\n  b\n${'#\n'.repeat(5000)}def run(data): pass\n`;

    expect(read(deep).functions.map(({ name }) => name)).toEqual(['run']);
    for (const text of [deep, costly]) {
      expect(read(text).opaque.map(({ reason }) => reason)).toEqual(['too-complex']);
      expect(read(text).syntaxError).toBeUndefined();
    }
  });
});

test('memory does not grow over 300 files', async () => {
  const reader = await loadPythonReader();
  const text = 'import os\ndef run(data):\n    return os.path.join("a", f"{data}/b")\n'.repeat(12);
  const run = (times: number) => {
    for (let round = 0; round < times; round += 1)
      reader.read(`${text}# ${round}\nx = = ${round}`.slice(0, round % 2 ? -5 : undefined));
    return process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  };
  const before = run(100);

  expect(run(300) - before).toBeLessThan(2 ** 20);
});

describe('anything at all', () => {
  const piece = fc.constantFrom(
    ...[
      'def f(a):',
      '\n',
      '\n  ',
      '\n    ',
      'import a',
      'from . import b',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      ',',
      '=',
    ],
    ...[
      '"',
      "'",
      '"""',
      'f"{',
      '}"',
      '\\',
      '\\\n',
      '#',
      ' ',
      '\t',
      '\f',
      '\r',
      '\0',
      '\ufeff',
      'é',
      '😀',
      '\ud800',
    ],
    ...[
      'if ',
      'else:',
      'try:',
      'except ',
      'class A:',
      'lambda ',
      'print ',
      'os.environ["A"]',
      'open(x)',
      '/',
      '+',
      '%',
    ],
    ...[
      '@',
      'match x:',
      'case _:',
      'type X = ',
      ':=',
      'global x',
      'async ',
      'await ',
      'yield',
      '0777',
      '`',
      '<>',
      '*',
      '**',
    ],
  );

  test('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const module = read(text);
        const spans = [
          ...(module.syntaxError ? [module.syntaxError] : []),
          ...module.imports.flatMap(each => [each.span, each.moduleSpan]),
          ...module.functions.flatMap(each => [each.span, each.nameSpan]),
          ...module.strings.flatMap(each => [each.span, ...each.parts.map(part => part.span)]),
          ...module.paths.flatMap(each => [each.span, ...each.parts.map(part => part.span)]),
          ...module.calls.flatMap(each => [each.span, ...each.args.map(arg => arg.span)]),
          ...module.opaque.map(each => each.span),
          ...module.assignments.flatMap(each => [each.span, each.nameSpan]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
