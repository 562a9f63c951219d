/** No conda file makes a check throw, and every finding lies in the file that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../../src/checks/local.generated.js';
import { answersOver, makeProject } from '../project.js';
import { project } from './conda-project.js';

const OWN = ['conda-file', 'duplicate-package', 'flask-pins', 'inference-server', 'pip-version'];
const OTHERS = ['python-version', 'requirements-file', 'server-matrix', 'setuptools', 'unpinned'];
const IDS = [...OWN, ...OTHERS].map(name => `environment/${name}`);
const checks = CHECKS.filter(({ id }) => IDS.includes(id));

const PIECES = [
  ...[
    'dependencies:',
    'channels:',
    'prefix: /x',
    'pip:',
    '  - ',
    '    - ',
    '      - ',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '# x',
  ],
  ...[
    'python=3.8',
    'python',
    'numpy',
    '==1',
    '>=',
    '<2,',
    '|',
    '=*',
    'azureml-inference-server-http',
    'azureml-defaults==1.40',
  ],
  ...[
    'gunicorn==20.1.0',
    'pydantic==2.10.6',
    '-r r.txt',
    '-r ../..',
    '-e .',
    '; python_version < "3"',
    '${X}',
    '{{ x }}',
    '__Y__',
  ],
  ...['"', "'", '[', ']', '{', '}', ':', '&a', '*a', '|', '\uFEFF', '😀', '\\', '\u2028', 'null', '3.10'],
];

test('any content', async () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join(''));
  const start = fc.constantFrom('', 'dependencies:\n  - python=3.12\n  - pip:\n', 'dependencies:\n  - ');
  await fc.assert(
    fc.asyncProperty(start, text, text, async (before, conda, requirements) => {
      const root = makeProject({ ...project(before + conda), 'r.txt': requirements });
      const answers = await answersOver(root, { checks });

      expect(answers.complete).toBe(true);
      for (const { at, message } of answers.findings) {
        const lines = readFileSync(join(root, at.file), 'utf8').split(/\r\n|\r|\n/);
        expect(at.start.line).toBeLessThanOrEqual(lines.length);
        expect(at.end.line * 100_000 + at.end.column).toBeGreaterThanOrEqual(
          at.start.line * 100_000 + at.start.column,
        );
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});
