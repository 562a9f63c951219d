import { expect, test } from '@jest/globals';
import { PYTHON_RELEASES } from '../../../src/facts/python-releases.js';
import { WHEELS } from '../../../src/facts/python-wheels.js';
import { allows } from '../../../src/python/versions.js';
import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/python-support';
const pip = (python: string, ...lines: string[]) => project(conda([], lines, python));

testCheck(ID, [
  {
    claim: 'accepts packages with wheels for that Python',
    files: pip(
      'python=3.11',
      'numpy==2.2.6',
      'scikit-learn==1.2.2',
      'pandas==2.2.3',
      'xgboost==3.0.2',
      'torch==2.0.1+cpu',
      'scipy==1.16.0',
    ),
    findings: [],
  },
  {
    claim: 'warns where pip would have to compile',
    files: pip('python=3.11', 'scikit-learn==0.24.2'),
    findings: [`conda.yml:6:9 warning ${ID}`],
    says: ['scikit-learn==0.24.2', 'python=3.11', 'up to 3.9', '1.1.3 or later'],
  },
  {
    claim: 'warns about bounds that leave only such versions',
    files: pip('python>=3.12', 'numpy>=1.20,<1.25'),
    findings: [`conda.yml:6:9 warning ${ID}`],
  },
  {
    claim: 'accepts bounds that a fitting version meets',
    files: pip('python=3.12', 'numpy>=1.20,<2', 'pandas>=1.5', 'scikit-learn'),
    findings: [],
  },
  {
    claim: 'accepts a range of Python with a fitting one',
    files: pip('python>=3.9', 'scikit-learn==0.24.2'),
    findings: [],
  },
  {
    claim: 'warns where there is no source to compile',
    files: pip('python=3.12', 'torch==2.0.1+cpu', 'tensorflow==2.15.0', 'onnxruntime<1.17'),
    findings: [
      `conda.yml:6:9 warning ${ID}/no-source`,
      `conda.yml:7:9 warning ${ID}/no-source`,
      `conda.yml:8:9 warning ${ID}/no-source`,
    ],
    says: ['No matching distribution found for torch', 'tensorflow 2.16 or later'],
  },
  {
    claim: 'reports a Python that is too old for the package',
    files: pip('python=3.10', 'numpy==2.3.1', 'scikit-learn>=1.8', 'pandas==2.3.0'),
    findings: [`conda.yml:6:9 error ${ID}/refused`, `conda.yml:7:9 error ${ID}/refused`],
    says: ['Python 3.11 or later', 'numpy before 2.3', 'scikit-learn before 1.8', 'Requires-Python'],
  },
  {
    claim: "skips conda's packages, URLs and pre-releases",
    files: project(
      conda(
        ['scikit-learn=0.24'],
        ['numpy @ https://x.org/numpy-1.19.5.tar.gz', 'pandas>=1.0rc1,<1.1'],
        'python=3.12',
      ),
    ),
    findings: [],
  },
  {
    claim: 'reports nothing where the Python is unknown',
    files: pip('python', 'scikit-learn==0.24.2'),
    findings: [],
  },
  {
    claim: 'skips lines for another Python',
    files: pip('python=3.12', '"numpy==1.19.5; python_version < \'3.9\'"', 'numpy==2.2.6'),
    findings: [],
  },
]);

test.each(WHEELS)('the lines of $package ascend, and so do their Pythons', ({ lines }) => {
  const minors = PYTHON_RELEASES.map(({ version }) => version);
  for (const [index, { from, newest, oldest }] of lines.entries()) {
    const next = lines[index + 1];
    if (newest !== undefined) expect(minors).toContain(newest);
    if (oldest !== undefined) expect(minors).toContain(oldest);
    if (next === undefined) expect(newest).toBeUndefined();
    else {
      expect(allows([`>${from}`], next.from)).toBe(true);
      if (oldest !== undefined && next.oldest !== undefined)
        expect(minors.indexOf(next.oldest)).toBeGreaterThanOrEqual(minors.indexOf(oldest));
      if (next.newest !== undefined)
        expect(minors.indexOf(next.newest)).toBeGreaterThanOrEqual(minors.indexOf(newest ?? 'open'));
    }
  }
});
