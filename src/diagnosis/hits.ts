/** Finds signatures in a stream of lines. */
import { type KnownSignature, SIGNATURES } from '../causes/catalogue.js';
import type { Evidence, Values } from '../model/findings.js';

export interface Hit {
  signature: KnownSignature;
  values: Values;
  /** 1-based line at which its text begins. */
  line: number;
  evidence: readonly Evidence[];
  /** How often it was found with the same values. */
  count: number;
  /** Said by az's own log of what it sends and gets (`--debug`), which holds answers that were no failure. */
  isDebug: boolean;
}

interface Line {
  text: string;
  number: number;
  isDebug: boolean;
}

interface Pending {
  signature: KnownSignature;
  before: readonly Line[];
  at: Line;
  after: Line[];
  /** The hit whose context is still to come; undefined where the text itself is still to come. */
  hit: Hit | undefined;
}

/** How far a broken text is looked for, in lines and characters on either side. */
const WINDOW_LINES = 12;
const WINDOW_CHARACTERS = 1_200;
const CONTEXT_LINES = 3;
/** Of one signature: texts that differ in their values. */
const MAX_HITS = 12;
const MAX_PENDING = 60;
/** A literal that comes this often without its pattern is an everyday word of this text: lines are not joined for it. */
const MAX_MISSES = 200;
const MAX_VALUE = 300;
const MAX_EVIDENCE = 1_000;
/** Patterns are asked of no more than this. */
const MAX_TESTED = 16_000;

export class HitFinder {
  readonly #source: string;
  readonly #hits = new Map<string, Hit>();
  readonly #perSignature = new Map<KnownSignature, number>();
  readonly #misses = new Map<KnownSignature, number>();
  readonly #before: Line[] = [];
  #pending: Pending[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** @param candidates the signatures of which a literal has ended in this line */
  line(text: string, number: number, candidates: readonly KnownSignature[], isDebug: boolean): void {
    const line = { text, number, isDebug };
    if (this.#pending.length > 0) this.#goOn(line);
    for (const signature of candidates) this.#ask(signature, line);
    this.#before.push(line);
    if (this.#before.length > WINDOW_LINES) this.#before.shift();
  }

  end(): Hit[] {
    for (const pending of this.#pending) this.#finish(pending);
    this.#pending = [];
    // Of two that begin on one line, the order of the signatures decides: the more exact one stands first there.
    return [...this.#hits.values()].sort(
      (a, b) => a.line - b.line || SIGNATURES.indexOf(a.signature) - SIGNATURES.indexOf(b.signature),
    );
  }

  #ask(signature: KnownSignature, line: Line): void {
    const before = this.#before.slice(-WINDOW_LINES);
    const match = matchIn(signature, line.text);
    const hit = match === undefined ? undefined : this.#add(signature, match, [line], before);
    const wantsMore = match === undefined || hit?.count === 1;
    const isHopeless = match === undefined && (this.#misses.get(signature) ?? 0) >= MAX_MISSES;
    if (!wantsMore || isHopeless || this.#pending.length >= MAX_PENDING) return;
    this.#pending.push({ signature, before, at: line, after: [], hit });
  }

  #goOn(line: Line): void {
    const open: Pending[] = [];
    for (const pending of this.#pending) {
      pending.after.push(line);
      const enough =
        pending.hit === undefined ? isFull(pending.after) : pending.after.length >= CONTEXT_LINES;
      if (enough) this.#finish(pending);
      else open.push(pending);
    }
    this.#pending = open;
  }

  #finish({ signature, before, at, after, hit }: Pending): void {
    if (hit !== undefined) {
      const [first] = hit.evidence;
      if (first !== undefined) first.after = after.slice(0, CONTEXT_LINES).map(({ text }) => shown(text));
      return;
    }
    const lines = [
      ...upTo(WINDOW_CHARACTERS, [...before].reverse()).reverse(),
      at,
      ...upTo(WINDOW_CHARACTERS, after),
    ];
    const match = matchIn(signature, lines.map(({ text }) => text).join('\n'));
    if (match === undefined) {
      this.#misses.set(signature, (this.#misses.get(signature) ?? 0) + 1);
      return;
    }
    const [from, to] = linesOf(lines, match);
    this.#add(signature, match, lines.slice(from, to + 1), lines.slice(0, from));
  }

  #add(
    signature: KnownSignature,
    match: Match,
    lines: readonly Line[],
    before: readonly Line[],
  ): Hit | undefined {
    const values = { ...signature.values, ...match.values };
    const isDebug = lines[0]?.isDebug === true;
    // What `--debug` shows on the way is kept apart: the same text as the last word of az is the error.
    const key = `${isDebug} ${signature.cause} ${JSON.stringify(values)}`;
    const known = this.#hits.get(key);
    if (known !== undefined) {
      known.count += 1;
      return known;
    }
    const number = this.#perSignature.get(signature) ?? 0;
    const [first] = lines;
    if (number >= MAX_HITS || first === undefined) return undefined;
    this.#perSignature.set(signature, number + 1);
    const hit: Hit = {
      signature,
      values,
      line: first.number,
      evidence: this.#evidence(lines, before, lines.length === 1 ? match.at : 0),
      count: 1,
      isDebug,
    };
    this.#hits.set(key, hit);
    return hit;
  }

  #evidence(lines: readonly Line[], before: readonly Line[], at: number): EvidenceDraft[] {
    return lines.slice(0, 4).map(({ text, number }, index) => ({
      source: this.#source,
      line: number,
      text: around(text, at),
      ...(index === 0 && { before: before.slice(-CONTEXT_LINES).map(line => shown(line.text)) }),
    }));
  }
}

