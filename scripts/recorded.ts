/**
 * What the product understands of recorded answers:
 *
 *   npm run recorded -- <folder | trace file>
 *
 * Each recording is played back in Azure's place: the product's own session, clients and readers ask for it. Prints what
 * was understood; exit code 1 where a reader understands nothing, or less than the recording holds.
 */
import { parseArgs } from 'node:util';
import { loadRecordings } from './recorded/load.ts';
import { blockOf, read } from './recorded/read.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [place] = positionals;
if (place === undefined) throw new Error('Which recordings? npm run recorded -- <folder or trace file>');

const recordings = loadRecordings(place);
let unread = 0;
for (const recording of recordings) {
  const reading = await read(recording, recordings);
  if (reading.missing.length > 0) unread += 1;
  console.log(blockOf(recording, reading));
}
console.log(`\n${recordings.length - unread} of ${recordings.length} recordings are read, ${unread} are not`);
if (unread > 0) process.exitCode = 1;
