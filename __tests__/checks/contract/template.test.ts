import { deployment, testCheck } from '../table.js';
import { endpoint } from './samples.js';

testCheck('contract/template', [
  {
    claim: 'reports nothing for a file without placeholders',
    files: { 'blue.yml': deployment('') },
    findings: [],
  },
  {
    claim: 'finds placeholders, at the first of them, as written',
    files: { 'blue.yml': deployment('model: azureml:credit:{{ VERSION }}\ninstance_count: "__COUNT__"') },
    findings: ['blue.yml:5:8 notice contract/template'],
    says: ['azureml:credit:{{ VERSION }}, __COUNT__ must be filled in'],
  },
  {
    claim: 'names five of many, each once',
    files: {
      'blue.yml': deployment(
        'tags: {a: 1}\nmodel: $(A)\ndescription: ${{ a }}\ninstance_type: $(B)\ninstance_count: $(C)\nmodel_mount_path: $(D)\nenvironment: $(E)\nendpoint_name: $(A)',
      ),
    },
    findings: ['blue.yml:3:8 notice contract/template/many'],
    says: ['$(A), ${{ a }}, $(B), $(C), $(D) and 1 more'],
  },
  {
    claim: 'finds a placeholder of a key',
    files: { 'endpoint.yml': endpoint('traffic:\n  $(COLOUR): 100') },
    findings: ['endpoint.yml:4:3 notice contract/template'],
  },
  {
    claim: 'finds placeholders that only rendering makes YAML',
    files: { 'blue.yml': deployment('model: {{ MODEL }}') },
    findings: ['blue.yml:6:8 notice contract/template'],
  },
  {
    claim: 'leaves free text and secret references alone',
    files: {
      'blue.yml': deployment(
        'description: costs <much>\nenvironment_variables:\n  HOME: $HOME\n  KEY: ${{azureml://connections/c/credentials/k}}',
      ),
    },
    findings: [],
  },
  {
    claim: 'finds placeholders of an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_count=$(COUNT)' },
    findings: ['set:1:16 notice contract/template'],
  },
  {
    claim: 'reports nothing for a placeholder that an input fills in',
    files: { 'blue.yml': deployment('instance_count: $(COUNT)') },
    inputs: { set: 'instance_count=2' },
    findings: [],
  },
  {
    claim: 'points into the environment file',
    files: {
      'blue.yml': deployment('environment: file:env.yml'),
      'env.yml': 'name: e\nimage: $(REGISTRY)/img:1\n',
    },
    findings: ['env.yml:2:8 notice contract/template'],
  },
]);
