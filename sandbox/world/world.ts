/** A world after its defaults are filled in: what the servers read. sandbox/README.md explains the keys. */
import type { CloudName } from '../data/clouds.ts';
import type { Role } from '../data/roles.ts';
import type {
  DenyAssignment,
  Lock,
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicyInitiative,
} from './governance.ts';

export interface World {
  name: string;
  description: string;
  cloud: CloudName;
  /** Resource types that this cloud does not have. */
  missingTypes: string[];
  /** The code, name or cause that `diagnose` must give for what a deploy here prints; undefined where none fails. */
  failsWith: string | undefined;
  /** Milliseconds before every answer, real time. */
  latency: number;
  /** Rows in a page of a list. */
  pageSize: number;
  /** Lifetimes in milliseconds of simulated time. */
  tokens: { lifetime: number; assertionLifetime: number };
  caller: Caller;
  github: GitHubIssuer;
  subscriptions: Subscription[];
  regions: Region[];
  workspaces: Workspace[];
  assetRegistries: AssetRegistry[];
  containerRegistries: ContainerRegistry[];
  publicRegistries: PublicRegistry[];
  storageAccounts: StorageAccount[];
  keyVaults: KeyVault[];
  identities: Identity[];
  groups: Group[];
  roleDefinitions: Role[];
  roleAssignments: RoleAssignment[];
  locks: Lock[];
  denyAssignments: DenyAssignment[];
  policyDefinitions: PolicyDefinition[];
  policyInitiatives: PolicyInitiative[];
  policyAssignments: PolicyAssignment[];
  policyExemptions: PolicyExemption[];
  faults: Fault[];
  plays: Map<string, Play>;
  /** Which play a new deployment follows: `endpoint/deployment` patterns, the first that fits. */
  deploys: { pattern: string; play: string }[];
}

export interface Caller {
  tenantId: string;
  clientId: string;
  objectId: string;
  federated: { issuer: string; subject: string; audience: string }[];
  secret: string | undefined;
  secretExpired: boolean;
  /** Code of the refusal that everybody gets. */
  refusal: number | undefined;
}

export interface GitHubIssuer {
  issuer: string;
  subject: string;
  claims: Record<string, unknown>;
}

export interface Subscription {
  id: string;
  tenantId: string;
  name: string;
  state: string;
  spendingLimit: string;
  quotaId: string;
  providers: Map<string, string>;
  resourceGroups: string[];
  roleAssignmentLimit: number;
  /** As the usage metrics tell it; undefined: as many as the world has. */
  roleAssignmentCount: number | undefined;
}

export interface Count {
  used: number;
  limit: number;
  /** What the row of this count shows as null. */
  untold?: 'used' | 'limit';
}

export interface Size {
  name: string;
  family: string;
  vCpus: number;
  gpus: number;
  memoryGiB: number;
  diskMiB: number;
  computeTypes: string[];
  skipsReserve: boolean;
}

export interface Region {
  name: string;
  total: Count;
  clusters: Count;
  families: Map<string, Count>;
  sizes: Size[];
  /** Size name → reason code; the size stays in the list. */
  restrictions: Map<string, string>;
  /** Endpoint names that somebody else has. */
  takenEndpointNames: string[];
  endpointLimit: number;
  /** Sizes for which the region has no machines, quota or not. */
  withoutCapacity: string[];
}

export interface AzureResource {
  subscription: string;
  resourceGroup: string;
  name: string;
  region: string;
}

export interface Workspace extends AzureResource {
  storageAccount: string;
  containerRegistry: string | undefined;
  keyVault: string;
  publicNetworkAccess: string;
  v1LegacyMode: boolean;
  /** How many private endpoints lead to it. */
  privateEndpoints: number;
  imageBuildCompute: string | undefined;
  managedNetwork: { isolationMode: string; status: string | undefined } | undefined;
  provisioningState: string;
  /** Caps of this workspace by family. */
  quotas: Map<string, number>;
  assets: Assets;
  datastores: Datastore[];
  computes: Compute[];
  endpoints: Endpoint[];
}

/** A cluster, a compute instance, or something attached. */
export interface Compute {
  name: string;
  type: string;
  size: string | undefined;
  priority: string;
  /** Machines that it has, and that it is to have. */
  nodes: number;
  target: number;
  state: string;
  releaseQuotaOnStop: boolean;
}

export type AssetKind = 'models' | 'environments' | 'codes';
export type Assets = Record<AssetKind, Asset[]>;

export interface Asset {
  name: string;
  archived: boolean;
  versions: AssetVersion[];
}

export interface AssetVersion {
  version: string;
  archived: boolean;
  description: string | undefined;
  tags: Record<string, string>;
  /** Milliseconds of simulated time before the start. */
  age: number;
  /** Of a model: custom_model, mlflow_model, triton_model. */
  type: string | undefined;
  flavors: Record<string, { data: Record<string, string> }> | undefined;
  jobName: string | undefined;
  /** Where the files lie: `{container}/{folder}` of the workspace's storage. */
  path: string | undefined;
  files: Record<string, number>;
  /** The asset is registered, its files are gone. */
  filesAreGone: boolean;
  image: string | undefined;
  conda: string | undefined;
  build: { contextUri: string; dockerfilePath: string } | undefined;
  osType: string | undefined;
  inferenceConfig: Record<string, { path: string; port: number }> | undefined;
  uri: string | undefined;
}

export interface Datastore {
  name: string;
  isDefault: boolean;
  type: string;
  account: string;
  container: string;
}

