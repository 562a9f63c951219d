/** `npm run facts`: the dates of facts, their ages, and the list that is printed. */
import { describe, expect, test } from '@jest/globals';
import { ageOf, datesOf } from '../../scripts/facts/dates.ts';
import { fileLines, operationLines } from '../../scripts/facts/list.ts';
import { OPERATIONS } from '../../src/facts/azure-operations.js';

const TODAY = new Date('2026-11-30T12:00:00Z');

describe('the age of a date', () => {
  test.each([
    ['2026-11-30', 'today'],
    ['2026-11-29', '1 day'],
    ['2026-10-02', '59 days'],
    ['2026-10-01', '1 month'],
    ['2025-11-30', '12 months'],
    ['2025-12-01', '11 months'],
    ['2026-11', 'this month'],
    ['2026-10', '1 month'],
    ['2024-12', '23 months'],
    ['2026', 'this year'],
    ['2015', '11 years'],
    ['2027-01-01', 'in the future'],
  ])('%s is %s', (date, age) => {
    expect(ageOf(date, TODAY)).toBe(age);
  });
});

describe('dates of a file', () => {
  test('comments and sources are read, facts themselves are not', () => {
    const text = [
      '/** As of 2026-11. Source: a page of 10/06/2025, read 2026-11. */',
      "const PAGE = 'limits.md, 12/30/2024';",
      "  { on: '2028-11-15', source: 'a page, 10/06/2025' },",
      "  { apiVersion: '2024-04-01' },",
      '  // version 2026-11.1 is none, and 2026-13 neither',
    ].join('\n');
    expect(datesOf(text)).toEqual([
      { date: '2026-11', lines: [1] },
      { date: '2025-10-06', lines: [1, 3] },
      { date: '2024-12-30', lines: [2] },
    ]);
  });

  test('a file without a date says so', () => {
    const files = [
      { file: 'src/facts/a.ts', text: '/** Facts of 2025-11. */' },
      { file: 'src/facts/longer.ts', text: 'export const A = 1;' },
    ];
    expect(fileLines(files, TODAY)).toEqual([
      'Files of facts: 2',
      'src/facts/a.ts       2025-11     12 months      line 1',
      'src/facts/longer.ts  no date',
    ]);
  });
});

test('the list of operations has each with its permission, and says what is unseen', () => {
  const lines = operationLines(OPERATIONS, TODAY);
  const usages = lines.findIndex(line => line.includes('/locations/{region}/usages (2022-10-01)'));
  expect(lines.slice(usages, usages + 3)).toEqual([
    'GET https://management.azure.com/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{region}/usages (2022-10-01)',
    '  Microsoft.MachineLearningServices/locations/usages/read · Reader, on the subscription',
    '  seen 2025-11-04 (12 months) in Azure/azure-powershell: rows of five types',
  ]);
  const unseen = Object.values(OPERATIONS).filter(({ seen }) => seen === 'unseen').length;
  expect(lines.filter(line => line === '  unseen')).toHaveLength(unseen);
  expect(lines[0]).toBe(`Operations: ${Object.keys(OPERATIONS).length}, ${unseen} of them unseen`);
});
