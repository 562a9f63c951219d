/** What is said of deployments that were watched, in every format. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { sayDiagnosis } from '../../src/causes/say.js';
import type { Values } from '../../src/model/findings.js';
import type { Report, Verdict, Watched } from '../../src/model/report.js';
import { json } from '../../src/report/json/json.js';
import { MAX_SUMMARY_BYTES, summary } from '../../src/report/markdown/summary.js';
import { explained } from '../../src/report/terminal/explained.js';
import { terminal } from '../../src/report/terminal/terminal.js';
import { logsText, logTails, watchFailure, watchOutputs } from '../../src/report/watch-outputs.js';
import { en } from '../../src/text/en.js';
import { say } from '../../src/text/wording.js';
import { hostileText } from './hostile.js';
import { elements, html } from './markdown.js';
import { report } from './sample.js';

const words = { sayDiagnosis };
const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const PLACE = { endpoint: 'credit', deployment: 'blue', group: 'rg', workspace: 'ws' };

const note = (key: string, values: Values = PLACE) => say(key, values, en);

function watched(overrides: Partial<Watched> = {}): Watched {
  return {
    endpoint: 'credit',
    deployment: 'blue',
    verdict: 'succeeded',
    state: 'Succeeded',
    took: 61_000,
    phases: [],
    diagnosis: null,
    findings: [],
    read: [],
    notes: [],
    ...overrides,
  };
}

function of(...all: Watched[]): Report {
  const result = all.every(({ verdict }) => verdict === 'succeeded') ? 'passed' : 'failed';
  return report({ mode: 'watch', result, documents: [], diagnosis: null, watched: all });
}

const markdown = (from: Report) => summary(from, { ...words, moreAt: 'the report file' });
const printed = (from: Report) =>
  terminal(from, { ...words, explained, source: () => undefined, width: 100, colours: false });

test('a command stands in a block of its own', () => {
  const text = markdown(of(watched({ notes: [note('watch/no-traffic')] })));

  expect(text).toContain('## ✅ credit/blue succeeded (Succeeded, after 1 min 1 s)');
  expect(text).toContain(
    '```bash\naz ml online-endpoint update --name credit --traffic "blue=100" --resource-group rg --workspace-name ws\n```',
  );
});

test('several deployments have a table, and those that are not well a section each', () => {
  const text = markdown(
    of(
      watched(),
      watched({
        deployment: 'green',
        verdict: 'missing',
        state: null,
        notes: [note('watch/missing')],
      }),
    ),
  );

  expect(text).toContain('## 2 deployments');
  expect(text).toContain('| <code>credit/blue</code> | ✅ succeeded | Succeeded | 1 min 1 s |  |');
  expect(text).toContain('## ❌ credit/green does not exist');
  expect(text).not.toContain('## ✅ credit/blue');
});

test.each<[Verdict, string]>([
  ['succeeded', 'credit/blue succeeded (Succeeded, watched for 1 min 1 s)'],
  ['moving', 'credit/blue is still at work'],
  ['untold', 'credit/blue could not be read'],
  ['vanished', 'credit/blue is gone'],
])('the terminal says of "%s": %s', (verdict, words) => {
  expect(printed(of(watched({ verdict })))).toContain(words);
});

test('the last line counts those that are well', () => {
  expect(printed(of(watched(), watched({ verdict: 'failed' })))).toMatch(
    /Watch failed \(1 of 2 deployments succeeded\)\n$/,
  );
});

test('JSON fits its schema', () => {
  const phases = [
    {
      name: 'SystemSetup',
      from: Date.UTC(2026, 10, 22),
      to: Date.UTC(2026, 10, 22, 0, 1),
      outcome: 'done' as const,
    },
  ];
  const notes = [note('watch/missing')];
  const value = JSON.parse(json(of(watched({ phases, notes, verdict: 'missing' })), words));

  validate(value);
  expect(validate.errors).toBeNull();
  expect(value.watched[0].phases).toEqual([
    { name: 'SystemSetup', from: '2026-11-22T00:00:00.000Z', seconds: 60, outcome: 'done' },
  ]);
});

test('outputs and the closing sentence are those of the first that is not well', () => {
  const all = of(watched(), watched({ deployment: 'green', verdict: 'failed', state: 'Failed' }));

  expect(watchOutputs(all, '/tmp/logs.txt')).toEqual({
    'provisioning-state': 'Failed',
    'log-file': '/tmp/logs.txt',
  });
  expect(watchFailure(all, words)).toBe('credit/green failed. See the job summary.');
  expect(watchOutputs(report(), '')).toEqual({});
});

test('the log of the run has the last lines, the file has all of them', () => {
  const logs = [{ title: 'a', text: '1\n2\n3\n' }];

  expect(logTails(logs, 2)).toEqual([{ title: 'a', text: '2\n3' }]);
  expect(logsText(logs)).toBe('===== a =====\n1\n2\n3\n');
});

test('hostile states and values are text to every reader', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const values = { ...PLACE, state: text, endpoint: text };
      const from = of(
        watched({
          state: text,
          verdict: 'moving',
          notes: [note('watch/moving', values), note('watch/missing', values)],
        }),
      );
      const rendered = markdown(from);
      expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
      for (const name of elements(html(rendered))) expect(name).not.toMatch(/script|img|iframe/);
      for (const line of printed(from).split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
    }),
    { numRuns: 150 },
  );
});
