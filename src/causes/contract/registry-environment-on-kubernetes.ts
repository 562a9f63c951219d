import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'registry-environment-on-kubernetes',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: ['image must not be empty', 'is not supported for k8sdeployment'],
      pattern:
        /ServingContainer\.Image: ?'?Image'? must not be empty|'Image' must not be empty|Registry reference for environments? is not supported for K8SDeployment/,
      examples: [
        'azure.ai.ml.exceptions.ValidationException: Registry reference for environment is not supported for K8SDeployment',
        "InferenceContainerConfiguration.ServingContainer.Image: 'Image' must not be empty.",
      ],
    },
  ],
  says: 'The environment comes from a registry, and a Kubernetes deployment accepts only environments of the workspace.',
  fix: ({ names }) => [
    step(
      'Copy it into the workspace, and name it as azureml:<name>:<version>.',
      `az ml environment create --file <environment.yml> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  blame: { files: inDeployment(['environment'], SAYS.environment) },
  preventedBy: ['contract/reference'],
  source: 'reports: Azure/azure-sdk-for-python#33598',
  asOf: '2026-09',
});
