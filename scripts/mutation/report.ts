/** What a run of mutants found, for a terminal. */
import { groupBy } from '../group-by.ts';
import type { Verdict } from './judge.ts';

export function table(verdicts: readonly Verdict[], tree: string, seed: string): string {
  const rooms = [...groupBy(verdicts, ({ mutant }) => mutant.room)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${verdicts.length} mutants of ${tree}, seed ${seed}`,
    '',
    'room         tried  killed  timed out  survived  killed in %',
    ...rooms.map(([room, own]) => row(room, own)),
    row('all', verdicts),
  ].join('\n');
}

function row(name: string, verdicts: readonly Verdict[]): string {
  const count = (...fates: string[]) => verdicts.filter(({ fate }) => fates.includes(fate)).length;
  const share = (100 * count('killed', 'timed out')) / verdicts.length;
  return [
    name.padEnd(11),
    String(verdicts.length).padStart(7),
    String(count('killed')).padStart(8),
    String(count('timed out')).padStart(11),
    String(count('survived', 'untested')).padStart(10),
    share.toFixed(1).padStart(13),
  ].join('');
}

/** The changes that no test notices, by file. */
export function survivors(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(({ fate }) => fate === 'survived' || fate === 'untested')
    .map(({ mutant: { file, line, kind, before, after }, fate }) =>
      [`${fate}: ${file}:${line}`, `  ${kind}: ${before} → ${after || 'nothing'}`].join('\n'),
    )
    .sort()
    .join('\n');
}
