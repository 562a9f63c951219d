/** Which paths the program may do without: it asks first, catches the failure, or has another one. */
import { type Around, Flow, pathKey, toleranceAround } from './flow.js';
import type { Scopes } from './scopes.js';
import type { SyntaxNode, SyntaxTree } from './syntax.js';
import type { PathExpression } from './types.js';
import { walk } from './walk.js';

/** A file without any of these asks nothing and catches nothing. */
const MAY_HANDLE =
  /\b(?:exists|lexists|isfile|isdir|is_file|is_dir|i?glob|rglob|listdir|scandir|iterdir|walk|access|l?stat|getsize|except|suppress)\b|find|locate|first|resolve|optional/;

/** Says of each path whether the program goes on without it. */
export function markHandled(tree: SyntaxTree, scopes: Scopes, paths: readonly PathExpression[]): void {
  if (paths.length === 0 || !MAY_HANDLE.test(tree.text)) return;
  const spans = new Set(paths.map(({ span }) => pathKey(span)));
  const flow = new Flow(tree, scopes, node => spans.has(pathKey(node)));
  walk(tree, scopes.module, scopes.of, (node, context, parents) => flow.visit(node, context, parents));
  if (!flow.isComplete) {
    for (const each of paths) each.handled = 'asked';
    return;
  }
  flow.link();
  const branches = new Branches(tree, flow);
  for (const each of paths) {
    const handled = handlingOf(flow, branches, each);
    if (handled !== undefined) each.handled = handled;
  }
}

function handlingOf(flow: Flow, branches: Branches, each: PathExpression): PathExpression['handled'] {
  const key = pathKey(each.span);
  const reached = flow.reached(key);
  const isAsked = [...reached].some(one => flow.asked.has(one));
  if (isAsked) return 'asked';
  const tolerances = [...reached].map(one => flow.tolerated.get(one));
  const callers = each.functionName === undefined ? [] : flow.callsOf(lastPart(each.functionName));
  const ofCallers = callers.map(around => branches.tolerance(around));
  if ([...tolerances, ...ofCallers].includes('handled')) return 'asked';
  const around = flow.places.get(key);
  const isOther =
    (around !== undefined && branches.isOther(around)) ||
    callers.some(caller => branches.isOther(caller)) ||
    [...reached].some(one => branches.reassigned.has(one));
  if (isOther) return 'other-way';
  return [...tolerances, ...ofCallers].includes('logged') ? 'caught' : undefined;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The places that the program comes to only by the answer to a question about the disk. */
class Branches {
  readonly #tree: SyntaxTree;
  /** Where answers are used, in the order of the text. */
  readonly #answers: readonly number[];
  /** Names that get a value in such a place. */
  readonly reassigned: ReadonlySet<string>;

  constructor(tree: SyntaxTree, flow: Flow) {
    this.#tree = tree;
    this.#answers = flow.answers();
    this.reassigned = new Set(
      flow.assigned.filter(({ around }) => this.isOther(around)).map(({ key }) => key),
    );
  }

  tolerance(around: Around) {
    const innermost = around.at(-1);
    return innermost && toleranceAround(this.#tree, around.slice(0, -1), innermost);
  }

  isOther(around: Around): boolean {
    return around.some((above, at) => this.#turns(above, around[at + 1]));
  }

  #turns(above: SyntaxNode, inner: SyntaxNode | undefined): boolean {
    switch (above.type) {
      case 'if_statement':
      case 'elif_clause':
      case 'while_statement':
        return inner !== above.children[0] && this.#hasAnswer(above.children[0]);
      case 'conditional_expression':
      case 'boolean_operator':
      case 'expression_statement':
      case 'return_statement':
        return this.#hasAnswer(above);
      case 'except_clause':
        return inner?.type === 'block';
      case 'for_statement':
        return inner?.type === 'else_clause' && this.#hasAnswer(above);
      case 'block':
      case 'module':
        return this.#leavesBefore(above, inner);
      default:
        return false;
    }
  }

  /** An earlier statement of the block left it by the answer: `if os.path.exists(a): return a`. */
  #leavesBefore(block: SyntaxNode, inner: SyntaxNode | undefined): boolean {
    for (const each of block.children) {
      if (each === inner) return false;
      if (/^(?:if|for|while|try|with)_statement$/.test(each.type) && this.#hasAnswer(each) && leaves(each))
        return true;
      if (
        each.type === 'try_statement' &&
        leaves(each) &&
        toleranceAround(this.#tree, [each], each.children[0] ?? each) !== undefined
      )
        return true;
    }
    return false;
  }

  #hasAnswer(node: SyntaxNode | undefined): boolean {
    if (node === undefined) return false;
    let low = 0;
    let high = this.#answers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#answers[middle] ?? 0) < node.start) low = middle + 1;
      else high = middle;
    }
    const first = this.#answers[low];
    return first !== undefined && first < node.end;
  }
}

/** Whether a statement may leave the function or the loop. The depth of a tree is bounded (syntax.ts). */
function leaves(node: SyntaxNode): boolean {
  if (
    node.type === 'return_statement' ||
    node.type === 'break_statement' ||
    node.type === 'continue_statement'
  )
    return true;
  return !/_definition$/.test(node.type) && node.children.some(leaves);
}
