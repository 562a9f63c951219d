/** A play on its way: what it looks like so many milliseconds after it began. */
import type { Phase, Play, PlayEvent } from '../world/world.ts';

export interface HappenedEvent {
  event: PlayEvent;
  /** Simulated time. */
  at: number;
}

export interface Run {
  play: Play;
  startedAt: number;
  /** Milliseconds of simulated time until its end. */
  lasts: number;
  percent(at: number): number | undefined;
  /** The instance status lines. */
  status(at: number): Record<string, string>;
  events(at: number): HappenedEvent[];
  log(container: Container, at: number): string;
  /** The sentence in place of a log, if there is one now. */
  withheld(at: number): string | undefined;
}

export type Container = 'inferenceServer' | 'storageInitializer';

interface Placed {
  phase: Phase;
  /** Milliseconds after the start. */
  from: number;
  to: number;
}

/** A wild interval must not fill the memory. */
const REPEATS = 10_000;

const SENTENCES: Readonly<Record<string, string>> = {
  'deleting-or-creating': "Deployment is in deleting or creating state so logs can't be retrieved.",
  'try-again-later': 'There are no logs for this deployment at the moment. Please try again later.',
};

export function sentenceOf(key: string): string {
  return SENTENCES[key] ?? key;
}

function place(play: Play): Placed[] {
  let from = 0;
  return play.phases.map(phase => {
    const placed = { phase, from, to: from + phase.lasts };
    from = placed.to;
    return placed;
  });
}

/** The moments in a phase at which something happens that begins at `at` and may repeat. */
function moments(placed: Placed, at: number, every: number | undefined, until: number): number[] {
  const first = placed.from + at;
  const last = Math.min(placed.to - 1, until);
  if (first > last) return [];
  if (every === undefined || every <= 0) return [first];
  const count = Math.min(REPEATS, Math.floor((last - first) / every) + 1);
  return Array.from({ length: count }, (_, index) => first + index * every);
}

function eventsOf(placed: readonly Placed[], startedAt: number, elapsed: number): HappenedEvent[] {
  return placed
    .flatMap(one =>
      one.phase.events.flatMap(event =>
        moments(one, event.at, event.every, elapsed).map(at => ({ event, at: startedAt + at })),
      ),
    )
    .sort((one, other) => one.at - other.at);
}

function logOf(placed: readonly Placed[], container: Container, elapsed: number): string {
  return placed
    .flatMap(one => {
      const text = one.phase[container];
      return text === undefined ? [] : moments(one, 0, one.phase.repeatLogs, elapsed).map(() => text);
    })
    .join('');
}

/** Begins a play. Everything is computed from the clock when it is asked for. */
export function startRun(play: Play, startedAt: number): Run {
  const placed = place(play);
  const lasts = placed.at(-1)?.to ?? 0;
  const elapsed = (at: number) => Math.max(0, at - startedAt);
  const begun = (at: number) => placed.filter(one => one.from <= elapsed(at));
  return {
    play,
    startedAt,
    lasts,
    percent: at =>
      elapsed(at) >= lasts
        ? 100
        : begun(at).reduce<number | undefined>((last, one) => one.phase.percent ?? last, undefined),
    status: at => ({
      ...Object.assign({}, ...begun(at).map(one => one.phase.status)),
      ...(elapsed(at) >= lasts ? play.end.status : {}),
    }),
    events: at => eventsOf(begun(at), startedAt, elapsed(at)),
    log: (container, at) => logOf(begun(at), container, elapsed(at)),
    withheld: at => {
      const past = elapsed(at) - lasts;
      const { logsGoneAfter } = play.end;
      if (logsGoneAfter !== undefined && past >= logsGoneAfter) return sentenceOf('try-again-later');
      if (past >= 0) return undefined;
      const current = begun(at).at(-1)?.phase.logsWithheld;
      return current === undefined ? undefined : sentenceOf(current);
    },
  };
}
