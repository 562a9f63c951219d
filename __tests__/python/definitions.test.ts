import { describe, expect, test } from '@jest/globals';
import { definitionsOf, mayDefineMore } from '../../src/python/bindings.js';
import type { Parameter } from '../../src/python/types.js';
import { at, read } from './read.js';

const MARKS = { 'positional-only': '/', normal: '', vararg: '*', 'keyword-only': 'k:', kwarg: '**' };

function parameters(params: readonly Parameter[]): string {
  return params
    .map(({ name, kind, hasDefault }) => `${MARKS[kind]}${name}${hasDefault ? '=' : ''}`)
    .join(' ');
}

describe('functions', () => {
  test.each<[string, string]>([
    ['def run(): pass', ''],
    ['def run(data): pass', 'data'],
    ['def run(data, /, a, b: int = 1, *rest, c, d=2, **more): pass', '/data a b= *rest k:c k:d= **more'],
    ['def run(a, /, b=1, *, c): pass', '/a b= k:c'],
    ['def run(*, data: "str"): pass', 'k:data'],
    ['def run(*args: int, **kwargs: str): pass', '*args **kwargs'],
    ['def run(\n  data, # the request\n  *,\n  x = (1,\n 2),\n): pass', 'data k:x='],
    ['def run[T](data: T) -> T: pass', 'data'],
    ['def run(data: dict[str, int] | None = None): pass', 'data='],
  ])('%j', (text, expected) => {
    const [run] = read(text).functions;

    expect(run?.name).toBe('run');
    expect(parameters(run?.params ?? [])).toBe(expected);
  });

  test('decorators, async, generators, globals, spans', () => {
    const text =
      'from inference_schema.schema_decorators import input_schema as ins\n@ins("data", x(1))\n@a.b\n@(c or d)\nasync def run(data):\n  global m, n\n  if m:\n    global o\n  yield 1\n';
    const [run] = read(text).functions;

    expect(run).toMatchObject({ isAsync: true, isGenerator: true, globals: ['m', 'n', 'o'] });
    expect(run?.decorators.map(({ name, target }) => [name, target])).toEqual([
      ['ins', 'inference_schema.schema_decorators.input_schema'],
      ['a.b', 'a.b'],
      ['', ''],
    ]);
    expect(run && at(text, run.span).startsWith('@ins')).toBe(true);
    expect(run && at(text, run.nameSpan)).toBe('run');
  });

  test('only those of the module, with what they depend on', () => {
    const text =
      'if a:\n  def b(): pass\ntry:\n  def c(): pass\nexcept E:\n  def d(): pass\nwith x:\n  def e(): pass\ndef f():\n  def g(): pass\nclass C:\n  def h(self): pass\nif __name__ == "__main__":\n  def i(): pass\n';
    const { functions, classes } = read(text);

    expect(functions.map(each => [each.name, each.conditional, each.mainOnly])).toEqual([
      ['b', true, false],
      ['c', true, false],
      ['d', true, false],
      ['e', false, false],
      ['f', false, false],
      ['i', true, true],
    ]);
    expect(classes.map(each => [each.name, each.methods.map(method => method.name)])).toEqual([['C', ['h']]]);
  });

  test('classes: bases, decorators, methods of nested ones apart', () => {
    const text =
      '@dataclass(frozen=True)\nclass A(B, c.D, f(), metaclass=M):\n  class E:\n    def g(self): pass\n  @staticmethod\n  def h(x): pass\n';
    const [found] = read(text).classes;

    expect(found?.bases).toEqual(['B', 'c.D', '']);
    expect(found?.decorators.map(({ name }) => name)).toEqual(['dataclass']);
    expect(found?.methods.map(({ name, decorators }) => [name, decorators.map(each => each.name)])).toEqual([
      ['h', ['staticmethod']],
    ]);
  });
});

