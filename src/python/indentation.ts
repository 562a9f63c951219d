/** A quick look for indentation that the parser lets pass; lines.ts then says exactly what is wrong with it. */
import type { SyntaxNode, SyntaxTree } from './syntax.js';

const HOLDS_BLOCKS =
  /^((function|class|decorated)_definition|(if|for|while|try|with|match)_statement|(elif|else|except|except_group|finally|case)_clause)$/;

/** Whether statements of a block do not stand below each other, or a block or the handlers of a `try` are missing. */
export function isMisindented({ text, root }: SyntaxTree): boolean {
  return isCrooked(text, root, -1);
}

/** @param above column of the statements around the block */
function isCrooked(text: string, block: SyntaxNode, above: number): boolean {
  let column = block.type === 'module' ? 0 : undefined;
  if (block.type === 'block' && block.children.length === 0) return true;
  for (const statement of block.children) {
    const own = columnOf(text, statement.start);
    if (own !== undefined) {
      column ??= own;
      if (own !== column || own <= above) return true;
    }
    if (HOLDS_BLOCKS.test(statement.type) && isHeldCrooked(text, statement, column ?? above)) return true;
  }
  return false;
}

function isHeldCrooked(text: string, statement: SyntaxNode, above: number): boolean {
  if (statement.type === 'try_statement' && statement.children.length < 2) return true;
  for (const each of statement.children) {
    if (each.type === 'block' ? isCrooked(text, each, above) : isClauseCrooked(text, each, above))
      return true;
  }
  return false;
}

function isClauseCrooked(text: string, each: SyntaxNode, above: number): boolean {
  return HOLDS_BLOCKS.test(each.type) && isHeldCrooked(text, each, above);
}

const TAB = 8;

/** The column that a statement starts at; undefined where something stands before it on its line. */
function columnOf(text: string, start: number): number | undefined {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\f')) at -= 1;
  if (at >= 0 && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\ufeff') return undefined;
  let column = 0;
  for (at += 1; at < start; at += 1) {
    if (text[at] === '\t') column = (Math.floor(column / TAB) + 1) * TAB;
    else column = text[at] === '\f' ? 0 : column + 1;
  }
  return column;
}
