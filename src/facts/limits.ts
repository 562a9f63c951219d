/**
 * Bounds that the service keeps, with what they are known from. Facts of 2026-11; Azure may raise some of them on
 * request, which `canBeRaised` says.
 */

/** How a fact is known: a Microsoft document, the client's source, a server's message that users reported, or inference. */
export type Certainty = 'documented' | 'client' | 'seen' | 'inferred';

interface Bound {
  min?: number;
  max?: number;
  certainty: Certainty;
  /** Document or thread, with its date. */
  source: string;
  canBeRaised?: boolean;
}

export const LIMITS = {
  name: {
    min: 3,
    max: 32,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026; azure-ai-ml 1.34.0 constants/_endpoint.py',
  },
  kubernetesNames: {
    min: 6,
    max: 62,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026: endpoint and deployment names together',
  },
  instanceCount: {
    min: 1,
    max: 50,
    certainty: 'documented',
    canBeRaised: true,
    source: 'how-to-manage-quotas.md, 01/27/2026: instances per deployment',
  },
  recommendedInstances: {
    min: 4,
    certainty: 'documented',
    source:
      'reference-yaml-deployment-managed-online.md, 10/19/2023, whose words are "more than 3 instances"',
  },
  requestTimeoutMs: {
    min: 50,
    max: 180_000,
    certainty: 'documented',
    source:
      'maximum: how-to-manage-quotas.md, 01/27/2026; minimum: the server says "ScoringTimeoutMs must be between 50 and 180000"',
  },
  promptFlowTimeoutMs: {
    max: 300_000,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026: flow deployments',
  },
  kubernetesTimeoutMs: {
    min: 50,
    max: 300_000,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026',
  },
  probeSeconds: {
    min: 1,
    max: 299,
    certainty: 'seen',
    source:
      'minimum: reference-yaml-deployment-managed-online.md, 10/19/2023; the server says "The value should be less than 300", Azure/azure-sdk-for-python#33660',
  },
  probeInitialDelay: {
    min: 1,
    certainty: 'documented',
    source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
  },
  probeThreshold: {
    min: 1,
    certainty: 'documented',
    source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
  },
  livenessSuccessThreshold: {
    min: 1,
    max: 1,
    certainty: 'documented',
    source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
  },
  traffic: {
    min: 0,
    max: 100,
    certainty: 'documented',
    source: 'reference-yaml-endpoint-online.md, 11/15/2023: 0 or 100 in all',
  },
  mirrorTraffic: {
    min: 0,
    max: 50,
    certainty: 'documented',
    source: 'reference-yaml-endpoint-online.md, 11/15/2023',
  },
  collections: { max: 5, certainty: 'documented', source: 'how-to-collect-production-data.md, 12/30/2025' },
  samplingRate: {
    min: 0,
    max: 1,
    certainty: 'client',
    source: 'azure-ai-ml 1.34.0 data_collector_schema.py',
  },
  userAssignedIdentities: { max: 1, certainty: 'client', source: 'azure-ai-ml 1.34.0 identity.py' },
  buildContextFiles: { max: 100, certainty: 'documented', source: 'resource-limits-capacity.md, 02/05/2025' },
  buildContextBytes: {
    max: 1_000_000,
    certainty: 'documented',
    source: 'resource-limits-capacity.md, 02/05/2025: 1 MB',
  },
  modelFiles: {
    max: 1_500,
    certainty: 'documented',
    source: 'resource-limits-capacity.md, 02/05/2025: artifacts (files) of a model version',
  },
  codeFiles: {
    max: 2_000,
    certainty: 'inferred',
    source:
      'documented for snapshots of training code (how-to-save-write-experiment-files.md, 2023: 300 MB, 2,000 files); no document has one for a deployment',
  },
  codeBytes: {
    max: 100_000_000,
    certainty: 'inferred',
    source: 'our own line: a third of what is documented for snapshots of training code',
  },
  deploymentsOfEndpoint: {
    max: 20,
    certainty: 'documented',
    canBeRaised: true,
    source: 'how-to-manage-quotas.md, 01/27/2026: deployments per endpoint, managed and Kubernetes',
  },
  endpointsOfSubscription: {
    max: 100,
    certainty: 'documented',
    canBeRaised: true,
    source:
      'how-to-manage-quotas.md, 01/27/2026: per subscription and region, batch endpoints included; a user was seen at 300 (Azure/azureml-examples#1635)',
  },
  deploymentsOfSubscription: {
    max: 500,
    certainty: 'documented',
    canBeRaised: true,
    source: 'how-to-manage-quotas.md, 01/27/2026: per subscription and region, batch deployments included',
  },
  endpointsOfCluster: {
    max: 60,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026: endpoints of a Kubernetes cluster',
  },
  deploymentsOfCluster: {
    max: 100,
    certainty: 'documented',
    source: 'how-to-manage-quotas.md, 01/27/2026: deployments of a Kubernetes cluster',
  },
  port: { min: 1, max: 65_535, certainty: 'inferred', source: 'TCP' },
} as const satisfies Record<string, Bound>;

/** Defaults that apply where a deployment says nothing: reference-yaml-deployment-managed-online.md, 10/19/2023. */
export const DEFAULTS = {
  requestTimeoutMs: 5000,
  maxConcurrentRequests: 1,
  probe: { initialDelay: 10, period: 10, timeout: 2, successThreshold: 1, failureThreshold: 30 },
} as const;
