/** Paths that the script may do without are left alone, in every shape; the same paths without a way out are errors. */
import { expect, test } from '@jest/globals';
import { answersOver, brief, checkById, type Files, makeProject } from '../project.js';
import { project } from './project.js';

const MODEL: Files = { 'model/loan.joblib': 'x' };
const HEAD = `import glob
import logging
import os
import pickle
from contextlib import suppress
from os.path import exists, isfile, join
from pathlib import Path

import joblib

model = None
ROOT = os.environ["AZUREML_MODEL_DIR"]
DIRECT = os.path.join(ROOT, "loan.joblib")
KEPT = os.path.join(ROOT, "model", "loan.joblib")
`;
/** Without the two constants, so that each shape builds its paths itself. */
const BARE = HEAD.split('\n')
  .filter(line => !/^(?:DIRECT|KEPT) /.test(line))
  .join('\n');

function script(before: string, init: string): string {
  const body = init
    .split('\n')
    .map(line => (line === '' ? '' : `    ${line}`))
    .join('\n');
  return `${BARE}${before === '' ? '' : `\n\n${before}\n`}\n\ndef init():\n    global model\n${body}\n\n\ndef run(data):\n    return data\n`;
}

async function judged(python: string): Promise<string[]> {
  const files = project(python, { yaml: 'model:\n  path: ./model', files: MODEL });
  const checks = [checkById('scoring/model-path'), checkById('scoring/relative-path')];
  const answers = await answersOver(makeProject(files), { checks });
  return answers.findings.filter(({ severity }) => severity !== 'notice').map(brief);
}

const D = 'os.path.join(ROOT, "loan.joblib")';
const K = 'os.path.join(ROOT, "model", "loan.joblib")';
const M = 'os.path.join(ROOT, "model", "threshold.json")';

