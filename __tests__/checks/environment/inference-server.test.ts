import { deployment, testCheck } from '../table.js';
import { BASE, conda, INFERENCE, project, SCORED } from './conda-project.js';

const ID = 'environment/inference-server';
const UNKNOWN = [`${ID} unknown-content`];
const OWN = 'myregistry.azurecr.io/scoring:1';
const of = (environment: string, code = SCORED) => ({
  'blue.yml': deployment(`${code}environment:${environment}`),
});
const ROUTES = ['liveness', 'readiness', 'scoring']
  .map(name => `\n    ${name}_route: {path: /, port: 80}`)
  .join('');

testCheck(ID, [
  {
    claim: 'finds it among the pip packages',
    files: project(conda([], ['azureml-inference-server-http==1.5.1'])),
    findings: [],
  },
  {
    claim: 'accepts another spelling',
    files: project(conda([], ['AzureML_Inference_Server_HTTP'])),
    findings: [],
  },
  { claim: 'accepts azureml-defaults', files: project(conda([], ['azureml-defaults'])), findings: [] },
  {
    claim: 'finds it in a requirements file',
    files: {
      ...project(conda([], ['-r requirements.txt'])),
      'requirements.txt': 'azureml-inference-server-http\n',
    },
    findings: [],
  },
  {
    claim: 'reports it missing',
    files: project(conda(['numpy'], ['joblib'])),
    findings: [`conda.yml:6:5 error ${ID}`],
    says: ['A required package azureml-inference-server-http is missing.', '- azureml-inference-server-http'],
  },
  {
    claim: 'reports it missing without a pip section',
    files: project(conda(['numpy'])),
    findings: [`conda.yml:2:1 error ${ID}`],
  },
  {
    claim: 'does not accept it for another platform',
    files: project(conda([], ['"azureml-inference-server-http; sys_platform == \'win32\'"'])),
    findings: [`conda.yml:5:5 error ${ID}`],
  },
  {
    claim: 'requires none without a scoring script',
    files: project(conda(['numpy']), { code: '' }),
    findings: [],
  },
  {
    claim: 'only notes it beside an inference image',
    files: project(conda(['numpy']), { image: INFERENCE }),
    findings: [`conda.yml:2:1 notice ${ID}/only-in-image`],
    says: ['minimal-py312-inference'],
  },
  {
    claim: 'cannot tell what your own image holds',
    files: project(conda(['numpy']), { image: OWN }),
    findings: [],
    notChecked: UNKNOWN,
    says: [OWN],
  },
  {
    claim: 'cannot tell what an unread file requires',
    files: project(conda([], ['joblib', '-r missing.txt'])),
    findings: [],
    notChecked: UNKNOWN,
  },
  {
    claim: 'cannot tell what a package without a name is',
    files: project(conda([], ['./wheels'])),
    findings: [],
    notChecked: UNKNOWN,
  },
  {
    claim: 'reports it missing in a base image',
    files: of(`\n  image: ${BASE}`),
    findings: [`blue.yml:10:10 warning ${ID}/base-image`],
    says: ['azureml/openmpi4.1.0-ubuntu22.04', 'conda_file: with azureml-inference-server-http'],
  },
  { claim: 'accepts an inference image', files: of(`\n  image: ${INFERENCE}`), findings: [] },
  {
    claim: 'cannot tell what an unknown image holds',
    files: of(`\n  image: ${OWN}`),
    findings: [],
    notChecked: UNKNOWN,
  },
  {
    claim: 'skips a misspelled conda_file',
    files: of(`\n  image: ${BASE}\n  conda: x.yml`),
    findings: [],
  },
  {
    claim: 'leaves a missing conda file to paths/conda-file',
    files: of(`\n  image: ${BASE}\n  conda_file: x.yml`),
    findings: [],
  },
  {
    claim: 'cannot tell what a build installs',
    files: of('\n  build:\n    path: docker'),
    findings: [],
    notChecked: UNKNOWN,
    says: ['image of this build'],
  },
  {
    claim: 'skips a custom container',
    files: of(`\n  image: ${OWN}\n  inference_config:${ROUTES}`),
    findings: [],
  },
  {
    claim: 'cannot tell what a registered environment holds',
    files: of(' azureml:credit-env:7'),
    findings: [],
    notChecked: UNKNOWN,
    says: ['credit-env'],
  },
  {
    claim: 'accepts a curated one for inference',
    files: of(' azureml://registries/azureml/environments/minimal-py312-inference/labels/latest'),
    findings: [],
  },
  {
    claim: 'cannot tell what another curated one holds',
    files: of(' azureml://registries/azureml/environments/sklearn-1.5/labels/latest'),
    findings: [],
    notChecked: UNKNOWN,
  },
]);
