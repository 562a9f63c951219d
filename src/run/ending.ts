/**
 * How the process ends. A run that has not proved a pass never exits with 0: not where it breaks, nor where Node finds
 * nothing left to do in the middle of it. The first reason to fail stays; nothing that comes later makes it a pass.
 */
export interface Ending {
  /** The run has failed. Call it before anything is written. */
  fail(code: number): void;
  /** The run is over, and all that it had to say is written: the process ends as soon as its output has left. */
  over(): void;
}

/**
 * Call once, before anything else.
 * @param unfinished exit code of a run that does not come to its end
 * @param tell says in one sentence why it has not; it may be called in the middle of anything
 */
export function ending(unfinished: number, tell: (sentence: string) => void): Ending {
  let isOver = false;
  let isBroken = false;
  const fail = (code: number) => {
    process.exitCode ||= code;
  };
  const broken = (problem: unknown) => {
    fail(unfinished);
    // What breaks while it is told has nobody left to be told to.
    if (isBroken) process.exit();
    isBroken = true;
    try {
      tell(sentenceOf(problem));
      leave();
    } catch {
      process.exit();
    }
  };
  process.on('uncaughtException', broken);
  process.on('unhandledRejection', broken);
  process.on('beforeExit', () => {
    if (!isOver) broken(new Error('the run stopped in the middle, with nothing left to wait for.'));
  });
  process.on('exit', () => {
    if (isOver) return;
    fail(unfinished);
    if (!isBroken) tell('something ended the run before it was over.');
  });
  return {
    fail,
    over: () => {
      isOver = true;
      leave();
    },
  };
}

/**
 * A sign-in that hangs, or a token that is renewed for nobody, would keep the process for minutes. Those who listen for
 * an output that could not be written are told of it after its writer: they get their turn first.
 */
function leave(): void {
  process.stdout.write('', () => setImmediate(() => process.exit()));
}

/** What broke, in its own words. */
export function sentenceOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
