/** What a parser's complaint most likely comes from. Parsers say where they gave up; people want to know what to mend. */
import type { Span } from '../../documents/nodes.js';
import type { Source } from '../../documents/source.js';

export interface SyntaxHint {
  /** Variant of contract/yaml's message. */
  message: string;
  at: Span;
}

/** undefined where the parser's own words are the best there is. */
export function syntaxHint(source: Source, offset: number, reason: string): SyntaxHint | undefined {
  const { line } = source.position(offset);
  return openQuote(source, line, reason) ?? secondColon(source, line) ?? forbiddenStart(source, line);
}

/** `- `, `key: ` or `- key: `: what stands before a value. */
const BEFORE_VALUE = String.raw`^(\s*(?:- +)*(?:["']?[\w.$/-]+["']?:\s+)?)`;
const QUOTED = new RegExp(`${BEFORE_VALUE}(["'])`);
const FORBIDDEN = new RegExp(`${BEFORE_VALUE}[@\`%]`);
const SECOND_COLON = new RegExp(String.raw`${BEFORE_VALUE}(?!["'|>[{&*!#])\S.*?:(?=\s|$)`);
const BLOCK_OF_TEXT = /(?:^|\s)[|>][-+\d]*\s*(?:#.*)?$/;
/** What may stand between the quotes of a line, and the quote that ends it. */
const CLOSING = { "'": /^(?:[^']|'')*'(?!')/, '"': /^(?:[^"\\]|\\.|\\$)*"/ } as const;

/**
 * A quote that is not closed swallows lines until the next of its kind, or all of them: the parser complains about
 * what stands behind that next one, or at the end.
 */
function openQuote(source: Source, complaint: number, reason: string): SyntaxHint | undefined {
  let open: { start: number; closing: RegExp } | undefined;
  for (let number = 1; number <= complaint; number += 1) {
    const text = source.line(number);
    if (open !== undefined) {
      const swallowed = open.closing.exec(text)?.[0];
      if (swallowed === undefined) continue;
      const isEnd = /^\s*(?:,\s*)?(?:#.*)?$/.test(text.slice(swallowed.length));
      if (number === complaint && !isEnd) return hint(open.start);
      open = undefined;
    } else if (BLOCK_OF_TEXT.test(text)) number = lastLineOfBlock(source, number);
    else open = openedBy(text, source.lineStart(number));
  }
  return open !== undefined && /quoted scalar/.test(reason) ? hint(open.start) : undefined;

  function hint(start: number): SyntaxHint {
    return { message: 'open-quote', at: { start, end: start + 1 } };
  }
}

/** The quote at the beginning of a value that does not end on its line. */
function openedBy(text: string, lineStart: number): { start: number; closing: RegExp } | undefined {
  const [, before = '', quote] = QUOTED.exec(text) ?? [];
  if (quote === undefined) return undefined;
  const closing = quote === '"' ? CLOSING['"'] : CLOSING["'"];
  return closing.test(text.slice(before.length + 1))
    ? undefined
    : { start: lineStart + before.length, closing };
}

/** Quotes in a block of text (`|`, `>`) are text: it ends before the next line that is indented no deeper. */
function lastLineOfBlock(source: Source, first: number): number {
  const indent = source.line(first).search(/\S/);
  let last = first;
  while (last < source.lineCount) {
    const next = source.line(last + 1);
    if (next.trim() !== '' && next.search(/\S/) <= indent) break;
    last += 1;
  }
  return last;
}

/** `model: azureml: m:1`: the second `: ` makes a mapping of a value. */
function secondColon(source: Source, line: number): SyntaxHint | undefined {
  const text = source.line(line);
  const [, before] = SECOND_COLON.exec(text) ?? [];
  if (before === undefined || before.trim() === '' || before.trimEnd().endsWith('-')) return undefined;
  const lineStart = source.lineStart(line);
  return {
    message: 'second-colon',
    at: { start: lineStart + before.length, end: lineStart + text.trimEnd().length },
  };
}

/** `@`, a backtick or `%` cannot begin a plain value. */
function forbiddenStart(source: Source, line: number): SyntaxHint | undefined {
  const [, before] = FORBIDDEN.exec(source.line(line)) ?? [];
  if (before === undefined) return undefined;
  const start = source.lineStart(line) + before.length;
  return { message: 'forbidden-start', at: { start, end: start + 1 } };
}
