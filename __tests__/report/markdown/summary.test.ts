import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneLine } from '../../../src/report/escape.js';
import { MAX_SUMMARY_BYTES, summary } from '../../../src/report/markdown/summary.js';
import { hostileFile, hostileText } from '../hostile.js';
import { copied, elements, html, links, searched, tables } from '../markdown.js';
import { at, document, finding, notChecked, report, saying, suppressed, times } from '../sample.js';

const options = { moreAt: 'the report file' };
const summarised = (overrides: Parameters<typeof report>[0]) => summary(report(overrides), options);

const OUR_ELEMENTS = [
  'a',
  'br',
  'code',
  'details',
  'h2',
  'h3',
  'p',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
];

const DOCS = 'https://github.com/org/endpoint-preflight/blob/v1/docs/checks';

describe('what a person reads', () => {
  test('a green run lists what it checked, file by file', () => {
    const documents = [
      document(),
      document({ file: 'endpoints/credit.yml', kind: 'managedOnlineEndpoint', name: 'credit', checks: 12 }),
    ];
    expect(summarised({ documents })).toBe(`## ✅ Preflight passed: no findings

53 checks on 2 files.

### Files

| File | Kind | Name | Status | Checks |
| --- | --- | --- | --- | --- |
| <code>endpoints/blue.yml</code> | managed online deployment | blue of endpoint credit | checked | 41 |
| <code>endpoints/credit.yml</code> | managed online endpoint | credit | checked | 12 |
`);
  });

  test('a run that found no file says so', () => {
    expect(summarised({ documents: [] })).toBe(`## ✅ Preflight passed: no findings

No endpoint or deployment file was found.
`);
  });

  test('a red run has verdict, findings, files, what was not checked, and what was suppressed, in this order', () => {
    const findings = [finding({ severity: 'notice' }), finding({ code: 'ERR_2200', at: at(20, 1, 4) })];
    const markdown = summarised({
      result: 'failed',
      documents: [document({ kind: null, name: null, endpoint: null, status: 'unreadable', checks: 1 })],
      findings,
      notChecked: [notChecked()],
      suppressed: [suppressed()],
    });
    const reference = `[paths/scoring-script](${DOCS}/paths/scoring-script.md)</sub>`;
    const advice = 'Write the path of the scoring script, from src on.';
    expect(markdown).toBe(`## ❌ Preflight failed: 1 error, 1 notice

1 check on 1 file. 1 check could not answer; see “Not checked”. 1 finding suppressed.

### Findings

| Severity | Where | What | Fix |
| --- | --- | --- | --- |
| ❌ error | <code>endpoints/blue.yml:20</code> | There is no file src/score.py.<br><sub>ERR_2200 · ${reference} | ${advice} |
| ℹ️ notice | <code>endpoints/blue.yml:12</code> | There is no file src/score.py.<br><sub>${reference} | ${advice} |

### Files

| File | Kind | Name | Status | Checks |
| --- | --- | --- | --- | --- |
| <code>endpoints/blue.yml</code> |  |  | unreadable | 1 |

### Not checked

| Check | Reason | What | How to have it checked | Files |
| --- | --- | --- | --- | --- |
| quota/vcpus | no credentials | The quota of Standard\\_DS3\\_v2 was not read. | Log in with azure/login first. | <code>endpoints/blue.yml</code> |

<details><summary>1 suppressed finding</summary>

| Severity | Where | What | Suppressed by | Reason |
| --- | --- | --- | --- | --- |
| warning | <code>endpoints/blue.yml:30</code> | There is no file src/score.py.<br><sub>[probes/timing](${DOCS}/probes/timing.md)</sub> | comment, <code>endpoints/blue.yml:29</code> | slow model, known |

</details>
`);
  });

  test('a place in an input names the input and the file that it went into', () => {
    const markdown = summarised({ findings: [finding({ at: { ...at(2, 1, 4), input: 'set' } })] });
    expect(tables(html(markdown))[0]?.[1]?.[1]).toBe(
      'input &quot;set&quot;, line 2<br>for <code>endpoints/blue.yml</code>',
    );
  });

  test('files that share a reason share a row', () => {
    const entries = times(5, n => notChecked({ file: `${n}.yml` }));
    const other = [
      notChecked({ reason: 'forbidden' }),
      notChecked({ message: 'The same.', advice: 'Do this.' }),
      notChecked({ message: 'The same.', advice: 'Do that.' }),
    ];
    const rows = tables(html(summarised({ notChecked: [...entries, ...other] })))[1];
    expect(rows?.map(row => [row[1], row[4]])).toEqual([
      ['Reason', 'Files'],
      ['no credentials', '<code>1.yml</code><br><code>2.yml</code><br><code>3.yml</code><br>and 2 more'],
      ['forbidden', '<code>endpoints/blue.yml</code>'],
      ['no credentials', '<code>endpoints/blue.yml</code>'],
      ['no credentials', '<code>endpoints/blue.yml</code>'],
    ]);
  });
});

