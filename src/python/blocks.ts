/** How a block ends. */
import { type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';

const ENDS = /^(?:sys\.exit|exit|quit|os\._exit|os\.abort)$/;
/** Longer names are read as far as this. */
const MAX_NAME = 500;

/** Whether a block ends in `raise` or ends the program. */
export function raises(tree: SyntaxTree, block: SyntaxNode | undefined): boolean {
  const last = block?.children[block.children.length - 1];
  if (last?.type === 'raise_statement') return true;
  const callee = calledAlone(tree, last);
  return callee !== undefined && ENDS.test(callee);
}

/** The written name of the call that a statement is. */
export function calledAlone(tree: SyntaxTree, statement: SyntaxNode | undefined): string | undefined {
  const [call] = statement?.type === 'expression_statement' ? statement.children : [];
  const [callee] = call?.type === 'call' ? call.children : [];
  return callee === undefined ? undefined : textOf(tree, callee).slice(0, MAX_NAME);
}
