/**
 * The library of the Python on this machine, whole: Python says which of its files it takes, and where the others are
 * wrong; this must say the same. Skipped where there is no Python.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decodePython } from '../../src/python/encoding.js';
import { read } from './read.js';

const FILES = 400;

/** What Python's own parser says of a sample of its library. */
const TRUTH = `
import ast, json, os, sys, sysconfig, warnings
warnings.simplefilter('ignore')
if sys.version_info < (3, 9): sys.exit(3)
found = []
for folder, folders, names in os.walk(sysconfig.get_paths()['stdlib']):
    folders.sort()
    found += [os.path.join(folder, name) for name in sorted(names) if name.endswith('.py')]
step = max(1, len(found) // ${FILES})
answers = []
for path in found[::step]:
    try:
        tree = ast.parse(open(path, 'rb').read())
    except (SyntaxError, ValueError):
        answers.append([path, False, [], [], 0])
        continue
    nodes = list(ast.walk(tree))
    imports = sum(len(n.names) for n in nodes if isinstance(n, ast.Import)) + sum(isinstance(n, ast.ImportFrom) for n in nodes)
    functions = [n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    classes = [n.name for n in tree.body if isinstance(n, ast.ClassDef)]
    answers.append([path, True, functions, classes, imports])
print(json.dumps(answers))
`;

type Truth = [path: string, isPython: boolean, functions: string[], classes: string[], imports: number];

const python = spawnSync('python3', ['-c', TRUTH], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const truth: Truth[] = python.status === 0 ? JSON.parse(python.stdout) : [];
if (truth.length === 0) console.warn('Python 3.9 or newer is not on this machine: its library is not read.');

(truth.length === 0 ? describe.skip : describe)('the library of Python', () => {
  const files = truth.map(([path, ...answers]) => {
    const { text, problem } = decodePython(readFileSync(path));
    return { path, problem, module: read(text), answers };
  });

  test('what Python takes has no error', () => {
    const wrong = files.filter(
      ({ answers: [isPython], module, problem }) => isPython && (module.syntaxError || problem),
    );

    // Python refuses these too, when it compiles them: `from __future__ import *`.
    expect(wrong.map(({ path }) => path).filter(path => !/future8\.py$/.test(path))).toEqual([]);
  });

  test('what Python refuses has an error', () => {
    const missed = files.filter(
      ({ answers: [isPython], module, problem }) => !isPython && !module.syntaxError && !problem,
    );

    // Encodings spelt in ways that only Python minds, escapes in texts: few, and silence is right there.
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  test('functions, classes and imports are those that Python sees', () => {
    for (const {
      path,
      module,
      answers: [isPython, functions, classes, imports],
    } of files) {
      if (!isPython || module.opaque.some(({ reason }) => reason === 'too-complex')) continue;
      const isPlain = (each: { conditional: boolean; mainOnly: boolean }) =>
        !each.conditional && !each.mainOnly;
      const seen = {
        functions: functions.filter(
          name => !module.functions.some(each => each.name === name && isPlain(each)),
        ),
        classes: classes.filter(name => !module.classes.some(each => each.name === name && isPlain(each))),
        imports: module.imports.filter(each => !each.dynamic).length,
      };
      expect({ path, ...seen }).toEqual({ path, functions: [], classes: [], imports });
    }
  });
});
