import { describe, expect, test } from '@jest/globals';
import { at, read } from './read.js';

describe('calls', () => {
  test.each<[string, string[]]>([
    ['import pandas as pd\npd.read_csv(x)', ['pd.read_csv=pandas.read_csv']],
    ['from a.b import c\nc.d()', ['c.d=a.b.c.d']],
    ['from .tools import helper\nhelper()', ['helper=.tools.helper']],
    ['from . import tools\ntools.x()', ['tools.x=.tools.x']],
    ['from ..a import b\nb()', ['b=..a.b']],
    ['def open(x): pass\nopen(1)', ['open=<local>.open']],
    ['try:\n  import a as j\nexcept ImportError:\n  import b as j\nj.load()', ['j.load=<local>.j.load']],
    ['x.y().z()', ['().z=().z', 'x.y=x.y']],
    ['a[0].b()', ['().b=().b']],
    ['f()()', ['=', 'f=f']],
    ['(a\n  # why\n .b)()', ['a.b=a.b']],
    ['def run(np):\n  np.load()', ['np.load=<local>.np.load']],
    ['import numpy as np\ndef f():\n  import jax.numpy as np\n  np.load()', ['np.load=jax.numpy.load']],
    ['class A:\n  open = 1\n  def f(self):\n    open()', ['open=open']],
  ])('%j', (text, expected) => {
    expect(read(text).calls.map(({ callee, target }) => `${callee}=${target}`)).toEqual(expected);
  });

  test('arguments', () => {
    const text = 'N = "n"\nf("a", N, x.y, *r, k="b" "c", d=None, **m)\n';
    const [call] = read(text).calls;

    expect(call?.args.map(({ span, ...rest }) => rest)).toEqual([
      { value: 'a' },
      { value: 'n', name: 'N' },
      { name: 'x.y' },
      { star: '*', name: 'r' },
      { keyword: 'k', value: 'bc' },
      { keyword: 'd', name: 'None' },
      { star: '**', name: 'm' },
    ]);
    expect(call && at(text, call.span)).toBe(text.split('\n')[1]);
  });

  test.each<[string, object]>([
    ['def run(d):\n  f()', { where: 'function', functionName: 'run', conditional: false }],
    ['run = lambda d: f()', { where: 'function', functionName: 'run' }],
    ['g(lambda: f())', { where: 'function', functionName: '<lambda>' }],
    ['class A:\n  def m(self):\n    f()', { where: 'function', functionName: 'A.m' }],
    ['class A:\n  x = f()', { where: 'class' }],
    ['def run(d):\n  while d:\n    f()', { conditional: true }],
    ['def run(d):\n  return d and f()', { conditional: true }],
    ['def run(d):\n  return f() if d else 1', { conditional: true }],
    ['if x:\n  def run(d):\n    f()', { conditional: false }],
    ['def run(d=f()): pass', { where: 'top' }],
    ['@f()\ndef run(d): pass', { where: 'top' }],
    ['x = [f() for y in z]', { where: 'top', conditional: false }],
    ['if __name__ == "__main__":\n  f()', { where: 'top', mainOnly: true }],
    ['match x:\n  case 1:\n    f()', { conditional: true }],
  ])('place: %j', (text, expected) => {
    expect(read(text).calls.find(({ callee }) => callee === 'f')).toMatchObject(expected);
  });
});

describe('the environment', () => {
  test.each<[string, object[]]>([
    ['import os\nos.environ["A"]', [{ name: 'A', form: 'os.environ[]', hasDefault: false }]],
    ['import os\nos.getenv("A")', [{ name: 'A', form: 'os.getenv', hasDefault: false }]],
    ['import os\nos.getenv("A", "x")', [{ name: 'A', hasDefault: true, default: 'x' }]],
    [
      'import os\nos.environ.get("A", default=None)',
      [{ name: 'A', form: 'os.environ.get', hasDefault: true }],
    ],
    ['from os import environ, getenv as g\nenviron["A"]\ng("B")', [{ name: 'A' }, { name: 'B' }]],
    ['import os\nos.environ["A"] = "x"\ndel os.environ["B"]', []],
    ['import os\nos.environ[name]', []],
    ['import os\nos.environ[f"A{x}"]', []],
    ['import os\nN = "A"\nos.environ[N]', [{ name: 'A' }]],
    ['environ = {}\nenviron["A"]', []],
  ])('%j', (text, expected) => {
    const { envReads } = read(text);

    expect(envReads).toHaveLength(expected.length);
    expect(envReads).toMatchObject(expected);
  });

  test.each<[string, string[], boolean]>([
    ['print(os.environ["KEY"])', ['KEY'], false],
    ['k = os.getenv("KEY")\nprint("k:", k)', ['KEY'], false],
    ['k = os.getenv("KEY")\nprint(f"k: {k}")', ['KEY'], false],
    ['k = os.getenv("KEY")\nprint("k: " + k)', ['KEY'], false],
    ['k = os.getenv("KEY")\nprint("k: %s" % k)', ['KEY'], false],
    ['k = os.getenv("KEY")\nprint("k: {}".format(k))', ['KEY'], false],
    ['k = os.getenv("KEY")\nlogging.info("%s", k)', ['KEY'], false],
    ['k = os.getenv("KEY")\nself.logger.debug({"k": str(k)})', ['KEY'], false],
    ['print(os.environ)', [], true],
    ['print(dict(os.environ.items()))', [], true],
    ['k = os.getenv("KEY")\nprint(len(k), k is None, bool(k), k[:4], mask(k))', [], false],
    ['k = os.getenv("KEY")\nk = "x"\nprint(k)', [], false],
    ['k = os.getenv("KEY")\nsend(k)', [], false],
    ['math.log(float(os.environ["KEY"]))', [], false],
  ])('printed: %j', (text, variables, wholeEnvironment) => {
    const { prints } = read(`import os, sys, logging\n${text}\n`);

    expect(prints.flatMap(each => each.variables.map(({ name }) => name))).toEqual(variables);
    expect(prints.some(each => each.wholeEnvironment)).toBe(wholeEnvironment);
  });
});

test.each<[string, number]>([
  ['import sys\nsys.path.append("x")', 1],
  ['import sys\nsys.path.insert(0, "x")', 1],
  ['import sys\nsys.path[0:0] = ["x"]', 1],
  ['import sys\nsys.path += ["x"]', 1],
  ['import sys\nsys.path = []', 1],
  ['from sys import path\npath.append("x")', 1],
  ['path = []\npath.append("x")', 0],
  ['import site\nsite.addsitedir("x")', 1],
  ['import sys\nprint(sys.path)', 0],
])('sys.path: %j', (text, expected) => {
  expect(read(text).sysPathChanges).toHaveLength(expected);
});
