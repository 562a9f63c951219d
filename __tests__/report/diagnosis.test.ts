/** A diagnosis in every format: complete, within the limits, and nothing of a hostile log obeyed by anybody. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { CAUSES } from '../../src/causes/catalogue.js';
import { sayDiagnosis } from '../../src/causes/say.js';
import type { Diagnosis, Excerpt } from '../../src/model/findings.js';
import type { Report } from '../../src/model/report.js';
import { diagnosisOutputs, diagnosisSentence } from '../../src/report/diagnosis-outputs.js';
import { json } from '../../src/report/json/json.js';
import { junit } from '../../src/report/junit/junit.js';
import { MAX_SUMMARY_BYTES, summary } from '../../src/report/markdown/summary.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { explained } from '../../src/report/terminal/explained.js';
import { terminal } from '../../src/report/terminal/terminal.js';
import { hostileText } from './hostile.js';
import { elements, html, links, searched } from './markdown.js';
import { at, finding, report } from './sample.js';

const excerpt = (source: string, lines: string[], left = 0): Excerpt => ({
  source,
  head: lines,
  tail: [],
  leftOut: { lines: left, characters: left * 50 },
});

function diagnosis(overrides: Partial<Diagnosis> = {}): Diagnosis {
  return {
    code: 'ERR_2200',
    name: 'ResourceNotReady',
    cause: 'module-not-found',
    values: { module: 'cv2', deployment: 'blue', endpoint: 'credit' },
    evidence: [
      {
        source: 'server.log',
        line: 41,
        text: "ModuleNotFoundError: No module named 'cv2'",
        before: ['import cv2'],
        after: ['Worker exiting'],
      },
    ],
    retryable: false,
    confidence: 'certain',
    also: ['container-crashed'],
    ids: { 'x-request-id': 'abc-123' },
    ...overrides,
  };
}

function failed(overrides: Partial<Report> = {}): Report {
  return report({
    mode: 'diagnose',
    result: 'failed',
    documents: [],
    findings: [
      finding({
        check: 'diagnosis',
        message: 'The container has no cv2, which is imported here: it ended with ModuleNotFoundError.',
        advice: 'Add the package that contains it to the environment.',
        at: at(4, 8, 11, 'src/score.py'),
        code: 'ERR_2200',
      }),
    ],
    diagnosis: diagnosis(),
    read: [{ source: 'server.log', lines: 2, size: 60, excerpt: excerpt('server.log', ['import cv2', 'x']) }],
    ...overrides,
  });
}

const words = { sayDiagnosis };
const options = { ...words, source: () => undefined, width: 100, colours: false };
const sourceUrl = (file: string, line: number) => `https://github.com/o/r/blob/abc/${file}#L${line}`;
const markdown = (from: Report) => summary(from, { ...words, moreAt: 'the report file', sourceUrl });

describe('the summary', () => {
  test('names the cause of a deployment that was watched', () => {
    const watched = {
      ...{
        endpoint: 'credit',
        deployment: 'blue',
        verdict: 'failed' as const,
        state: 'Failed',
        took: 60_000,
      },
      ...{ phases: [], diagnosis: diagnosis(), findings: [], read: [], notes: [] },
    };
    expect(markdown(failed({ mode: 'watch', findings: [], watched: [watched] }))).toMatch(
      /^## ❌ credit\/blue .*: ERR\\_2200 ResourceNotReady\n[\s\S]*\n\*\*Cause\*\* \(\[module-not-found].*cv2 is imported/,
    );
  });

  test('answers on its first screen: code, cause, evidence, place, how to fix it', () => {
    const text = markdown(failed());

    expect(text).toMatch(
      /^## ❌ ERR\\_2200 ResourceNotReady\n\n\*\*Cause\*\* \(\[module-not-found]\(\S+docs\/codes\.md#module-not-found\), certain\): /,
    );
    expect(text).toContain('cv2 is imported, and neither');
    expect(text).toContain("<pre>\nModuleNotFoundError: No module named 'cv2'\n</pre>");
    expect(text).toContain('<pre>\nimport cv2\nModuleNotFoundError');
    expect(text).toContain('(https://github.com/o/r/blob/abc/src/score.py#L4)');
    expect(text).toContain('A retry does not help before something is changed.');
    expect(text).toContain('abc-123');
    expect(text.indexOf('### How to fix it')).toBeLessThan(
      text.indexOf('<details><summary><code>server.log'),
    );
  });

  test('fills the commands with the names that are known, and marks those that are not', () => {
    const text = markdown(failed({ diagnosis: diagnosis({ cause: 'container-crashed' }) }));

    expect(text).toContain(
      '```bash\n   az ml online-deployment get-logs --name blue --endpoint-name credit --resource-group <group>',
    );
  });

  test('has a text for support where only support can help', () => {
    const text = markdown(
      failed({
        diagnosis: diagnosis({
          code: 'ERR_5000',
          name: 'InternalServerError',
          cause: 'internal-error',
          values: { workspace: 'ml-1' },
        }),
      }),
    );

    expect(text).toContain('### For support');
    expect(text).toMatch(/Workspace: ml-1[\s\S]+x-request-id: abc-123/);
    expect(markdown(failed())).not.toContain('For support');
  });

  test('keeps logs of any length within the limit, trims them from the middle and says how much', () => {
    const line = `${'x'.repeat(180)} <&> ü`;
    const long = (source: string) => ({
      source,
      lines: 900_000,
      size: 1,
      excerpt: {
        source,
        head: Array.from({ length: 300 }, () => line),
        tail: Array.from({ length: 1000 }, () => line),
        leftOut: { lines: 898_700, characters: 1 },
      },
    });
    const text = markdown(failed({ read: Array.from({ length: 8 }, (_, n) => long(`${n}.log`)) }));

    expect(Buffer.byteLength(text)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(text).toMatch(/\[… 89[89],\d{3} lines are left out here/);
    expect(text).toContain('7.log');
  });

  test('says what was read where nothing wrong was found, and what an empty log means', () => {
    const text = markdown(
      failed({
        result: 'passed',
        diagnosis: null,
        findings: [],
        read: [{ source: 'a.log', lines: 0, size: 0, excerpt: excerpt('a.log', []), note: 'empty' }],
      }),
    );

    expect(text).toContain('## ✅ Nothing wrong was found');
    expect(text).toContain('1 text, no lines');
    expect(text).toContain('the container never started');
  });
});

describe('the terminal', () => {
  test('says the same in the same order', () => {
    const text = terminal(failed(), { ...options, explained });

    expect(text).toMatch(/^ERR_2200 ResourceNotReady module-not-found\n/);
    expect(text).toMatch(/server\.log:41 ModuleNotFoundError/);
    expect(text).toMatch(/src\/score\.py:4:8 error ERR_2200 diagnosis/);
    expect(text).toMatch(/Diagnosis: ERR_2200 ResourceNotReady, module-not-found \(1 text, 2 lines\)\n$/);
  });

  test('does not speak of files that were not asked for', () => {
    expect(terminal(failed({ diagnosis: null, findings: [] }), { ...options, explained })).toBe(
      'Nothing wrong was found (1 text, 2 lines)\n',
    );
  });
});

describe('for programs', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test.each(CAUSES.map(({ id, code, name }) => ({ cause: id, code, name })))(
    'JSON of $cause keeps to the schema',
    ({ cause, code, name }) => {
      const parsed = JSON.parse(json(failed({ diagnosis: diagnosis({ cause, code, name }) }), words));

      validate(parsed);
      expect(validate.errors).toBeNull();
      expect(parsed.diagnosis).toMatchObject({
        code,
        name,
        cause,
        locations: [{ file: 'src/score.py', line: 4 }],
      });
      expect(parsed.diagnosis.advice.length).toBeGreaterThan(0);
      expect(JSON.stringify(parsed.diagnosis)).not.toMatch(
        /undefined|\{(?:deployment|endpoint|group|workspace)\}/,
      );
    },
  );

  test('JUnit has one failed test for it, SARIF a notification and a result', () => {
    expect(junit(failed(), words)).toMatch(
      /<testcase name="diagnosis"[\s\S]+?<failure message="ERR_2200 ResourceNotReady: /,
    );
    expect(junit(failed({ diagnosis: null, findings: [] }), words)).not.toContain('<failure');
    const rules = () => ({ title: 't', description: 'd', confidence: 'certain', severity: 'error' }) as const;
    const [log] = JSON.parse(sarif(failed(), { ...words, rules })).runs;
    expect(log.invocations[0].toolExecutionNotifications[0]).toMatchObject({ level: 'error' });
    expect(log.results).toHaveLength(1);
  });

  test('outputs, and the sentence that closes the step', () => {
    expect(diagnosisOutputs(failed())).toEqual({
      'error-code': 'ERR_2200',
      'error-name': 'ResourceNotReady',
      retryable: 'false',
    });
    expect(diagnosisOutputs(failed({ diagnosis: null }))).toEqual({
      'error-code': '',
      'error-name': '',
      retryable: '',
    });
    expect(diagnosisOutputs(report())).toEqual({});
    expect(diagnosisSentence(diagnosis(), words)).toMatch(
      /^ERR_2200 ResourceNotReady: cv2 is imported, and neither .* See the job summary for how to fix it\.$/,
    );
  });
});

const OUR_ELEMENTS = ['a', 'code', 'details', 'h2', 'h3', 'li', 'ol', 'p', 'pre', 'strong', 'summary', 'ul'];

describe('hostile text', () => {
  const hostile = fc.record({
    text: hostileText,
    source: hostileText.map(text => text || 'x'),
    value: hostileText,
    line: hostileText,
  });

  test('reaches no reader as anything but text', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...CAUSES.map(({ id }) => id)),
        ({ text, source, value, line }, cause) => {
          const values = Object.fromEntries(
            [
              'module',
              'path',
              'sku',
              'exception',
              'message',
              'detail',
              'deployment',
              'endpoint',
              'group',
              'subject',
              'host',
            ].map(name => [name, value]),
          );
          const from = failed({
            findings: [],
            diagnosis: diagnosis({
              cause,
              values,
              name: value,
              evidence: [{ source, line: 1, text, before: [line], after: [line] }],
              ids: { 'x-request-id': value },
            }),
            read: [{ source, lines: 1, size: 1, excerpt: excerpt(source, [line, text]) }],
          });
          for (const out of terminal(from, { ...options, explained }).split('\n')) {
            expect(out).not.toMatch(/^\s*::|##\[/);
            expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/);
          }
          const rendered = html(markdown(from));
          expect(elements(rendered).filter(name => !OUR_ELEMENTS.includes(name))).toEqual([]);
          expect(
            links(rendered).filter(url => !/^https:\/\/(?:github\.com\/org\/|aka\.ms\/)/.test(url)),
          ).toEqual([]);
          expect(searched(rendered.replace(/<pre>.*?<\/pre>/gs, ' '))).not.toMatch(
            /(?<![\w/.])@\w|#\d|\bGH-\d/,
          );
          expect(() => JSON.parse(json(from, words))).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
