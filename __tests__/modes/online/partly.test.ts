/** Runs that Azure answered too little: what the whole run says of it, once, and what helps. */
import { describe, expect, test } from '@jest/globals';
import type { NotChecked, Values } from '../../../src/model/findings.js';
import { partlyChecked } from '../../../src/modes/online/partly.js';
import { summary } from '../../../src/report/markdown/summary.js';
import { partlyWarning } from '../../../src/report/partly.js';
import { terminal } from '../../../src/report/terminal/terminal.js';
import { en } from '../../../src/text/en.js';
import { say } from '../../../src/text/wording.js';
import { deployment } from '../../checks/table.js';
import { type Journey, type JourneyOptions, journey, type World } from '../../sandboxed.js';

const FILES = { 'blue.yml': deployment('') };
const OBJECT = '44444444-4444-4444-8444-444444444444';
const SUBSCRIPTION = '/subscriptions/33333333-3333-4333-8333-333333333333';
const ARM = { on: 'GET *', host: 'management.*' };

function texts({ report }: Journey) {
  const plain = summary(report, { moreAt: 'the report file' });
  const log = terminal(report, { source: () => undefined, width: 400, colours: false });
  const warning = partlyWarning(report);
  return { summary: plain, log, warning: warning?.message };
}

async function ran(world: World, options: JourneyOptions = {}) {
  const run = await journey(FILES, world, { validate: false, ...options });
  return { ...run, partly: run.report.partly, ...texts(run) };
}