export interface EndpointIdentity {
  type: 'SystemAssigned' | 'UserAssigned' | 'None';
  userAssigned: string[];
}

export interface Endpoint {
  name: string;
  authMode: string;
  identity: EndpointIdentity;
  kind: 'Managed' | 'K8S';
  compute: string | undefined;
  publicNetworkAccess: string;
  traffic: Record<string, number>;
  mirrorTraffic: Record<string, number>;
  state: string;
  description: string | undefined;
  tags: Record<string, string>;
  keys: { primary: string; secondary: string };
  /** Tokens that were given out (`auth_mode: aml_token`), with their end in seconds since the epoch. */
  tokens: Map<string, number>;
  deployments: Deployment[];
}

export interface Deployment {
  name: string;
  state: string;
  computeType: 'Managed' | 'Kubernetes';
  instanceType: string | undefined;
  instanceCount: number;
  model: string | undefined;
  environment: string | undefined;
  code: string | undefined;
  scoringScript: string | undefined;
  egress: string;
  appInsights: boolean;
  dataCollector: Record<string, unknown> | undefined;
  environmentVariables: Record<string, string>;
  tags: Record<string, string>;
  /** The play that it is in since the start. */
  play: string | undefined;
  /** Anything else of `properties`, as the resource shows it. */
  properties: Record<string, unknown>;
}

export interface AssetRegistry extends AzureResource {
  /** Its directory; undefined: that of the caller. */
  tenantId: string | undefined;
  /** Whoever has signed in reads it, as those of Microsoft. */
  isPublic: boolean;
  assets: Assets;
}

export interface Image {
  repository: string;
  tag: string | undefined;
  mediaTypes: 'oci' | 'docker';
  /** A list of manifests, one for each platform; false: one manifest alone. */
  isIndex: boolean;
  platforms: string[];
  layers: number[];
  isQuarantined: boolean;
  /** Makes two images of the same description differ. */
  salt: string;
}

export interface ContainerRegistry extends AzureResource {
  sku: string;
  adminUserEnabled: boolean;
  anonymousPull: boolean;
  publicNetworkAccess: string;
  /** `Deny`: the firewall lets in only whom a rule names. */
  defaultAction: string;
  /** `AbacRepositoryPermissions` or `LegacyRegistryPermissions`. */
  roleAssignmentMode: string;
  quarantine: boolean;
  images: Image[];
}

export interface PublicRegistry {
  /** As an image reference names it: `docker.io`, `ghcr.io`. */
  name: string;
  /** Where it answers. */
  host: string;
  auth: 'bearer' | 'basic' | 'none';
  realm: string;
  service: string;
  /** Who may read what is private, by name and password. */
  users: Map<string, string>;
  images: (Image & { isPrivate: boolean })[];
}

export interface StorageAccount extends AzureResource {
  publicNetworkAccess: string;
  /** `Deny`: the firewall lets in only whom a rule names. */
  defaultAction: string;
  allowSharedKeyAccess: boolean;
  key: string;
  networkBypass: string;
  /** How many private endpoints lead to it. */
  privateEndpoints: number;
  /** Container → path → size in bytes, or the text of the blob. */
  containers: Map<string, Map<string, number | string>>;
}

export interface KeyVault extends AzureResource {
  publicNetworkAccess: string;
  networkBypass: string;
  defaultAction: string;
  rbac: boolean;
  secrets: string[];
}

export interface Identity extends AzureResource {
  principalId: string;
  clientId: string;
}

export interface Group {
  name: string;
  id: string;
  members: string[];
}

export interface RoleAssignment {
  name: string;
  principalId: string;
  principalType: string;
  roleId: string;
  scope: string;
  condition: string | undefined;
}

export interface Fault {
  on: string;
  host: string | undefined;
  /** How often; Infinity without a number. */
  times: number;
  /** How many fitting requests pass first. */
  after: number;
  status: number | undefined;
  headers: Record<string, string>;
  body: unknown;
  delay: number;
  end: 'hang' | 'reset' | undefined;
  /** Cuts the genuine answer after so many bytes. */
  truncate: number | undefined;
  replace: 'html' | 'empty' | undefined;
  /** Dotted path → value, set in the genuine JSON answer; null removes. */
  change: Record<string, unknown>;
  expireTokens: boolean;
}

export interface Play {
  name: string;
  phases: Phase[];
  /** The answer to the PUT itself, when the deploy is refused at once. */
  refused: { status: number; body: unknown } | undefined;
  end: PlayEnd;
}

export interface Phase {
  /** Milliseconds of simulated time. */
  lasts: number;
  percent: number | undefined;
  status: Record<string, string>;
  events: PlayEvent[];
  /** Text that the containers write when the phase begins. */
  inferenceServer: string | undefined;
  storageInitializer: string | undefined;
  /** getLogs answers with a sentence instead of a log. */
  logsWithheld: string | undefined;
  /** Writes the text again in this interval. */
  repeatLogs: number | undefined;
}

export interface PlayEvent {
  name: string;
  type: 'Normal' | 'Warning';
  message: string;
  /** Milliseconds after the phase began. */
  at: number;
  /** Repeats in this interval until the phase ends. */
  every: number | undefined;
}

export interface PlayEnd {
  state: string;
  error: Record<string, unknown> | undefined;
  /** The last instance status. */
  status: Record<string, string>;
  /** After so many milliseconds the logs are gone. */
  logsGoneAfter: number | undefined;
}
