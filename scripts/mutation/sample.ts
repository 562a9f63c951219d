/** Which mutants are tried: a fixed, seeded sample of all, the same number of each kind where there are enough. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '../group-by.ts';
import { isProgram, type Mutant, mutantsOf } from './mutants.ts';

/**
 * The rooms that are measured, with their share of the sample. They hold for older layouts too, where sentences and
 * signatures stood in files of their own.
 */
const ROOMS: readonly { name: string; share: number; folders: readonly string[] }[] = [
  { name: 'causes', share: 0.15, folders: ['causes', 'diagnosis/signatures', 'text/en/diagnosis'] },
  { name: 'diagnosis', share: 0.2, folders: ['diagnosis'] },
  { name: 'project', share: 0.15, folders: ['project', 'documents'] },
  { name: 'checks', share: 0.5, folders: ['checks', 'domain', 'text/en'] },
];

export interface SampleOptions {
  size: number;
  seed: number;
  only: string;
}

export interface RoomMutant extends Mutant {
  room: string;
}

export function sampleOf(root: string, { size, seed, only }: SampleOptions): RoomMutant[] {
  const files = sourceFiles(root).filter(file => file.includes(only));
  const random = randomOf(seed);
  const chosen = ROOMS.flatMap(({ name, share }) => {
    const mutants = files
      .filter(file => roomOf(file) === name)
      .flatMap(file => mutantsOf(file, readFileSync(path.join(root, file), 'utf8')));
    const count = only === '' ? Math.round(size * share) : size;
    return evenly(shuffled(mutants, random), count).map(mutant => ({ ...mutant, room: name }));
  });
  return shuffled(chosen, random).slice(0, size);
}

function roomOf(file: string): string | undefined {
  return ROOMS.find(({ folders }) => folders.some(folder => file.startsWith(`src/${folder}/`)))?.name;
}

function sourceFiles(root: string): string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(name => `src/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts') && !/\.generated\.|\.d\.ts$/.test(name))
    .sort();
}

/** One of each kind after the other, until there are enough. */
function evenly(mutants: readonly Mutant[], count: number): Mutant[] {
  const byKind = [...groupBy(mutants, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen: Mutant[] = [];
  for (let round = 0; round < mutants.length && chosen.length < count; round++)
    for (const [, ofKind] of byKind) {
      const mutant = ofKind[round];
      if (mutant !== undefined && chosen.length < count && isProgram(mutant)) chosen.push(mutant);
    }
  return chosen;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}

/** mulberry32: the same numbers for the same seed, on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
