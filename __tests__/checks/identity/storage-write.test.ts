import { testRemoteCheck } from '../remote-table.js';
import { deployment, systemEndpoint, userEndpoint, world } from './samples.js';

const collecting = (enabled = "'true'", more = '') =>
  `data_collector:\n  collections:\n    model_inputs:\n      enabled: ${enabled}\n${more}`;
const user = (lines: string) => ({ 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(lines) });
const at = (message = '') => [`endpoint.yml:6:20 error identity/storage-write${message}`];

testRemoteCheck('identity/storage-write', [
  {
    claim: 'finds an identity that may only read where data is collected',
    files: user(collecting()),
    world: world(['Storage Blob Data Reader @ storageAccount/stmlprod']),
    findings: at(),
    says: ['--role "Storage Blob Data Contributor"'],
  },
  {
    claim: 'accepts Storage Blob Data Contributor',
    files: user(collecting("'True'")),
    world: world(['Storage Blob Data Contributor @ storageAccount/stmlprod']),
    findings: [],
  },
  {
    claim: 'ignores a deployment that collects nothing',
    files: user(collecting("'false'")),
    world: world(),
    findings: [],
  },
  {
    claim: 'ignores data that goes to another store',
    files: user(
      collecting(
        "'true'",
        '      data:\n        name: x\n        path: azureml://datastores/lake/paths/inputs\n        version: 1',
      ),
    ),
    world: world(),
    findings: [],
  },
  {
    claim: 'reports once for several collections',
    files: user(`${collecting()}    model_outputs:\n      enabled: 'true'`),
    world: world(),
    findings: at(),
  },
  {
    claim: 'finds that a system-assigned identity may only read',
    files: { 'blue.yml': deployment(collecting(), 'credit-scoring') },
    world: world(),
    findings: ['blue.yml:8:16 error identity/storage-write'],
  },
  {
    claim: 'warns before the endpoint exists that Azure grants read access only',
    files: { 'endpoint.yml': systemEndpoint(), 'blue.yml': deployment(collecting()) },
    world: world(),
    findings: ['endpoint.yml:1:7 warning identity/storage-write/nobody-grants'],
    notChecked: ['endpoint.yml not-yet'],
    says: ['Create the endpoint first'],
  },
]);
