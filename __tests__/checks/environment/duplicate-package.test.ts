import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/duplicate-package';
const pip = (...lines: string[]) => project(conda([], lines));

testCheck(ID, [
  { claim: 'says nothing of different ones', files: pip('numpy', 'pandas'), findings: [] },
  {
    claim: 'says nothing of two versions of Python',
    files: pip('"numpy<2; python_version < \'3.9\'"', '"numpy>=2; python_version >= \'3.9\'"'),
    findings: [],
  },
  {
    claim: 'notes the same one twice',
    files: pip('scikit-learn==1.7.0', 'Scikit_Learn>=1.5'),
    findings: [`conda.yml:7:9 notice ${ID}`],
  },
  {
    claim: 'refuses two that contradict',
    files: pip('numpy==1.26.4', 'numpy>=2'),
    findings: [`conda.yml:7:9 error ${ID}/contradicting`],
    says: ['pip gives up'],
  },
  {
    claim: 'refuses two of conda',
    files: project(conda(['numpy=1.26', 'numpy=2.3'])),
    findings: [`conda.yml:6:5 error ${ID}/contradicting`],
  },
  {
    claim: 'notes one of each',
    files: project(conda(['numpy=2.3'], ['numpy'])),
    findings: [`conda.yml:7:9 notice ${ID}/both`],
  },
  {
    claim: 'warns where pip replaces what conda installed',
    files: project(conda(['numpy=2.3'], ['numpy==1.26.4'])),
    findings: [`conda.yml:7:9 warning ${ID}/replaced`],
  },
  { claim: 'leaves Python to environment/conda-file', files: project(conda(['python=3.11'])), findings: [] },
]);