describe('the limit of one MiB', () => {
  const many = (number: number, what: string) =>
    times(number, n =>
      saying(`${what} ${n}`, what, { severity: n % 100 === 0 ? 'error' : 'warning', at: at(n, 1, 2) }),
    );

  const expectWhole = (markdown: string) => {
    const rendered = html(markdown);
    for (const rows of tables(rendered)) {
      const [head] = rows;
      expect(new Set(rows.map(row => row.length))).toEqual(new Set([head?.length]));
    }
    expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length);
    expect(elements(rendered).filter(name => !OUR_ELEMENTS.includes(name))).toEqual([]);
    return rendered;
  };

  test('20,000 findings fit, errors first, with the total and what is left out', () => {
    const markdown = summarised({ result: 'failed', findings: many(20_000, 'A key is wrong here') });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_000_000);
    expect(markdown).toMatch(/^## ❌ Preflight failed: 200 errors, 19,800 warnings\n/);
    const rendered = expectWhole(markdown);
    const rows = (tables(rendered)[0] ?? []).slice(1);
    expect(rows.slice(0, 201).map(row => row[0])).toEqual([...Array(200).fill('❌ error'), '⚠️ warning']);
    const left = (20_000 - rows.length).toLocaleString('en-US');
    expect(rendered).toContain(
      `<strong>${left} of 20,000 rows are left out here</strong>, for GitHub's limit. All are in the report file.`,
    );
    expect(rows.length).toBeGreaterThan(1_000);
  });

  test('every table is cut on its own, in bytes and not in characters', () => {
    const wide = '界'.repeat(300);
    const findings = many(20_000, wide);
    const markdown = summarised({
      findings,
      documents: times(5_000, n => document({ file: `${wide}${n}` })),
      notChecked: times(5_000, n => notChecked({ message: `The quota of ${wide}${n} was not read.` })),
      suppressed: findings.slice(0, 5_000).map(entry => suppressed({ finding: entry })),
    });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    const rendered = expectWhole(markdown);
    expect(rendered.match(/rows are left out here/g)).toHaveLength(4);
    expect(tables(rendered).every(rows => rows.length > 10)).toBe(true);
    expect(rendered).toContain('5,000 suppressed findings');
    expect(rendered).toContain('5,000 checks could not answer');
  });

  test('one long value does not take the table', () => {
    const findings = [saying('x'.repeat(100_000)), saying('short')];
    const rows = tables(html(summarised({ findings })))[0] ?? [];
    expect(rows.slice(1).map(row => copied(String(row[2])).replace(/paths.*/, '').length)).toEqual([
      1_000, 5,
    ]);
  });
});

describe('foreign text', () => {
  test.each([
    ['a | b', 'a | b'],
    ['a \\| b', 'a \\| b'],
    ['`code`', '`code`'],
    ['<img src=x onerror=y>', '<img src=x onerror=y>'],
    ['&lt; &#124;', '&lt; &#124;'],
    ['line\r\n\tbreak', 'line break'],
    ['![x](http://evil.example/x.png)', '![x](http://evil.example/x.png)'],
    ['www.evil.example', 'www.evil.example'],
    ['me@evil.example', 'me@evil.example'],
    ['@octocat fixes #123', '@octocat fixes #123'],
    ['azureml:key:1', 'azureml:key:1'],
    ['\u202eevil\u001b[31m', '\\u202eevil␛[31m'],
    ['\ud800', '\ufffd'],
  ])('%j is shown as it was written', (written, shown) => {
    const rendered = html(summarised({ documents: [], findings: [saying('', written)] }));
    expect(copied(String(tables(rendered)[0]?.[1]?.[3]))).toBe(shown);
  });

  test('never leaves its cell, links, loads or mentions anything, and is shown as it was written', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileFile, hostileText, (what, fix, file, reason) => {
        const entry = saying(what, fix, { at: at(7, 1, 2, file) });
        const markdown = summarised({
          documents: [document({ file, name: what, endpoint: fix })],
          findings: [entry],
          notChecked: [notChecked({ message: what, advice: fix, file })],
          suppressed: [suppressed({ finding: entry, reason, at: at(6, 1, 2, file) })],
        });
        const rendered = html(markdown);
        const [, row] = tables(rendered)[0] ?? [];
        expect(tables(rendered).map(rows => rows.map(cells => cells.length))).toEqual([
          [4, 4],
          [5, 5],
          [5, 5],
          [5, 5],
        ]);
        expect(row?.map(copied)).toEqual([
          '❌ error',
          oneLine(`${file}:7`),
          `${oneLine(what)}paths/scoring-script`,
          oneLine(fix),
        ]);
        expect(new Set(links(rendered))).toEqual(new Set([`${DOCS}/paths/scoring-script.md`]));
        expect(elements(rendered).filter(name => !OUR_ELEMENTS.includes(name))).toEqual([]);
        expect(searched(rendered)).not.toMatch(/(?<!\w)@\w|#\d|\bGH-\d|:[\w+-]+:/i);
      }),
      { numRuns: 500 },
    );
  });
});
