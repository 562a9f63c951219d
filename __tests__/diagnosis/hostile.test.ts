/** No text makes the diagnosis throw, hang, or say something that a report would have to obey. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SIGNATURES } from '../../src/causes/catalogue.js';
import { sayDiagnosis } from '../../src/causes/say.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { readText, TextReader } from '../../src/diagnosis/read-text.js';
import { ends } from '../ends.js';
import { hostileText } from '../report/hostile.js';
import { ERROR_TEXTS } from './error-texts.js';

/** Pieces of real failures, of JSON, of tracebacks and of attacks, in any order. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ERROR_TEXTS.map(({ text }) => text)) },
  { weight: 3, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '\n',
        '\r',
        '\\n',
        '\\\\n',
        '"',
        '{',
        '{{',
        '}',
        '[',
        '\u001b[31m',
        '\u001b]',
        '##[error]',
        '::error::',
      ],
      ...[
        'Traceback (most recent call last):\n',
        '  File "/var/azureml-app/x/score.py", line 3, in run\n',
        'KeyError: 1\n',
      ],
      ...[
        'Kind: Pod, Name: X, Type: Warning, Time: 1, Message: ',
        'Model Directory Contents:\n',
        '|-- a\n',
        '{"content":"',
      ],
      ...[
        '-----BEGIN PRIVATE KEY-----',
        'password=',
        '/subscriptions/',
        'x-request-id: ',
        '2026-01-01T00:00:00.0000000Z ',
      ],
    ),
  },
);
const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));

test('any text gets an answer', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('error', 'log', 'any'), (given, role) => {
      const { diagnosis } = diagnose([readText(given, { source: 'x', role })]);
      if (diagnosis === null) return;
      expect(diagnosis.evidence.length).toBeGreaterThan(0);
      for (const { line } of diagnosis.evidence) expect(line).toBeGreaterThanOrEqual(1);
      const said = sayDiagnosis(diagnosis);
      expect(said.summary).not.toBe('');
      // A value of the text is no part of a command unless it is a plain word.
      for (const { command } of said.steps)
        expect(command ?? '').not.toMatch(/evil\.example|\u001b|::|<script/);
    }),
    { numRuns: 400 },
  );
});

test('any bytes get an answer, in chunks of any size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 500 }), (bytes, size) => {
      const reader = new TextReader({ source: 'x', role: 'any' });
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
      expect(() => diagnose([reader.end()])).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

describe('all of it comes to an end', () => {
  const MEGABYTE = 1_000_000;
  // Each literal, and the beginning of each example, is what lets a line through to the patterns.
  const seeds = [
    ...SIGNATURES.flatMap(({ examples }) => examples.map(example => `${example} `)),
    ...['x ', '\\', '{"', "'", '/a', '(', 'a.', '- ', '0', '\t', '\u001b[', '[31', '=='],
  ];

  test('each signature, however often its text comes on a line', () => {
    for (const seed of seeds) {
      const line = seed
        .replaceAll('\n', ' ')
        .repeat(Math.ceil(16_000 / seed.length))
        .slice(0, 16_000);
      ends(() => readText(`${line}\n${line}`, { source: 'x', role: 'any' }));
    }
  });

  test.each([
    ['one endless line', 'a'.repeat(5 * MEGABYTE)],
    ['nothing but line ends', '\n'.repeat(MEGABYTE)],
    ['nothing but carriage returns', '\r'.repeat(MEGABYTE)],
    ['nothing but escapes', '\u001b['.repeat(MEGABYTE / 2)],
    [
      'a traceback without end',
      `Traceback (most recent call last):\n${'  File "a.py", line 1, in f\n'.repeat(50_000)}`,
    ],
    ['a failure on each line', "ModuleNotFoundError: No module named 'a'\n".repeat(50_000)],
    [
      'another failure on each line',
      Array.from({ length: 30_000 }, (_, n) => `ModuleNotFoundError: No module named 'm${n}'`).join('\n'),
    ],
    ['nested JSON', '{"a":'.repeat(MEGABYTE / 5)],
  ])('%s', (_what, given) => {
    const { diagnosis } = ends(() => diagnose([readText(given, { source: 'x', role: 'any' })]));
    expect(diagnosis?.evidence.length ?? 0).toBeLessThan(100);
  });
});
