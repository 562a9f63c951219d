/** Codes that only deployments to an attached Kubernetes cluster have. */
import { type Causes, reported, TROUBLESHOOTING } from './cause.js';

const KUBERNETES = {
  code: null,
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  caughtBy: [],
  ...TROUBLESHOOTING,
} as const;
const SCORING = { ...KUBERNETES, caughtBy: ['scoring/missing-package', 'scoring/missing-module'] } as const;

export const kubernetes = {
  'k8s-acr-secret': { ...KUBERNETES, name: 'ACRSecretError', retry: 'minute' },
  'k8s-token-refresh': { ...KUBERNETES, name: 'TokenRefreshFailed' },
  'k8s-entra-token': { ...KUBERNETES, name: 'GetAADTokenFailed' },
  'k8s-acr-challenge': { ...KUBERNETES, name: 'ACRAuthenticationChallengeFailed' },
  'k8s-acr-token-exchange': { ...KUBERNETES, name: 'ACRTokenExchangeFailed', retry: 'minute' },
  'k8s-unreachable': { ...KUBERNETES, name: 'KubernetesUnaccessible' },
  'k8s-image-pull-loop': { ...KUBERNETES, name: 'ImagePullLoopBackOff', caughtBy: ['images/exists'] },
  'k8s-deployment-crash-loop': { ...SCORING, name: 'DeploymentCrashLoopBackOff' },
  'k8s-crash-loop': { ...SCORING, name: 'KubernetesCrashLoopBackOff' },
  'k8s-namespace-missing': { ...KUBERNETES, name: 'NamespaceNotFound', retry: 'no' },
  'k8s-script-init': { ...KUBERNETES, name: 'UserScriptInitFailed', caughtBy: ['scoring/model-path'] },
  'k8s-script-import': { ...SCORING, name: 'UserScriptImportError' },
  'k8s-script-function': {
    ...KUBERNETES,
    name: 'UserScriptFunctionNotFound',
    caughtBy: ['scoring/init', 'scoring/run'],
  },
  'k8s-endpoint-missing': { ...KUBERNETES, name: 'EndpointNotFound', retry: 'no' },
  'k8s-endpoint-exists': { ...KUBERNETES, name: 'EndpointAlreadyExists', retry: 'no' },
  'k8s-frontend-unhealthy': { ...KUBERNETES, name: 'ScoringFeUnhealthy' },
  'k8s-scoring-url': { ...KUBERNETES, name: 'ValidateScoringFailed' },
  'k8s-deployment-spec': {
    ...KUBERNETES,
    name: 'InvalidDeploymentSpec',
    retry: 'no',
    caughtBy: ['compute/instance-count'],
  },
  'k8s-pod-unschedulable': { ...KUBERNETES, name: 'PodUnschedulable' },
  'k8s-pod-memory': { ...KUBERNETES, name: 'PodOutOfMemory', caughtBy: ['contract/kubernetes-resources'] },
  'k8s-identity-not-set': {
    ...KUBERNETES,
    name: 'DeploymentIdentityError',
    ...reported('Azure/azure-sdk-for-python#33451'),
  },
  'k8s-identity-propagating': {
    ...KUBERNETES,
    name: 'DeploymentIdentityError',
    retry: 'minute',
    ...reported('Azure/azure-sdk-for-python#33611'),
  },
  'k8s-identity': {
    ...KUBERNETES,
    name: 'DeploymentIdentityError',
    ...reported('Azure/azure-sdk-for-python#33451, #33611'),
  },
  'k8s-frontend-not-ready': { ...KUBERNETES, name: 'BadArgument' },
} as const satisfies Causes;
