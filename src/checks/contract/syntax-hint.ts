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
  return secondColon(source, line, offset) ?? openQuote(source, offset, reason) ?? forbiddenStart(source, line);
}

/** `model: azureml: m:1`: the second `: ` makes a mapping of a value. */
function secondColon(source: Source, line: number, offset: number): SyntaxHint | undefined {
  const text = source.line(line);
  const match = /^(\s*(?:- )?[\w.$/-]+:\s+)(?!["'|>[{&*!#])(\S.*?):(?=\s|$)/.exec(text);
  if (match === null) return undefined;
  const lineStart = offset - (source.position(offset).column - 1);
  const start = lineStart + (match[1]?.length ?? 0);
  return { message: 'second-colon', at: { start, end: lineStart + text.trimEnd().length } };
}

/** A quote that never closes swallows the rest of the file; the parser complains at its end. */
function openQuote(source: Source, offset: number, reason: string): SyntaxHint | undefined {
  if (!/quoted|unexpected end of the stream|deficient indentation|document separator/i.test(reason)) return undefined;
  const before = source.text.slice(0, offset);
  for (let line = source.position(offset).line; line > 0; line -= 1) {
    const text = source.line(line);
    const opened = /:\s+(["'])(?:(?!\1).)*$/.exec(text);
    if (opened !== null) {
      const lineStart = before.length - (source.position(before.length).column - 1);
      const start = line === source.position(offset).line ? lineStart + opened.index : source.text.indexOf(text);
      const quote = start + text.slice(text.indexOf(opened[0])).search(/["']/) + (line === source.position(offset).line ? 0 : opened.index);
      return { message: 'open-quote', at: { start: quote, end: quote + 1 } };
    }
  }
  return undefined;
}

/** `@`, a backtick or `%` cannot begin a plain value. */
function forbiddenStart(source: Source, line: number): SyntaxHint | undefined {
  const text = source.line(line);
  const match = /^(\s*(?:- )?(?:[\w.$/-]+:\s+)?)([@`%])/.exec(text);
  if (match === null) return undefined;
  const lineStart = lineOffset(source, line);
  const start = lineStart + (match[1]?.length ?? 0);
  return { message: 'forbidden-start', at: { start, end: start + 1 } };
}

function lineOffset(source: Source, line: number): number {
  let offset = 0;
  for (let n = 1; n < line; n += 1) {
    const next = source.text.indexOf('\n', offset);
    if (next === -1) return offset;
    offset = next + 1;
  }
  return offset;
}
