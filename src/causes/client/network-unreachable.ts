import { defineCause, step } from '../cause.js';
import { showDeployment } from '../commands.js';

export default defineCause({
  id: 'network-unreachable',
  code: null,
  name: 'ConnectionError',
  retry: 'once',
  signatures: [
    {
      literals: [
        'connection aborted',
        'failed to establish a new connection',
        'connection reset by peer',
        'remotedisconnected',
        'certificate verify failed',
      ],
      pattern:
        /(?:management\.azure\.com|login\.microsoftonline\.com|\.azureml\.ms|ERROR: (?:\('Connection aborted|HTTPS?ConnectionPool\(host='(?:management|login|graph|aka)\b)).{0,400}(?:Failed to establish a new connection|Connection aborted|Connection reset by peer|RemoteDisconnected|certificate verify failed)/,
      weight: 'symptom',
      examples: [
        "ERROR: HTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
        "ERROR: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
      ],
    },
  ],
  says: 'The connection from the machine that deploys to Azure broke. The deployment may go on in Azure all the same.',
  fix: ({ names }) => [
    step('Look at its state before you start it again.'),
    step('Run it again if nothing is there.', `${showDeployment(names)} --query provisioning_state`),
  ],
  source: 'requests, urllib3',
  asOf: '2025-10',
});