type EvidenceDraft = Evidence & { after?: readonly string[] };

interface Match {
  values: Record<string, string>;
  /** Where it begins and ends, in the text with its white space made one. */
  at: number;
  end: number;
}

/** What a signature makes of a text; undefined: it is not there. */
export function matchIn({ pattern, literals }: KnownSignature, text: string): Match | undefined {
  const flat = flattened(text.slice(0, MAX_TESTED));
  if (pattern === undefined) {
    const bare = unquoted(flat);
    for (const literal of literals) {
      const at = bare.indexOf(unquoted(literal));
      if (at !== -1) return { values: {}, at, end: at + literal.length };
    }
    return undefined;
  }
  const match = pattern.exec(flat);
  if (match === null) return undefined;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {}))
    if (value !== undefined && value.trim() !== '') values[name] = value.trim().slice(0, MAX_VALUE);
  // A space in front of the text is the end of the line before it.
  const at = match.index + (match[0].startsWith(' ') ? 1 : 0);
  return { values, at, end: match.index + match[0].length };
}

/** White space made one space, and what JSON in strings does to quotes taken back. */
function flattened(text: string): string {
  return text.replace(/\\{1,8}(?=["'`])/g, '').replace(/\s+/g, ' ');
}

function unquoted(text: string): string {
  return text.replace(/["'`]/g, '').toLowerCase();
}

/** First and last of the lines that a match in their joined text stands in. */
function linesOf(lines: readonly Line[], { at, end }: Match): [number, number] {
  let from = 0;
  let offset = 0;
  for (const [index, { text }] of lines.entries()) {
    const next = offset + flattened(`${text} `).length;
    if (at >= next) from = index + 1;
    if (end <= next) return [Math.min(from, index), index];
    offset = next;
  }
  return [Math.min(from, lines.length - 1), lines.length - 1];
}

function isFull(lines: readonly Line[]): boolean {
  return (
    lines.length >= WINDOW_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) >= WINDOW_CHARACTERS
  );
}

/** Lines from the first on, as many as go into so many characters. */
function upTo(characters: number, lines: readonly Line[]): Line[] {
  let left = characters;
  return lines.filter(({ text }) => {
    left -= text.length;
    return left > 0;
  });
}

function shown(text: string): string {
  return text.length > MAX_EVIDENCE ? `${text.slice(0, MAX_EVIDENCE - 1)}…` : text;
}

/** The part of a long line that a match is in. */
function around(text: string, at: number): string {
  if (text.length <= MAX_EVIDENCE) return text;
  const from = Math.max(0, Math.min(at - 200, text.length - MAX_EVIDENCE));
  return `${from > 0 ? '…' : ''}${text.slice(from, from + MAX_EVIDENCE - 2)}…`;
}
