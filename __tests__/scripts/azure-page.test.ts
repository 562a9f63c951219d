/** docs/azure.md: addresses that can be asked as they stand, and the versions that Microsoft's clients really speak. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  addressOf,
  apiVersionOf,
  azureTables,
  CLIENT_VERSIONS,
  seenText,
} from '../../scripts/generate/azure-page.ts';
import { OPERATIONS } from '../../src/facts/azure-operations.js';
import { RECORDINGS } from '../../src/facts/azure-recordings.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ALL = Object.entries(OPERATIONS);

test.each(ALL)('%s has a whole address', (_id, operation) => {
  const filled = addressOf(operation)
    .replace(/\{suffix\}/g, '.example')
    .replace(/\{\w+\}/g, 'name');
  const url = new URL(filled);
  expect(url.protocol).toBe('https:');
  expect(url.host).toMatch(/^(?:management\.azure\.com|name|name\.example|[\w.-]+\.[a-z]+)$/);
  expect(url.pathname).not.toContain('//');
});

test.each(ALL.filter(([, { service }]) => service === 'arm'))('%s says its api-version', (_id, operation) => {
  expect(apiVersionOf(operation)).toMatch(/^(?:\d{4}-\d{2}-\d{2}(?:-\w+)?|as its address says)$/);
});

describe('the versions of the clients are those that they send', () => {
  test.each([
    ['arm-machinelearning', 'dist/index.js'],
    ['arm-quota', 'dist/esm/azureQuotaExtensionAPI.js'],
    ['arm-authorization', 'dist/index.js'],
    ['container-registry', 'dist/esm/generated/models/index.js'],
    ['storage-blob', 'dist/esm/utils/constants.js'],
  ] as const)('%s', (name, file) => {
    const source = readFileSync(path.join(ROOT, 'node_modules/@azure', name, file), 'utf8');
    expect(source).toMatch(new RegExp(`["']${CLIENT_VERSIONS[name]}["']`));
  });
});

test('every operation says whether its answer was seen, and nothing else does', () => {
  expect(Object.keys(RECORDINGS).sort()).toEqual(Object.keys(OPERATIONS).sort());
  for (const [, { seen }] of ALL) {
    if (seen === 'unseen') continue;
    expect(seen.length).toBeGreaterThan(0);
    for (const { date, source, form } of seen) {
      expect(date ?? '2026').toMatch(/^20\d\d(?:-\d\d){0,2}$/);
      expect([source, form]).not.toContain('');
    }
  }
});

test('the page has each operation once, and what is unseen in bold', () => {
  const tables = azureTables(OPERATIONS);
  expect(tables.match(/^\| `(?:GET|POST|HEAD) https:/gm)).toHaveLength(ALL.length);
  expect(tables).toContain(seenText(OPERATIONS.usages));
  expect(seenText(OPERATIONS.codes)).toBe('**unseen**');
  expect(readFileSync(path.join(ROOT, 'docs/azure.md'), 'utf8')).toContain(tables);
});
