import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/binary-mismatch';
const pip = (...lines: string[]) => project(conda([], lines, 'python=3.11'));

testCheck(ID, [
  {
    claim: 'accepts packages that fit numpy 2',
    files: pip('numpy==2.2.6', 'scikit-learn==1.7.0', 'pandas>=1.5', 'torch==2.3.0+cpu', 'xgboost==1.7.6'),
    findings: [],
  },
  { claim: 'accepts numpy 1', files: pip('numpy==1.26.4', 'scikit-learn==1.2.2'), findings: [] },
  { claim: 'reports nothing where numpy is not listed', files: pip('scikit-learn==1.2.2'), findings: [] },
  {
    claim: 'reports a package for numpy 1 beside a pinned numpy 2',
    files: pip('numpy==2.2.6', 'scikit-learn==1.2.2', 'torch==2.2.2+cpu'),
    findings: [`conda.yml:7:9 error ${ID}`, `conda.yml:8:9 error ${ID}`],
    says: ['numpy.dtype size changed', 'numpy==1.26.4', '1.4.2 or later'],
  },
  {
    claim: 'reports a package that requires numpy 1 itself',
    files: pip('numpy==2.2.6', 'scipy==1.11.4'),
    findings: [`conda.yml:7:9 error ${ID}/refused`],
    says: ['raise scipy to 1.13', 'ResolutionImpossible'],
  },
  {
    claim: "refuses conda's numpy 2 too: pip leaves it in place",
    files: project(conda(['numpy=2.2.6'], ['scikit-learn==1.2.2'], 'python=3.11')),
    findings: [`conda.yml:7:9 error ${ID}`],
  },
  {
    claim: "knows that pip replaces conda's numpy where a package asks for it",
    files: project(conda(['numpy=2.2.6'], ['scipy==1.11.4'], 'python=3.11')),
    findings: [],
  },
  {
    claim: 'warns about ranges',
    files: pip('numpy>=2,<3', 'scikit-learn<1.4'),
    findings: [`conda.yml:7:9 warning ${ID}`],
  },
  {
    claim: 'warns about a numpy that may be 2',
    files: pip('numpy', 'scikit-learn==1.2.2'),
    findings: [`conda.yml:7:9 warning ${ID}/open`],
    says: ['"scikit-learn==1.2.2"', 'numpy<2'],
  },
  {
    claim: 'reports nothing where another package holds numpy back',
    files: pip('numpy>=1.20', 'scikit-learn==1.2.2', 'tensorflow==2.15.0'),
    findings: [],
  },
  {
    claim: 'reports nothing where a constraint does',
    files: { ...pip('-c limits.txt', 'numpy', 'scikit-learn==1.2.2'), 'limits.txt': 'numpy<2\n' },
    findings: [],
  },
  {
    claim: 'reports nothing where Python has no numpy 2',
    files: project(conda([], ['numpy', 'scikit-learn==1.2.2'], 'python=3.8')),
    findings: [],
  },
  {
    claim: "leaves conda's packages to conda",
    files: project(conda(['numpy=2.2', 'scikit-learn=1.2'])),
    findings: [],
  },
]);
