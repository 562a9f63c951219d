import { deployment, testCheck } from '../table.js';

const CLOSED = 'egress_public_network_access: disabled';
const MODEL = 'model: {path: ./m, type: mlflow_model}';

testCheck('mlflow/egress', [
  {
    claim: 'finds a model without code behind a closed door',
    files: { 'blue.yml': deployment(`${MODEL}\n${CLOSED}`, ['environment']) },
    findings: ['blue.yml:6:31 error mlflow/egress'],
    says: ['not supported'],
  },
  {
    claim: 'takes the capital letters that the client takes',
    files: { 'blue.yml': deployment(`${MODEL}\negress_public_network_access: Disabled`, ['environment']) },
    findings: ['blue.yml:6:31 error mlflow/egress'],
  },
  {
    claim: 'only mentions it of a registered model',
    files: { 'blue.yml': deployment(CLOSED, ['environment']) },
    findings: ['blue.yml:6:31 notice mlflow/egress/registered'],
  },
  {
    claim: 'says nothing with an environment, an open door, or another model',
    files: {
      'a.yml': deployment(`${MODEL}\n${CLOSED}`),
      'b.yml': deployment(`${MODEL}\negress_public_network_access: enabled`, ['environment']),
      'c.yml': deployment(`model: {path: m, type: triton_model}\n${CLOSED}`, ['environment']),
      'd.yml': deployment(`${MODEL}\negress_public_network_access: $(E)`, ['environment']),
    },
    findings: [],
  },
]);
