/**
 * Work that is counted and not timed. A step is one run of a function or of a block of it (a round of a loop, a branch)
 * in `src/`: the coverage counters of V8, which say the same on every machine and under every load. They make all code of
 * a test file slower, that of other tests too.
 */
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll } from '@jest/globals';

// What test files before this one have left behind would be counted each time, too.
setFlagsFromString('--expose-gc');
runInNewContext('gc')();

const session = new Session();
session.connect();
post('Profiler.enable');
// Functions count from here on, also those of modules that are loaded already: they are compiled at their first call.
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

afterAll(() => {
  post('Profiler.stopPreciseCoverage');
  post('Profiler.disable');
  session.disconnect();
});

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** Commands of the profiler answer before `post` returns. */
function post(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error: Error | null, result: unknown) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

/** The steps since the last time. */
function taken(): number {
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  const ours = result.filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'));
  const ranges = ours.flatMap(({ functions }) => functions.flatMap(one => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/** How many steps something takes. */
export async function stepsOf(work: () => unknown): Promise<number> {
  taken();
  await work();
  return taken();
}

/**
 * How much more twice as much takes: 2 where the work is linear, 4 where it is quadratic. What the work takes at any
 * size does not count, nor what only its first run takes.
 */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  await work(1);
  const none = await stepsOf(() => work(1));
  const once = await stepsOf(() => work(size));
  const twice = await stepsOf(() => work(2 * size));
  if (once - none < size) throw new Error(`${size} took ${once - none} steps: nothing was counted`);
  return (twice - none) / (once - none);
}
