import { deployment, testCheck } from '../table.js';

const ROUTE = '{path: /, port: 80}';
const OWN = `environment: {image: i:1, inference_config: {liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: ${ROUTE}}}`;

testCheck('contract/model-mount-path', [
  {
    claim: 'reports nothing for a custom container, nor for a registered environment, which may be one',
    files: {
      'a.yml': deployment(`${OWN}\nmodel_mount_path: /models`),
      'b.yml': deployment('model_mount_path: /models'),
    },
    findings: [],
  },
  {
    claim: 'finds it without routes',
    files: { 'blue.yml': deployment('environment: {image: i:1}\nmodel_mount_path: /models') },
    findings: ['blue.yml:7:1 error contract/model-mount-path'],
  },
  {
    claim: 'finds a relative path',
    files: { 'blue.yml': deployment(`${OWN}\nmodel_mount_path: ./models`) },
    findings: ['blue.yml:7:19 warning contract/model-mount-path/relative'],
    says: ['Use for example "/models"'],
  },
  {
    claim: 'finds a Windows path',
    files: { 'blue.yml': deployment(`model_mount_path: models\\x`) },
    findings: ['blue.yml:7:19 warning contract/model-mount-path/relative'],
  },
  {
    claim: 'looks into the environment file',
    files: {
      'blue.yml': deployment('environment: file:e.yml\nmodel_mount_path: /m'),
      'e.yml': 'image: i:1\n',
    },
    findings: ['blue.yml:7:1 error contract/model-mount-path'],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': deployment('model_mount_path: $(PATH)'),
      'b.yml': deployment('environment: $(ENV)\nmodel_mount_path: /m'),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'model_mount_path=models' },
    findings: ['set:1:18 warning contract/model-mount-path/relative'],
  },
]);
