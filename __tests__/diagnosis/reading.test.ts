/** From bytes to lines: encodings, ends of lines, colours, prefixes, secrets, and texts that never end. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, isNoise, unpacked } from '../../src/diagnosis/clean.js';
import { CUT_MARK, LineSplitter } from '../../src/diagnosis/lines.js';
import { LiteralFinder } from '../../src/diagnosis/literals.js';
import { MASK_TRIGGERS, Mask } from '../../src/diagnosis/mask.js';
import { readText, TextReader } from '../../src/diagnosis/read-text.js';
import { type Traceback, TracebackReader } from '../../src/diagnosis/traceback.js';

function linesOf(...chunks: (Uint8Array | string)[]): [number, string][] {
  const lines: [number, string][] = [];
  const splitter = new LineSplitter((text, number) => lines.push([number, text]));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe('lines', () => {
  test.each<[string, (Uint8Array | string)[], [number, string][]]>([
    [
      'a last line without its end',
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['an empty text has none', [''], []],
    [
      'Windows line ends',
      ['a\r\nb\r\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'what a progress bar overwrites, on one line',
      ['10%\r20%\rdone\nnext'],
      [
        [1, '10%'],
        [1, '20%'],
        [1, 'done'],
        [2, 'next'],
      ],
    ],
    [
      'a character that two chunks share',
      [Buffer.from('gr\u00fc').subarray(0, 3), Buffer.from('gr\u00fcn').subarray(3)],
      [[1, 'gr\u00fcn']],
    ],
    [
      'UTF-16 with its mark, as PowerShell writes it',
      [Buffer.from('\ufeffa\r\nb', 'utf16le')],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'UTF-16 without its mark',
      [Buffer.from('a plain line of text\nb', 'utf16le')],
      [
        [1, 'a plain line of text'],
        [2, 'b'],
      ],
    ],
    ['UTF-8 with its mark', [Buffer.from('\ufeffa')], [[1, 'a']]],
  ])('%s', (_claim, chunks, expected) => {
    expect(linesOf(...chunks)).toEqual(expected);
  });

  test('a line that is too long loses its middle and keeps its ends', () => {
    const [[number, text] = [0, '']] = linesOf(
      ...Array.from(
        { length: 50 },
        (_, n) => `${n === 0 ? 'BEGIN' : ''}${'x'.repeat(10_000)}${n === 49 ? 'END' : ''}`,
      ),
    );

    expect(number).toBe(1);
    expect(text.length).toBeLessThan(70_000);
    expect(text).toMatch(/^BEGINx+ \[…\] x+END$/);
    expect(text).toContain(CUT_MARK);
  });

  test('however the text is cut into chunks, the lines are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', 'ü', '😀', ' '), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (parts, size) => {
          const bytes = Buffer.from(parts.join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
            bytes.subarray(n * size, (n + 1) * size),
          );
          expect(linesOf(...chunks)).toEqual(linesOf(bytes));
        },
      ),
    );
  });
});

describe('prefixes', () => {
  test.each([
    ['2026-01-01T00:00:00.0000000Z ERROR: x', 'ERROR: x'],
    ['2026-01-01T00:00:00.0000000Z ##[error]x', 'x'],
    ['deploy\tRun az\t2026-01-01T00:00:00.0000000Z x', 'x'],
    ['2026-01-01T00:00:00.123456Z 00O x', 'x'],
    ['2026-01-01T00:00:00.123456789Z stderr F x', 'x'],
    ['[2026-01-01T00:00:00.000Z] x', 'x'],
    ['#8 12.34 ERROR: x', 'ERROR: x'],
    ['blue-1  | x', 'x'],
    ['[pod/blue-1/inference-server] x', 'x'],
    ['::error file=a.py,line=1::x', 'x'],
    ['\u001b[1;31mx\u001b[0m', 'x'],
    ['\u001b]8;;http://x\u0007x\u001b]8;;\u0007', 'x'],
    ['[31mx[0m', 'x'],
    ['2024-11-12T13:55:18,532067000+00:00 | gunicorn/run | x', 'x'],
    ['  File "score.py", line 1', '  File "score.py", line 1'],
    ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] x', '[2026-01-01 00:00:00 +0000] [12] [CRITICAL] x'],
    ['..........ERROR: x', 'ERROR: x'],
    ['[ERROR] x', '[ERROR] x'],
    ['Kind: Pod, Name: Pulled', 'Kind: Pod, Name: Pulled'],
  ])('%j is %j', (line, expected) => {
    expect(clean(line)).toBe(expected);
  });

  test.each(['', 'layer-sha256:ab 10%|###', 'elapsed: 10s', '-', '████████', '  0%|          | 0/100'])(
    '%j is noise',
    line => {
      expect(isNoise(line)).toBe(true);
    },
  );

  test('lines inside of JSON come out, Windows paths stay', () => {
    expect(
      unpacked('{"message":"Traceback (most recent call last):\\\\n  File \\\\\\"a.py\\\\\\", line 1"}'),
    ).toEqual(['{"message":"Traceback (most recent call last):', '  File "a.py", line 1"}']);
    expect(unpacked('C:\\new\\name')).toEqual(['C:\\new\\name']);
  });
});

describe('literals', () => {
  const found = (literals: string[], ...texts: string[]) => {
    const finder = new LiteralFinder(literals);
    const numbers: number[] = [];
    for (const text of texts) finder.scan(text, number => numbers.push(number));
    return numbers.map(number => literals[number]);
  };

  test.each<[string, string[], string[], string[]]>([
    ['in any letter case', ['abc'], ['xABCx'], ['abc']],
    [
      'across chunks and line breaks',
      ['no module named'],
      ['No\n module ', '\n  named x'],
      ['no module named'],
    ],
    [
      'without quotes and backslashes',
      ["can't open"],
      ['cant open', ' can\\"t  open'],
      ["can't open", "can't open"],
    ],
    ['one inside of another', ['she', 'he', 'hers'], ['ushers'], ['she', 'he', 'hers']],
    ['none', ['abc'], ['ab', 'xc'], []],
  ])('%s', (_claim, literals, texts, expected) => {
    expect(found(literals, ...texts)).toEqual(expected);
  });

  test('finds what a plain search finds', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '.'), minLength: 1, maxLength: 4 })
      .filter(text => text.trim() === text && !text.includes('  '));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n'), maxLength: 40 }),
        (literals, text) => {
          const flat = text.replace(/\s+/g, ' ').trimStart();
          expect(new Set(found(literals, text))).toEqual(
            new Set(literals.filter(literal => flat.includes(literal))),
          );
        },
      ),
    );
  });
});

describe('secrets', () => {
  const JWT = `eyJhbGciOiJIUzI1NiIs.eyJzdWIiOiIxMjM0NTY3ODkw.${'a1B2'.repeat(6)}`;
  const SECRETS: [string, string][] = [
    [
      'https://st.blob.core.windows.net/c/b?sv=2024-01-01&sig=abcDEF123%2Bxyz456789012345678%3D&se=2026',
      'abcDEF123%2Bxyz456789012345678%3D',
    ],
    [`Authorization: Bearer ${JWT}`, JWT],
    [`'Authorization': 'Bearer opaque-token-1234567890'`, 'opaque-token-1234567890'],
    [
      'DefaultEndpointsProtocol=https;AccountName=st;AccountKey=abcdEFGH0123456789abcdEFGH0123456789abcdEFGH0123456789==;EndpointSuffix=core.windows.net',
      'abcdEFGH0123456789abcdEFGH0123456789abcdEFGH0123456789==',
    ],
    ['Server=tcp:x;User ID=me;Password=hunter2hunter2;', 'hunter2hunter2'],
    ['export DB_PASSWORD=hunter2hunter2', 'hunter2hunter2'],
    [
      '{"client_secret": "abc8Q~abcdefghijklmnopqrstuvwxyz0123456789"}',
      'abc8Q~abcdefghijklmnopqrstuvwxyz0123456789',
    ],
    [
      'cloning https://me:ghp_0123456789012345678901234567890123456@github.com/x',
      'ghp_0123456789012345678901234567890123456',
    ],
    ['postgres://user:s3cretpass@host:5432/db', 's3cretpass'],
    ['az login --service-principal --password hunter2hunter2 --tenant x', 'hunter2hunter2'],
    ['HF_TOKEN=hf_abcdefghijklmnopqrstuvwxyz0123456789', 'hf_abcdefghijklmnopqrstuvwxyz0123456789'],
  ];

  test.each(SECRETS)('%j', (line, secret) => {
    expect(new Mask().line(line)).not.toContain(secret);
    // Only lines with a trigger are masked at all.
    expect(MASK_TRIGGERS.some(trigger => line.toLowerCase().includes(trigger))).toBe(true);
    const { excerpt } = readText(`before\n${line}\nafter`, { source: 'x', role: 'any' });
    expect(JSON.stringify(excerpt)).not.toContain(secret);
    expect(excerpt.head).toHaveLength(3);
  });

  test('a private key over many lines, and nothing behind it', () => {
    const { excerpt } = readText(
      'a\n-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n\ndef\n-----END RSA PRIVATE KEY-----\nb',
      { source: 'x', role: 'any' },
    );

    expect(excerpt.head.join('|')).not.toMatch(/MIIabc|def/);
    expect(excerpt.head.at(-1)).toBe('b');
  });

  test.each([
    "ModuleNotFoundError: No module named 'token_utils'",
    "KeyError: 'api_key'",
    'The key of the dictionary is missing',
    'authentication required, visit https://aka.ms/acr/authorization',
    'x-ms-client-request-id: abcdef01-2345-6789-abcd-ef0123456789',
  ])('%j is left as it is', line => {
    expect(new Mask().line(line)).toBe(line);
  });
});

describe('tracebacks', () => {
  function tracebacksIn(text: string): Traceback[] {
    const found: Traceback[] = [];
    const reader = new TracebackReader(traceback => found.push(traceback));
    for (const [index, line] of text.split('\n').entries()) reader.line(line, index + 1);
    reader.end();
    return found;
  }

  test('chained ones come in the order in which they were raised', () => {
    const text =
      'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    x()\n    ^^^\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "b.py", line 2, in g\n    y()\nmodule.MyError: two\nafter';

    expect(tracebacksIn(text)).toMatchObject([
      {
        exception: 'KeyError',
        message: '1',
        chain: 0,
        start: 1,
        end: 5,
        frames: [{ file: 'a.py', line: 1, function: 'f', code: 'x()' }],
      },
      { exception: 'MyError', message: 'two', chain: 1, start: 9, frames: [{ file: 'b.py', line: 2 }] },
    ]);
  });

  test('one that is cut off has no exception, and one without end does not grow', () => {
    expect(tracebacksIn('Traceback (most recent call last):\n  File "a.py", line 1, in f')).toMatchObject([
      { exception: undefined },
    ]);
    const [endless] = tracebacksIn(
      `Traceback (most recent call last):\n${'  File "a.py", line 1, in f\n    f()\n'.repeat(5000)}`,
    );
    expect(endless?.frames.length).toBeLessThanOrEqual(40);
  });
});

test('what is kept of a text does not grow with it', () => {
  const reader = new TextReader({ source: 'x', role: 'log' });
  for (let round = 0; round < 400; round += 1)
    reader.push(
      `${"E ModuleNotFoundError: No module named 'm'; password=hunter2hunter2 /subscriptions/x failed\n".repeat(100)}Traceback (most recent call last):\n  File "a.py", line 1, in f\nKeyError: ${round}\n`,
    );
  const reading = reader.end();

  expect(reading.lines).toBe(400 * 103);
  expect(JSON.stringify(reading.excerpt).length).toBeLessThan(300_000);
  expect(reading.excerpt.leftOut.lines).toBeGreaterThan(30_000);
  expect(reading.hits.length).toBeLessThan(50);
  expect(reading.tracebacks.length).toBeLessThanOrEqual(40);
  expect(reading.looks.length).toBeLessThanOrEqual(5);
});
