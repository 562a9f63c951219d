/**
 * 10,000 mutated files through the committed command line: no crash, no hang, no stack trace, and a sentence for each
 * bad one. The mutations are generated (fast-check), from endpoint and deployment files of our own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';
import { commandLine } from './command-line.js';

const FILES = 10_000;
const FILES_A_RUN = 500;

const SEEDS = [
  deployment('tags: {team: risk}\nliveness_probe:\n  initial_delay: 10\n'),
  deployment(
    'type: kubernetes\nresources:\n  requests: {cpu: "0.5", memory: 1Gi}\nenvironment_variables: &v\n  A: "1"\nproperties: *v\n',
  ),
  deployment(
    "model:\n  path: ./model\n  type: custom_model\nenvironment:\n  image: x:1\n  conda_file: conda.yml\n  inference_config:\n    scoring_route: {path: /score, port: 80}\ndata_collector:\n  collections:\n    request: {enabled: 'true'}\n",
  ),
  'name: credit\nauth_mode: key\nidentity:\n  type: user_assigned\n  user_assigned_identities:\n    - resource_id: a\ntraffic: {blue: 90, green: 10}\nmirror_traffic: {green: 10}\n',
  JSON.stringify({ name: 'credit', auth_mode: 'aad_token', compute: 'azureml:aks', traffic: { blue: 100 } }),
];

const PIECES = [
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '"',
    "'",
    '#',
    ' # ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '*b',
  ],
  ...[
    '!',
    '!!str ',
    '!!binary ',
    '!!python/object:os.system ',
    '|',
    '>-\n',
    '%',
    '@',
    '`',
    '? ',
    '<<: *v\n',
    '---\n',
    '...\n',
  ],
  ...[
    '{{X}}',
    '${{ X }}',
    '${X}',
    '<X>',
    '#{X}#',
    '{% if %}',
    '__X__',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\ud800',
    '😀',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '\u001b[31m',
    '__proto__',
    'constructor',
    'null',
    '~',
    '1e999',
    '.nan',
    '0x',
    '1:30',
    '2026-01-01',
  ],
  ...[
    '# endpoint-preflight: ignore[',
    '# endpoint-preflight: ignore-file',
    '../'.repeat(20),
    'a'.repeat(5000),
    '[['.repeat(60),
  ],
];

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  ),
});

const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([seed, edits]) =>
    edits.reduce((text, { kind, at, length, piece }) => {
      const offset = Math.floor(at * text.length);
      const cut = kind === 'delete' || kind === 'replace' ? length : 0;
      const added =
        kind === 'delete' ? '' : kind === 'repeat' ? text.slice(offset, offset + length * 10) : piece;
      return text.slice(0, offset) + added + text.slice(offset + cut);
    }, seed),
  );

interface JsonFinding {
  check: string;
  severity: string;
  message: string;
  advice: string;
  location: { file: string; line: number; column: number };
}

interface JsonReport {
  result: string;
  documents: { file: string; status: string }[];
  findings: JsonFinding[];
  suppressed: JsonFinding[];
}

test(`${FILES.toLocaleString('en')} mutated files: every one is answered, and nothing breaks`, () => {
  const texts = fc.sample(mutated, { numRuns: FILES, seed: 20_261_122 });
  const folder = makeProject({ 'model/m.pkl': 'x', 'conda.yml': 'dependencies: []\n' });
  for (let first = 0; first < FILES; first += FILES_A_RUN) {
    const names = texts.slice(first, first + FILES_A_RUN).map((text, index) => {
      const name = `f${first + index}.yml`;
      writeFileSync(join(folder, name), text);
      return name;
    });
    const { exitCode, stdout, stderr } = commandLine(folder, ['preflight', '--format', 'json', ...names]);

    expect([0, 1]).toContain(exitCode);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as JsonReport;
    expect(report.result).not.toBe('incomplete');
    expect(report.documents.map(({ file }) => file).sort()).toEqual([...names].sort());
    expect(unanswered(report)).toEqual([]);
    expect(report.findings.filter(f => f.location.line < 1 || f.location.column < 1)).toEqual([]);
    expect(
      report.findings.filter(f =>
        /\n\s+at |\{[a-z]{2,}\w*\}|undefined|\[object/.test(f.message.replace(/"[^"]*"/g, '')),
      ),
    ).toEqual([]);
  }
}, 300_000);

/** A file that could not be read must have an error that says why, unless it asks for silence itself. */
function unanswered({ documents, findings, suppressed }: JsonReport): string[] {
  const told = new Set(
    [...findings, ...suppressed]
      .filter(f => f.severity === 'error' && f.message !== '' && f.advice !== '')
      .map(f => f.location.file),
  );
  return documents
    .filter(({ file, status }) => status === 'unreadable' && !told.has(file))
    .map(({ file }) => file);
}

describe('one bad file', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \n\n'],
    ['one NUL', '\u0000'],
    ['deeper than the limit', `${'a: {'.repeat(200)}`],
    ['a list', '- a\n- b\n'],
    ['a text', 'hello'],
    ['two documents', `${deployment('')}---\n${deployment('')}`],
    [
      'a billion laughs',
      `${deployment('')}tags:\n  a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((n, i) => `  ${n}: &${n} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`,
    ],
    ['an alias inside of its anchor', `${deployment('')}tags: &t\n  a: *t\n`],
    ['a Python object', `${deployment('')}tags: !!python/object/apply:os.system [id]\n`],
  ])('%s: exit code 1 and an error with a place', (_name, text) => {
    const { exitCode, stdout } = commandLine(makeProject({ 'bad.yml': text }), [
      'preflight',
      'bad.yml',
      '--format',
      'json',
    ]);

    expect(exitCode).toBe(1);
    expect((JSON.parse(stdout) as JsonReport).findings.filter(f => f.severity === 'error')).not.toEqual([]);
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${deployment('')}`, 'utf16le')],
    ['Latin-1', Buffer.from(deployment('description: caf\u00e9'), 'latin1')],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 2_654_435_761) >>> 24))],
    ['more than 1 MiB', Buffer.alloc(1_048_577, 'a')],
  ])('%s: exit code 1 and a sentence', (_name, bytes) => {
    const { exitCode, stdout } = commandLine(makeProject({ 'bad.yml': bytes }), ['preflight', 'bad.yml']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('bad.yml:1:1 error contract/yaml');
  });

  test('a folder that is called like a file: nothing of it is read', () => {
    const root = makeProject({});
    mkdirSync(join(root, 'blue.yml'));
    expect(commandLine(root, ['preflight', '--if-no-files-found', 'ignore']).exitCode).toBe(0);
  });
});
