/** The records of causes: complete, in one voice with the checks, in an order that is written down. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CAUSES, causeOf, isRetryable } from '../../src/causes/catalogue.js';
import { type Cause, ENGINE_VALUES, type Facts } from '../../src/causes/cause.js';
import { FILED } from '../../src/causes/index.generated.js';
import { SUBJECTS } from '../../src/causes/order.js';
import { sayDiagnosis } from '../../src/causes/say.js';
import { NAMES } from '../../src/diagnosis/names.js';
import { FAILURE_CODES } from '../../src/facts/failure-codes.js';
import type { CauseId } from '../../src/model/cause-ids.generated.js';

test('every code of the documents is there, and every one has a cause', () => {
  expect(Object.keys(FAILURE_CODES)).toEqual([
    ...['ERR_1100', 'ERR_1101', 'ERR_1102', 'ERR_1103', 'ERR_1200', 'ERR_1300', 'ERR_1350'],
    ...['ERR_2100', 'ERR_2101', 'ERR_2102', 'ERR_2200', 'ERR_5000'],
  ]);
  expect(new Set(CAUSES.flatMap(({ code }) => code ?? []))).toEqual(new Set(Object.keys(FAILURE_CODES)));
});

test('every number alone means one cause', () => {
  const numbers = CAUSES.flatMap(({ signatures, code }) =>
    signatures.filter(({ weight }) => weight === 'code').map(({ literals }) => [literals[0], code]),
  );
  expect(numbers.map(([number]) => number).sort()).toEqual(Object.keys(FAILURE_CODES));
  for (const [number, code] of numbers) expect(code).toBe(number);
});

test('what a retry can do', () => {
  const retryable = CAUSES.filter(({ id }) => isRetryable(id)).map(({ id }) => id);
  expect(retryable).toEqual(
    expect.arrayContaining([
      ...['operation-cancelled', 'out-of-capacity', 'internal-error', 'too-many-requests'],
      ...['k8s-acr-token-exchange', 'build-identity-empty'],
    ]),
  );
  for (const id of ['vcpu-quota', 'name-refused', 'module-not-found', 'acr-pull-denied', 'unknown'] as const)
    expect(isRetryable(id)).toBe(false);
});

const ALL_FACTS: readonly Facts[] = [[], ['Started'], ['ImagePullFailed'], ['DownloadFailed']].flatMap(
  events =>
    [true, false].flatMap(initNeverReturned =>
      [true, false].flatMap(emptyLog =>
        [undefined, true, false].map(isKubernetes => ({
          ...{ events: new Set(events), initNeverReturned, emptyLog, isKubernetes },
        })),
      ),
    ),
);

/** What a record can become, and so lend its values to. */
function becomingOf({ becomes, cameOf }: Cause): CauseId[] {
  const found = ALL_FACTS.flatMap(facts => [becomes?.(facts), cameOf?.becomes(facts)]);
  return [...new Set(found.filter(id => id !== undefined))];
}

const LENDERS = new Map<CauseId, Cause[]>();
for (const cause of CAUSES)
  for (const id of becomingOf(cause)) LENDERS.set(id, [...(LENDERS.get(id) ?? []), cause]);

