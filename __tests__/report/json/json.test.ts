import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { json } from '../../../src/report/json/json.js';
import { hostileFile, hostileText } from '../hostile.js';
import { at, document, finding, notChecked, quotaRow, report, saying, suppressed } from '../sample.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const parsed = (overrides: Parameters<typeof report>[0]) => JSON.parse(json(report(overrides), {}));

const expectValid = (value: unknown) => {
  validate(value);
  expect(validate.errors).toBeNull();
};

const full = report({
  result: 'failed',
  documents: [document(), document({ kind: null, name: null, endpoint: null, status: 'unreadable' })],
  findings: [
    finding({
      code: 'ERR_2200',
      related: [{ message: 'The folder is named here.', at: at(3, 1, 5, 'src/x.py') }],
    }),
    saying('Too big.', 'Take less.', {
      check: 'internal',
      severity: 'notice',
      at: { ...at(2, 7, 9), input: 'set' },
    }),
  ],
  suppressed: [suppressed()],
  notChecked: [notChecked(), notChecked({ at: at(5, 3, 8), reason: 'offline' })],
  quota: [quotaRow()],
});

describe('the JSON report', () => {
  test('holds everything that the run has to say', () => {
    const blue = 'endpoints/blue.yml';
    const missing = {
      message: 'There is no file src/score.py.',
      advice: 'Write the path of the scoring script, from src on.',
      fingerprint: '0123456789abcdef',
    };
    expect(parsed(full)).toEqual({
      version: 1,
      tool: { name: 'endpoint-preflight', version: '1.2.3' },
      mode: 'preflight',
      result: 'failed',
      counts: { error: 1, warning: 0, notice: 1, notChecked: 2 },
      documents: [
        { file: blue, kind: 'managedOnlineDeployment', name: 'blue', endpoint: 'credit', status: 'checked' },
        { file: blue, kind: null, name: null, endpoint: null, status: 'unreadable' },
      ],
      findings: [
        {
          ...missing,
          check: 'paths/scoring-script',
          severity: 'error',
          code: 'ERR_2200',
          location: { file: blue, line: 12, column: 19, endLine: 12, endColumn: 27 },
          related: [
            {
              message: 'The folder is named here.',
              location: { file: 'src/x.py', line: 3, column: 1, endLine: 3, endColumn: 5 },
            },
          ],
          docs: 'docs/checks/paths/scoring-script.md',
        },
        {
          check: 'internal',
          severity: 'notice',
          code: null,
          message: 'Too big.',
          advice: 'Take less.',
          location: { file: blue, line: 2, column: 7, endLine: 2, endColumn: 9, input: 'set' },
          related: [],
          fingerprint: '0123456789abcdef',
          docs: null,
        },
      ],
      suppressed: [
        {
          ...missing,
          check: 'probes/timing',
          severity: 'warning',
          code: null,
          location: { file: blue, line: 30, column: 5, endLine: 30, endColumn: 12 },
          related: [],
          docs: 'docs/checks/probes/timing.md',
          suppression: {
            by: 'comment',
            reason: 'slow model, known',
            location: { file: blue, line: 29, column: 3, endLine: 29, endColumn: 40 },
          },
        },
      ],
      notChecked: [
        {
          check: 'quota/vcpus',
          file: blue,
          reason: 'no-credentials',
          detail: 'The quota of Standard_DS3_v2 was not read. Log in with azure/login first.',
        },
        {
          check: 'quota/vcpus',
          file: blue,
          reason: 'offline',
          detail: 'The quota of Standard_DS3_v2 was not read. Log in with azure/login first.',
          location: { file: blue, line: 5, column: 3, endLine: 5, endColumn: 8 },
        },
      ],
      quota: [quotaRow()],
      diagnosis: null,
    });
  });

  test('fits its schema', () => {
    expectValid(parsed(full));
    expectValid(parsed({}));
  });

  test('fits its schema and gives text back unchanged, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileFile, (what, fix, file) => {
        const value = parsed({ findings: [saying(what, fix, { at: at(1, 1, 2, file) })] });
        expectValid(value);
        expect(value.findings[0]).toMatchObject({ message: what, advice: fix, location: { file } });
      }),
    );
  });

  test('ends with a line break, for tools that print it', () => {
    expect(json(report(), {}).endsWith('}\n')).toBe(true);
  });
});

describe('the schema', () => {
  const spoilt: [string, (value: ReturnType<typeof parsed>) => void][] = [
    ['another version', value => Object.assign(value, { version: 2 })],
    ['an unknown field', value => Object.assign(value, { extra: 1 })],
    ['an unknown field of a finding', value => Object.assign(value.findings[0], { extra: 1 })],
    ['a finding without a place', value => Reflect.deleteProperty(value.findings[0], 'location')],
    ['a line 0', value => Object.assign(value.findings[0].location, { line: 0 })],
    ['an unknown severity', value => Object.assign(value.findings[0], { severity: 'fatal' })],
    [
      'a suppressed finding without its suppression',
      value => Reflect.deleteProperty(value.suppressed[0], 'suppression'),
    ],
    ['an unknown reason', value => Object.assign(value.notChecked[0], { reason: 'tired' })],
    ['an unknown field of a quota', value => Object.assign(value.quota[0], { extra: 1 })],
    ['a quota without its status', value => Reflect.deleteProperty(value.quota[0], 'status')],
    ['a diagnosis without a cause', value => Object.assign(value, { diagnosis: { code: null } })],
  ];

  test.each(spoilt)('refuses %s', (_, spoil) => {
    const value = parsed(full);
    spoil(value);
    expect(validate(value)).toBe(false);
  });

  test('takes the diagnosis that the design shows', () => {
    const diagnosis = {
      code: 'ERR_2200',
      name: 'ResourceNotReady',
      cause: 'module-not-found',
      summary: 's',
      evidence: [{ source: 'inference-server', line: 41, text: 't' }],
      advice: ['a'],
      locations: [],
      retryable: false,
      confidence: 'certain',
    };
    expectValid({ ...parsed({}), diagnosis });
  });
});
