import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/setuptools';
const pip = (...lines: string[]) => project(conda([], lines));

testCheck(ID, [
  {
    claim: 'accepts a current server',
    files: pip('azureml-inference-server-http==1.5.1'),
    findings: [],
  },
  {
    claim: 'accepts a server that may be current',
    files: pip('azureml-inference-server-http>=1.0'),
    findings: [],
  },
  {
    claim: 'accepts an old setuptools',
    files: pip('azureml-inference-server-http==1.0.0', 'setuptools==69.5.1'),
    findings: [],
  },
  {
    claim: 'warns where nothing holds setuptools back',
    files: pip('azureml-inference-server-http==1.0.0'),
    findings: [`conda.yml:6:9 warning ${ID}/unlisted`],
    says: ['setuptools==69.5.1', 'pkg_resources'],
  },
  {
    claim: 'warns about gunicorn itself',
    files: pip('gunicorn==20.1.0'),
    findings: [`conda.yml:6:9 warning ${ID}/unlisted`],
  },
  {
    claim: 'warns about setuptools without an upper bound',
    files: pip('gunicorn==20.1.0', 'setuptools>=60'),
    findings: [`conda.yml:7:9 warning ${ID}/open`],
    says: ['"setuptools>=60"', '"gunicorn==20.1.0"'],
  },
  {
    claim: 'reports a setuptools without it',
    files: pip('gunicorn==20.1.0', 'setuptools==82.0.1'),
    findings: [`conda.yml:7:9 error ${ID}`],
    says: ['"setuptools==82.0.1"', '"gunicorn==20.1.0"'],
  },
  {
    claim: "accepts conda's setuptools",
    files: project(conda(['setuptools=65'], ['gunicorn==20.1.0'])),
    findings: [],
  },
  {
    claim: 'knows that an old Python has an old setuptools',
    files: project(conda([], ['azureml-inference-server-http==1.0.0'], 'python=3.8')),
    findings: [],
  },
]);
