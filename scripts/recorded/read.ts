/** Every recording through the readers of its question. */
import { kindOf } from './kind.ts';
import * as around from './questions/around.ts';
import * as assets from './questions/assets.ts';
import * as endpoints from './questions/endpoints.ts';
import * as errors from './questions/errors.ts';
import * as quota from './questions/quota.ts';
import * as registries from './questions/registries.ts';
import * as rights from './questions/rights.ts';
import { fields, type Reading, type Recording } from './recording.ts';

type Question = (recording: Recording, all: readonly Recording[]) => Promise<Reading>;

/** A new kind of answer: how it is recognised in kind.ts, and its question here. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  usages: quota.usages,
  quotas: quota.quotas,
  'microsoft-quota': quota.microsoftQuota,
  'vm-sizes': quota.vmSizes,
  'compute-skus': quota.computeSkus,
  endpoints: endpoints.endpoints,
  deployments: endpoints.deployments,
  operation: endpoints.operation,
  logs: endpoints.logs,
  versions: assets.versions,
  assets: assets.assets,
  datastores: assets.datastores,
  'asset-registry': assets.assetRegistry,
  blobs: assets.blobs,
  workspace: around.workspace,
  'storage-account': around.storageAccount,
  'key-vault': around.keyVault,
  'managed-identity': around.managedIdentity,
  subscription: around.subscription,
  provider: around.provider,
  resources: around.resources,
  'role-assignments': rights.roleAssignments,
  'role-definition': rights.roleDefinition,
  permissions: rights.permissions,
  'policy-assignments': rights.policyAssignments,
  locks: rights.locks,
  'deny-assignments': rights.denyAssignments,
  'policy-exemptions': rights.policyExemptions,
  'policy-definition': rights.policyDefinition,
  computes: around.computes,
  'container-registry': registries.containerRegistry,
  registry: registries.registry,
  manifest: registries.manifest,
  manifests: registries.manifests,
  'image-config': registries.imageConfig,
  'exchange-flow': registries.exchangeFlow,
  'public-registry': registries.publicRegistry,
  error: errors.error,
  entra: errors.entra,
};

/** @param all of the same folder: a page may follow another */
export async function read(recording: Recording, all: readonly Recording[]): Promise<Reading> {
  const kind = kindOf(recording);
  const question = kind === undefined ? undefined : QUESTIONS[kind];
  if (question === undefined) return { question: 'unknown', lines: [], missing: ['no reader takes it'] };
  try {
    return await question(onePage(recording), all);
  } catch (error) {
    return { question: kind ?? '', lines: [], missing: [`the reader stopped: ${String(error)}`] };
  }
}

/** A list is played as its last page: the page that its link names is another recording. */
function onePage(recording: Recording): Recording {
  const { nextLink, ...json } = fields(recording.json);
  return nextLink === undefined ? recording : { ...recording, json, text: JSON.stringify(json) };
}

/** One block a recording. */
export function blockOf({ name }: Recording, { question, lines, missing }: Reading): string {
  return [
    `${missing.length === 0 ? 'read  ' : 'UNREAD'} ${name}: ${question}`,
    ...lines.map(line => `         ${line}`),
    ...missing.map(part => `         not understood: ${part}`),
  ].join('\n');
}
