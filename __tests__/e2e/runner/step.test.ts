import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { AFTER_SIGINT_MS, AFTER_SIGTERM_MS } from './child.js';
import { createStandIn } from './stand-in.js';
import type { RunningStep } from './step.js';

const standIn = createStandIn();
afterAll(() => standIn.remove());

/** Prints the variables whose names fit, as the output `seen`. */
const TELL = (names: string) => `
const seen = Object.entries(process.env).filter(([name]) => ${names}.test(name));
append('GITHUB_OUTPUT', 'seen=' + JSON.stringify(Object.fromEntries(seen)) + '\\n');
`;

function seen(step: { outputs: Record<string, string> }): Record<string, string> {
  return JSON.parse(step.outputs.seen ?? '{}');
}

describe('the start of a step', () => {
  test('inputs have their defaults, evaluated, and names with dashes', async () => {
    const step = await standIn.run(TELL('/^INPUT_/'), { with: { 'Two Words': '${{ github.ref_name }}' } });

    expect(seen(step)).toEqual({
      'INPUT_FAIL-ON': 'error',
      INPUT_TWO_WORDS: 'main',
      INPUT_NEEDED: '',
      INPUT_TOKEN: 'ghs_tokenOfTheHarness',
      INPUT_WHERE: `in ${step.temp} of contoso/credit-models`,
    });
  });

  test('an input that the action does not know is one warning, and the run goes on', async () => {
    const step = await standIn.run('', { with: { 'fial-on': 'never' } });

    expect(step.outcome).toBe('success');
    expect(step.annotations).toEqual([
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'fial-on', valid inputs are ['fail-on', 'two words', 'needed', 'token', 'where']",
      },
    ]);
  });

  test('the environment is made from nothing', async () => {
    process.env.LEAKED_TOKEN = 'leak';
    const step = await standIn.run(TELL('/^(GITHUB_TOKEN|NODE_|JEST|npm_|LEAKED|OWN|CI$)/'), {
      env: { OWN: 'of the job', GITHUB_TOKEN_FOR_ME: 'given' },
    });
    delete process.env.LEAKED_TOKEN;

    expect(seen(step)).toEqual({ CI: 'true', OWN: 'of the job', GITHUB_TOKEN_FOR_ME: 'given' });
  });

  test('the working directory is the workspace, and Node is the one of runs.using', async () => {
    const step = await standIn.run("print(process.cwd(), process.version.split('.')[0])");

    expect(step.log.split('\n')).toEqual([standIn.workspace, 'v24']);
  });

  test.each([
    ['push', true],
    ['pull_request', true],
    ['pull_request_fork', false],
    ['schedule', true],
    ['workflow_dispatch', true],
    ['merge_group', true],
  ] as const)('%s has its payload; an id-token only when trusted', async (event, hasToken) => {
    const script = `
      const { readFileSync } = await import('node:fs');
      append('GITHUB_OUTPUT', 'keys=' + Object.keys(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))) + '\\n');
      append('GITHUB_OUTPUT', 'name=' + process.env.GITHUB_EVENT_NAME + '\\n');
      append('GITHUB_OUTPUT', 'token=' + ('ACTIONS_ID_TOKEN_REQUEST_URL' in process.env) + '\\n');`;

    const step = await standIn.run(script, { event, idToken: { url: 'http://127.0.0.1:9', token: 't' } });

    expect(step.outputs).toMatchObject({ name: event.replace('_fork', ''), token: String(hasToken) });
    expect(step.outputs.keys?.includes('pull_request')).toBe(event.startsWith('pull_request'));
    expect(step.outputs.keys?.includes('merge_group')).toBe(event === 'merge_group');
  });
});

