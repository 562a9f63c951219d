import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/duplicate-package';
const pip = (...lines: string[]) => project(conda([], lines));

testCheck(ID, [
  { claim: 'accepts different packages', files: pip('numpy', 'pandas'), findings: [] },
  {
    claim: 'accepts lines for two versions of Python',
    files: pip('"numpy<2; python_version < \'3.9\'"', '"numpy>=2; python_version >= \'3.9\'"'),
    findings: [],
  },
  {
    claim: 'notes the same package twice',
    files: pip('scikit-learn==1.7.0', 'Scikit_Learn>=1.5'),
    findings: [`conda.yml:7:9 notice ${ID}`],
    says: ['scikit-learn is listed twice: "scikit-learn==1.7.0" and "Scikit_Learn>=1.5"'],
  },
  {
    claim: 'reports two lines that contradict each other',
    files: pip('numpy==1.26.4', 'numpy>=2'),
    findings: [`conda.yml:7:9 error ${ID}/contradicting`],
    says: ['pip gives up'],
  },
  {
    claim: 'reports two lines of conda',
    files: project(conda(['numpy=1.26', 'numpy=2.3'])),
    findings: [`conda.yml:6:5 error ${ID}/contradicting`],
    says: ['conda gives up'],
  },
  {
    claim: 'notes one line of each manager',
    files: project(conda(['numpy=2.3'], ['numpy'])),
    findings: [`conda.yml:7:9 notice ${ID}/both`],
    says: ['"numpy=2.3" (conda) and "numpy" (pip)'],
  },
  {
    claim: 'warns where pip replaces what conda installed',
    files: project(conda(['numpy=2.3'], ['numpy==1.26.4'])),
    findings: [`conda.yml:7:9 warning ${ID}/replaced`],
    says: ['replaces it with "numpy==1.26.4"'],
  },
  { claim: 'leaves Python to environment/conda-file', files: project(conda(['python=3.11'])), findings: [] },
]);
