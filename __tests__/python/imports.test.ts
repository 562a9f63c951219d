import { describe, expect, test } from '@jest/globals';
import type { Import } from '../../src/python/types.js';
import { at, read } from './read.js';

/** `..a.b(c as d) guarded function:run`: what an import says, in one line. */
function said({
  module,
  names,
  asName,
  level,
  star,
  guarded,
  dynamic,
  where,
  functionName,
  conditional,
  mainOnly,
}: Import): string {
  const list = star
    ? '(*)'
    : names
      ? `(${names.map(each => (each.name === each.asName ? each.name : `${each.name} as ${each.asName}`)).join(', ')})`
      : '';
  const flags = [
    ...[asName && `as ${asName}`, guarded && 'guarded', dynamic && 'dynamic', conditional && 'conditional'],
    ...[mainOnly && 'main', where !== 'top' && (functionName ?? where)],
  ];
  return [`${'.'.repeat(level)}${module}${list}`, ...flags.filter(Boolean)].join(' ');
}

describe('imports', () => {
  test.each<[string, string[]]>([
    ['import os', ['os']],
    ['import os.path as p, sys', ['os.path as p', 'sys']],
    ['from a.b import c as d, e', ['a.b(c as d, e)']],
    ['from a import (b, # why\n  c,\n)', ['a(b, c)']],
    ['from a import b, \\\n  c', ['a(b, c)']],
    ['from . import x', ['.(x)']],
    ['from .. x.y import z', ['..x.y(z)']],
    ['from ...a import *', ['...a(*)']],
    ['from __future__ import annotations', ['__future__(annotations)']],
    ['import a; import b', ['a', 'b']],
    ['def run(data):\n  import a', ['a run']],
    ['class A:\n  import a\n  def f(self):\n    import b', ['a class', 'b A.f']],
    ['async def run(x):\n  def inner():\n    import a', ['a run']],
    ['try:\n  import a\nexcept ImportError:\n  import b', ['a guarded conditional', 'b guarded conditional']],
    [
      'try:\n  import a\nexcept (ValueError, ModuleNotFoundError) as e:\n  pass\nelse:\n  import c',
      ['a guarded conditional', 'c guarded conditional'],
    ],
    ['try:\n  import a\nexcept:\n  pass', ['a guarded conditional']],
    ['try:\n  import a\nexcept Exception:\n  raise', ['a guarded']],
    ['try:\n  import a\nexcept Exception:\n  print(1)', ['a guarded conditional']],
    ['try:\n  import a\nexcept builtins.ImportError:\n  pass', ['a guarded conditional']],
    ['try:\n  import a\nexcept ValueError:\n  import b', ['a conditional', 'b conditional']],
    ['try:\n  import a\nfinally:\n  import b', ['a', 'b']],
    [
      'try:\n  try:\n    import a\n  except ValueError:\n    pass\nexcept ImportError:\n  pass',
      ['a guarded conditional'],
    ],
    ['try:\n  import a\nexcept* ImportError:\n  pass', ['a guarded conditional']],
    ['if TYPE_CHECKING:\n  import a', ['a guarded conditional']],
    ['import typing as t\nif t.TYPE_CHECKING:\n  import a', ['typing as t', 'a guarded conditional']],
    [
      'if sys.version_info >= (3, 11):\n  import tomllib\nelse:\n  import tomli',
      ['tomllib guarded conditional', 'tomli guarded conditional'],
    ],
    ['if sys.platform == "win32":\n  import winreg', ['winreg guarded conditional']],
    ['if importlib.util.find_spec("a"):\n  import a', ['a guarded conditional']],
    [
      'if x:\n  import a\nelif sys.version_info > (3,):\n  import b',
      ['a conditional', 'b guarded conditional'],
    ],
    ['with contextlib.suppress(ImportError):\n  import a', ['a guarded conditional']],
    ['with open("x") as f:\n  import a', ['a']],
    ['for i in x:\n  import a', ['a conditional']],
    ["if __name__ == '__main__':\n  import a\nelse:\n  import b", ['a conditional main', 'b']],
    ['import importlib\nm = importlib.import_module("a.b")', ['importlib', 'a.b dynamic']],
    [
      'from importlib import import_module as im\nim(".x", __package__)',
      ['importlib(import_module as im)', '.x dynamic'],
    ],
    ['m = __import__("a")\nn = __import__(name)', ['a dynamic']],
    ['NAME = "a.b"\nimport importlib\nimportlib.import_module(NAME)', ['importlib', 'a.b dynamic']],
    ['def __import__(x): pass\n__import__("a")', []],
    ['\ufeffimport a', ['a']],
    ['import naïve.π', ['naïve.π']],
    ['x = "import a"\n# import b\n"""\nimport c\n"""', []],
  ])('%j', (text, expected) => {
    const { imports, syntaxError } = read(text);

    expect(imports.map(said)).toEqual(expected);
    expect(syntaxError).toBeUndefined();
    for (const { span, moduleSpan, module, dynamic } of imports) {
      if (!dynamic) expect(at(text, moduleSpan)).toContain(module.split('.').at(-1));
      expect(at(text, span)).toContain(at(text, moduleSpan));
    }
  });

  test('the module is what a finding points at', () => {
    const text = 'x = "😀é"; from ..pkg . sub import thing\n';
    const [found] = read(text).imports;

    expect(found && at(text, found.moduleSpan)).toBe('..pkg . sub');
    expect(found?.module).toBe('pkg.sub');
  });
});
