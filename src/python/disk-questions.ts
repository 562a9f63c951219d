/** Calls that ask whether something is on disk, and whether the program does anything with the answer. */
import { calledAlone, raises } from './blocks.js';
import { calleeOf } from './facts.js';
import { asksDisk, listsDisk } from './path-consumers.js';
import type { Scope } from './scope.js';
import { child, childrenOf, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';

/** Methods that ask about the path before the dot, whatever built it. */
const ASKING_METHOD = /^(?:exists|is_file|is_dir|is_symlink|glob|rglob|iterdir|stat|lstat)$/;
const LISTING_METHOD = /^(?:glob|rglob|iterdir)$/;
const LOGS =
  /^(?:print|(?:\w+\.)*(?:log|logger|_logger|logging|LOGGER|LOG|traceback|warnings|sys\.stdout|sys\.stderr)\.\w+|(?:\w+\.)*(?:debug|info|warn|warning|error|critical|exception|print_exc))$/;
const SPECIFIC =
  /\b(?:FileNotFoundError|OSError|IOError|EnvironmentError|NotADirectoryError|IsADirectoryError)\b/;
const BROAD = /\b(?:Exception|BaseException)\b/;
/** Longer lists of exceptions are read as far as this. */
const MAX_CAUGHT = 500;

export type Question = 'asks' | 'lists';

/** `os.path.exists(p)`, `p.is_file()`, `glob.glob(p)`: what the call asks the disk, if it asks. */
export function questionOf(tree: SyntaxTree, scope: Scope, call: SyntaxNode): Question | undefined {
  const { target } = calleeOf(tree, scope, call);
  if (listsDisk(target)) return 'lists';
  if (asksDisk(target)) return 'asks';
  const [callee] = call.children;
  const name = callee?.type === 'attribute' ? callee.children[1] : undefined;
  const method = name === undefined ? '' : textOf(tree, name);
  // `os.stat` of another module, `requests.exists`: a module is no path.
  if (!ASKING_METHOD.test(method) || (target !== '' && !/^(?:<local>|\(\))/.test(target))) return undefined;
  return LISTING_METHOD.test(method) ? 'lists' : 'asks';
}

/** Whether the answer decides what the program does: it does not where it is printed, asserted or ends in `raise`. */
export function decides(
  tree: SyntaxTree,
  scope: Scope,
  call: SyntaxNode,
  parents: readonly SyntaxNode[],
): boolean {
  let inner = call;
  for (let at = parents.length - 1; at >= 0; at -= 1) {
    const above = parents[at];
    if (above === undefined) return true;
    switch (above.type) {
      case 'assert_statement':
      case 'expression_statement':
        return false;
      case 'if_statement':
        return inner !== above.children[0] || !givesUp(tree, above);
      case 'call':
        if (above.children[0] !== inner && logs(calleeOf(tree, scope, above))) return false;
        break;
      case 'block':
      case 'module':
      case 'assignment':
      case 'return_statement':
        return true;
    }
    inner = above;
  }
  return true;
}

function logs({ callee, target }: { callee: string; target: string }): boolean {
  return LOGS.test(callee) || LOGS.test(target);
}

/** An `if` that does nothing about it: one branch raises, or all it does is to write a line. */
function givesUp(tree: SyntaxTree, statement: SyntaxNode): boolean {
  if (childrenOf(statement, 'elif_clause').length > 0) return false;
  const block = child(statement, 'block');
  const otherwise = child(child(statement, 'else_clause'), 'block');
  if (raises(tree, block) || (otherwise !== undefined && raises(tree, otherwise))) return true;
  return onlyLogs(tree, block) && (otherwise === undefined || onlyLogs(tree, otherwise));
}

/** Whether a block only writes lines, forgets a name or passes. */
function onlyLogs(tree: SyntaxTree, block: SyntaxNode | undefined): boolean {
  return (block?.children ?? []).every(each => {
    if (each.type === 'pass_statement' || each.type === 'comment') return true;
    const [inner] = each.children;
    if (each.type !== 'expression_statement' || inner === undefined) return false;
    if (inner.type === 'string') return true;
    if (inner.type === 'assignment') return inner.children[inner.children.length - 1]?.type === 'none';
    const callee = calledAlone(tree, each);
    return callee !== undefined && LOGS.test(callee);
  });
}

/** How a `try` or `with suppress(…)` goes on where a file is missing: with something else, or with a line in the log. */
export type Tolerance = 'handled' | 'logged';

export function toleranceOf(tree: SyntaxTree, node: SyntaxNode): Tolerance | undefined {
  if (node.type === 'with_statement') {
    const clause = child(node, 'with_clause');
    const text = clause === undefined ? '' : textOf(tree, clause).slice(0, MAX_CAUGHT);
    return /\bsuppress\s*\(/.test(text) && (SPECIFIC.test(text) || BROAD.test(text)) ? 'handled' : undefined;
  }
  for (const handler of node.children) {
    if (!/^except(_group)?_clause$/.test(handler.type)) continue;
    const block = child(handler, 'block');
    const caught = caughtBy(tree, handler, block);
    if (caught === undefined) continue;
    if (raises(tree, block)) return undefined;
    return caught === 'specific' || !onlyLogs(tree, block) ? 'handled' : 'logged';
  }
  return undefined;
}

function caughtBy(
  tree: SyntaxTree,
  handler: SyntaxNode,
  block: SyntaxNode | undefined,
): 'specific' | 'broad' | undefined {
  const text = handler.children
    .filter(each => each !== block)
    .map(each => textOf(tree, each).slice(0, MAX_CAUGHT))
    .join(' ');
  if (SPECIFIC.test(text)) return 'specific';
  return text === '' || BROAD.test(text) ? 'broad' : undefined;
}
