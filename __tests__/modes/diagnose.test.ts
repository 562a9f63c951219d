/** The journey after a deploy that failed, over whole projects: what is read, what comes of it, and what is refused. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SettingsError } from '../../src/model/settings.js';
import { diagnoseTexts, STDIN } from '../../src/modes/diagnose.js';
import { readSettings } from '../../src/run/settings.js';
import { type Files, makeProject } from '../checks/project.js';
import { deployment } from '../checks/table.js';

const QUOTA =
  '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.\n';

async function run(files: Files | string, inputs: Record<string, string> = {}, stdin?: string[]) {
  const root = typeof files === 'string' ? files : makeProject(files);
  const settings = readSettings(name => (name === 'mode' ? 'diagnose' : (inputs[name] ?? '')), root);
  const chunks =
    stdin &&
    (async function* () {
      yield* stdin.map(text => Buffer.from(text));
    })();
  const { report } = await diagnoseTexts(settings, chunks === undefined ? {} : { stdin: chunks });
  return report;
}

describe('what is read', () => {
  test('the file with the error, logs beside it, in their order', async () => {
    const report = await run(
      { 'az.txt': QUOTA, 'a.log': 'x\n', 'b.log': 'y\n' },
      { 'error-file': 'az.txt', 'log-file': 'a.log\nb.log' },
    );

    expect(report).toMatchObject({
      mode: 'diagnose',
      result: 'failed',
      documents: [],
      diagnosis: { code: 'ERR_1100', cause: 'vcpu-quota', evidence: [{ source: 'az.txt', line: 1 }] },
    });
    expect(report.read?.map(({ source, lines }) => [source, lines])).toEqual([
      ['az.txt', 1],
      ['a.log', 1],
      ['b.log', 1],
    ]);
  });

  test('standard input where no file is named, in whatever chunks it comes', async () => {
    expect(await run({}, {}, [...QUOTA])).toMatchObject({
      result: 'failed',
      diagnosis: { evidence: [{ source: STDIN }] },
    });
  });

  test('standard input is left alone where a file is named', async () => {
    expect((await run({ 'a.log': 'well' }, { 'log-file': 'a.log' }, [QUOTA])).diagnosis).toBeNull();
  });

  test('an answer of getLogs as JSON, for what it holds', async () => {
    const log = Array.from({ length: 3000 }, (_, n) => `line ${n}`).join('\n');
    const content = JSON.stringify({ content: `${log}\nModuleNotFoundError: No module named 'cv2'\n` });
    expect((await run({ 'a.json': content }, { 'log-file': 'a.json' })).diagnosis).toMatchObject({
      cause: 'module-not-found',
      evidence: [{ line: 3001 }],
    });
  });

  test.each<[string, string | Buffer, string | null, string]>([
    ['nothing', '', null, 'incomplete'],
    ['white space', ' \r\n\t\n\n', null, 'incomplete'],
    ['a progress bar that got stuck', '..........\n', null, 'incomplete'],
    [
      'binary data',
      Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)),
      null,
      'incomplete',
    ],
    ['UTF-16', Buffer.from(`\ufeff${QUOTA}`, 'utf16le'), 'vcpu-quota', 'failed'],
  ])('%s gets an answer', async (_what, content, cause, result) => {
    const report = await run({ 'a.txt': content }, { 'error-file': 'a.txt' });
    expect(report.diagnosis?.cause ?? null).toBe(cause);
    expect(report.result).toBe(result);
  });

  test('what is no text is told of, and is no good news', async () => {
    const archive = Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 73 + (n >> 3)) % 256));
    const inputs = { 'log-file': 'logs.gz' };

    expect(await run({ 'logs.gz': archive }, inputs)).toMatchObject({
      result: 'incomplete',
      diagnosis: null,
      read: [{ note: 'no-text' }],
    });
    // Beside a text that says why, it is only left out.
    expect(
      await run({ 'logs.gz': archive, 'az.txt': QUOTA }, { ...inputs, 'error-file': 'az.txt' }),
    ).toMatchObject({
      result: 'failed',
      diagnosis: { cause: 'vcpu-quota' },
    });
  });

  test('an empty log is told of', async () => {
    expect((await run({ 'a.log': '' }, { 'log-file': 'a.log' })).read).toMatchObject([{ note: 'empty' }]);
  });
});

describe('what says nothing', () => {
  const FINE = 'all is well\n';
  const WELL = '"provisioning_state": "Succeeded"\n';
  const GONE = 'There are no logs for this deployment at the moment. Please retry later.\n';

  test.each<[string, string, string, string]>([
    ['an error file, beside a log', '', FINE, 'incomplete'],
    ['a log, beside an error file that says how it went', WELL, '', 'passed'],
    ['a log, beside an error file that does not', FINE, '', 'passed'],
    ['both', ' \n', '\n', 'incomplete'],
    ['a log that is gone, beside an error file', WELL, GONE, 'passed'],
  ])('%s', async (_what, error, log, result) => {
    const files = { 'az.txt': error, 'a.log': log };
    expect((await run(files, { 'error-file': 'az.txt', 'log-file': 'a.log' })).result).toBe(result);
  });

  test('a log of which Azure says only that it is gone', async () => {
    expect((await run({ 'a.log': GONE }, { 'log-file': 'a.log' })).result).toBe('incomplete');
  });

  test('standard input', async () => {
    expect((await run({}, {}, [])).result).toBe('incomplete');
    expect((await run({}, {}, [' ', '\n'])).result).toBe('incomplete');
    expect((await run({}, {}, [FINE])).result).toBe('passed');
  });
});

describe('what is refused', () => {
  const refused = async (files: Files | string, inputs: Record<string, string>) =>
    expect(run(files, inputs)).rejects;

  test.each<[string, Files, Record<string, string>, RegExp]>([
    ['nothing to read', {}, {}, /^diagnose needs something to read/],
    [
      'a file that is not there',
      {},
      { 'error-file': 'no.txt' },
      /^"error-file": there is no file no\.txt\.$/,
    ],
    ['a log that is not there', {}, { 'log-file': 'no.log' }, /^"log-file": there is no file no\.log\.$/],
    ['a folder', { 'd/x': '' }, { 'log-file': 'd' }, /^"log-file": d is a folder\.$/],
    [
      'a pattern that matches nothing',
      { 'a.log': 'x' },
      { 'log-file': 'a.log', files: 'x/*.yml' },
      /^"files": nothing matches/,
    ],
  ])('%s', async (_what, files, inputs, message) => {
    const rejects = await refused(files, inputs);
    await rejects.toThrow(SettingsError);
    await (await refused(files, inputs)).toThrow(message);
  });

  test('a link that leads out of the repository', async () => {
    const outside = makeProject({ secret: 'ERROR: (Secret) hello' }, false);
    const root = makeProject({});
    symlinkSync(join(outside, 'secret'), join(root, 'az.txt'));
    await (await refused(root, { 'error-file': 'az.txt' })).toThrow(/leads out of the repository/);
  });

  test('but not a file outside of the repository that the workflow names', async () => {
    const outside = makeProject({ 'az.txt': QUOTA }, false);
    expect((await run(makeProject({}), { 'error-file': join(outside, 'az.txt') })).result).toBe('failed');
  });
});

describe('the files of the repository', () => {
  test('place the blame, and lend their names to the commands', async () => {
    const report = await run({ 'az.txt': QUOTA, 'blue.yml': deployment('') }, { 'error-file': 'az.txt' });

    expect(report.findings).toMatchObject([
      {
        check: 'diagnosis',
        code: 'ERR_1100',
        variant: 'quota',
        at: { file: 'blue.yml', start: { line: 5 } },
      },
    ]);
    expect(report.diagnosis?.values).toMatchObject({ deployment: 'blue', endpoint: 'credit' });
  });

  test('are not needed, and may be broken', async () => {
    expect(
      (await run({ 'az.txt': QUOTA, 'blue.yml': 'name: [' }, { 'error-file': 'az.txt' })).findings,
    ).toEqual([]);
  });

  test('say what a status means', async () => {
    const kubernetes = deployment('type: kubernetes', ['instance_type']);
    const status = { 'http.txt': 'HTTP/1.1 502 Bad Gateway\n' };
    expect(
      (await run({ ...status, 'blue.yml': kubernetes }, { 'error-file': 'http.txt' })).diagnosis?.cause,
    ).toBe('k8s-http-crash');
    expect(
      (await run({ ...status, 'blue.yml': deployment('') }, { 'error-file': 'http.txt' })).diagnosis?.cause,
    ).toBe('http-server-error');
  });
});