describe('a run in which', () => {
  test('every question is forbidden is no pass, and one command helps', async () => {
    const { report, partly, ...said } = await ran({ caller: { roles: [], objectId: OBJECT } });
    const command = `az role assignment create --assignee-object-id ${OBJECT} --assignee-principal-type ServicePrincipal --role "Reader" --scope ${SUBSCRIPTION}`;

    expect(report.result).toBe('passed');
    expect(partly).toMatchObject({ reason: 'forbidden', commands: [command] });
    const phrase = `partly checked: ${partly?.unanswered} of ${partly?.checks} Azure checks had no answer`;
    expect(said.summary).toMatch(new RegExp(`^## ⚠️ Preflight ${phrase}; `));
    expect(said.log.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^Preflight ${phrase}; `));
    expect(said.warning).toMatch(/^Partly checked: /);
    for (const text of [said.summary, said.log, said.warning ?? '']) {
      expect(text.split(command)).toHaveLength(2);
      expect(text.split(/partly checked/i)).toHaveLength(2);
      expect(text).not.toMatch(/passed|✅/);
    }
  });

  test('the command names only what is lacking, where the rest may be read', async () => {
    const reader = { role: 'Reader', scope: 'subscription' };
    const { partly } = await ran({ caller: { roles: [reader] } });

    expect(partly).toBeUndefined();
  });

  test.each([
    ['the sign-in is refused', { caller: { refusal: 53003 } }, {}, 'no-credentials', 'AADSTS53003'],
    [
      'nobody has signed in',
      {},
      { env: { AZURE_CLIENT_SECRET: '', PATH: '' } },
      'no-credentials',
      'there is no sign-in',
    ],
    [
      'Azure is throttled',
      { faults: [{ ...ARM, after: 1, status: 429, headers: { 'retry-after': '4000' } }] },
      {},
      'throttled',
      'Azure throttles this subscription (HTTP 429, OperationNotAllowed); it asks to wait 4000 seconds',
    ],
    [
      'a page answers in place of Azure',
      { faults: [{ ...ARM, replace: 'html' }] },
      {},
      'bad-answer',
      'What came back is not an answer of Azure',
    ],
    [
      'the sign-in cannot be reached',
      { faults: [{ on: '*', host: 'login.*', end: 'reset' }] },
      {},
      'offline',
      'could not be reached',
    ],
    [
      'the tenant is another',
      { subscriptions: { '33333333-3333-4333-8333-333333333333': { tenantId: OBJECT } } },
      {},
      'forbidden',
      `must be of ${OBJECT}`,
    ],
  ] as const)('%s says why, once', async (_what, world, options, reason, words) => {
    const { report, partly, ...said } = await ran(world as World, options as JourneyOptions);

    expect(partly).toMatchObject({ reason, commands: [] });
    expect(report.result).toBe('passed');
    for (const text of [said.summary, said.log, said.warning ?? '']) {
      expect(text.split(words)).toHaveLength(2);
      expect(text.split(/partly checked/i)).toHaveLength(2);
    }
  });

  test('nobody answers anything has no answer at all', async () => {
    const { partly } = await ran({ caller: { refusal: 7000112 } });

    expect(partly?.unanswered).toBe(partly?.checks);
    expect(partly?.checks).toBeGreaterThan(10);
  });

  test('a question is forbidden here and there is as it was', async () => {
    const {
      partly,
      summary: text,
      notChecked,
    } = await ran({
      faults: [
        { on: 'GET */usages', status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } },
      ],
    });

    expect(notChecked.map(({ check }) => check)).toContain('quota/vcpus');
    expect(partly).toBeUndefined();
    expect(text).not.toContain('partly');
    expect(text).toContain('could not answer; see “Not checked”');
  });

  test('a fault is found fails, and says how little was asked', async () => {
    const { report, log } = await ran({ caller: { roles: [] } }, { inputs: { set: 'instance_count=0' } });

    expect(report.result).toBe('failed');
    expect(log).toMatch(/Preflight failed: .*; partly checked: \d+ of \d+ Azure checks had no answer/);
  });

  test.each([
    ['no workspace is named', { workspace: '', 'resource-group': '', 'subscription-id': '' }],
    ['nothing is to be asked', { online: 'off' }],
  ])('%s is not partly checked', async (_what, inputs) => {
    const { partly, summary: text } = await ran({}, { inputs });

    expect(partly).toBeUndefined();
    expect(text).toMatch(/^## ✅ Preflight passed/);
  });

  test('online is required fails, as ever', async () => {
    const { report, partly } = await ran({ caller: { roles: [] } }, { inputs: { online: 'required' } });

    expect([report.result, partly?.reason]).toEqual(['failed', 'forbidden']);
  });
});

describe('how little is too little', () => {
  const entry = (message: string, values: Values = {}): NotChecked => ({
    check: 'quota/vcpus',
    file: 'blue.yml',
    reason: 'throttled',
    ...say(message, values, en),
    why: { message, values },
  });

  test.each([
    [0, 0, false],
    [1, 1, true],
    [2, 1, false],
    [3, 2, true],
    [10, 5, false],
    [11, 6, true],
  ])('%i checks, %i unanswered: %s', (checks, unanswered, isPartly) => {
    const notChecked = [entry('remote/throttled')];
    expect(partlyChecked({ checks, unanswered }, notChecked, undefined) !== undefined).toBe(isPartly);
  });

  test('the reason is that of most, and what names one question is said of all', () => {
    const entries = [
      entry('remote/cancelled'),
      entry('remote/throttled', { code: '' }),
      entry('remote/throttled'),
    ];

    expect(partlyChecked({ checks: 3, unanswered: 3 }, entries, undefined)).toMatchObject(
      say('remote/partly/throttled', { code: '' }, en),
    );
  });

  test.each([
    ['remote/unreachable', 'offline', 'remote/partly/unreachable'],
    ['remote/deadline', 'timeout', 'remote/partly/deadline'],
    ['remote/http-error', 'unavailable', 'remote/partly/http-error'],
    ['remote/refused-twice', 'forbidden', 'remote/partly/token'],
    ['sign-in/disabled', 'no-credentials', 'sign-in/disabled'],
  ] as const)('%s', (message, reason, told) => {
    const values = { question: 'GET x', code: '', status: 500 };
    const entries = [{ ...entry(message, values), reason }];
    const partly = partlyChecked({ checks: 1, unanswered: 1 }, entries, undefined);

    expect(partly).toMatchObject({
      reason,
      ...say(told, { ...values, who: '', roles: [] }, en),
      commands: [],
    });
    if (partly === undefined || told === message) return;
    expect(`${partly.message} ${partly.advice}`).not.toMatch(/\{|GET x|undefined/);
  });

  test('what is no obstacle is no reason', () => {
    const template = { ...entry('remote/odd-name'), reason: 'template' as const };

    expect(partlyChecked({ checks: 1, unanswered: 1 }, [template], undefined)).toBeUndefined();
  });
});
