/** A process of its own per row: only a run that came to its end, and has not failed, exits with 0. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { nodeOfTheRunner } from '../e2e/runner/child.js';

const MODULE = pathToFileURL(resolve('src/run/ending.ts')).href;

function ended(script: string, args: readonly string[] = []) {
  const run = `import { ending } from ${JSON.stringify(MODULE)};
const end = ending(3, sentence => console.log('told: ' + sentence));
${script}`;
  const { status, stdout } = spawnSync(nodeOfTheRunner(), [...args, '--input-type=module', '-e', run], {
    encoding: 'utf8',
  });
  return [status, stdout];
}

describe('the exit code of a run', () => {
  test.each<[string, string, number]>([
    ['that is over', 'end.over();', 0],
    ['that has failed', 'end.fail(1); end.over();', 1],
    ['that has failed, and then could not write', 'end.fail(1); end.fail(3); end.over();', 1],
    ['that could not write', 'end.fail(0); end.fail(3); end.over();', 3],
  ])('%s', (_what, script, code) => {
    expect(ended(script)).toEqual([code, '']);
  });

  test.each<[string, string, string, string[]]>([
    [
      'an end that somebody else made',
      'setTimeout(() => process.exit(0), 1);',
      'something ended the run before it was over.',
      [],
    ],
    ['an exception that nobody catches', "setTimeout(() => { throw new Error('boom'); }, 1);", 'boom', []],
    ['something thrown that is no error', "setTimeout(() => { throw 'boom'; }, 1);", 'boom', []],
    ['a rejection that nobody handles', "Promise.reject(new Error('boom'));", 'boom', []],
    [
      'the same where Node only warns of it',
      "Promise.reject(new Error('boom'));",
      'boom',
      ['--unhandled-rejections=warn'],
    ],
    ['a wait for nothing', 'run();', 'the run stopped in the middle, with nothing left to wait for.', []],
  ])('%s is told, and no pass', (_what, script, told, args) => {
    const run = `async function run() { await new Promise(() => {}); end.over(); }
${script}`;
    expect(ended(run, args)).toEqual([3, `told: ${told}\n`]);
  });

  test('what breaks while it is told ends the run', () => {
    const script = `process.stdout.write = () => { throw new Error('stdout is gone'); };
setTimeout(() => { throw new Error('boom'); }, 1);`;
    expect(ended(script)).toEqual([3, '']);
  });

  test('a failure before an exception keeps its code', () => {
    expect(ended("end.fail(1); setTimeout(() => { throw new Error('boom'); }, 1);")).toEqual([
      1,
      'told: boom\n',
    ]);
  });
});
