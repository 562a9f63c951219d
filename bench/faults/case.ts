/** What a case of the benchmark is: a good project, the one thing that is wrong with its twin, and where. */
import type { CauseId } from './causes.ts';

/** A file's text; or only its size, for a file of which nothing but the size matters. */
export type Content = string | { readonly bytes: number };

/** The files of a project, by their paths in it. */
export type Files = Readonly<Record<string, Content>>;

/** Text that occurs once in a file, and what takes its place. */
export type Edit = readonly [old: string, replacement: string];

/** What differs between two projects, done in this order. */
export interface Change {
  readonly rename?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly write?: Files;
  readonly edit?: Readonly<Record<string, readonly Edit[]>>;
}

/** A file and a text that stands on exactly one of its lines: a place that no edit shifts silently. */
export type Place = readonly [file: string, text: string];

interface Case {
  readonly id: string;
  readonly cause: CauseId;
  /** The public report that the case stands for, or the document where nobody has reported it in public. */
  readonly report: string;
  readonly title: string;
  readonly good: Files;
  readonly fault: Change;
}

/** A fault that the files show. */
export interface VisibleCase extends Case {
  readonly visible: 'files';
  readonly at: Place;
  /** Lines that are as right: the other end of a conflict, the head of a list that lacks something. */
  readonly or?: readonly Place[];
  /** Words that the finding has to say, in its message or its advice. */
  readonly expect?: readonly string[];
}

/** A fault that only Azure shows: kept out of the figure, and here to show where files end. */
export interface OnlineCase extends Case {
  readonly visible: 'online';
}

export type FaultCase = VisibleCase | OnlineCase;

export function isVisible(fault: FaultCase): fault is VisibleCase {
  return fault.visible === 'files';
}

/** The same project after a change; a change that does not fit throws. */
export function change(project: Files, { rename = {}, remove = [], write = {}, edit = {} }: Change): Files {
  const files = new Map(Object.entries(project));
  for (const [from, to] of Object.entries(rename)) {
    files.set(to, existing(files, from));
    files.delete(from);
  }
  for (const name of remove) {
    existing(files, name);
    files.delete(name);
  }
  for (const [name, content] of Object.entries(write)) files.set(name, content);
  for (const [name, edits] of Object.entries(edit)) {
    files.set(
      name,
      edits.reduce((text, one) => replaceOnce(text, one, name), textOf(files, name)),
    );
  }
  return Object.fromEntries(files);
}

/** The project in which the fault is. */
export function faulted({ good, fault }: FaultCase): Files {
  return change(good, fault);
}

/** `file:line` of every place that counts as the right one, the best first. */
export function linesOf(fault: VisibleCase): string[] {
  const files = new Map(Object.entries(faulted(fault)));
  return [fault.at, ...(fault.or ?? [])].map(
    ([file, text]) => `${file}:${lineOf(textOf(files, file), text, file)}`,
  );
}

function lineOf(source: string, text: string, file: string): number {
  const lines = source.split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [line] = lines;
  if (line === undefined || lines.length > 1) {
    throw new Error(`${file}: "${text}" is on ${lines.length} lines, and has to be on one`);
  }
  return line;
}

function replaceOnce(text: string, [old, replacement]: Edit, file: string): string {
  const [before, after, ...more] = text.split(old);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file}: "${old}" occurs ${text.split(old).length - 1} times, and has to occur once`);
  }
  return before + replacement + after;
}

function textOf(files: ReadonlyMap<string, Content>, name: string): string {
  const content = existing(files, name);
  if (typeof content !== 'string') throw new Error(`${name} has no text, only a size`);
  return content;
}

function existing(files: ReadonlyMap<string, Content>, name: string): Content {
  const content = files.get(name);
  if (content === undefined) throw new Error(`the project has no file ${name}`);
  return content;
}
