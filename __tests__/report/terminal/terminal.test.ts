import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import width from 'fast-string-width';
import type { Range } from '../../../src/model/findings.js';
import { terminal } from '../../../src/report/terminal/terminal.js';
import { hostileFile, hostileText } from '../hostile.js';
import { at, document, finding, notChecked, report, saying, suppressed } from '../sample.js';

const source = (text: string) => () => text;

const printed = (overrides: Parameters<typeof report>[0], file?: string, columns = 80) =>
  terminal(report(overrides), { source: () => file, width: columns, colours: false });

/** The frame alone, of a finding at this range. */
function framed(text: string, range: Range, columns = 80): string[] {
  const findings = [saying('WHAT', 'FIX', { at: range, check: 'internal' })];
  const lines = terminal(report({ findings }), {
    source: source(text),
    width: columns,
    colours: false,
  });
  const [, frame = ''] = lines.split(/^ {2}WHAT\n|^ {2}Fix: FIX$/m);
  return frame.split('\n').slice(0, -1);
}

const range = (startLine: number, startColumn: number, endLine: number, endColumn: number): Range => ({
  file: 'x.yml',
  start: { line: startLine, column: startColumn },
  end: { line: endLine, column: endColumn },
});

describe('the text of a run', () => {
  test('names no document longer than anybody reads', () => {
    const documents = [document({ name: 'n'.repeat(10_000), endpoint: 'e'.repeat(10_000) })];
    const line =
      printed({ documents, findings: [] })
        .split('\n')
        .find(text => text.includes(' of endpoint ')) ?? '';
    expect(line).toContain(`${'n'.repeat(63)}… of endpoint ${'e'.repeat(63)}…`);
    expect(line.length).toBeLessThan(300);
  });

  test('shows each finding at its lines, then what was not checked, the files and the result', () => {
    const related = [{ message: 'The folder is named here.', at: at(1, 1, 5) }];
    const output = printed(
      {
        result: 'failed',
        documents: [
          document(),
          document({ file: 'x.yml', kind: null, name: null, endpoint: null, status: 'unreadable' }),
        ],
        findings: [finding({ code: 'ERR_2200', at: at(3, 19, 27), related })],
        notChecked: [notChecked(), notChecked({ file: 'x.yml' })],
        suppressed: [suppressed()],
      },
      'name: blue\ncode_configuration:\n  scoring_script: score.py\n',
    );
    expect(output).toBe(`endpoints/blue.yml:3:19 error ERR_2200 paths/scoring-script
  There is no file src/score.py.
  2 | code_configuration:
  3 |   scoring_script: score.py
    |                   ^^^^^^^^
  Fix: Write the path of the scoring script, from src on.
  Docs: docs/checks/paths/scoring-script.md
  See endpoints/blue.yml:1:1: The folder is named here.

Not checked:
  quota/vcpus (no credentials): endpoints/blue.yml, x.yml
    The quota of Standard_DS3_v2 was not read. Log in with azure/login first.

Files:
  endpoints/blue.yml · managed online deployment blue of endpoint credit · checked · 41 checks
  x.yml · unreadable · 41 checks

Preflight failed: 1 error (2 files, 2 checks could not answer, 1 finding suppressed)
`);
  });

  test('of a green run lists the files', () => {
    expect(printed({})).toBe(`Files:
  endpoints/blue.yml · managed online deployment blue of endpoint credit · checked · 41 checks

Preflight passed: no findings (1 file)
`);
  });

  test('says when there was nothing to check', () => {
    expect(printed({ documents: [] })).toBe(`No endpoint or deployment file was found.

Preflight passed: no findings (no files)
`);
  });

  test('names the input that a text comes from, and shows no line for it', () => {
    const findings = [
      saying('Too big.', 'Take less.', { at: { ...at(2, 1, 4), input: 'set' }, check: 'internal' }),
    ];
    expect(printed({ findings }, 'a: 1\nb: 2\n').split('\n').slice(0, 4)).toEqual([
      'input "set", line 2 (for endpoints/blue.yml) error internal',
      '  Too big.',
      '  Fix: Take less.',
      '',
    ]);
  });

  test('wraps sentences at the width', () => {
    const findings = [
      saying('one two three four five six seven eight', 'nine ten eleven twelve', { check: 'internal' }),
    ];
    expect(printed({ findings }, undefined, 24).split('\n').slice(1, 5)).toEqual([
      '  one two three four',
      '  five six seven eight',
      '  Fix: nine ten eleven',
      '  twelve',
    ]);
  });

  test('has colours only when asked, and then says the same', () => {
    const given = report({ findings: [finding()], notChecked: [notChecked()], result: 'failed' });
    const plain = { source: source('a\n'.repeat(12)), width: 80, colours: false };
    const coloured = terminal(given, { ...plain, colours: true });
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(terminal(given, plain));
    expect(terminal(given, plain)).not.toContain('\u001b');
  });
});