/** Lines of init(), and what stands before it. */
const GOOD: readonly [name: string, init: string, before?: string][] = [
  // A name that gets another value.
  ['if not isfile', `path = ${D}\nif not os.path.isfile(path):\n    path = ${K}\nmodel = joblib.load(path)`],
  [
    'if not exists of Path',
    `path = Path(ROOT) / "loan.joblib"\nif not path.exists():\n    path = Path(ROOT) / "model" / "loan.joblib"\nmodel = joblib.load(path)`,
  ],
  [
    'if is_file of Path',
    `path = Path(ROOT, "model", "loan.joblib")\nother = Path(ROOT, "loan.joblib")\nif other.is_file():\n    path = other\nmodel = joblib.load(path)`,
  ],
  [
    'if isdir of a folder',
    `folder = os.path.join(ROOT, "artifacts")\nif not os.path.isdir(folder):\n    folder = os.path.join(ROOT, "model")\nmodel = joblib.load(os.path.join(folder, "loan.joblib"))`,
  ],
  [
    'if exists by its own name',
    `path = join(ROOT, "loan.joblib")\nif not exists(path):\n    path = join(ROOT, "model", "loan.joblib")\nmodel = joblib.load(path)`,
  ],
  ['default first', `path = ${D}\nif os.path.exists(${K}):\n    path = ${K}\nmodel = joblib.load(path)`],
  [
    'if and else',
    `if os.path.exists(${K}):\n    path = ${K}\nelse:\n    path = ${D}\nmodel = joblib.load(path)`,
  ],
  [
    'if, elif, else',
    `a = ${D}\nb = ${K}\nif os.path.exists(a):\n    path = a\nelif os.path.exists(b):\n    path = b\nelse:\n    raise FileNotFoundError(a)\nmodel = joblib.load(path)`,
  ],
  [
    'answer in a name',
    `kept = ${K}\nhas_kept = os.path.isfile(kept)\nmodel = joblib.load(kept if has_kept else ${D})`,
  ],
  ['while', `path = ${D}\nwhile not os.path.exists(path):\n    path = ${K}\nmodel = joblib.load(path)`],
  ['access', `path = ${D}\nif not os.access(path, os.R_OK):\n    path = ${K}\nmodel = joblib.load(path)`],
  ['walrus', `if not os.path.exists(path := ${D}):\n    path = ${K}\nmodel = joblib.load(path)`],
  [
    'text that is formatted',
    `path = f"{ROOT}/loan.joblib"\nif not os.path.exists(path):\n    path = f"{ROOT}/model/loan.joblib"\nmodel = joblib.load(path)`,
  ],
  [
    'text that is added',
    `path = ROOT + "/loan.joblib"\nif not os.path.exists(path):\n    path = ROOT + "/model/loan.joblib"\nmodel = joblib.load(path)`,
  ],
  [
    'load in both branches',
    `if os.path.isfile(${K}):\n    model = joblib.load(${K})\nelse:\n    model = joblib.load(${D})`,
  ],
  [
    'two names one after the other',
    `first = ${D}\npath = first\nif not os.path.exists(path):\n    path = ${K}\nmodel = joblib.load(path)`,
  ],
  [
    'str of a Path',
    `path = Path(ROOT) / "loan.joblib"\nif not os.path.exists(str(path)):\n    path = Path(ROOT) / "model" / "loan.joblib"\nmodel = joblib.load(str(path))`,
  ],
  // Conditional expressions.
  [
    'conditional expression',
    `path = ${D}\npath = path if os.path.exists(path) else ${K}\nmodel = joblib.load(path)`,
  ],
  ['conditional expression, in one', `model = joblib.load(${D} if os.path.exists(${D}) else ${K})`],
  [
    'conditional expression, turned round',
    `direct = ${D}\nkept = ${K}\nmodel = joblib.load(kept if not os.path.isfile(direct) else direct)`,
  ],
  [
    'conditional expression of Path',
    `p = Path(ROOT) / "loan.joblib"\np = p if p.is_file() else Path(ROOT) / "model" / "loan.joblib"\nmodel = joblib.load(p)`,
  ],
  ['or', `path = (os.path.exists(${K}) and ${K}) or ${D}\nmodel = joblib.load(path)`],
  // Loops.
  [
    'for, exists, break',
    `for path in (${D}, ${K}):\n    if os.path.exists(path):\n        break\nmodel = joblib.load(path)`,
  ],
  [
    'for, load, break',
    `for path in [${D}, ${K}]:\n    if os.path.isfile(path):\n        model = joblib.load(path)\n        break`,
  ],
  [
    'for, not exists, continue',
    `for path in [${D}, ${K}]:\n    if not os.path.isfile(path):\n        continue\n    model = joblib.load(path)\n    break`,
  ],
  [
    'for, else',
    `for path in [${K}]:\n    if os.path.exists(path):\n        break\nelse:\n    path = ${D}\nmodel = joblib.load(path)`,
  ],
  [
    'for, else raise',
    `for path in [${D}, ${K}]:\n    if os.path.exists(path):\n        break\nelse:\n    raise FileNotFoundError("no model")\nmodel = joblib.load(path)`,
  ],
  [
    'candidates in a name',
    `candidates = [${D}, ${K}]\nfor candidate in candidates:\n    if os.path.exists(candidate):\n        model = joblib.load(candidate)\n        return`,
  ],
  [
    'candidates appended',
    `candidates = []\ncandidates.append(${D})\ncandidates.append(${K})\nfor candidate in candidates:\n    if os.path.exists(candidate):\n        model = joblib.load(candidate)\n        break`,
  ],
  [
    'candidates added up',
    `candidates = [${D}]\ncandidates += [${K}]\nmodel = joblib.load([c for c in candidates if os.path.exists(c)][0])`,
  ],
  [
    'candidates extended',
    `candidates = []\ncandidates.extend([${D}, ${K}])\nfound = [c for c in candidates if os.path.isfile(c)]\nmodel = joblib.load(found[0])`,
  ],
  [
    'enumerate',
    `for at, path in enumerate([${D}, ${K}]):\n    if os.path.exists(path):\n        break\nmodel = joblib.load(path)`,
  ],
  [
    'names in a tuple',
    `direct, kept = ${D}, ${K}\nfor path in (direct, kept):\n    if os.path.exists(path):\n        model = joblib.load(path)`,
  ],
  [
    'dictionary',
    `places = {"direct": ${D}, "kept": ${K}}\nfor name, path in places.items():\n    if os.path.exists(path):\n        model = joblib.load(path)`,
  ],
  [
    'for of Paths',
    `for path in (Path(ROOT) / "loan.joblib", Path(ROOT) / "model" / "loan.joblib"):\n    if path.is_file():\n        model = joblib.load(path)\n        break`,
  ],
  // next, filter and their like.
  ['next', `model = joblib.load(next(p for p in (${D}, ${K}) if os.path.exists(p)))`],
  [
    'next with a default',
    `path = next((p for p in [${K}] if os.path.isfile(p)), ${D})\nmodel = joblib.load(path)`,
  ],
  [
    'next of a name',
    `places = [${D}, ${K}]\npath = next((p for p in places if os.path.isfile(p)), None)\nmodel = joblib.load(path)`,
  ],
  [
    'next of Paths',
    `path = next(p for p in [Path(ROOT, "loan.joblib"), Path(ROOT, "model", "loan.joblib")] if p.exists())\nmodel = joblib.load(path)`,
  ],
  ['next of filter', `path = next(filter(os.path.isfile, [${D}, ${K}]))\nmodel = joblib.load(path)`],
  ['list of filter', `path = list(filter(os.path.exists, (${D}, ${K})))[0]\nmodel = joblib.load(path)`],
  [
    'filter with a lambda',
    `path = next(filter(lambda p: os.path.exists(p), [${D}, ${K}]))\nmodel = joblib.load(path)`,
  ],
  [
    'filter with a method',
    `path = next(filter(Path.is_file, [Path(ROOT, "loan.joblib"), Path(ROOT, "model", "loan.joblib")]))\nmodel = joblib.load(path)`,
  ],
  [
    'glob first',
    `found = glob.glob(os.path.join(ROOT, "**", "*.joblib"), recursive=True)\npath = found[0] if found else ${D}\nmodel = joblib.load(path)`,
  ],
  [
    'glob with or',
    `found = glob.glob(os.path.join(ROOT, "*", "loan.joblib"))\nmodel = joblib.load((found or [${D}])[0])`,
  ],
  [
    'rglob',
    `path = next(Path(ROOT).rglob("loan.joblib"), Path(ROOT) / "loan.joblib")\nmodel = joblib.load(path)`,
  ],
  [
    'listdir',
    `if "loan.joblib" in os.listdir(ROOT):\n    path = ${D}\nelse:\n    path = ${K}\nmodel = joblib.load(path)`,
  ],
  [
    'listdir in a name',
    `files = os.listdir(ROOT)\nif "loan.joblib" in files:\n    model = joblib.load(${D})\nelse:\n    model = joblib.load(${K})`,
  ],
  [
    'walk',
    `path = ${D}\nfor folder, _, names in os.walk(ROOT):\n    if "loan.joblib" in names:\n        path = os.path.join(folder, "loan.joblib")\nmodel = joblib.load(path)`,
  ],
  // Helpers.
  [
    'helper with *paths',
    `model = joblib.load(first(${D}, ${K}))`,
    'def first(*paths):\n    return next(p for p in paths if os.path.isfile(p))',
  ],
  [
    'helper with a list',
    `model = joblib.load(pick([${D}, ${K}]))`,
    'def pick(paths):\n    for path in paths:\n        if os.path.exists(path):\n            return path\n    raise FileNotFoundError(paths)',
  ],
  [
    'helper without parameters',
    'model = joblib.load(model_path())',
    `def model_path():\n    path = ${D}\n    if os.path.exists(path):\n        return path\n    return ${K}`,
  ],
  [
    'helper that returns at once',
    'model = joblib.load(model_path())',
    `def model_path():\n    if os.path.isfile(${K}):\n        return ${K}\n    return ${D}`,
  ],
  [
    'helper with a fallback',
    `model = joblib.load(either(${D}, ${K}))`,
    'def either(a, b):\n    return a if os.path.exists(a) else b',
  ],
  [
    'helper that says whether',
    `path = ${D}\nif not is_there(path):\n    path = ${K}\nmodel = joblib.load(path)`,
    'def is_there(path):\n    return os.path.exists(path)',
  ],
  [
    'helper that loads',
    `model = load(${D}) or load(${K})`,
    'def load(path):\n    if not os.path.exists(path):\n        return None\n    return joblib.load(path)',
  ],
  [
    'helper that catches',
    `model = load(${D}) or load(${K})`,
    'def load(path):\n    try:\n        return joblib.load(path)\n    except FileNotFoundError:\n        return None',
  ],
  [
    'helper with a default',
    'model = joblib.load(pick())',
    `def pick(paths=(${D}, ${K})):\n    return [p for p in paths if os.path.exists(p)][0]`,
  ],
  [
    'method',
    'model = Loader().load()',
    `class Loader:\n    def __init__(self):\n        self.path = ${D}\n\n    def load(self):\n        if not os.path.exists(self.path):\n            self.path = ${K}\n        return joblib.load(self.path)`,
  ],
  [
    'helper of another module',
    `model = joblib.load(find_model([${D}, ${K}]))`,
    'from helper import find_model',
  ],
  // try.
  [
    'try, FileNotFoundError',
    `try:\n    model = joblib.load(${D})\nexcept FileNotFoundError:\n    model = joblib.load(${K})`,
  ],
  ['try, OSError', `try:\n    model = joblib.load(${D})\nexcept OSError:\n    model = joblib.load(${K})`],
  [
    'try, IOError and others',
    `try:\n    model = joblib.load(${D})\nexcept (IOError, ValueError) as error:\n    logging.info(error)\n    model = joblib.load(${K})`,
  ],
  ['try, Exception', `try:\n    model = joblib.load(${D})\nexcept Exception:\n    model = joblib.load(${K})`],
  ['try, everything', `try:\n    model = joblib.load(${D})\nexcept:\n    model = joblib.load(${K})`],
  [
    'try with the better one first',
    `try:\n    model = joblib.load(${K})\nexcept Exception:\n    model = joblib.load(${D})`,
  ],
  [
    'path before the try',
    `path = ${D}\ntry:\n    model = joblib.load(path)\nexcept FileNotFoundError:\n    model = joblib.load(${K})`,
  ],
  [
    'try with open',
    `path = ${D}\ntry:\n    with open(path, "rb") as file:\n        model = pickle.load(file)\nexcept OSError:\n    with open(${K}, "rb") as file:\n        model = pickle.load(file)`,
  ],
  [
    'try in a loop',
    `for path in (${D}, ${K}):\n    try:\n        model = joblib.load(path)\n        break\n    except FileNotFoundError:\n        continue`,
  ],
  [
    'an optional file',
    `model = joblib.load(${K})\ntry:\n    with open(${M}) as file:\n        logging.info(file.read())\nexcept OSError:\n    logging.info("no threshold")`,
  ],
  [
    'an optional file, Exception',
    `model = joblib.load(${K})\ntry:\n    threshold = open(${M}).read()\nexcept Exception:\n    threshold = None`,
  ],
  [
    'an optional file, suppressed',
    `model = joblib.load(${K})\nwith suppress(FileNotFoundError):\n    threshold = open(${M}).read()`,
  ],
  [
    'an optional file, asked for',
    `model = joblib.load(${K})\nthreshold = None\nif os.path.exists(${M}):\n    threshold = open(${M}).read()`,
  ],
  [
    'an optional file of a helper',
    `model = joblib.load(${K})\ntry:\n    read_threshold()\nexcept FileNotFoundError:\n    pass`,
    `def read_threshold():\n    return open(${M}).read()`,
  ],
  [
    'raised and caught',
    `path = ${D}\ntry:\n    if not os.path.exists(path):\n        raise FileNotFoundError(path)\n    model = joblib.load(path)\nexcept FileNotFoundError:\n    model = joblib.load(${K})`,
  ],
  // Relative paths.
  [
    'a relative path that is asked about',
    `path = "loan.joblib"\nif not os.path.exists(path):\n    path = ${K}\nmodel = joblib.load(path)`,
  ],
  [
    'a relative path in a try',
    `try:\n    model = joblib.load("loan.joblib")\nexcept FileNotFoundError:\n    model = joblib.load(${K})`,
  ],
  [
    'a relative path as the other way',
    `path = ${K}\nif not os.path.exists(path):\n    path = "loan.joblib"\nmodel = joblib.load(path)`,
  ],
];

