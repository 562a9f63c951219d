import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/pip-version';
const pip = (text: string) => project(`dependencies:\n  - python=3.12\n  - ${text}\n`);

testCheck(ID, [
  { claim: 'says nothing of pip without a version', files: pip('pip'), findings: [] },
  { claim: 'says nothing of a current one', files: pip('pip=25.1.1'), findings: [] },
  { claim: 'says nothing of a bound that leaves room', files: pip('pip>=20'), findings: [] },
  { claim: 'says nothing of 22', files: pip('pip=22'), findings: [] },
  {
    claim: 'warns of an upper end',
    files: pip('pip<=21.3.1'),
    findings: [`conda.yml:3:5 warning ${ID}`],
    says: ['#4040'],
  },
  { claim: 'warns of an old one', files: pip('pip=20.2.4'), findings: [`conda.yml:3:5 warning ${ID}`] },
  {
    claim: 'warns of 21 as conda writes it',
    files: pip('pip=21'),
    findings: [`conda.yml:3:5 warning ${ID}`],
  },
  { claim: 'warns of 21.2', files: pip('pip=21.2'), findings: [`conda.yml:3:5 warning ${ID}`] },
  {
    claim: 'looks at pip from pip',
    files: project(conda([], ['pip==19.0'])),
    findings: [`conda.yml:6:9 warning ${ID}`],
  },
  {
    claim: 'only notes it where Python is older than the reports',
    files: project(conda([], ['pip==19.0'], 'python=3.9')),
    findings: [`conda.yml:6:9 notice ${ID}/aged`],
  },
]);