describe('assignments', () => {
  test.each<[string, [string, unknown][]]>([
    ['init = something.init', [['init', { kind: 'name', name: 'something.init', target: 'something.init' }]]],
    [
      'import m\nrun = m.model.predict',
      [['run', { kind: 'name', name: 'm.model.predict', target: 'm.model.predict' }]],
    ],
    [
      'h = Handler()\nrun = h.run',
      [
        ['h', { kind: 'call', callee: 'Handler', target: 'Handler' }],
        ['run', { kind: 'name', name: 'h.run', target: '<local>.h.run' }],
      ],
    ],
    ['run = lambda data: data', [['run', { kind: 'lambda' }]]],
    [
      'a = b = 1',
      [
        ['a', { kind: 'constant' }],
        ['b', { kind: 'constant' }],
      ],
    ],
    ['a: str = "x"\nb: int', [['a', { kind: 'string', value: 'x' }]]],
    [
      'init, run = h.init, h.run',
      [
        ['init', { kind: 'name', name: 'h.init' }],
        ['run', { kind: 'name', name: 'h.run' }],
      ],
    ],
    [
      'a, *b = c',
      [
        ['a', { kind: 'other' }],
        ['b', { kind: 'other' }],
      ],
    ],
    [
      'for i, (j, k) in x: pass',
      [
        ['i', { kind: 'other' }],
        ['j', { kind: 'other' }],
        ['k', { kind: 'other' }],
      ],
    ],
    [
      'with a as b, c as (d, e): pass',
      [
        ['b', { kind: 'other' }],
        ['d', { kind: 'other' }],
        ['e', { kind: 'other' }],
      ],
    ],
    ['try:\n  x\nexcept E as e: pass', [['e', { kind: 'other' }]]],
    ['if (n := f()): pass', [['n', { kind: 'other' }]]],
    [
      'x = [y := 1 for z in a]',
      [
        ['x', { kind: 'constant' }],
        ['y', { kind: 'other' }],
      ],
    ],
    [
      'match a:\n  case {"k": v, **r} if v: pass\n  case [b, *c]: pass\n  case D.e: pass',
      [
        ['v', {}],
        ['r', {}],
        ['b', {}],
        ['c', {}],
      ],
    ],
    ['a.b = 1\na[0] = 2', []],
    ['def f():\n  x = 1', []],
    ['type X = int', [['X', { kind: 'other' }]]],
    ['x = None', [['x', { kind: 'none' }]]],
    ['x = (None)', [['x', { kind: 'none' }]]],
    ['x += 1', [['x', { kind: 'other' }]]],
  ])('%j', (text, expected) => {
    const { assignments } = read(text);

    expect(assignments.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
    expect(assignments.map(({ value }) => value)).toMatchObject(expected.map(([, value]) => value));
  });

  test('by functions that declare a name global, and what is deleted', () => {
    const { assignments, globals } = read('def init():\n  global model\n  model = load()\nx = 1\ndel x\n');

    expect(assignments.map(each => [each.name, each.viaGlobal ?? false, each.deleted ?? false])).toEqual([
      ['model', true, false],
      ['x', false, false],
      ['x', false, true],
    ]);
    expect(globals.map(each => [each.name, each.functionName])).toEqual([['model', 'init']]);
  });

  test.each<[string, string[] | undefined]>([
    ['__all__ = ["a", "b"]', ['a', 'b']],
    ['__all__ = ("a",)', ['a']],
    ['__all__ = ["a"]\n__all__ += ["b"]', undefined],
    ['__all__ = [x]', undefined],
    ['', undefined],
  ])('__all__: %j', (text, expected) => {
    expect(read(text).all?.names).toEqual(expected);
  });
});

describe('what names stand for', () => {
  test.each<[string, string[]]>([
    ['def run(data): pass', ['function data']],
    ['', []],
    ['def run(a): pass\ndef run(b): pass', ['function b']],
    ['if x:\n  def run(a): pass\nelse:\n  def run(b): pass', ['function a', 'function b']],
    ['def run(a): pass\nif x:\n  def run(b): pass', ['function a', 'function b']],
    ['from .impl import run', ['import run']],
    ['from impl import main as run', ['import main']],
    ['import run', ['import module']],
    ['import run.sub as x', []],
    ['run = lambda data: 1', ['lambda data']],
    ['def main(x): pass\nrun = main', ['function x']],
    ['class H:\n  def run(self, data): pass\nh = H()\nrun = h.run', ['method data']],
    ['class H:\n  @staticmethod\n  def run(data): pass\nrun = H.run', ['method data']],
    ['class H:\n  @cached\n  def run(self, data): pass\nh = H()\nrun = h.run', ['unknown']],
    ['import m\nrun = m.predict', ['unknown']],
    ['run = None', ['constant']],
    ['run = None\ndef init():\n  global run\n  run = load()', ['constant', 'unknown']],
    ['class run: pass', ['class']],
    ['if __name__ == "__main__":\n  def run(data): pass', []],
    ['def run(a): pass\ndel run', []],
    ['run = functools.partial(main, 1)', ['unknown']],
  ])('%j', (text, expected) => {
    const found = definitionsOf(read(text), 'run').map(each => {
      if (each.kind === 'import') return `import ${each.name?.name ?? 'module'}`;
      return 'params' in each ? `${each.kind} ${parameters(each.params)}` : each.kind;
    });

    expect(found).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['from x import *', ['star-import']],
    ['exec(code)', ['exec']],
    ['exec("x = 1", globals())', ['exec', 'globals']],
    ['globals()["run"] = f', ['globals']],
    ['globals().update(x)', ['globals']],
    ['a = globals()["run"]\nb = globals().get("run")\nc = "run" in globals()', []],
    ['def f():\n  x = locals()\n  vars(y)', []],
    ['vars()["run"] = 1', ['globals']],
    ['setattr(sys.modules[__name__], "run", f)', ['globals']],
    ['import sys\nsys.modules[__name__] = Model()', ['module-object']],
    ['def __getattr__(name): pass', ['module-object']],
    ['class A:\n  def __getattr__(self, name): pass', []],
    ['def globals(): pass\nglobals()', []],
    ['def f(:\n  pass', ['syntax-error']],
  ])('opaque: %j', (text, expected) => {
    const module = read(text);

    expect(module.opaque.map(({ reason }) => reason)).toEqual(expected);
    expect(mayDefineMore(module)).toBe(expected.length > 0);
  });
});