test.each(GOOD)('is silent: %s', async (_name, init, before = '') => {
  expect(await judged(script(before, init))).toEqual([]);
});

const BAD: readonly [name: string, init: string, before?: string][] = [
  ['plain', `model = joblib.load(${D})`],
  [
    'asks and raises',
    `path = ${D}\nif not os.path.exists(path):\n    raise FileNotFoundError(path)\nmodel = joblib.load(path)`,
  ],
  [
    'asks, or else raises',
    `path = ${D}\nif os.path.exists(path):\n    model = joblib.load(path)\nelse:\n    raise RuntimeError("no model")`,
  ],
  [
    'asks and ends',
    `path = ${D}\nif not os.path.exists(path):\n    logging.error("no model")\n    sys.exit(1)\nmodel = joblib.load(path)`,
  ],
  [
    'asks and writes a line',
    `path = ${D}\nif not os.path.exists(path):\n    logging.warning("no model at %s", path)\nmodel = joblib.load(path)`,
  ],
  ['asserts', `path = ${D}\nassert os.path.exists(path), path\nmodel = joblib.load(path)`],
  ['prints the answer', `path = ${D}\nprint("there:", os.path.exists(path))\nmodel = joblib.load(path)`],
  ['prints what is there', `logging.info(os.listdir(ROOT))\nmodel = joblib.load(${D})`],
  [
    'prints what is there by walk',
    `for folder, _, files in os.walk(ROOT):\n    logging.info(files)\nmodel = joblib.load(${D})`,
  ],
  [
    'asks about another file',
    `model = joblib.load(${D})\nif os.path.exists(${M}):\n    logging.info("threshold")`,
  ],
  [
    'catches and raises again',
    `try:\n    model = joblib.load(${D})\nexcept Exception as error:\n    logging.error(error)\n    raise`,
  ],
  [
    'catches and raises another',
    `try:\n    model = joblib.load(${D})\nexcept FileNotFoundError as error:\n    raise RuntimeError("no model") from error`,
  ],
  ['catches something else', `try:\n    model = joblib.load(${D})\nfinally:\n    logging.info("done")`],
  [
    'a helper that raises',
    `check(${D})\nmodel = joblib.load(${D})`,
    'def check(path):\n    if not os.path.exists(path):\n        raise FileNotFoundError(path)',
  ],
  ['a relative path of the model', 'model = joblib.load("loan.joblib")'],
  ['a relative path of the model, with its folder', 'model = joblib.load("model/loan.joblib")'],
];

test.each(BAD)('is an error: %s', async (_name, init, before = '') => {
  const found = await judged(script(before, init));

  expect(found).toEqual([expect.stringMatching(/ error scoring\/(?:model|relative)-path\//)]);
});

test.each<[string, string]>([
  [
    'catches and writes a line',
    `try:\n    model = joblib.load(${D})\nexcept Exception as error:\n    logging.error(error)`,
  ],
  [
    'both ways are wrong',
    `path = ${D} if os.path.exists(${D}) else os.path.join(ROOT, "loan2.joblib")\nmodel = joblib.load(path)`,
  ],
])('is a warning: %s', async (_name, init) => {
  expect(await judged(script('', init))).toEqual([expect.stringContaining('warning')]);
});
