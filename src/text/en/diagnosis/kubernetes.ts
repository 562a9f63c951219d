import type { kubernetes as causes } from '../../../catalog/failure-causes/kubernetes.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { GET_LOGS, IN_PREFLIGHT } from './commands.js';

const EXTENSION = [
  'See whether the Azure ML extension of the cluster is well, and upgrade it.',
  'kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group {group}',
] as const;
const LOGS = ['Read the log of the container.', GET_LOGS] as const;
const PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT] as const;

export const kubernetes: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'k8s-acr-secret': {
    summary:
      'The cluster could not make the secret with which it pulls from the container registry. Right after attaching, the role may not have spread yet.',
    advice: [
      'Wait a minute and deploy again.',
      EXTENSION,
      'Extensions up to 1.1.25 must be upgraded. A private cluster needs private endpoints to registry, storage and workspace.',
    ],
  },
  'k8s-token-refresh': {
    summary: 'The extension of the cluster cannot get a credential for the cluster’s identity.',
    advice: ['Install the extension again.', EXTENSION],
  },
  'k8s-entra-token': {
    summary: 'The cluster asked Microsoft Entra for a token and got none.',
    advice: [
      'Check the outbound proxy of the cluster. If the workspace has no public access, the cluster needs a private link to it.',
      EXTENSION,
    ],
  },
  'k8s-acr-challenge': {
    summary: 'The cluster cannot reach the container registry.',
    advice: [
      'Open the network from the cluster to the registry, or the public access of the registry.',
      [
        'Try it from inside of the cluster.',
        'kubectl run probe --rm -it --image=curlimages/curl -- curl -sI https://{registry}.azurecr.io/v2/',
      ],
    ],
  },
  'k8s-acr-token-exchange': {
    summary:
      'The container registry did not accept the token of the cluster: the role is too new, or the registry is throttling.',
    advice: ['Wait a minute and deploy again.'],
  },
  'k8s-unreachable': {
    summary: [
      'Azure ML cannot talk to the cluster: {reason}.',
      'Azure ML cannot talk to the cluster, most often because its certificate is not valid any more.',
    ],
    advice: [
      [
        'Rotate the certificates of the cluster. The new one takes up to five hours to be known.',
        'az aks rotate-certs --name <cluster> --resource-group {group}',
      ],
    ],
  },
  'k8s-image-pull-loop': {
    summary: 'The cluster cannot pull the image, again and again.',
    advice: [
      ['See what the node says.', 'kubectl describe pods --namespace <namespace>'],
      'Check the image’s name and tag, the network to the registry, and its permissions.',
    ],
  },
  'k8s-deployment-crash-loop': {
    summary: 'The container crashes at each start: init() fails, or its memory limit is too low.',
    advice: [LOGS, PREFLIGHT],
  },
  'k8s-crash-loop': {
    summary: 'The pods crash at each start: the scoring script fails, or the memory limit is too low.',
    advice: [LOGS, PREFLIGHT],
  },
  'k8s-namespace-missing': {
    summary: 'The namespace that the compute was attached with does not exist in the cluster.',
    advice: [
      [
        'Create it, or detach the compute and attach it with a namespace that exists.',
        'kubectl get namespaces',
      ],
    ],
  },
  'k8s-script-init': {
    summary: [
      'init() of the scoring script raised an exception: {detail}',
      'init() of the scoring script raised an exception.',
    ],
    advice: [LOGS, PREFLIGHT],
  },
  'k8s-script-import': {
    summary: [
      'The scoring script imports something that the environment does not have: {detail}',
      'The scoring script imports something that the environment does not have.',
    ],
    advice: [LOGS, PREFLIGHT],
  },
  'k8s-script-function': {
    summary: 'The scoring script has no init() or no run().',
    advice: ['Define both at module level.', PREFLIGHT],
  },
  'k8s-endpoint-missing': {
    summary: 'The cluster has no such endpoint.',
    advice: [
      [
        'Create the endpoint first.',
        'az ml online-endpoint create --file <endpoint.yml> --resource-group {group} --workspace-name {workspace}',
      ],
    ],
  },
  'k8s-endpoint-exists': {
    summary:
      'The cluster has an endpoint of this name already: names are unique within a workspace and within a cluster.',
    advice: ['Take another name, or delete the other endpoint.'],
  },
  'k8s-frontend-unhealthy': {
    summary: 'azureml-fe, which routes the requests in the cluster, is missing or not healthy.',
    advice: [EXTENSION],
  },
  'k8s-scoring-url': {
    summary: 'The scoring URL of the deployment did not answer as it should.',
    advice: [LOGS, EXTENSION],
  },
  'k8s-deployment-spec': {
    summary: [
      'The specification of the deployment is refused: {detail}',
      'The specification of the deployment is refused, most often for its number of instances.',
    ],
    advice: ['Check instance_count, and min_instances and max_instances of scale_settings.', PREFLIGHT],
  },
  'k8s-pod-unschedulable': {
    summary:
      'No node of the cluster fits: the requested resources, or the node selector of the instance type, match none.',
    advice: [
      ['See why.', 'kubectl describe pods --namespace <namespace>'],
      'Lower resources.requests, add nodes, or take another instance type.',
    ],
  },
  'k8s-pod-memory': {
    summary: 'The container used more memory than its limit and was ended.',
    advice: ['Raise resources.limits.memory, or load less.', LOGS],
  },
  'k8s-identity-not-set': {
    summary: 'The extension of the cluster has no identity, so that the deployment cannot get one.',
    advice: ['Install the extension again.', EXTENSION],
  },
  'k8s-identity-propagating': {
    summary: 'The role of the deployment’s identity on the container registry has not spread yet.',
    advice: ['Wait a minute and deploy again.'],
  },
  'k8s-identity': {
    summary: [
      'The deployment could not get an identity in the cluster: {detail}',
      'The deployment could not get an identity in the cluster.',
    ],
    advice: [EXTENSION],
  },
  'k8s-frontend-not-ready': {
    summary: 'azureml-fe, which routes the requests in the cluster, has no healthy replica.',
    advice: [EXTENSION],
  },
};
