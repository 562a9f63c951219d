/** Runs that Azure answered too little: what the whole run says of it, once, and what helps. */
import { describe, expect, test } from '@jest/globals';
import * as reasons from '../../../src/azure/client/reasons.js';
import { type Unknown, unknown } from '../../../src/azure/client/result.js';
import type { NotChecked } from '../../../src/model/findings.js';
import { forMany } from '../../../src/modes/online/for-many.js';
import { partlyChecked } from '../../../src/modes/online/partly.js';
import { summary } from '../../../src/report/markdown/summary.js';
import { partlyWarning } from '../../../src/report/partly.js';
import { terminal } from '../../../src/report/terminal/terminal.js';
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
  const entry = ({ reason, what, fix, common, lacks }: Unknown): NotChecked => ({
    check: 'quota/vcpus',
    file: 'blue.yml',
    reason,
    message: what,
    advice: fix,
    ...(common && { common }),
    ...(lacks && { lacks }),
  });
  const failed = { question: 'GET x', code: '' };
  const throttled = entry(reasons.throttled(failed, undefined));
  const whole = (entries: NotChecked[]) => {
    const unanswered = entries.length;
    return partlyChecked({ checks: unanswered, unanswered }, entries, undefined);
  };

  test.each([
    [0, 0, false],
    [1, 1, true],
    [2, 1, false],
    [3, 2, true],
    [10, 5, false],
    [11, 6, true],
  ])('%i checks, %i unanswered: %s', (checks, unanswered, isPartly) => {
    expect(partlyChecked({ checks, unanswered }, [throttled], undefined) !== undefined).toBe(isPartly);
  });

  test('the reason is that of most, and what names one question becomes a sentence for all', () => {
    const others = ['GET y', 'GET z'].map(question => entry(reasons.throttled({ question, code: '' }, 9)));

    expect(whole([entry(reasons.cancelled('GET x')), throttled, ...others])).toMatchObject({
      reason: 'throttled',
      message: 'Azure throttles this subscription (HTTP 429).',
    });
  });

  test.each<[Unknown, string]>([
    [reasons.unreachable(failed), 'Azure could not be reached.'],
    [reasons.deadline('GET x'), 'The run ended before the answers: '],
    [reasons.cancelled('GET x'), 'The run was cancelled before the answers.'],
    [reasons.httpError({ ...failed, status: 500 }, 9), 'Azure did not answer, or answered with an error'],
    [reasons.noAnswer('GET x', 75), 'Azure did not answer, or answered with an error'],
    [reasons.unauthorized(failed), 'Azure did not accept the token (HTTP 401).'],
    [reasons.expiredToken(failed), 'Azure did not accept the token (HTTP 401).'],
    [reasons.refusedTwice(failed), 'Azure did not accept the token (HTTP 401).'],
    [reasons.signInLost('GET x', 'no az'), 'The sign-in ended before the answers: no az.'],
    [reasons.notFound({ ...failed, code: 'Gone' }), 'Azure answered with HTTP 404, Gone.'],
    [
      reasons.throttled(failed, 9),
      'Azure throttles this subscription (HTTP 429); it asks to wait 9 seconds.',
    ],
    [reasons.badAnswer('GET x', 'it is a page'), 'What came back is not an answer of Azure: it is a page.'],
  ])('%j', (why, words) => {
    const partly = whole([entry(why)]);

    expect(partly).toMatchObject({ reason: why.reason, commands: [] });
    expect(partly?.message).toContain(words);
    expect(`${partly?.message} ${partly?.advice}`).not.toMatch(/GET x|undefined/);
  });

  test('a reason that names no question stays as it is', () => {
    const why = unknown('no-credentials', { what: 'It is disabled.', fix: 'Enable it.' });

    expect(whole([entry(why)])).toMatchObject({ message: 'It is disabled.', advice: 'Enable it.' });
  });

  test('the sentence for all names who lacks what, as far as it is known', () => {
    const { what } = forMany({ kind: 'forbidden', code: '' }, 'app 1', ['Reader on /a', 'AcrPull on /b']);

    expect(what).toBe(
      'Azure refused the signed-in identity app 1 (HTTP 403): it lacks Reader on /a, AcrPull on /b.',
    );
    expect(forMany({ kind: 'forbidden', code: '' }, '', []).what).toBe(
      'Azure refused the signed-in identity (HTTP 403).',
    );
  });

  test('only what a role opens is a command: no firewall, and no scope that is not known', () => {
    const lacks = { role: 'Reader', scope: '/subscriptions/3', permission: 'a/read' };
    const forbidden = entry(reasons.forbidden(failed, lacks, undefined));
    const unscoped = entry(reasons.forbidden(failed, { ...lacks, scope: '<id of st>' }, undefined));
    const closed = entry(unknown('forbidden', { what: 'A firewall.', fix: 'Open it.' }));

    expect(whole([unscoped, closed])?.commands).toEqual([]);
    expect(whole([forbidden, unscoped, closed])?.commands).toEqual([
      'az role assignment create --assignee <client id> --role "Reader" --scope /subscriptions/3',
    ]);
  });

  test('what is no obstacle is no reason', () => {
    expect(whole([{ ...entry(reasons.oddName), reason: 'template' }])).toBeUndefined();
  });
});
