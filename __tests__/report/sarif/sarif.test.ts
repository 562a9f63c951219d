import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { type Rule, sarif } from '../../../src/report/sarif/sarif.js';
import { hostileFile, hostileText } from '../hostile.js';
import { at, finding, notChecked, report, saying, suppressed, times } from '../sample.js';

/** The schema of SARIF 2.1.0 (errata 5), which is draft 04; ajv reads what it uses of it once the two ids are gone. */
function officialSchema() {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return schema;
}
const isUri = (text: string) => URL.canParse(text, 'https://repository.example/');
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
ajv
  .addFormat('uri', text => URL.canParse(text))
  .addFormat('uri-reference', isUri)
  .addFormat('date-time', true);
const validate = ajv.compile(officialSchema());

const rules = (check: string): Rule => ({
  title: `Title of ${check}`,
  confidence: check.startsWith('probes') ? 'possible' : 'certain',
  severity: check.startsWith('probes') ? 'notice' : 'error',
});

const log = (overrides: Parameters<typeof report>[0]): Log => JSON.parse(sarif(report(overrides), { rules }));

function run(overrides: Parameters<typeof report>[0]): Run {
  const [first, ...rest] = log(overrides).runs;
  if (first === undefined || rest.length > 0) throw new Error('not one run');
  return first;
}

const expectValid = (value: Log) => {
  validate(value);
  expect(validate.errors).toBeNull();
};

const blue = { uri: 'endpoints/blue.yml', uriBaseId: '%SRCROOT%' };

describe('a result', () => {
  test('has all that code scanning shows', () => {
    const related = [{ message: 'The folder is named here.', at: at(3, 1, 5) }];
    expect(run({ findings: [finding({ code: 'ERR_2200', related })] }).results).toEqual([
      {
        ruleId: 'paths/scoring-script',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: 'There is no file src/score.py.\nWrite the path of the scoring script, from src on.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { ...blue, index: 0 },
              region: { startLine: 12, startColumn: 19, endLine: 12, endColumn: 27 },
            },
          },
        ],
        relatedLocations: [
          {
            physicalLocation: {
              artifactLocation: blue,
              region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 },
            },
            message: { text: 'The folder is named here.' },
          },
        ],
        partialFingerprints: { 'endpointPreflight/v1': '0123456789abcdef' },
        properties: { code: 'ERR_2200' },
      },
    ]);
  });

  test('comes errors first, and a notice is a note', () => {
    const findings = [
      finding({ severity: 'notice' }),
      finding({ severity: 'warning', at: at(20, 1, 2) }),
      finding({ at: at(30, 1, 2) }),
    ];
    expect(run({ findings }).results?.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('that is suppressed says by whom and why', () => {
    const entries = [suppressed(), suppressed({ by: 'config', reason: '' })];
    expect(run({ suppressed: entries }).results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'slow model, known' }],
      [{ kind: 'external', justification: '' }],
    ]);
  });

  test('from an input says so and marks the top of the document that it went into', () => {
    const [result] =
      run({ findings: [saying('Too big.', 'Take less.', { at: { ...at(2, 7, 9), input: 'set' } })] })
        .results ?? [];
    expect(result?.message.text).toBe('Input "set", line 2: Too big.\nTake less.');
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
  });

  test.each([
    ['a b/ä#?%.yml', { uri: 'a%20b/%C3%A4%23%3F%25.yml', uriBaseId: '%SRCROOT%' }],
    ['http://x', { uri: 'http%3A//x', uriBaseId: '%SRCROOT%' }],
    ['/srv/a b.yml', { uri: 'file:///srv/a%20b.yml' }],
    ['C:/a b.yml', { uri: 'file:///C:/a%20b.yml' }],
  ])('names the file %s as an address', (file, expected) => {
    const { results, artifacts } = run({ findings: [finding({ at: at(1, 1, 2, file) })] });
    expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      ...expected,
      index: 0,
    });
    expect(artifacts).toEqual([{ location: expected }]);
  });

  test('links nothing', () => {
    const [result] = run({ findings: [saying('[see](https://evil.example) [x](1)', '')] }).results ?? [];
    expect(result?.message.text).toBe('[see] (https://evil.example) [x] (1)\n');
  });
});

