import { expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/checks/local.generated.js';
import { answersOver, type Files, makeProject } from '../project.js';
import { project } from './project.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const model = { yaml: 'model:\n  path: ./model' };
const stars = lines(40, index => `from m${index} import *`);

const PROJECTS: Record<string, Files> = {
  'thousands of imports': project(lines(5_000, index => `import mod${index}, other${index}.sub`)),
  'thousands of names in one line': project(
    `from tools import ${lines(10_000, index => `a${index}, `).replaceAll('\n', '')}z`,
    {
      files: { 'src/tools.py': lines(3_000, index => `def b${index}(): pass`) },
    },
  ),
  'stars of stars of stars': project(stars, {
    files: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/m${index}.py`, stars])),
  }),
  'a chain of modules': project('import a0', {
    files: Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `src/a${index}.py`,
        `import a${index + 1}\nimport zz${index}`,
      ]),
    ),
  }),
  'thousands of paths': project(
    `import os\n${lines(4_000, index => `open("a${index}.txt")\nopen(os.path.join(os.environ["AZUREML_MODEL_DIR"], "f${index}"))`)}`,
    { ...model, files: { 'model/m.pkl': 'x' } },
  ),
  'thousands of prints': project(
    `import os\n${lines(4_000, index => `print(os.environ["KEY_${index}_PASSWORD"])\nx = "/var/azureml-app/${index}"`)}`,
  ),
  'modules that import each other': project('from a import run\n', {
    files: { 'src/a.py': 'from b import run\n', 'src/b.py': 'from a import run\n' },
  }),
  'names that stand for each other': project('init = run\nrun = init\n'),
  'a name that every object has': project(
    'from constructor import toString\nimport hasOwnProperty, __proto__\n',
  ),
};

test.each(Object.keys(PROJECTS))('%s: an answer, in time and without a crash', async name => {
  const root = makeProject(PROJECTS[name] ?? {});
  const started = performance.now();
  const { findings, complete } = await answersOver(root, {
    checks: CHECKS.filter(({ id }) => id.startsWith('scoring/')),
  });

  expect(complete).toBe(true);
  expect(findings.filter(({ check }) => check === 'internal')).toEqual([]);
  // Ten times what it takes on two slow cores.
  expect(performance.now() - started).toBeLessThan(20_000);
});
