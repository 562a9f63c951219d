/**
 * A Dockerfile as its builder reads it: instructions in build stages, each word with its place. The parser is loaded at
 * the first Dockerfile that somebody asks for; most runs have none.
 */
import type { Position, Range } from '../../model/findings.js';
import type { Source } from '../yaml/source.js';

export interface Word {
  text: string;
  at: Range;
}

export interface Instruction {
  /** In capitals: `COPY`. */
  keyword: string;
  /** Of the keyword. */
  at: Range;
  /** What stands behind the flags; strings of a JSON array without their quotes. */
  words: readonly Word[];
  /** By name without hyphens; `''` where a flag has no value. */
  flags: ReadonlyMap<string, string>;
  /** `["a", "b"]`: no shell is between. */
  isJson: boolean;
  /** With lines of its own below (`<<EOF`), which are among the words. */
  hasHeredoc: boolean;
}

/** From one FROM to the next. */
export interface Stage {
  from: Instruction;
  image: Word | undefined;
  /** `FROM … AS name`, in small letters: they are compared so. */
  name: string | undefined;
  /** Behind FROM. */
  instructions: readonly Instruction[];
}

export interface Dockerfile {
  source: Source;
  /** `# syntax=`: another program may read the file, by rules of its own. */
  syntax: string | undefined;
  /** Before the first FROM. */
  head: readonly Instruction[];
  stages: readonly Stage[];
}

/** The last stage and those that it is built upon, from the top down: what the image is made of, and its own base. */
export interface Lineage {
  stages: readonly Stage[];
  /** What none of them builds; undefined where FROM names nothing. */
  base: Word | undefined;
}

export async function readDockerfile(source: Source): Promise<Dockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast');
  // A byte order mark would be the first letter of the first keyword; places do not count it.
  const parsed = DockerfileParser.parse(source.text.replace(/^\uFEFF/, ''));
  const syntax = parsed.getDirectives().find(directive => directive.getName().toLowerCase() === 'syntax');
  const head: Instruction[] = [];
  const stages: { from: Instruction; instructions: Instruction[] }[] = [];
  for (const line of parsed.getInstructions()) {
    const instruction = instructionOf(source, line);
    if (instruction.keyword === 'FROM') stages.push({ from: instruction, instructions: [] });
    else (stages.at(-1)?.instructions ?? head).push(instruction);
  }
  return { source, syntax: syntax?.getValue(), head, stages: stages.map(stageOf) };
}

/** From the last stage up, as long as FROM names a stage above. */
export function lineageOf({ stages }: Dockerfile): Lineage {
  const lineage: Stage[] = [];
  let at = stages.length - 1;
  for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
    lineage.unshift(stage);
    const name = stage.image?.text.toLowerCase();
    at = stages.slice(0, at).findLastIndex(above => name !== undefined && above.name === name);
  }
  return { stages: lineage, base: lineage[0]?.image };
}

/** Lines and columns from 0. */
interface ParserRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** What the parser tells of an instruction; flags and strings only where there can be some. */
interface ParsedInstruction {
  getKeyword(): string;
  getInstructionRange(): ParserRange;
  getArguments(): { getValue(): string; getRange(): ParserRange }[];
  getArgumentsContent(): string | null;
  getFlags?(): { getName(): string; getValue(): string | null }[];
  getJSONStrings?(): { getRange(): ParserRange }[];
}

function instructionOf(source: Source, parsed: ParsedInstruction): Instruction {
  const written = parsed.getArguments().map(argument => ({
    text: argument.getValue(),
    at: rangeOf(source, argument.getRange()),
  }));
  const json = jsonWords(source, parsed);
  return {
    keyword: parsed.getKeyword(),
    at: rangeOf(source, parsed.getInstructionRange()),
    words: json ?? written,
    flags: new Map((parsed.getFlags?.() ?? []).map(flag => [flag.getName(), flag.getValue() ?? ''])),
    isJson: json !== undefined,
    hasHeredoc: written.some(({ text }) => /^<<-?["']?[a-z_]/i.test(text)),
  };
}

/** The builder takes what is no array of strings for a line of the shell, and so is it here. */
function jsonWords(source: Source, parsed: ParsedInstruction): Word[] | undefined {
  const content = parsed.getArgumentsContent() ?? '';
  const ranges = (parsed.getJSONStrings?.() ?? []).map(string => rangeOf(source, string.getRange()));
  if (ranges.length === 0) return undefined;
  const strings = arrayIn(content.slice(content.indexOf('[')));
  if (strings?.length !== ranges.length) return undefined;
  return ranges.map((at, index) => ({ text: strings[index] ?? '', at }));
}

function arrayIn(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function stageOf({ from, instructions }: { from: Instruction; instructions: Instruction[] }): Stage {
  const [image, as, name] = from.words;
  const isNamed = as?.text.toLowerCase() === 'as';
  return { from, image, name: isNamed ? name?.text.toLowerCase() : undefined, instructions };
}

function rangeOf({ file }: Source, { start, end }: ParserRange): Range {
  return { file, start: positionOf(start), end: positionOf(end) };
}

function positionOf({ line, character }: ParserRange['start']): Position {
  return { line: line + 1, column: character + 1 };
}
