// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

testCheck('compute/too-small', [
  { claim: 'accepts the size that az ml recommends', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'accepts two vCPUs of another series', files: size('Standard_D2as_v4'), findings: [] },
  { claim: 'accepts a placeholder', files: size('${{ inputs.size }}'), findings: [] },
  { claim: 'leaves other texts to compute/unknown-size', files: size('foo bar'), findings: [] },
  {
    claim: 'accepts instance types of Kubernetes',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: Standard_DS1_v2') },
    findings: [],
  },
  {
    claim: 'notes what az ml warns of, in any letter case',
    files: size('standard_ds2_v2'),
    findings: at('notice compute/too-small/client'),
    says: ['2 vCPU', 'Standard_DS3_v2'],
  },
  {
    claim: 'notes DS1_v2',
    files: size('Standard_DS1_v2'),
    findings: at('notice compute/too-small/client'),
  },
  {
    claim: 'notes what the document says',
    files: size('Standard_F2s_v2'),
    findings: at('notice compute/too-small/document'),
    says: ['Standard_F2s_v2 (2 vCPU)', '2025-10-18'],
  },
  {
    claim: 'notes small burstable sizes',
    files: size('Standard_B1ms'),
    findings: at('notice compute/too-small/burstable'),
    says: ['Standard_B1ms', '2025-10-18', 'Standard_DS3_v2'],
  },
  {
    claim: 'warns where the environment is heavy',
    files: {
      'blue.yml': deployment(
        'instance_type: Standard_DS2_v2\nenvironment:\n  image: acr.azurecr.io/a:1\n  conda_file: conda.yml',
      ),
      'conda.yml': 'dependencies:\n  - python=3.11\n  - pip:\n      - torch==2.6.0\n',
    },
    findings: ['blue.yml:5:16 warning compute/too-small/client'],
    says: ['torch'],
  },
  {
    claim: 'leaves bigger burstable sizes to compute/unlisted-size',
    files: size('Standard_B8ms'),
    findings: [],
  },
  ...['Standard_DS1_v2', 'Standard_F2s_v2', 'Standard_B2s'].map(name => ({
    claim: `warns of ${name} with a framework of gigabytes`,
    files: {
      'blue.yml': deployment(`instance_type: ${name}\nenvironment: {image: i:1, conda_file: c.yml}`),
      'c.yml': 'dependencies:\n  - python=3.12\n  - pip:\n      - torch==2.6.0\n',
    },
    findings: [
      `blue.yml:5:16 warning compute/too-small/${name.includes('B2') ? 'burstable' : name.includes('F2') ? 'document' : 'client'}`,
    ],
    says: ['environment has torch'],
  })),
]);
