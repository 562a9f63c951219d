import { defineCause, step } from '../cause.js';
import { getLogs, getStorageLogs, showDeployment } from '../commands.js';

export default defineCause({
  id: 'failed-without-reason',
  code: null,
  name: 'Failed',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        ...['provisioning_state', 'provisioningstate', 'terminal provisioning state'],
        ...['deployment', 'resourcedeploymentfailure'],
      ],
      pattern:
        /"?provisioning_?[sS]tate"?["']?: ?["']?(?:Failed|Canceled)|terminal provisioning state '?(?<state>Failed|Canceled)|\bResourceDeploymentFailure\b|\b[Dd]eployment(?: of)?(?: ['"[]?[\w./-]{1,64}['"\]]?)? (?:has |is )?(?:failed|FAILED|unsuccessful|not successful)[.!]?$|\b[Dd]eployment (?:state|status)[^\w]{1,4}(?:Failed|failed|FAILED)\b/,
      weight: 'class',
      examples: [
        '"provisioning_state": "Failed",',
        '{"properties":{"provisioningState":"Failed"}}',
        "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'. (Code: ResourceDeploymentFailure)",
        "ResourceDeploymentFailure: The resource operation completed with terminal provisioning state 'Failed'.",
        "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.",
        'Deployment of blue failed',
        'Deployment failed.',
        'Deployment blue has failed!',
        'Deployment state: Failed',
      ],
    },
  ],
  says: 'The deployment has failed, and what was read does not say why: Azure keeps the state, not the reason.',
  fix: ({ names }) => [
    step(
      'Ask the operation that failed.',
      `az rest --method get --url "$(${showDeployment(names)} --query properties.AzureAsyncOperationUri --output tsv)"`,
    ),
    step(
      'Save the logs first, both of them: they go with the deployment, and they hold the first cause.',
      `${getLogs(names)} > inference-server.log\n${getStorageLogs(names)} > storage-initializer.log`,
    ),
    step(
      'Then run endpoint-preflight on all of it.',
      'endpoint-preflight diagnose --log-file inference-server.log --log-file storage-initializer.log',
    ),
  ],
  stateOnly: true,
  source: 'reports: Azure/mlops-v2#120: the resource has the state and not the reason',
  asOf: '2026-09',
});
