import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/pip-version';
const pip = (text: string) => project(`dependencies:\n  - python=3.12\n  - ${text}\n`);

testCheck(ID, [
  { claim: 'accepts pip without a version', files: pip('pip'), findings: [] },
  { claim: 'accepts a current one', files: pip('pip=25.1.1'), findings: [] },
  { claim: 'accepts a bound that allows newer ones', files: pip('pip>=20'), findings: [] },
  { claim: 'accepts 22', files: pip('pip=22'), findings: [] },
  {
    claim: 'warns about an upper bound',
    files: pip('pip<=21.3.1'),
    findings: [`conda.yml:3:5 warning ${ID}`],
    says: ['"pip<=21.3.1"', '#4040'],
  },
  { claim: 'warns about an old one', files: pip('pip=20.2.4'), findings: [`conda.yml:3:5 warning ${ID}`] },
  {
    claim: 'warns about 21 in the form of conda',
    files: pip('pip=21'),
    findings: [`conda.yml:3:5 warning ${ID}`],
  },
  { claim: 'warns about 21.2', files: pip('pip=21.2'), findings: [`conda.yml:3:5 warning ${ID}`] },
  {
    claim: 'checks pip in the pip section',
    files: project(conda([], ['pip==19.0'])),
    findings: [`conda.yml:6:9 warning ${ID}`],
  },
  {
    claim: 'only notes it where Python is older than the reports',
    files: project(conda([], ['pip==19.0'], 'python=3.9')),
    findings: [`conda.yml:6:9 notice ${ID}/aged`],
    says: ['"pip==19.0"'],
  },
]);
