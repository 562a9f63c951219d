import { defineCause, step } from '../cause.js';
import { showEndpoint } from '../commands.js';

export default defineCause<'host'>({
  id: 'endpoint-unreachable',
  code: null,
  name: 'ConnectionError',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['inference.ml.azure.'],
      pattern:
        /(?:curl: \(6\) Could not resolve host: |curl: \(7\) Failed to connect to |host='|[Cc]annot connect to host |ENOTFOUND |ECONNREFUSED )(?<host>[\w-]{1,64}\.[a-z0-9-]{1,30}\.inference\.ml\.azure\.\w{2,3})(?:$|(?= port)|:443|'.{0,300}(?:NameResolutionError|NewConnectionError|Failed to establish a new connection|[Nn]ame or service not known|ConnectTimeout|Connection refused|RemoteDisconnected|Connection aborted))/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'curl: (6) Could not resolve host: credit.westeurope.inference.ml.azure.com',
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='credit.westeurope.inference.ml.azure.com', port=443): Max retries exceeded with url: /score (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f1c>: Failed to establish a new connection: [Errno -2] Name or service not known'))",
      ],
    },
  ],
  says: ({ host }) =>
    host
      ? `The client could not connect to ${host}: no such name, or no way to it from this network.`
      : 'The client could not connect to the endpoint: no such name, or no way to it from this network.',
  fix: ({ names }) => [
    step(
      'Compare the host with scoring_uri, and see whether public_network_access is disabled.',
      `${showEndpoint(names)} --query "{uri: scoring_uri, public: public_network_access}"`,
    ),
    step(
      'If it is disabled, call the endpoint from the virtual network that has the private endpoint of the workspace.',
    ),
  ],
  before: ['network-unreachable', 'egress-blocked'],
  saidBy: 'client',
  source: 'requests and curl, their own texts',
  asOf: '2026-11',
});
