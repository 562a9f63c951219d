/**
 * No module of the program keeps what a run has found: two runs in one process do not see each other. What a run knows
 * lies on its Project (project.ts) or its Session (session.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';

/** What a module may keep all the same, because it is of the process and the same for every run. */
const OF_THE_PROCESS: Readonly<Record<string, string>> = {
  'azure/client/http.ts transport': 'the pool of connections',
  'azure/client/load-sdk.ts last': 'the queue of modules that are being loaded',
  'azure/sign-in/credential.ts forgives': 'the process has one listener for what nobody has caught',
  'domain/scoring/json-values.ts NO_ARGUMENTS': 'a map that stays empty',
  'diagnosis/read-text.ts vocabulary': 'the catalogue of causes, in another form',
  'diagnosis/read-text.ts finder': 'the automaton of that catalogue; its place in a text is of the reader',
  'diagnosis/literals.ts CLASSES': 'a table of characters, filled while the module is loaded',
  'project/yaml/view.ts routes': 'what the paths that checks write split into',
  'python/reader.ts loading': 'the parser',
};

type Node = { type: string } & Record<string, unknown>;

const MUTATORS = /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** The names of what the module may change after it was loaded, in the order of the text. */
function changeable(source: string): string[] {
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2024' });
  const kept = new Set<string>();
  const constants = new Set<string>();
  for (const statement of body as unknown as Node[]) {
    const declaration = (statement.declaration ?? statement) as Node;
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations as { id: Node; init: Node | null }[]) {
      const name = String(id.value ?? '(pattern)');
      constants.add(name);
      if (declaration.kind !== 'const' || (init !== null && isEmptyCollection(init))) kept.add(name);
    }
  }
  for (const node of nodesOf(body)) {
    const name = changedBy(node);
    if (name !== undefined && constants.has(name)) kept.add(name);
    if (node.type === 'ClassProperty' && node.isStatic === true && node.readonly !== true)
      kept.add(`static ${String((node.key as Node).value)}`);
  }
  return [...kept];
}

/** `new WeakMap()`, `new Map()`, `[]`, `{}`: there to be filled. */
function isEmptyCollection(init: Node): boolean {
  if (init.type === 'TsAsExpression' || init.type === 'TsSatisfiesExpression')
    return isEmptyCollection(init.expression as Node);
  if (init.type === 'ArrayExpression') return (init.elements as unknown[]).length === 0;
  if (init.type === 'ObjectExpression') return (init.properties as unknown[]).length === 0;
  if (init.type !== 'NewExpression') return false;
  const made = String((init.callee as Node).value);
  const isEmpty = ((init.arguments as unknown[] | null) ?? []).length === 0;
  return /^Weak(?:Map|Set|Ref)$/.test(made) || (/^(?:Map|Set|Array)$/.test(made) && isEmpty);
}

/** The name of what an expression changes in place. */
function changedBy(node: Node): string | undefined {
  if (node.type === 'CallExpression') {
    const { type, object, property } = node.callee as Node;
    const isMutator = type === 'MemberExpression' && MUTATORS.test(String((property as Node).value));
    return isMutator ? nameOf(object as Node) : undefined;
  }
  const target = node.type === 'AssignmentExpression' ? node.left : undefined;
  const left = (node.type === 'UpdateExpression' ? node.argument : target) as Node | undefined;
  if (left?.type !== 'MemberExpression') return undefined;
  // The place of a pattern in a text: whoever uses the pattern sets it first.
  return (left.property as Node).value === 'lastIndex' ? undefined : nameOf(left.object as Node);
}

function nameOf({ type, value }: Node): string | undefined {
  return type === 'Identifier' ? String(value) : undefined;
}

function* nodesOf(top: unknown): Iterable<Node> {
  const open = [top];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value) yield value as Node;
    open.push(...Object.values(value).filter(each => each !== undefined));
  }
}

test('no module keeps state of a run', () => {
  const src = path.resolve(import.meta.dirname, '..', 'src');
  const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const found = modules.flatMap(name =>
    changeable(readFileSync(path.join(src, name), 'utf8')).map(kept => `${name} ${kept}`),
  );
  expect(found.sort()).toEqual(Object.keys(OF_THE_PROCESS).sort());
  expect(modules.length).toBeGreaterThan(400);
});

describe('what counts', () => {
  test.each<[string, string[]]>([
    ['let last: string | undefined;', ['last']],
    ['export let last = 1;', ['last']],
    ['const seen = new WeakMap<object, string>();', ['seen']],
    ['export const seen: Map<string, number> = new Map();', ['seen']],
    ['const seen: Record<string, number> = {};', ['seen']],
    ['const seen: string[] = []; function f(x: string) { seen.push(x); }', ['seen']],
    ['const seen = new Set(["a"]); function f(x: string) { seen.add(x); }', ['seen']],
    ['const seen = { count: 0 }; function f() { seen.count += 1; }', ['seen']],
    ['const seen = { count: 0 }; function f() { seen.count++; }', ['seen']],
    ['class A { static last = 1; }', ['static last']],
    ['const seen = new Set(["a"]); const has = (x: string) => seen.has(x);', []],
    ['const LIMITS = { a: 1 }; export const MAX = 3;', []],
    ['class A { static readonly #max = 1; readonly #seen = new Map(); }', []],
    ['const WORD = /a/y; function f(at: number) { WORD.lastIndex = at; }', []],
    ['function f() { let i = 0; const seen = new Map(); seen.set(i, i); }', []],
  ])('%s', (source, expected) => {
    expect(changeable(source)).toEqual(expected);
  });
});
