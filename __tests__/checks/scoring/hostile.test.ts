/** Scripts that are made to hurt get an answer, and twice as much of the same takes twice as many steps. */
import { expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/checks/local.generated.js';
import { growth } from '../../steps.js';
import { answersOver, type Files, makeProject } from '../project.js';
import { project } from './project.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const model = { yaml: 'model:\n  path: ./model' };
const stars = (count: number) => lines(count, index => `from m${index} import *`);
const times = (count: number, name: (index: number) => string, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text]));

/** Each with how many of what it is made of, and how much more twice as many may take. */
const GROWING: [claim: string, count: number, make: (count: number) => Files, most: number][] = [
  [
    'thousands of imports',
    1_000,
    count => project(lines(count, index => `import mod${index}, other${index}.sub`)),
    2.2,
  ],
  [
    'thousands of names in one line',
    2_000,
    count =>
      project(`from tools import ${lines(count, index => `a${index}, `).replaceAll('\n', '')}z`, {
        files: { 'src/tools.py': lines(count, index => `def b${index}(): pass`) },
      }),
    2.2,
  ],
  [
    // A file with as many lines for each of them: four times as much is there to be read.
    'stars of stars of stars',
    20,
    count => project(stars(count), { files: times(count, index => `src/m${index}.py`, stars(count)) }),
    4.4,
  ],
  [
    // Each that is missing is compared with the names of all files, and only so many are followed.
    'a chain of modules',
    400,
    count =>
      project('import a0', {
        files: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `src/a${index}.py`,
            `import a${index + 1}\nimport zz${index}`,
          ]),
        ),
      }),
    2.2,
  ],
  [
    'thousands of paths',
    1_000,
    count =>
      project(
        `import os\n${lines(count, index => `open("a${index}.txt")\nopen(os.path.join(os.environ["AZUREML_MODEL_DIR"], "f${index}"))`)}`,
        { ...model, files: { 'model/m.pkl': 'x' } },
      ),
    2.2,
  ],
  [
    'thousands of prints',
    1_000,
    count =>
      project(
        `import os\n${lines(count, index => `print(os.environ["KEY_${index}_PASSWORD"])\nx = "/var/azureml-app/${index}"`)}`,
      ),
    2.2,
  ],
];

const ODD: Record<string, Files> = {
  'modules that import each other': project('from a import run\n', {
    files: { 'src/a.py': 'from b import run\n', 'src/b.py': 'from a import run\n' },
  }),
  'names that stand for each other': project('init = run\nrun = init\n'),
  'a name that every object has': project(
    'from constructor import toString\nimport hasOwnProperty, __proto__\n',
  ),
};

const scoring = CHECKS.filter(({ id }) => id.startsWith('scoring/'));

async function answered(root: string): Promise<void> {
  const { findings, complete } = await answersOver(root, { checks: scoring });

  expect(complete).toBe(true);
  expect(findings.filter(({ check }) => check === 'internal')).toEqual([]);
}

test.each(GROWING)('%s: an answer, without a step too many', async (_claim, count, make, most) => {
  const roots = new Map([1, count, 2 * count].map(size => [size, makeProject(make(size))]));

  expect(await growth(count, size => answered(roots.get(size) ?? ''))).toBeLessThan(most);
});

test.each(Object.keys(ODD))('%s: an answer without a crash', name => answered(makeProject(ODD[name] ?? {})));
