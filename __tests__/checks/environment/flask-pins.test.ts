import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/flask-pins';
const pip = (...lines: string[]) => project(conda([], lines));

testCheck(ID, [
  { claim: 'accepts a server alone', files: pip('azureml-inference-server-http'), findings: [] },
  {
    claim: 'accepts Flask without a server',
    files: pip('flask==3.1.0', 'werkzeug==3.1.0'),
    findings: [],
  },
  {
    claim: 'notes them once, at the first',
    files: pip('azureml-inference-server-http==1.5.1', 'Werkzeug==3.1.0', 'flask==3.1.0'),
    findings: [`conda.yml:8:9 notice ${ID}`],
    says: ['flask, werkzeug'],
  },
  {
    claim: 'reports the Flask that stops an old server',
    files: pip('azureml-inference-server-http==0.6.1', 'flask==2.2.5'),
    findings: [`conda.yml:7:9 error ${ID}/crash`],
    says: ['register() takes 3 positional arguments'],
  },
  {
    claim: 'reports it beside an old azureml-defaults',
    files: pip('azureml-defaults==1.38.0', 'flask>=2.1'),
    findings: [`conda.yml:7:9 error ${ID}/crash`],
  },
  {
    claim: 'reports the jinja2 that stops an older one',
    files: pip('azureml-inference-server-http==0.4.10', 'jinja2==3.1.2'),
    findings: [`conda.yml:7:9 error ${ID}/crash`],
    says: ['"jinja2==3.1.2" and "azureml-inference-server-http==0.4.10"'],
  },
  {
    claim: 'accepts a bound that allows a fitting version',
    files: pip('azureml-inference-server-http==0.6.1', 'flask>=1.0'),
    findings: [`conda.yml:7:9 notice ${ID}`],
  },
]);
