/** The files that a run writes. */
import { sentenceOf } from './ending.js';
import { writeReport } from './write.js';

/** A file that is wanted: the input that asks for it, where, and its text. */
export type WantedFile = readonly [
  name: string,
  path: string | undefined,
  text: () => string | Promise<string>,
];

export interface Files {
  /** Absolute path by the name of the input; none for what was not written. */
  written: ReadonlyMap<string, string>;
  /** A sentence for each file that could not be written. */
  unwritten: readonly string[];
}

/** Writes every file that can be written: one that cannot takes none of the others with it. */
export async function writeFiles(root: string, files: readonly WantedFile[]): Promise<Files> {
  const written = new Map<string, string>();
  const unwritten: string[] = [];
  for (const [name, path, text] of files) {
    if (path === undefined) continue;
    try {
      written.set(name, writeReport(root, path, await text()));
    } catch (problem) {
      unwritten.push(`"${name}": ${sentenceOf(problem)}`);
    }
  }
  return { written, unwritten };
}
