/** Changes the program in small ways, one at a time, and counts how many of the changes the tests notice. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Copy, copyOf } from './mutation/copy.ts';
import { judge, type Verdict } from './mutation/judge.ts';
import { survivors, table } from './mutation/report.ts';
import { type RoomMutant, sampleOf } from './mutation/sample.ts';

const HELP = `npm run mutation -- [options]

Makes a sample of small changes (mutants) of src/checks, src/causes, src/diagnosis and the readers of files, and runs the
tests that cover each changed file. A mutant is killed if a test fails. One that survives is a change nobody would notice.

  --sample N     how many mutants (200)
  --seed S       the same seed gives the same sample (1)
  --only TEXT    only files whose path contains TEXT
  --since REF    measures that commit instead, in a copy of its own: run it once with and once without, and compare
  --jobs N       mutants at a time (1)
  --list         prints the sample and runs nothing

A mutant changes a comparison, a condition, a return value, a text, a pattern, a sum, or leaves out a statement. Tests run from
the nearest to the farthest: those named like the file, those of its subject, the examples of its page, those that import
it. Tests that start dist, and tests that fail without a mutant, do not count. A mutant that takes
two minutes of processor time is killed, too: it is listed as "timed out". The working tree is never changed: the tests run in a copy.
The rooms are mixed, so that a run that is stopped (Ctrl-C) prints a table of what it has tried.

It takes about six seconds per mutant. On a machine that others use: nice -n 15 npm run mutation
`;

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    since: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Ctrl-C: the table is of the mutants that were tried until then. */
let isStopped = false;

if (options.help) process.stdout.write(HELP);
else await main();

async function main(): Promise<void> {
  const first = copyOf(options.since);
  const copies = [first];
  try {
    const mutants = sampleOf(first.folder, {
      size: positive('sample', options.sample),
      seed: positive('seed', options.seed),
      only: options.only,
    });
    if (options.list) {
      for (const { file, line, kind, before, after } of mutants)
        console.log(`${file}:${line}  ${kind}: ${before} → ${after}`);
      return;
    }
    const jobs = Math.min(positive('jobs', options.jobs), availableParallelism());
    while (copies.length < jobs) copies.push(copyOf(options.since));
    const verdicts: Verdict[] = [];
    process.once('SIGINT', () => {
      isStopped = true;
    });
    await judgeAll(copies, mutants, verdicts);
    const tree = options.since ?? 'the working tree';
    console.log(`\n${survivors(verdicts)}\n\n${table(verdicts, tree, options.seed)}`);
  } finally {
    for (const copy of copies) copy.remove();
  }
}

/** Each copy takes the next mutant as soon as it is free, until there is none or somebody stops the run. */
async function judgeAll(
  copies: readonly Copy[],
  mutants: readonly RoomMutant[],
  verdicts: Verdict[],
): Promise<void> {
  const left = mutants.values();
  await Promise.all(
    copies.map(async copy => {
      for (const mutant of left) {
        if (isStopped) return;
        const verdict = await judge(copy.folder, mutant);
        verdicts.push(verdict);
        const { file, line, kind } = mutant;
        console.error(`${verdicts.length}/${mutants.length} ${verdict.fate}: ${file}:${line} ${kind}`);
      }
    }),
  );
}

function positive(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a whole number above 0, not "${text}".`);
}
