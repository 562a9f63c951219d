/** Where a node stands: which function, whether it may not run, and the scope that its names are looked up in. */
import { raises } from './blocks.js';
import type { Scope } from './scope.js';
import { between, child, knownOf, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';
import type { Place } from './types.js';

export interface Context extends Place {
  /** See `Import.guarded`. */
  guarded: boolean;
  scope: Scope;
  /** The innermost conditional block of this function, so that a name bound in it counts for uses in it. */
  block: SyntaxNode | undefined;
  /** The innermost body of a loop of this function. */
  loop: SyntaxNode | undefined;
  /** Dotted names of the classes around, where no function is. */
  className: string;
}

export function placeOf({ where, functionName, conditional, mainOnly }: Context): Place {
  const place = { where, conditional, mainOnly };
  return functionName === undefined ? place : { ...place, functionName };
}

/** What Python raises where a module is missing, and what catches that too. */
const CATCHES_MISSING_MODULE = /\b(ImportError|ModuleNotFoundError|Exception|BaseException)\b/;
/** A question about what is there: versions, platforms, other modules. */
const ASKS_WHAT_IS_THERE =
  /\bsys\s*\.\s*(version|platform|implementation|modules)|\bplatform\b|\bos\s*\.\s*name\b|find_spec|\bTYPE_CHECKING\b|\b_?(HAS|HAVE)_|_AVAILABLE\b|is_\w+_available|\bPY[23]\b/;
/** Longer conditions are read as far as this. */
const MAX_QUESTION = 500;
const IS_MAIN = /^\(*\s*(__name__\s*==\s*['"]__main__['"]|['"]__main__['"]\s*==\s*__name__)\s*\)*$/;

/** The context of one child. Function, class and lambda bodies get theirs in walk.ts, with their own scope. */
export function contextOfChild(tree: SyntaxTree, context: Context, node: SyntaxNode, at: number): Context {
  const below = node.children[at];
  if (below === undefined) return context;
  switch (node.type) {
    case 'if_statement':
    case 'elif_clause':
      return inIf(tree, context, node, below);
    case 'while_statement':
    case 'for_statement':
      return isBody(below) ? { ...conditional(context, below), loop: below } : context;
    case 'case_clause':
      return conditional(context, below);
    case 'conditional_expression':
      return at === 1 ? context : conditional(context, below);
    case 'boolean_operator':
      return at === 0 ? context : conditional(context, below);
    case 'try_statement':
      return inTry(tree, context, node, below);
    case 'with_statement':
      return below.type === 'block' && suppressesMissing(tree, node)
        ? { ...conditional(context, below), guarded: true }
        : context;
    default:
      return context;
  }
}

function isBody(node: SyntaxNode): boolean {
  return node.type === 'block' || node.type === 'else_clause' || node.type === 'elif_clause';
}

function conditional(context: Context, block: SyntaxNode): Context {
  return { ...context, conditional: true, block };
}

function inIf(tree: SyntaxTree, context: Context, node: SyntaxNode, below: SyntaxNode): Context {
  if (!isBody(below)) return context;
  const [condition] = node.children;
  const question = condition === undefined ? '' : textOf(tree, condition).slice(0, MAX_QUESTION);
  if (node.type === 'if_statement' && IS_MAIN.test(question)) {
    // What stands in `else` of it is what runs when the server imports the file.
    return below.type === 'block' ? { ...context, mainOnly: true, conditional: true, block: below } : context;
  }
  // The other branch was written for the case that the module is not there.
  const guards = ASKS_WHAT_IS_THERE.test(question);
  return { ...conditional(context, below), guarded: context.guarded || guards };
}

function inTry(tree: SyntaxTree, context: Context, node: SyntaxNode, below: SyntaxNode): Context {
  const known = knownOf(node);
  known.handlers ??= handlersOf(tree, node);
  if (known.handlers === 'none' || below.type === 'finally_clause') return context;
  const guarded = context.guarded || known.handlers === 'missing-module';
  // Handlers that raise again change nothing about what must run.
  if (below.type === 'block' && raisesAgain(tree, node)) return { ...context, guarded };
  return { ...conditional(context, below), guarded };
}

function raisesAgain(tree: SyntaxTree, node: SyntaxNode): boolean {
  const handlers = node.children.filter(each => /^except(_group)?_clause$/.test(each.type));
  return handlers.every(handler => raises(tree, child(handler, 'block')));
}

function handlersOf(tree: SyntaxTree, node: SyntaxNode): 'none' | 'others' | 'missing-module' {
  const handlers = node.children.filter(each => /^except(_group)?_clause$/.test(each.type));
  if (handlers.length === 0) return 'none';
  return handlers.some(handler => catchesMissing(tree, handler)) ? 'missing-module' : 'others';
}

function catchesMissing(tree: SyntaxTree, handler: SyntaxNode): boolean {
  const block = child(handler, 'block');
  const caught = handler.children.filter(each => each !== block);
  if (caught.length === 0) return true;
  return CATCHES_MISSING_MODULE.test(caught.map(each => textOf(tree, each)).join(' '));
}

function suppressesMissing(tree: SyntaxTree, node: SyntaxNode): boolean {
  const clause = child(node, 'with_clause');
  if (clause === undefined) return false;
  const text = textOf(tree, clause);
  return /\bsuppress\s*\(/.test(text) && CATCHES_MISSING_MODULE.test(text);
}

/** The operators of `a and b`, `a + b`, `a < b`. */
export function operatorOf(tree: SyntaxTree, node: SyntaxNode): string {
  const [left, right] = node.children;
  return left === undefined || right === undefined ? '' : between(tree, left, right);
}