test('every cause is found by a signature, or made by the engine', () => {
  const made = ({ id, raised, fallback }: Cause) =>
    LENDERS.has(id) || raised !== undefined || fallback === true;
  const lost = CAUSES.filter(cause => cause.signatures.length === 0 && !made(cause));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('becomes: what the events, the log of the server and the platform tell', () => {
  const facts = ALL_FACTS[0] as Facts;
  const become = (id: CauseId, some: Partial<Facts>) =>
    causeOf(id).becomes?.({ ...facts, emptyLog: false, initNeverReturned: false, ...some });
  expect(become('container-crashed', {})).toBeUndefined();
  expect(become('container-crashed', { initNeverReturned: true, emptyLog: true })).toBe('slow-start');
  expect(become('container-crashed', { emptyLog: true })).toBe('container-not-started');
  expect(become('bad-argument', { events: new Set(['DownloadFailed']) })).toBe('model-download-failed');
  expect(become('k8s-http-timeout', { isKubernetes: false })).toBe('scoring-timeout');
  expect(become('k8s-http-timeout', { isKubernetes: true })).toBeUndefined();
});

test('files lie in the folder of their subject, under their id', () => {
  for (const { subject, cause } of FILED) {
    expect(SUBJECTS).toContain(subject);
    expect([cause.id, existsSync(`src/causes/${subject}/${cause.id}.ts`)]).toEqual([cause.id, true]);
  }
  expect(new Set(CAUSES.map(({ id }) => id)).size).toBe(FILED.length);
});

/** Names of the values that a sentence asks for: each is destructured, whether or not it is used. */
function valuesOf({ says, fix }: Cause): string[] {
  const asked = new Set<string>();
  const spy = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (name === 'names') return new Proxy({}, { get: () => '<x>' });
        asked.add(String(name));
        return 'x';
      },
    },
  );
  if (typeof says !== 'string') says(spy);
  fix(spy as never);
  return [...asked];
}

function valuesOfText({ signatures }: Cause): string[] {
  return signatures.flatMap(({ pattern, values = {} }) => [
    ...Object.keys(values),
    ...[...(pattern?.source ?? '').matchAll(/\(\?<(\w+?)\d?>/g)].map(([, name = '']) => name),
  ]);
}

describe.each(CAUSES.map(cause => [cause.id, cause] as const))('%s', (id, cause) => {
  test('names its code as the code is named, and its source', () => {
    const { code, name, source, asOf } = cause;
    if (code !== null) expect(name).toBe(FAILURE_CODES[code].name);
    expect(source).not.toBe('');
    expect(asOf).toMatch(/^20\d\d-\d\d$/);
  });

  test('is prevented by checks that exist', () => {
    for (const check of cause.preventedBy ?? [])
      expect([check, existsSync(`docs/checks/${check}.md`)]).toEqual([check, true]);
  });

  test('uses values that its texts hold, or the engine adds', () => {
    const known = [cause, ...(LENDERS.get(id) ?? [])].flatMap(valuesOfText);
    const origins = (LENDERS.get(id) ?? []).flatMap(({ cameOf }) => cameOf?.causes ?? []);
    const all = [
      ...known,
      ...origins.flatMap(origin => valuesOfText(causeOf(origin))),
      ...Object.keys(ENGINE_VALUES),
      ...NAMES,
    ];
    expect(valuesOf(cause).filter(name => !all.includes(name))).toEqual([]);
  });

  test('is said in sentences, with something to do, when no value is known and when all are', () => {
    const every = new Proxy({}, { ownKeys: () => [], get: () => undefined });
    const values = Object.fromEntries(valuesOf(cause).map(name => [name, 'value']));
    for (const given of [every, values]) {
      const { summary, steps } = sayDiagnosis({ cause: id, values: given });
      expect(steps.length).toBeGreaterThan(0);
      for (const sentence of [summary, ...steps.map(({ text }) => text)]) {
        expect(sentence).toMatch(/^\S.*(?:[.?…:)]|\bvalue)["']?$/);
        expect(sentence).not.toMatch(/ {2}|\n|undefined|\[object/);
      }
      for (const { command = '' } of steps) expect(command).not.toMatch(/undefined|\[object|(?<!\$)\{\w+\}/);
    }
  });

  test('puts no value that could be a command of its own into a command', () => {
    const names = [...valuesOf(cause), ...valuesOfText(cause), ...NAMES, 'name', 'version'];
    const values = Object.fromEntries(names.map(name => [name, '$(rm -rf /); `x`']));
    for (const { command } of sayDiagnosis({ cause: id, values }).steps)
      expect(command ?? '').not.toContain('rm -rf');
  });
});
