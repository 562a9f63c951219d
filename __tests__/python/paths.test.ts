import { describe, expect, test } from '@jest/globals';
import { pathBelowEnv, pathText } from '../../src/python/path-parts.js';
import { at, read, shown } from './read.js';

const OS = 'import os\n';
const PATH = 'import os\nfrom pathlib import Path\n';

describe('how paths are built', () => {
  test.each<[string, string]>([
    ['os.path.join(os.getenv("M"), "a", "b.pkl")', '$M/a/b.pkl'],
    ['os.path.join(os.environ["M"], "a/b.pkl")', '$M/a/b.pkl'],
    ['os.path.join(os.environ.get("M", "./model"), "a")', '$M=./model/a'],
    ['os.path.join(os.getenv("M") or "local", "a")', '$M=local/a'],
    ['os.path.join("a", "/b", "c")', '/b/c'],
    ['os.path.join(os.getenv("M"), "")', '$M'],
    ['os.path.join(os.getenv("M"), name, "c")', '$M/?/c'],
    ['os.path.join(os.getenv("M"), *parts)', '$M/?'],
    ['Path(os.environ["M"]) / "a" / "b"', '$M/a/b'],
    ['Path(os.environ["M"], "a").joinpath("b", "c")', '$M/a/b/c'],
    ['"root" / Path("a")', 'root/a'],
    ['Path("a") / "/b"', '/b'],
    ['str(Path("a") / "b")', 'a/b'],
    ['Path("a", "b.tar").with_suffix(".gz")', 'a/b.gz'],
    ['Path("a/b.tar").with_name("c")', 'a/c'],
    ['Path("a/b/c").parent', 'a/b'],
    ['Path(__file__).resolve().parent / "x"', '{file^1}/x'],
    ['Path(__file__).parents[1] / "x"', '{file^2}/x'],
    ['os.path.join(os.path.dirname(os.path.abspath(__file__)), "x")', '{file^1}/x'],
    ['os.path.join(os.getcwd(), "x")', '{cwd}/x'],
    ['Path.cwd() / "x"', '{cwd}/x'],
    ['os.path.abspath("x")', '{cwd}/x'],
    ['f"{os.environ[\'M\']}/a/{name}.pkl"', '$M|/a/|?|.pkl'],
    ["f\"{os.environ['M']}/a/{os.environ['M']!r}\"", '$M|/a/|?'],
    ['os.environ["M"] + "/a" + ".pkl"', '$M|/a|.pkl'],
    ['os.environ["M"] + os.sep + "a"', '$M|/|a'],
    ['"%s/a/%s" % (os.environ["M"], x)', '$M|/a/|?'],
    ['"%s/a" % os.environ["M"]', '$M|/a'],
    ['"{}/a/{n}/{0}".format(os.environ["M"], n="b")', '$M|/a/|b|/|$M'],
    ['os.path.normpath(os.path.join(os.environ["M"], "a"))', '$M/a'],
  ])('%s', (expression, expected) => {
    const { paths } = read(`${PATH}x = ${expression}\n`);

    expect(paths.map(({ parts }) => shown(parts))).toEqual([expected]);
    expect(paths[0]?.assignedTo).toBe('x');
  });

  test.each([
    ['a / b'],
    ['1 + 2'],
    ['"a" + b'],
    ['"hello %s" % name'],
    ['f"https://{os.environ[\'HOST\']}/x"'],
    ['os.getenv("PORT")'],
    ['"model.pkl"'],
    ['os.path.expanduser("~/x")'],
    ['print(f"{os.environ[\'M\']} is empty")'],
    ['b"a" + b"/b"'],
    ['np.load / "x"'],
  ])('no path: %s', expression => {
    expect(read(`${PATH}x = ${expression}\n`).paths).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, string, string]>([
    ['in the same function', `${OS}def f():\n  d = os.getenv("M")\n  open(os.path.join(d, "a"))`, '$M/a'],
    ['of the module', `${OS}D = os.getenv("M")\ndef f():\n  open(os.path.join(D, "a"))`, '$M/a'],
    ['over two names', `${OS}D = os.getenv("M")\nE = D + "/e"\ndef f():\n  open(E)`, '$M|/e'],
    ['a literal', `${OS}N = "a.pkl"\ndef f():\n  open(os.path.join(os.environ["M"], N))`, '$M/a.pkl'],
    ['a variable by a name', `${OS}V = "M"\nopen(os.path.join(os.environ[V], "a"))`, '$M/a'],
    [
      'assigned to a global elsewhere',
      `${OS}def init():\n  global d\n  d = os.getenv("M")\ndef run(x):\n  open(os.path.join(d, "a"))`,
      '$M/a',
    ],
    [
      'None before it',
      `${OS}d = None\ndef init():\n  global d\n  d = os.getenv("M")\n  open(os.path.join(d, "a"))`,
      '$M/a',
    ],
    ['reassigned', `${OS}d = os.getenv("M")\nd = "x"\nopen(os.path.join(d, "a"))`, '?/a'],
    ['conditional', `${OS}if x:\n  d = os.getenv("M")\nopen(os.path.join(d, "a"))`, '?/a'],
    [
      'conditional, used in the same block',
      `${OS}try:\n  d = os.getenv("M")\n  open(os.path.join(d, "a"))\nexcept OSError: pass`,
      '$M/a',
    ],
    ['a parameter', `${OS}d = "x"\ndef f(d):\n  open(os.path.join(d, "a"))`, '?/a'],
    ['a loop', `${OS}for d in x:\n  open(os.path.join(d, "a"))`, '?/a'],
    ['a comprehension', `${OS}d = "x"\n[open(os.path.join(d, "a")) for d in y]`, '?/a'],
    ['of itself', `${OS}d = d + "/x"\nopen(os.path.join(d, "a"))`, '?|/x/a'],
    [
      'a method of its own',
      `${OS}class A:\n  d = "x"\n  def f(self):\n    open(os.path.join(d, "a"))`,
      '?/a',
    ],
    [
      'module under another name',
      'import os.path as osp\nfrom os import environ as e\nopen(osp.join(e["M"], "a"))',
      '$M/a',
    ],
    [
      'function under another name',
      'from os.path import join as j\nfrom os import getenv\nopen(j(getenv("M"), "a"))',
      '$M/a',
    ],
    ['alias by assignment', 'import os\njoin = os.path.join\nopen(join(os.environ["M"], "a"))', '$M/a'],
  ])('%s', (_, text, expected) => {
    const path = read(text).paths.find(({ passedTo }) => passedTo?.callee === 'open');

    expect(path && shown(path.parts)).toBe(expected);
  });

  test('a function of the file is not the one of os.path', () => {
    expect(read('def join(a, b): pass\nopen(join("a", "b"))').paths).toEqual([]);
  });
});

describe('what they are passed to', () => {
  test.each<[string, string, object]>([
    [
      'import joblib\njoblib.load("a.pkl")',
      'a.pkl',
      { callee: 'joblib.load', target: 'joblib.load', argument: 0 },
    ],
    [
      'import pandas as pd\npd.read_csv("a.csv")',
      'a.csv',
      { callee: 'pd.read_csv', target: 'pandas.read_csv' },
    ],
    [
      'import pickle\npickle.load(open("a.pkl", "rb"))',
      'a.pkl',
      { target: 'open', mode: 'rb', outer: 'pickle.load' },
    ],
    ['open(file="a", mode="w")', 'a', { argument: 'file', mode: 'w' }],
    ['with open("a") as f: pass', 'a', { target: 'open', argument: 0 }],
    [
      'from pathlib import Path\nPath("a").read_text()',
      'a',
      { target: 'pathlib.Path.read_text', argument: 'self' },
    ],
    [
      'from pathlib import Path\np = Path("a")\np.open("rb")',
      'a',
      { target: 'pathlib.Path.open', mode: 'rb' },
    ],
    ['import glob\nglob.glob("a/*.json")', 'a/*.json', { target: 'glob.glob' }],
    ['import os\nos.listdir(os.environ["D"])', '$D', { target: 'os.listdir' }],
    ['import os\nload(os.environ["MODEL_DIR"])', '$MODEL_DIR', { target: 'load' }],
    ['import mlflow\nmlflow.pyfunc.load_model("model")', 'model', { target: 'mlflow.pyfunc.load_model' }],
    ['import sys\nsys.path.insert(0, "lib")', 'lib', { target: 'sys.path.insert', argument: 1 }],
  ])('%j', (text, path, passedTo) => {
    const found = read(text).paths.find(each => each.passedTo);

    expect(found && shown(found.parts)).toBe(path);
    expect(found?.passedTo).toMatchObject(passedTo);
  });

  test.each([['spacy.load("en_core_web_sm")'], ['def open(x): pass\nopen("a")'], ['print("a/b")']])(
    'a literal is no path in %j',
    text => {
      expect(read(text).paths).toEqual([]);
    },
  );

  test('places: of the expression, and of the literal that a name stands for', () => {
    const text =
      'import os, joblib\nNAME = "é😀.pkl"\ndef init():\n  joblib.load(os.path.join(os.environ["M"], NAME))\n';
    const [path] = read(text).paths;

    expect(path && at(text, path.span)).toBe('os.path.join(os.environ["M"], NAME)');
    expect(path?.parts.map(part => at(text, part.span))).toEqual(['os.environ["M"]', '"é😀.pkl"']);
    expect(path).toMatchObject({ where: 'function', functionName: 'init', conditional: false });
  });
});

describe('paths as text', () => {
  const parts = (text: string) => read(`${PATH}x = ${text}\n`).paths[0]?.parts ?? [];

  test.each<[string, string | undefined]>([
    ['os.path.join(os.environ["M"], "a", "b")', 'a/b'],
    ['os.environ["M"] + "/a"', 'a'],
    ['Path(os.environ["M"])', ''],
    ['os.environ["M"] + "a/b"', undefined],
    ['os.path.join(os.environ["M"], x)', undefined],
    ['os.path.join("a", os.environ["M"])', undefined],
  ])('below the variable: %s', (text, expected) => {
    expect(pathBelowEnv(parts(text), 'M')).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ['Path(__file__).parent / "a"', '/code/a'],
    ['Path(__file__).parent.parent / "a"', '/code/../a'],
    ['os.path.join(os.getcwd(), "a/", "b")', '/work/a/b'],
    ['os.path.join(os.environ["M"], "a")', '/m/a'],
    ['os.path.join(os.environ["OTHER"], "a")', undefined],
  ])('as a whole: %s', (text, expected) => {
    const env = (name: string) => (name === 'M' ? '/m' : undefined);

    expect(pathText(parts(text), { env, folder: '/code', cwd: '/work' })).toBe(expected);
  });
});
