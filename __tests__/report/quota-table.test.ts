import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QuotaRow } from '../../src/model/findings.js';
import { oneLine } from '../../src/report/escape.js';
import { summary } from '../../src/report/markdown/summary.js';
import { bar, quotaLines, quotaTable } from '../../src/report/quota-table.js';
import { terminal } from '../../src/report/terminal/terminal.js';
import { hostileText } from './hostile.js';
import { copied, html, links, tables } from './markdown.js';
import { report, quotaRow as row, times } from './sample.js';

const short = row({ needed: 16, used: 85, limit: 100, free: 15, after: 101, status: 'short' });
const unread = row({
  used: null,
  limit: null,
  free: null,
  after: null,
  status: 'unknown',
  reason: 'forbidden',
});
const limits = { maxBytes: 40_000, moreAt: 'the report file' };
const tableOf = (...rows: readonly QuotaRow[]) => tables(html(quotaTable(rows, limits)))[0] ?? [];

describe('a bar', () => {
  test.each([
    ['room to spare', 10, 5, 20, '██████████▒▒▒▒▒░░░░░┃'],
    ['full to the brim', 10, 10, 20, '██████████▒▒▒▒▒▒▒▒▒▒┃'],
    ['too little', 15, 10, 20, '████████████▒▒▒▒┃××××'],
    ['nothing left', 20, 20, 20, '██████████┃××××××××××'],
    ['no quota at all', 0, 8, 0, '┃××××××××××××××××××××'],
    ['nothing needed', 10, 0, 20, '██████████░░░░░░░░░░┃'],
    ['more in use than the limit', 30, 10, 20, '██████████┃█████×××××'],
    ['hardly anything', 1, 1, 10_000, '█▒░░░░░░░░░░░░░░░░░░┃'],
    ['one too many', 9_999, 2, 10_000, '███████████████████┃×'],
    ['hardly anything free', 9_000, 999, 10_000, '█████████████████▒▒░┃'],
    ['nothing of nothing', 0, 0, 0, '┃'],
    ['without a limit', 10, 5, null, ''],
    ['not known', null, 5, null, ''],
  ])('of %s', (_what, used, needed, limit, drawn) => {
    expect(bar({ used, needed, limit })).toBe(drawn);
  });

  test('is as wide as every other, shows what there is of anything, and ends in the limit only where all fits', () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1_000_000_000 }));
    fc.assert(
      fc.property(amount, amount, amount, (used, needed, limit) => {
        fc.pre(used + needed + limit > 0);
        const drawn = bar({ used, needed, limit });
        expect(drawn).toMatch(/^(?=.{21}$)[█▒░]*┃█*×*$/);
        expect(drawn.replace('┃', '')).toMatch(/^█*▒*[×░]*$/);
        expect(drawn.includes('█')).toBe(used > 0);
        expect(/[▒×]/.test(drawn)).toBe(needed > 0);
        expect(drawn.includes('░')).toBe(used + needed < limit);
        expect(drawn.endsWith('┃')).toBe(used + needed <= limit);
      }),
    );
  });
});

describe('the table', () => {
  test('says what is short first, then what is tight, not known, and well', () => {
    const tight = row({ needed: 0, held: 8, used: 24, free: 0, after: 24, status: 'tight' });
    const whole = row({ kind: 'total', family: null, limit: null, free: null });
    const cap = row({ kind: 'workspace', workspace: 'ml-prod' });
    expect(tableOf(cap, whole, unread, tight, short).map(cells => cells.map(copied))).toEqual([
      ['Quota', 'vCPUs', 'This run needs', 'In use', 'Limit', 'Result', 'Files'],
      [
        'standardDSv2Familywesteurope',
        '█████████████████▒▒┃×',
        '16',
        '85',
        '100',
        '❌ 1 missing',
        'blue.yml',
      ],
      [
        'standardDSv2Familywesteurope',
        '████████████████████┃',
        '0',
        '24',
        '24',
        '⚠️ fits, unless the update runs old and new instances side by side: no vCPUs left',
        'blue.yml',
      ],
      ['standardDSv2Familywesteurope', '', '8', '', '', '❔ not known: forbidden', 'blue.yml'],
      [
        'standardDSv2Family, cap of workspace ml-prodwesteurope',
        '████████▒▒▒▒▒▒▒░░░░░┃',
        '8',
        '10',
        '24',
        '✅ fits, 6 vCPUs left',
        'blue.yml',
      ],
      ['all families togetherwesteurope', '', '8', '10', 'none', '✅ fits, there is no limit', 'blue.yml'],
    ]);
  });

  test('has the limit of which nobody knows how much is in use', () => {
    const of = { used: null, after: null, needed: 8 };
    const open = row({ ...of, limit: 20, free: null, status: 'unknown', reason: 'unknown-content' });
    const tooLittle = row({ ...of, limit: 6, free: 6, status: 'short' });
    const cells = tableOf(open, tooLittle).map(line => line.slice(3, 6));
    expect(cells.slice(-2)).toEqual([
      ['', '6', '❌ 2 missing'],
      ['', '20', expect.stringMatching(/^❔ not known: /)],
    ]);
    const lines = quotaLines([open, tooLittle]);
    expect(lines[0]).toMatch(/8 needed, limit 6: 2 missing$/);
    expect(lines[1]).toMatch(/8 needed, limit 20: not known: /);
  });

  test('names the subscriptions where there are several, and at most three files', () => {
    const files = times(5, n => `${n}.yml`);
    const rows = tableOf(row({ files }), row({ subscription: 's2' }));
    expect(rows[1]?.[0]).toContain('westeurope, subscription s1');
    expect(copied(String(rows[1]?.[6]).replaceAll('<br>', ' '))).toBe('1.yml 2.yml 3.yml and 2 more');
  });

  test('lets no foreign text out of its cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (family, file) => {
        const rendered = html(
          quotaTable([row({ family, workspace: file, kind: 'workspace', files: [file] })], limits),
        );
        expect(tables(rendered).map(rows => rows.map(cells => cells.length))).toEqual([[7, 7]]);
        expect(links(rendered)).toEqual([]);
        expect(quotaLines([row({ family })])[0]).toContain(oneLine(family));
      }),
    );
  });
});

test('a run that asked for no quota has no table, in the summary and at a terminal', () => {
  const options = { moreAt: 'x', width: 200, colours: false, source: () => undefined };
  expect(summary(report(), options)).not.toContain('Quota');
  expect(terminal(report(), options)).not.toContain('Quota');
  expect(summary(report({ quota: [short] }), options)).toContain('### Quota\n\n| Quota |');
  expect(terminal(report({ quota: [short, unread] }), options)).toContain(
    `Quota in vCPUs (█ in use, ▒ this run, × missing for it, ░ free, ┃ limit):
  █████████████████▒▒┃× standardDSv2Family, westeurope: 16 needed, 85 of 100 in use: 1 missing
                        standardDSv2Family, westeurope: 8 needed: not known: forbidden
`,
  );
});

test('ten thousand quotas fit, and it is said what is left out', () => {
  const markdown = summary(report({ quota: times(10_000, n => row({ family: `family${n}` })) }), {
    moreAt: 'the report file',
  });
  expect(Buffer.byteLength(markdown)).toBeLessThan(50_000);
  expect(markdown).toMatch(/of 10,000 rows are left out here/);
});