describe('the frame', () => {
  test('marks the text with the line before it', () => {
    expect(framed('a: 1\nb: two\n', range(2, 4, 2, 7))).toEqual([
      '  1 | a: 1',
      '  2 | b: two',
      '    |    ^^^',
    ]);
  });

  test('leaves out a line before that is empty, and there is none before the first', () => {
    expect(framed('\nb: two\n', range(2, 4, 2, 7))).toEqual(['  2 | b: two', '    |    ^^^']);
    expect(framed('b: two\n', range(1, 4, 1, 7))).toEqual(['  1 | b: two', '    |    ^^^']);
  });

  test('marks at most three lines of a long range, without their indent', () => {
    const lines = ['a:', '  b: 1', '  c: 2', '  d: 3', '  e: 4', ''].join('\r\n');
    expect(framed(lines, range(1, 1, 6, 1))).toEqual([
      '  1 | a:',
      '    | ^^',
      '  2 |   b: 1',
      '    |   ^^^^',
      '  3 |   c: 2',
      '    |   ^^^^',
    ]);
  });

  test('marks one place where the range is empty', () => {
    expect(framed('a:\n', range(1, 3, 1, 3))).toEqual(['  1 | a:', '    |  ^']);
  });

  test('counts a wide character as two places, a combining one as none, and a tab to its stop', () => {
    expect(framed('界界: x\n', range(1, 5, 1, 6))).toEqual(['  1 | 界界: x', '    |       ^']);
    expect(framed('x: 界界\n', range(1, 4, 1, 6))).toEqual(['  1 | x: 界界', '    |    ^^^^']);
    expect(framed('e\u0301: x\n', range(1, 5, 1, 6))).toEqual(['  1 | e\u0301: x', '    |    ^']);
    expect(framed('a\tb: x\n', range(1, 3, 1, 4))).toEqual(['  1 | a   b: x', '    |     ^']);
    expect(framed('👍: x\n', range(1, 5, 1, 6))).toEqual(['  1 | 👍: x', '    |     ^']);
  });

  test('spells out what cannot be seen and stays under the text', () => {
    expect(framed('\u001b\u202e: x\n', range(1, 5, 1, 6))).toEqual(['  1 | ␛\\u202e: x', '    |          ^']);
  });

  test('does not count a byte order mark', () => {
    expect(framed('\ufeffa: x\n', range(1, 4, 1, 5))).toEqual(['  1 | a: x', '    |    ^']);
  });

  test('shows the part of a long line that it is about', () => {
    const line = `${'a'.repeat(100)}BCD${'e'.repeat(100)}`;
    expect(framed(line, range(1, 101, 1, 104), 46)).toEqual([
      `  1 | …${'a'.repeat(20)}BCD${'e'.repeat(15)}…`,
      `    | ${' '.repeat(21)}^^^`,
    ]);
  });

  test('shows nothing where the file has no such line any more', () => {
    expect(framed('a\n', range(9, 1, 9, 2))).toEqual([]);
  });

  test('stays within the width, whatever the line', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 20, max: 60 }),
        (text, from, length, columns) => {
          const [line = ''] = text.split(/\r\n|\n|\r/);
          const start = Math.min(from, line.length);
          const lines = framed(line, range(1, start + 1, 1, start + 1 + length), columns);
          const [shown = '', marks = ''] = lines.slice(-2);
          expect(lines).toHaveLength(2);
          expect(marks).toMatch(/^ {4}\| *\^+$/);
          expect(width(shown)).toBeLessThanOrEqual(Math.max(columns, 26));
          expect(width(marks)).toBeLessThanOrEqual(Math.max(columns, 26));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('foreign text', () => {
  test('that is a runner command is printed as text', () => {
    const findings = [
      saying('::error::owned\n  ::set-env name=x::y\nit is ##[error]owned', '', {
        at: at(1, 1, 2, '::x'),
        check: 'internal',
      }),
    ];
    expect(printed({ findings, documents: [] }, '::stop-commands::x\n').split('\n').slice(0, 6)).toEqual([
      '\\::x:1:1 error internal',
      '  \\::error::owned',
      '    \\::set-env name=x::y',
      '  it is ##\\[error]owned',
      '  1 | ::stop-commands::x',
      '    | ^',
    ]);
  });

  test('can neither steer the terminal nor command the runner, wherever it stands and however it is wrapped', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        hostileFile,
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (what, fix, file, columns, colours) => {
          const given = report({
            documents: [document({ file, name: what, endpoint: fix })],
            findings: [
              saying(what, fix, {
                at: at(1, 1, 4, file),
                related: [{ message: 'The folder is named here.', at: at(1, 1, 2, file) }],
              }),
            ],
            notChecked: [notChecked({ message: what, advice: fix, file })],
          });
          const output = terminal(given, { source: source(what), width: columns, colours });
          // Our own colours, and nothing else that begins with the escape character.
          const text = output.replace(/\u001b\[(?:1|2|22|31|32|33|34|39)m/g, '');
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
          );
          for (const line of [...text.split('\n'), ...output.split('\n')]) {
            expect(line).not.toMatch(/^\s*::/);
            expect(line).not.toContain('##[');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
