import { deployment, testCheck } from '../table.js';

const CLOSED = 'egress_public_network_access: disabled';
const MODEL = 'model: {path: ./m, type: mlflow_model}';

testCheck('mlflow/egress', [
  {
    claim: 'reports a model without code that has no internet access',
    files: { 'blue.yml': deployment(`${MODEL}\n${CLOSED}`, ['environment']) },
    findings: ['blue.yml:6:31 error mlflow/egress'],
    says: ['not supported'],
  },
  {
    claim: 'ignores letter case, as the client does',
    files: { 'blue.yml': deployment(`${MODEL}\negress_public_network_access: Disabled`, ['environment']) },
    findings: ['blue.yml:6:31 error mlflow/egress'],
  },
  {
    claim: 'notes it for a registered model',
    files: { 'blue.yml': deployment(CLOSED, ['environment']) },
    findings: ['blue.yml:6:31 notice mlflow/egress/registered'],
  },
  {
    claim: 'accepts an environment, internet access, and another type of model',
    files: {
      'a.yml': deployment(`${MODEL}\n${CLOSED}`),
      'b.yml': deployment(`${MODEL}\negress_public_network_access: enabled`, ['environment']),
      'c.yml': deployment(`model: {path: m, type: triton_model}\n${CLOSED}`, ['environment']),
      'd.yml': deployment(`${MODEL}\negress_public_network_access: $(E)`, ['environment']),
    },
    findings: [],
  },
]);