describe('a rule', () => {
  test('describes its check, once, and results point at it', () => {
    const { tool, results } = run({
      findings: [finding(), finding({ at: at(20, 1, 2) })],
      suppressed: [suppressed()],
    });
    const page = 'https://github.com/org/endpoint-preflight/blob/v1/docs/checks/probes/timing.md';
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual(['paths/scoring-script', 'probes/timing']);
    expect(tool.driver.rules?.[1]).toEqual({
      id: 'probes/timing',
      name: 'ProbesTiming',
      shortDescription: { text: 'Title of probes/timing' },
      fullDescription: { text: 'Title of probes/timing.' },
      help: {
        text: `Title of probes/timing.\n${page}`,
        markdown: `Title of probes/timing.\n\n[probes/timing](${page})`,
      },
      helpUri: page,
      defaultConfiguration: { level: 'note' },
      properties: { precision: 'medium', tags: ['azure-machine-learning', 'probes'] },
    });
    expect(results?.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0, 1]);
  });

  test('without a page has no address', () => {
    const [rule] = run({ findings: [finding({ check: 'internal' })] }).tool.driver.rules ?? [];
    expect(rule).toEqual({
      id: 'internal',
      name: 'Internal',
      shortDescription: { text: 'Title of internal' },
      fullDescription: { text: 'Title of internal.' },
      help: { text: 'Title of internal.', markdown: 'Title of internal.' },
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'very-high', tags: ['azure-machine-learning', 'internal'] },
    });
  });
});

describe('the run', () => {
  test('says what was not checked', () => {
    const text =
      'Not checked: quota/vcpus. The quota of Standard_DS3_v2 was not read. Log in with azure/login first.';
    expect(run({ notChecked: [notChecked(), notChecked({ file: '' })] }).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'note',
            message: { text },
            associatedRule: { id: 'quota/vcpus' },
            locations: [{ physicalLocation: { artifactLocation: blue } }],
          },
          { level: 'note', message: { text }, associatedRule: { id: 'quota/vcpus' } },
        ],
      },
    ]);
  });

  test.each([
    ['passed', true],
    ['failed', true],
    ['incomplete', false],
  ] as const)('that is %s was executed: %s', (result, executionSuccessful) => {
    expect(run({ result }).invocations?.[0]?.executionSuccessful).toBe(executionSuccessful);
  });

  test('counts columns as we do', () => {
    expect(run({}).columnKind).toBe('utf16CodeUnits');
  });
});

describe('the limits of an upload', () => {
  test('30,000 findings are cut to 25,000, and the errors stay', () => {
    const findings = times(30_000, n =>
      finding({ severity: n > 29_990 ? 'error' : 'notice', at: at(n, 1, 2) }),
    );
    const { results = [], invocations } = run({ findings });
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(results.slice(0, 10).every(({ level }) => level === 'error')).toBe(true);
    expect(invocations?.[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: {
          text: '5,000 of 30,000 results are left out, the least severe ones: GitHub takes no more.',
        },
      },
    ]);
  });

  test('what does not compress to 10 MB is cut until it does', () => {
    const findings = times(8_000, n =>
      saying(randomBytes(1_500).toString('base64'), '', { at: at(n, 1, 2) }),
    );
    const text = sarif(report({ findings }), { rules });
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const { results, invocations } = (JSON.parse(text) as Log).runs[0] ?? {};
    expect(results).toHaveLength(6_000);
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^2,000 of 8,000 results/,
    );
  });

  test('a message is cut to 4,096 characters', () => {
    expect(run({ findings: [saying('x'.repeat(10_000))] }).results?.[0]?.message.text).toHaveLength(4096);
  });
});

describe('the official schema', () => {
  test('takes a full log', () => {
    expectValid(
      log({
        findings: [
          finding({ code: 'ERR_2200', related: [{ message: 'The folder is named here.', at: at(3, 1, 5) }] }),
          finding({ at: { ...at(2, 7, 9), input: 'set' } }),
        ],
        suppressed: [suppressed()],
        notChecked: [notChecked(), notChecked({ at: at(4, 1, 9) })],
      }),
    );
  });

  test('refuses a log that is none, so that the test above means something', () => {
    const value = log({ findings: [finding({})] });
    Object.assign(value.runs[0]?.results?.[0] ?? {}, { level: 'notice' });
    expect(validate(value)).toBe(false);
  });

  test('takes any foreign text, the marker of the builder too', () => {
    const text = fc.oneof(hostileText, fc.constant('SARIF_BUILDER_INVALID'));
    fc.assert(
      fc.property(text, text, hostileFile, (what, fix, file) => {
        const entry = saying(what, fix, { at: at(1, 1, 2, file) });
        const value = log({
          findings: [entry],
          suppressed: [suppressed({ finding: entry, reason: what })],
          notChecked: [notChecked({ message: what, advice: fix, file })],
        });
        expectValid(value);
        expect(value.runs[0]?.results?.[0]?.message.text).not.toMatch(/\]\(|[\u0000-\u0008\u202a-\u202e]/);
      }),
    );
  });
});
