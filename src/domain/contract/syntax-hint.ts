/** The likely cause of a syntax error. A parser reports where it gave up, which is often not where the mistake is. */
import type { Span } from '../../project/yaml/nodes.js';
import type { Source } from '../../project/yaml/source.js';

export interface SyntaxHint {
  /** Also a variant of contract/yaml. */
  kind: 'open-quote' | 'second-colon' | 'forbidden-start';
  at: Span;
}

/** undefined where no better explanation than the parser's is known. */
export function syntaxHint(source: Source, offset: number, reason: string): SyntaxHint | undefined {
  const { line } = source.position(offset);
  return openQuote(source, line, reason) ?? secondColon(source, line) ?? forbiddenStart(source, line);
}

/** `- `, `key: ` or `- key: `: what precedes a value. */
const BEFORE_VALUE = String.raw`^(\s*(?:- +)*(?:["']?[\w.$/-]+["']?:\s+)?)`;
const QUOTED = new RegExp(`${BEFORE_VALUE}(["'])`);
const FORBIDDEN = new RegExp(`${BEFORE_VALUE}[@\`%]`);
const SECOND_COLON = new RegExp(String.raw`${BEFORE_VALUE}(?!["'|>[{&*!#])\S.*?:(?=\s|$)`);
const BLOCK_OF_TEXT = /(?:^|\s)[|>][-+\d]*\s*(?:#.*)?$/;
/** The text between the quotes of a line, and the closing quote. */
const CLOSING = { "'": /^(?:[^']|'')*'(?!')/, '"': /^(?:[^"\\]|\\.|\\$)*"/ } as const;

/**
 * A quote that is not closed swallows all lines up to the next quote of its kind, or to the end of the file. The parser
 * reports what follows that next quote, or the end.
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
    return { kind: 'open-quote', at: { start, end: start + 1 } };
  }
}

/** The quote that starts a value and is not closed on its line. */
function openedBy(text: string, lineStart: number): { start: number; closing: RegExp } | undefined {
  const [, before = '', quote] = QUOTED.exec(text) ?? [];
  if (quote === undefined) return undefined;
  const closing = quote === '"' ? CLOSING['"'] : CLOSING["'"];
  return closing.test(text.slice(before.length + 1))
    ? undefined
    : { start: lineStart + before.length, closing };
}

/** Quotes in a block scalar (`|`, `>`) are text. The block ends before the next line that is indented no deeper. */
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

/** `model: azureml: m:1`: the second `: ` turns the value into a mapping. */
function secondColon(source: Source, line: number): SyntaxHint | undefined {
  const text = source.line(line);
  const [, before] = SECOND_COLON.exec(text) ?? [];
  if (before === undefined || before.trim() === '' || before.trimEnd().endsWith('-')) return undefined;
  const lineStart = source.lineStart(line);
  return {
    kind: 'second-colon',
    at: { start: lineStart + before.length, end: lineStart + text.trimEnd().length },
  };
}

/** `@`, a backtick or `%` cannot start a plain value. */
function forbiddenStart(source: Source, line: number): SyntaxHint | undefined {
  const [, before] = FORBIDDEN.exec(source.line(line)) ?? [];
  if (before === undefined) return undefined;
  const start = source.lineStart(line) + before.length;
  return { kind: 'forbidden-start', at: { start, end: start + 1 } };
}
