/**
 * What the product understands of recorded answers:
 *
 *   npm run recorded -- <folder | trace file>
 *
 * Each recording is played back in Azure's place: the product's own session, clients and readers ask for it. Prints what
 * was understood; exit code 1 where a reader understands nothing, or less than the recording holds.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadRecordings } from './recorded/load.ts';
import { blockOf, read } from './recorded/read.ts';

async function main(place: string | undefined): Promise<void> {
  if (place === undefined) throw new Error('Which recordings? npm run recorded -- <folder or trace file>');
  if (!existsSync(place)) throw new Error(`There is no folder or file ${place}.`);
  const recordings = loadRecordings(place);
  if (recordings.length === 0) throw new Error(`No recording found in ${place}.`);
  let unread = 0;
  for (const recording of recordings) {
    const reading = await read(recording, recordings);
    if (reading.missing.length > 0) unread += 1;
    console.log(blockOf(recording, reading));
  }
  console.log(
    `\n${recordings.length - unread} of ${recordings.length} recordings are read, ${unread} are not`,
  );
  if (unread > 0) process.exitCode = 1;
}

const { positionals } = parseArgs({ allowPositionals: true });
main(positionals[0]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
