import { describe, expect, test } from '@jest/globals';
import { lineOf, read } from './read.js';

describe('Python 3 has no error', () => {
  test.each([
    [''],
    ['\n'],
    ['# only a comment'],
    [
      'match = 1\nmatch x:\n  case {"a": 1, **r} if z:\n    pass\n  case [1, *_] | (2, 3): pass\n  case A(b=c): pass\n  case _: pass\n',
    ],
    ['match(x)\ntype(x)\nprint = 3\nexec = 4\ncase = 1\n'],
    ['if (n := 3) > 2: pass\n'],
    ['type X[T] = list[T]\ndef f[T: int, *A, **P](x: T) -> T: pass\nclass A[T]: pass\n'],
    ['try:\n  a\nexcept* (E, F) as e:\n  pass\n'],
    ['x = f"{a["b"]}" f"{x:{y}.{z}}" f"""{\na\n}""" f"{x!r:>{w}} {"a" + f"{1}"}"\n'],
    ['x = f"{a:\'>10} {b:%H:%M} {{}} {c=}"\n'],
    ['with (open(a) as b, c as d,): pass\n'],
    ['def f(a, /, b, *, c): pass\n'],
    ['@(a if b else c)[0]\ndef f(): pass\n'],
    [
      'async def f():\n  async with a as b: pass\n  async for c in d: await e\n  return [g async for g in h]\n',
    ],
    ['print(*a, sep="")\nprint >> f, a\nprint -1\nprint [1]\n'],
    ['exec\nexec.x(1)\n'],
    ['x = 0o17 + 0x1fL0 if 0 else 0b1 + 1_000 + 00 + 0_0\n'.replace('L0', '')],
    ['raise E("a", b) from c\nexcept_ = 1\n'],
    ['try:\n  a\nexcept (A, B): pass\n'],
    ['def f():\n    x = (a.\nb)\n    y = foo(c=\n1)\n    return x\n'],
    ['def f():\n    x = [\n1,\n# comment\n2]\n'],
    ['if a:\n\tb\n        c\n'],
    ['x = 1; \\\n  y = 2\n'],
    ['if a: b\nelse: c\n'],
    ['if a:\n  b\n# comment\n  c\n'],
    ['class A: pass\nclass B: ...\n'],
    ['for a in b: pass\nelse: pass\nwhile c: pass\nelse: pass\n'],
    ['try: a\nfinally: b\n'],
    ['lambda: (yield)\nx = lambda a, *b, c=1, **d: a\n'],
    ['x = a if b else c\nx = not a\nx = *a, b\n'],
    ['global x\nnonlocal_ = 1\ndel a, b[0], c.d\nassert a, b\n'],
    ['x: int = 3\ny: "str"\nz: dict[str, int] = {**a, "b": 1}\n'],
    ['π = naïve = 名前 = 1\n'],
    ['a = b"\\xff" rb"\\d" Rb\'\'\n'],
    ['"""\nunclosed ( [ { \' \n"""\n# ( [ {\n'],
    ['x = 5if a else 3\n'],
    ['def f():\r\n  return 1\r\n\r\nf()\r\n'],
    ['def f():\r  return 1\r'],
    ['\ufeffdef f():\n  pass\n'],
    ['\fdef f():\n  pass\n\f\n'],
  ])('%j', text => {
    const { syntaxError, opaque } = read(text);

    expect(syntaxError).toBeUndefined();
    expect(opaque).toEqual([]);
  });
});

describe('errors, and their lines', () => {
  test.each<[string, number, string]>([
    ['def run(data)\n    return 1\n', 1, 'missing'],
    ['x = 1\nif x == 1\n  y\n', 2, 'missing'],
    ['def run(data):\nreturn 1\n', 2, 'indentation'],
    ['class A:\n', 1, 'indentation'],
    ['x = 1\n  y = 2\n', 2, 'indentation'],
    ['  x = 1\n', 1, 'indentation'],
    ['if a:\n    b\n  c\n', 3, 'indentation'],
    ['def f():\n    x = 1\n     y = 2\n', 3, 'indentation'],
    ['a = 1\nx = [1, 2\ny = 3\n', 2, 'unclosed'],
    ['def f():\n  print("a"\n  x = 1\n', 2, 'unclosed'],
    ['x = 1)\n', 1, 'unmatched'],
    ['x = (1]\n', 1, 'unmatched'],
    ['a = 1\nx = "abc\ny = 1\n', 2, 'unterminated-string'],
    ['a = 1\nx = """abc\n\n', 2, 'unterminated-string'],
    ['x = f"{a"\n', 1, 'unterminated-string'],
    ['a = 1\nb = = 2\n', 2, 'unexpected'],
    ['def f():\n  a = 1\n  return a b\n', 3, 'unexpected'],
    ['import os\nx = {\n  "a": 1\n  "b": 2,\n}\n', 3, 'unexpected'],
    ['a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> x\n', 2, 'unexpected'],
    ['import a\n%matplotlib inline\n', 2, 'unexpected'],
    ['import a\n!pip install b\n', 2, 'unexpected'],
    ['x = ‘a’\n', 1, 'unexpected'],
    ['else:\n  pass\n', 1, 'unexpected'],
    ['try:\n  a\nb\n', 3, 'unexpected'],
    ['try:\n  a\n', 1, 'missing'],
    ['None = 1\n', 1, 'unexpected'],
    ['import\n', 1, 'unexpected'],
    ['a = 1\0\n', 1, 'unexpected'],
    ['a = 1\nprint "x"\n', 2, 'print-statement'],
    ['def f():\n  print x, y\n', 2, 'print-statement'],
    ['exec "x" in d\n', 1, 'exec-statement'],
    ['try:\n  a\nexcept A, e:\n  pass\n', 3, 'python-2'],
    ['raise E, "x"\n', 1, 'python-2'],
    ['if a <> b: pass\n', 1, 'python-2'],
    ['x = 0777\n', 1, 'python-2'],
    ['x = 10L\n', 1, 'python-2'],
    ['x = 0xfL\n', 1, 'python-2'],
    ['x = ur"a"\n', 1, 'python-2'],
    ['x = `a`\n', 1, 'python-2'],
    ['def f((a, b)): pass\n', 1, 'python-2'],
    ['x = lambda (a, b): a\n', 1, 'python-2'],
    ['print "x"\ny = (\n', 1, 'print-statement'],
  ])('%j', (text, line, problem) => {
    const { syntaxError, opaque } = read(text);

    expect(syntaxError?.problem).toBe(problem);
    expect(syntaxError && lineOf(text, syntaxError.start)).toBe(line);
    expect(opaque.map(({ reason }) => reason)).toContain('syntax-error');
    expect(syntaxError?.end).toBeLessThanOrEqual(text.length);
    expect(syntaxError?.start).toBeLessThanOrEqual(syntaxError?.end ?? -1);
  });

  test('in the middle of a long file, after which the facts go on', () => {
    const before = 'import os\ndef f(x):\n    return os.path.join(x, "a")\n'.repeat(50);
    const text = `${before}def run(data):\n    return json.loads(data\n\ndef init():\n    pass\n`;
    const { syntaxError, imports } = read(text);

    expect(syntaxError && lineOf(text, syntaxError.start)).toBe(152);
    expect(imports.length).toBeGreaterThan(40);
  });
});
