import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/impossible-version';
const pip = (...lines: string[]) => project(conda([], lines));

testCheck(ID, [
  {
    claim: 'accepts bounds that leave a version',
    files: pip('numpy>=2.2,<3', 'pandas', 'scipy==1.16.0', 'joblib>1.4,<1.4.1', 'torch~=2.3,!=2.4.0'),
    findings: [],
  },
  {
    claim: 'reports bounds that exclude each other',
    files: pip('numpy>=2.2,<2.0'),
    findings: [`conda.yml:6:9 error ${ID}`],
    says: ['numpy>=2.2,<2.0', 'No matching distribution found for numpy'],
  },
  {
    claim: 'reports a pinned version that is excluded',
    files: pip('numpy==2.2.6,!=2.2.6', 'pandas>2,<=2'),
    findings: [`conda.yml:6:9 error ${ID}`, `conda.yml:7:9 error ${ID}`],
  },
  {
    claim: "refuses conda's",
    files: project(conda(['"numpy>=2.2,<2.0"'])),
    findings: [`conda.yml:5:6 error ${ID}/conda`],
    says: ['conda cannot solve'],
  },
  {
    claim: 'accepts an alternative that can be met',
    files: project(conda(['"numpy>=2.2,<2.0|1.26.*"'])),
    findings: [],
  },
  {
    claim: "leaves conda's python to the check of Python",
    files: project(conda([], [], '"python>=3.12,<3.11"')),
    findings: [],
  },
  {
    claim: 'does not judge pre-releases, variables or what is not installed',
    files: pip('numpy>=2.0rc1,<2.0', 'pandas>=${LOW},<2', '"scipy>=2,<1; python_version < \'3.9\'"'),
    findings: [],
  },
]);
