import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/unpinned';

testCheck(ID, [
  {
    claim: 'accepts versions',
    files: project(conda(['numpy=2.3.1'], ['joblib==1.5.1', 'pandas~=2.3'])),
    findings: [],
  },
  { claim: 'accepts a lower bound as a version', files: project(conda([], ['joblib>=1.5'])), findings: [] },
  { claim: 'skips pip and Python', files: project(conda([], [], 'python')), findings: [] },
  {
    claim: 'accepts constraints',
    files: { ...project(conda([], ['joblib', '-c c.txt'])), 'c.txt': 'joblib==1.5.1\n' },
    findings: [],
  },
  {
    claim: 'skips URLs',
    files: project(conda([], ['git+https://github.com/a/b#egg=b'])),
    findings: [],
  },
  {
    claim: 'notes one',
    files: project(conda([], ['joblib'])),
    findings: [`conda.yml:6:9 notice ${ID}/one`],
    says: ['joblib has no version'],
  },
  {
    claim: 'notes all at the first',
    files: project(conda(['numpy'], ['joblib', 'pandas==2.3.0', 'scipy'])),
    findings: [`conda.yml:5:5 notice ${ID}`],
    says: ['3 packages have no version: numpy, joblib, scipy'],
  },
  {
    claim: 'reports one for each file',
    files: { ...project(conda(['numpy'], ['-r r.txt'])), 'r.txt': '# x\njoblib\n' },
    findings: [`conda.yml:5:5 notice ${ID}/one`, `r.txt:2:1 notice ${ID}/one`],
  },
]);
