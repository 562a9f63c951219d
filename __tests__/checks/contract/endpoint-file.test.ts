import { deployment, testCheck } from '../table.js';

const ENDPOINT = 'name: credit\nauth_mode: key\n';

testCheck('contract/endpoint-file', [
  {
    claim: 'accepts the name of an endpoint file',
    files: { 'blue.yml': deployment(''), 'endpoint.yml': ENDPOINT },
    findings: [],
  },
  {
    claim: 'accepts it in another letter case',
    files: { 'blue.yml': deployment('endpoint_name: Credit'), 'endpoint.yml': ENDPOINT },
    findings: [],
  },
  {
    claim: 'says nothing without an endpoint file',
    files: { 'blue.yml': deployment('endpoint_name: other') },
    findings: [],
  },
  {
    claim: 'says nothing of one in another folder',
    files: { 'a/blue.yml': deployment('endpoint_name: other'), 'endpoint.yml': ENDPOINT },
    findings: [],
  },
  {
    claim: 'accepts a name of another folder',
    files: {
      'a/blue.yml': deployment('endpoint_name: other'),
      'a/endpoint.yml': ENDPOINT,
      'b/endpoint.yml': 'name: other\nauth_mode: key\n',
    },
    findings: [],
  },
  {
    claim: 'says nothing where a name is still to come',
    files: {
      'blue.yml': deployment('endpoint_name: other'),
      'endpoint.yml': 'name: $(name)\nauth_mode: key\n',
    },
    findings: [],
  },
  {
    claim: 'notes another name',
    files: { 'blue.yml': deployment('endpoint_name: fraud'), 'endpoint.yml': ENDPOINT },
    findings: ['blue.yml:6:16 notice contract/endpoint-file'],
  },
  {
    claim: 'suggests a near one',
    files: { 'blue.yml': deployment('endpoint_name: credits'), 'endpoint.yml': ENDPOINT },
    findings: ['blue.yml:6:16 notice contract/endpoint-file/did-you-mean'],
    says: ['"credit"'],
  },
]);
