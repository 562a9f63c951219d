import { inEndpoint, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'k8s-aks-unsupported',
  code: null,
  name: 'NotSupported',
  retry: 'no',
  signatures: [
    {
      literals: ['on aks compute type is no longer supported', 'troubleshoot-creating-aks-endpoint'],
      examples: [
        'Exception Details:\t(NotSupported) Creation of Online Endpoints or deployments on AKS compute type is no longer supported. More details can be found here, https://aka.ms/troubleshoot-creating-aks-endpoint',
      ],
    },
  ],
  says: 'The compute of the endpoint was attached as AKS in the way of the SDK v1, which takes no online endpoints any more.',
  fix: ({ names }) => [
    step(
      'Install the Azure ML extension in the cluster, detach the compute, and attach it as a Kubernetes compute.',
    ),
    step(
      'Attach it.',
      `az ml compute attach --type Kubernetes --name <compute> --resource-id <id of the cluster> --namespace <namespace> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  blame: { files: inEndpoint(['compute', 'name'], SAYS.key) },
  before: ['validation-failed'],
  source: 'reports: Azure/azure-cli-extensions#5102',
  asOf: '2026-11',
});
