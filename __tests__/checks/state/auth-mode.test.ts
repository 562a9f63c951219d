import { changing, empty, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const file = (mode: string) => ({ 'endpoint.yml': `name: credit-scoring\n${mode}` });
const token = withEndpoint({ authMode: 'AADToken' });

testRemoteCheck('state/auth-mode', [
  { claim: 'says nothing where it stays', files: file('auth_mode: Key\n'), world: {}, findings: [] },
  {
    claim: 'warns of a change',
    files: file('auth_mode: aad_token\n'),
    world: {},
    findings: ['endpoint.yml:2:12 warning state/auth-mode'],
    says: ['has auth_mode key', 'changes it to aad_token'],
  },
  {
    claim: 'reads both spellings',
    files: file('auth_mode: AadToken\n'),
    world: token,
    findings: [],
  },
  {
    claim: 'warns of the default that the client sends',
    files: file('public_network_access: enabled\n'),
    world: token,
    findings: ['endpoint.yml:1:7 warning state/auth-mode/omitted'],
    says: ['has auth_mode aad_token', 'sends key', '401', 'Add auth_mode: aad_token'],
  },
  {
    claim: 'says nothing of a new endpoint',
    files: file('auth_mode: aad_token\n'),
    world: empty,
    findings: [],
  },
  {
    claim: 'says nothing of a value that is not rendered yet',
    files: file('auth_mode: "{{ mode }}"\n'),
    world: token,
    findings: [],
  },
  {
    claim: 'says nothing of an unknown mode',
    files: file('auth_mode: key\n'),
    world: changing('onlineEndpoints/credit-scoring', { 'properties.authMode': 'Passkey' }),
    findings: [],
  },
  {
    claim: 'is not checked where the endpoint may not be read',
    files: file('auth_mode: key\n'),
    world: refusing('onlineEndpoints/credit-scoring'),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
  },
]);