describe('what a step prints', () => {
  test('becomes annotations from stdout and stderr, with the limits of the UI', async () => {
    const step = await standIn.run(`
      for (let index = 1; index <= 12; index += 1) print('::error file=a.yml,line=' + index + '::number ' + index);
      process.stderr.write('::warning::from stderr\\n');`);

    expect(step.outcome).toBe('success');
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(step.droppedAnnotations.map(({ message }) => message)).toEqual(['number 11', 'number 12']);
    expect(step.annotations).toContainEqual({ level: 'warning', message: 'from stderr' });
    expect(step.log).toContain('##[error]number 12');
  });

  test('can hide a command behind a lone CR, in the legacy grammar, and after white space', async () => {
    const step = await standIn.run(String.raw`
      print('progress\r::error::one', 'name: ##[error]two', '   ::error::three', 'x ::error::not this');`);

    expect(step.annotations.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
    expect(step.log).toContain('x ::error::not this');
  });

  test.each([
    '::set-env name=A::b',
    '##[add-path]/bin',
    '::add-matcher::missing.json',
    '::set-output::no name',
    '::stop-commands::',
    '::stop-commands::error',
    '::stop-commands::pause-logging',
    '::echo::maybe',
  ])('fails the step by a command that throws: %s', async line => {
    const step = await standIn.run(`print(${JSON.stringify(line)})`);

    expect([step.exitCode, step.outcome]).toEqual([0, 'failure']);
    expect(step.annotations[0]?.message).toContain('Unable to process command');
  });

  test('is plain text while commands are stopped, on both streams, until the token comes', async () => {
    const [one, two] = [path.join(standIn.folder, 'one'), path.join(standIn.folder, 'two')];
    const running = standIn.start(`
      const until = async file => {
        while (!existsSync(file)) await new Promise(resolve => setTimeout(resolve, 5));
      };
      print('::stop-commands::Secret-Token', '::error::forged', '##[set-env name=A]b', '::add-mask::common');
      await until(${JSON.stringify(one)});
      process.stderr.write('::error::forged on stderr\\n');
      await until(${JSON.stringify(two)});
      print('::secret-token::', '::error::own', 'common');`);
    // What comes on two streams has no order but the one in which it is read.
    await running.printed(/::add-mask::common/);
    writeFileSync(one, '');
    await running.printed(/forged on stderr/);
    writeFileSync(two, '');
    const step = await running.finished;

    expect(step.outcome).toBe('success');
    expect(step.annotations.map(({ message }) => message)).toEqual(['own']);
    expect(step.masked).toEqual(['Secret-Token']);
    expect(step.leftStopped).toBe(false);
    expect(step.log).toContain('::error::forged\n');
    expect(step.log.endsWith('common')).toBe(true);
  });

  test('is still plain text at the end when nobody resumes', async () => {
    const step = await standIn.run("print('::stop-commands::abc', '::error::lost')");

    expect([step.leftStopped, step.annotations]).toEqual([true, []]);
  });

  test('is masked from the moment of add-mask on', async () => {
    const step = await standIn.run(
      "print('hush before', '::add-mask::hush', 'hush after', '::error::hush in an error', 'from secrets: abcd')",
      { secrets: ['abcd'] },
    );

    expect(step.log.split('\n')).toEqual([
      'hush before',
      '*** after',
      '##[error]*** in an error',
      'from secrets: ***',
    ]);
    expect(step.annotations[0]?.message).toBe('*** in an error');
  });

  test('shows debug messages with RUNNER_DEBUG only', async () => {
    const script = "print('::debug::details')";

    expect((await standIn.run(script)).log).toBe('');
    expect((await standIn.run(script, { debug: true })).log).toBe('##[debug]details');
  });
});

describe('what a step leaves in files', () => {
  test('outputs, environment, state, path and summary', async () => {
    const step = await standIn.run(`
      append('GITHUB_OUTPUT', 'result=failed\\nlist<<END\\na\\nb\\nEND\\n');
      append('GITHUB_ENV', 'A=b\\n');
      append('GITHUB_STATE', 'S=t\\n');
      append('GITHUB_PATH', '/opt/tool\\n');
      append('GITHUB_STEP_SUMMARY', '# Title\\n');
      process.exitCode = 1;`);

    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ result: 'failed', list: 'a\nb' });
    expect(step.exported).toEqual({ env: { A: 'b' }, state: { S: 't' }, path: ['/opt/tool'] });
    expect(step.summary).toBe('# Title\n');
  });

  test('a malformed file fails a step that went well', async () => {
    const step = await standIn.run("append('GITHUB_OUTPUT', 'report<<END\\nno end')");

    expect([step.exitCode, step.outcome, step.outputs]).toEqual([0, 'failure', {}]);
    expect(step.annotations[0]?.message).toBe("Unable to process file command 'output' successfully.");
  });

  test('NODE_OPTIONS is refused', async () => {
    const step = await standIn.run("append('GITHUB_ENV', 'NODE_OPTIONS=--require x\\nA=b\\n')");

    expect(step.exported.env).toEqual({ A: 'b' });
    expect(step.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('a summary of 1 MiB is shown, one byte more is dropped whole with an error', async () => {
    const fits = await standIn.run("append('GITHUB_STEP_SUMMARY', 'ä'.repeat(512 * 1024))");
    const tooLong = await standIn.run("append('GITHUB_STEP_SUMMARY', 'ä'.repeat(512 * 1024) + 'x')");

    expect(fits.summary).toHaveLength(512 * 1024);
    expect([tooLong.summary, tooLong.outcome]).toEqual([undefined, 'success']);
    expect(tooLong.annotations[0]?.message).toContain('upload aborted');
  });

  test('a summary is masked line by line', async () => {
    const step = await standIn.run("print('::add-mask::hush'); append('GITHUB_STEP_SUMMARY', 'a hush\\n')");

    expect(step.summary).toBe('a ***\n');
  });

  test('files in RUNNER_TEMP can be read afterwards, and the folder is gone', async () => {
    const step = await standIn.run(`
      const { mkdirSync } = await import('node:fs');
      mkdirSync(process.env.RUNNER_TEMP + '/sub');
      appendFileSync(process.env.RUNNER_TEMP + '/sub/report.json', '{}');`);

    expect([...step.tempFiles]).toEqual([['sub/report.json', '{}']]);
    expect(existsSync(step.temp)).toBe(false);
  });

  test('a RUNNER_TEMP that the test gives stays', async () => {
    const temp = path.join(standIn.folder, 'own-temp');
    mkdirSync(temp);
    writeFileSync(path.join(temp, 'before.txt'), 'x');

    const step = await standIn.run("appendFileSync(process.env.RUNNER_TEMP + '/after.txt', 'y')", { temp });

    expect([...step.tempFiles.keys()].sort()).toEqual(['after.txt', 'before.txt']);
    expect(existsSync(path.join(temp, 'after.txt'))).toBe(true);
  });
});

// Windows has no signals that a process could handle here.
(process.platform === 'win32' ? describe.skip : describe)('the end of a step', () => {
  test('a cancelled step gets SIGINT and may still write its files', async () => {
    const step = standIn.start(
      `
      process.on('SIGINT', () => { append('GITHUB_OUTPUT', 'result=incomplete\\n'); process.exit(3); });
      print('ready'); setInterval(() => {}, 1000);`,
      { after: () => new Promise(() => undefined) },
    );
    await step.printed(/^ready$/);

    await step.cancel();

    expect(await step.finished).toMatchObject({
      outcome: 'cancelled',
      exitCode: 3,
      outputs: { result: 'incomplete' },
    });
  });

  test('one that ignores SIGINT gets SIGTERM, and is killed in the end', async () => {
    const step: RunningStep = standIn.start(
      `
      process.on('SIGINT', () => print('int')); process.on('SIGTERM', () => print('term'));
      print('ready'); setInterval(() => {}, 1000);`,
      { after: signal => step.printed(signal === 'SIGINT' ? /^int$/ : /^term$/) },
    );
    await step.printed(/^ready$/);

    await step.cancel();
    const { outcome, exitCode, log } = await step.finished;

    expect([outcome, exitCode, log]).toEqual(['cancelled', null, 'ready\nint\nterm']);
    expect([AFTER_SIGINT_MS, AFTER_SIGTERM_MS]).toEqual([7500, 2500]);
  });

  test('a child that holds the output open is killed after five seconds', async () => {
    const step = await standIn.run(`
      const { spawn } = await import('node:child_process');
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref();
      print('done'); process.exit(0);`);

    expect([step.outcome, step.log]).toEqual(['success', 'done']);
  });

  test('waiting for a line that never comes is an error', async () => {
    const step = standIn.start("print('other')");

    await expect(step.printed(/ready/)).rejects.toThrow('ended without a line like');
  });
});
