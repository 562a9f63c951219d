/** Codes of deployments to an attached Kubernetes cluster; most are known by their name alone. */
import type { CauseId } from '../../catalog/failure-causes.js';
import { defineSignatures, type Signature, type Weight } from '../signature.js';

function named(cause: CauseId, code: string, weight: Weight = 'cause'): Signature {
  return {
    cause,
    weight,
    confidence: 'certain',
    literals: [code],
    pattern: new RegExp(
      String.raw`\b${code}\b(?:"|\))?(?:[:,] ?(?:"message": ?")?(?<detail>[^"{}]{5,200}))?`,
    ),
    examples: [code, `(${code}) The reason that the cluster gives.`, `"code": "${code}"`],
  };
}

export const kubernetes = defineSignatures([
  {
    cause: 'k8s-identity-propagating',
    literals: ['acrtokenexchangeforbidden', 'cluster exchange acr token failed'],
    pattern:
      /Reason: ?ACRTokenExchangeForbidden|Cluster exchange ACR token failed because AAD token is unauthorized/,
    examples: [
      'DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:ACRTokenExchangeForbidden Details:Cluster exchange ACR token failed because AAD token is unauthorized. The role assignment takes some time, please wait a moment and try again.',
    ],
  },
  {
    cause: 'k8s-identity-not-set',
    literals: ['refreshextensionidentitynotset'],
    examples: [
      '(None) DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:RefreshExtensionIdentityNotSet Details:...',
    ],
  },
  {
    cause: 'k8s-frontend-not-ready',
    literals: ['azureml-fe not ready', 'azureml-fe is not ready', 'azureml-fe for'],
    pattern: /azureml-fe(?: .{0,80})? (?:is )?not ready/i,
    examples: ['BadArgument: azureml-fe not ready'],
  },
  named('k8s-identity', 'DeploymentIdentityError', 'class'),
  named('k8s-acr-secret', 'ACRSecretError'),
  named('k8s-token-refresh', 'TokenRefreshFailed'),
  named('k8s-entra-token', 'GetAADTokenFailed'),
  named('k8s-acr-challenge', 'ACRAuthenticationChallengeFailed'),
  named('k8s-acr-token-exchange', 'ACRTokenExchangeFailed'),
  {
    ...named('k8s-unreachable', 'KubernetesUnaccessible'),
    pattern: /\bKubernetesUnaccessible\b(?:.{0,120}?Reason: ?(?<reason>\w{1,60}))?/,
    examples: [
      'KubernetesUnaccessible',
      '{"code":"BadRequest","statusCode":400,"message":"The request is invalid.","details":[{"code":"KubernetesUnaccessible","message":"Kubernetes error: AuthenticationException. Reason: InvalidCertificate"}],...}',
    ],
  },
  named('k8s-image-pull-loop', 'ImagePullLoopBackOff', 'symptom'),
  {
    ...named('k8s-image-pull-loop', 'ImagePullBackOff', 'symptom'),
  },
  named('k8s-deployment-crash-loop', 'DeploymentCrashLoopBackOff', 'symptom'),
  named('k8s-crash-loop', 'KubernetesCrashLoopBackOff', 'symptom'),
  named('k8s-crash-loop', 'CrashLoopBackOff', 'symptom'),
  named('k8s-namespace-missing', 'NamespaceNotFound'),
  named('k8s-script-init', 'UserScriptInitFailed', 'symptom'),
  named('k8s-script-import', 'UserScriptImportError', 'symptom'),
  named('k8s-script-function', 'UserScriptFunctionNotFound', 'symptom'),
  named('k8s-endpoint-missing', 'EndpointNotFound'),
  named('k8s-endpoint-exists', 'EndpointAlreadyExists'),
  named('k8s-frontend-unhealthy', 'ScoringFeUnhealthy'),
  named('k8s-scoring-url', 'ValidateScoringFailed'),
  named('k8s-deployment-spec', 'InvalidDeploymentSpec'),
  named('k8s-pod-unschedulable', 'PodUnschedulable'),
  named('k8s-pod-memory', 'PodOutOfMemory'),
]);
