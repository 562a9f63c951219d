/** The catalogue of failures: whole, in one voice with the checks, and said in words. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CauseId, FAILURE_CAUSES, isRetryable } from '../../src/catalog/failure-causes.js';
import { FAILURE_CODES } from '../../src/catalog/failure-codes.js';
import { TARGETS } from '../../src/diagnosis/blame/routes.js';
import { SIGNATURES } from '../../src/diagnosis/signatures/index.js';
import { sayDiagnosis } from '../../src/text/diagnosis-wording.js';
import { blame } from '../../src/text/en/diagnosis/blame.js';
import { diagnoses } from '../../src/text/en.js';

const CAUSES = Object.entries(FAILURE_CAUSES) as [CauseId, (typeof FAILURE_CAUSES)[CauseId]][];

/** Checks that ask Azure or a registry; they come with the part of the product that does. */
const REMOTE = [
  ...[
    'quota/vcpus',
    'quota/workspace-cap',
    'capacity/offered',
    'images/exists',
    'images/platform',
    'images/size',
  ],
  ...['assets/model', 'assets/environment', 'assets/code', 'identity/acr-pull', 'identity/storage-read'],
  ...['state/endpoint', 'state/deployment', 'network/managed-network', 'subscription/providers'],
];

test('every code of the documents is there, and every one has a cause', () => {
  expect(Object.keys(FAILURE_CODES)).toEqual([
    ...['ERR_1100', 'ERR_1101', 'ERR_1102', 'ERR_1103', 'ERR_1200', 'ERR_1300', 'ERR_1350'],
    ...['ERR_2100', 'ERR_2101', 'ERR_2102', 'ERR_2200', 'ERR_5000'],
  ]);
  expect(new Set(CAUSES.flatMap(([, { code }]) => code ?? []))).toEqual(new Set(Object.keys(FAILURE_CODES)));
});

test.each(CAUSES)(
  '%s names its code as the code is named, and knows checks that exist',
  (_id, { code, name, caughtBy, source, asOf }) => {
    if (code !== null) expect(name).toBe(FAILURE_CODES[code].name);
    for (const check of caughtBy)
      expect(
        REMOTE.includes(check) || existsSync(`docs/checks/${check}.md`) ? check : `no check ${check}`,
      ).toBe(check);
    expect(source).not.toBe('');
    expect(asOf).toMatch(/^20\d\d-\d\d$/);
  },
);

test('every cause is found by a signature, or made of others', () => {
  const made = ['unknown', 'exception-at-start', 'slow-start', 'container-not-started'];
  const found = new Set(SIGNATURES.map(({ cause }) => cause));
  expect(CAUSES.map(([id]) => id).filter(id => !found.has(id) && !made.includes(id))).toEqual([]);
});

test('what a retry can do', () => {
  const retryable = CAUSES.filter(([id]) => isRetryable(id)).map(([id]) => id);
  expect(retryable).toEqual(
    expect.arrayContaining([
      'operation-cancelled',
      'out-of-capacity',
      'internal-error',
      'too-many-requests',
      'k8s-acr-token-exchange',
      'build-identity-empty',
    ]),
  );
  expect(retryable).not.toEqual(expect.arrayContaining(['module-not-found']));
  for (const id of ['vcpu-quota', 'name-refused', 'module-not-found', 'acr-pull-denied', 'unknown'] as const)
    expect(isRetryable(id)).toBe(false);
});

describe.each(CAUSES.map(([id]) => id))('%s', cause => {
  const { summary, advice } = diagnoses[cause];
  const summaries = typeof summary === 'string' ? [summary] : summary;
  const sentences = [...summaries, ...advice.map(each => (typeof each === 'string' ? each : each[0]))];

  test('is said in sentences, and ends in something to do', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.*(?:[.?…:)]|\{\w+\})["']?$/);
      expect(sentence).not.toMatch(/ {2}|\n|undefined/);
    }
    expect(advice.length).toBeGreaterThan(0);
  });

  test('has words when no value is known, and no gap is left in them', () => {
    const said = sayDiagnosis({ cause, values: {} }, diagnoses);
    expect(said.summary).not.toMatch(/\{\w+\}/);
    for (const { text, command } of said.advice)
      expect(`${text} ${command ?? ''}`).not.toMatch(/(?<![{$])\{\w+\}/);
    expect(said.advice.length).toBeGreaterThan(0);
  });

  test('puts no value that could be a command of its own into a command', () => {
    const values = new Proxy({}, { get: () => '$(rm -rf /); `x`', has: () => true }) as Record<
      string,
      string
    >;
    for (const { command } of sayDiagnosis({ cause, values }, diagnoses).advice)
      expect(command ?? '').not.toContain('rm -rf');
  });
});

test('every place to blame has words', () => {
  for (const target of Object.values(TARGETS))
    expect(Object.keys(blame)).toContain(`diagnosis/${target.message}`);
});
