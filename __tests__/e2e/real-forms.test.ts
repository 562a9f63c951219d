/**
 * The committed dist/ against what the real Azure answers (recordings of 2019 to 2026): each world has one thing wrong in
 * the form in which Azure says it, and a twin in which all is well.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';

const CLI = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const SECRET = 'the secret';

interface Report {
  findings: readonly { check: string; severity: string; message: string }[];
  notChecked: readonly { check: string; reason: string; detail: string }[];
}

/** A preflight of one file, by the command line, in a process of its own. */
async function preflight(files: Record<string, string>, world: object): Promise<Report> {
  const all = { extends: 'healthy.yml', ...world, caller: { secret: SECRET } };
  const sandbox = await startSandbox({ world: all, registry: 'memory' });
  try {
    const inputs = Object.entries(sandbox.inputs).flatMap(([name, value]) => [`--${name}`, value]);
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [CLI, 'preflight', ...inputs, '--format', 'json'], {
      cwd: makeProject(files),
      env: { PATH, ...sandbox.env, AZURE_CLIENT_SECRET: SECRET },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    await new Promise(resolve => child.once('close', resolve));
    return JSON.parse(text) as Report;
  } finally {
    await sandbox.stop();
  }
}

function deployment(more: Record<string, string>): Record<string, string> {
  const lines = { name: 'green', endpoint_name: 'credit-scoring', model: 'azureml:credit-model:3', ...more };
  const all = {
    environment: 'azureml:credit-env:7',
    instance_type: 'Standard_DS3_v2',
    ...lines,
    instance_count: '1',
  };
  return {
    'green.yml': Object.entries(all)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  };
}

const endpoint = (identity: string) => ({
  'endpoint.yml': `name: credit-scoring\nauth_mode: key\nidentity:\n  type: user_assigned\n  user_assigned_identities:\n    - resource_id: ${identity}\n`,
});
const IDENTITY =
  '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-credit';
const NO_TYPE = {
  error: {
    code: 'InvalidResourceType',
    message:
      "Resource type 'userAssignedIdentities' of provider namespace 'Microsoft.ManagedIdentity' was not found in global location for api version '2023-01-31'.",
  },
};
/** Without private endpoints the list is not there at all, and the count is 0. */
const privateLinks = (count: number) => [
  {
    on: 'GET */workspaces/ml-prod',
    change: { 'properties.privateEndpointConnections': null, 'properties.privateLinkCount': count },
  },
];
const curated = (version: number) =>
  deployment({ environment: `azureml://registries/azureml/environments/sklearn-1.5/versions/${version}` });

test.each<[string, Record<string, string>, object, string, readonly string[]]>([
  [
    'a workspace without private endpoints, and a deployment that wants one',
    deployment({ egress_public_network_access: 'disabled' }),
    { faults: privateLinks(0) },
    'network/egress',
    ['warning: no private endpoint'],
  ],
  [
    'its twin has one',
    deployment({ egress_public_network_access: 'disabled' }),
    { faults: privateLinks(1) },
    'network/egress',
    [],
  ],
  [
    'an identity of a type that this cloud does not have',
    endpoint(IDENTITY),
    {
      identities: { 'id-credit': {} },
      faults: [{ on: 'GET */userAssignedIdentities/*', status: 404, body: NO_TYPE }],
    },
    'identity/exists',
    ['not-found: does not know the resource type'],
  ],
  [
    'an identity that is not there',
    endpoint(IDENTITY),
    {},
    'identity/exists',
    ['error: has no managed identity id-credit'],
  ],
  ['its twin is there', endpoint(IDENTITY), { identities: { 'id-credit': {} } }, 'identity/exists', []],
  [
    'a version that the registry azureml does not have',
    curated(99),
    {},
    'assets/environment',
    ['error: has no version 99'],
  ],
  ['its twin is there', curated(29), {}, 'assets/environment', []],
  [
    'a registry behind a firewall',
    deployment({ environment: '{image: "crmlprod.azurecr.io/credit-scoring:1.4.0"}' }),
    { containerRegistries: { crmlprod: { sku: 'Premium', defaultAction: 'Deny' } } },
    'images/exists',
    ['forbidden: The firewall of crmlprod.azurecr.io'],
  ],
  [
    'a registry on which the role is missing',
    deployment({ environment: '{image: "crmlprod.azurecr.io/credit-scoring:1.4.0"}' }),
    { containerRegistries: { crmlprod: { abac: true } } },
    'images/exists',
    ['forbidden: lacks the role Container Registry Repository Reader'],
  ],
  [
    'its twin is open',
    deployment({ environment: '{image: "crmlprod.azurecr.io/credit-scoring:1.4.0"}' }),
    {},
    'images/exists',
    [],
  ],
  [
    'a storage account behind network rules',
    deployment({}),
    { storageAccounts: { stmlprod: { defaultAction: 'Deny' } } },
    'assets/model-files',
    ['forbidden: network rules of the storage account stmlprod'],
  ],
  ['its twin is open', deployment({}), {}, 'assets/model-files', []],
])('%s', async (_claim, files, world, check, outcome) => {
  const { findings, notChecked } = await preflight(files, world);
  const own = [
    ...findings.filter(row => row.check === check).map(row => `${row.severity}: ${row.message}`),
    ...notChecked.filter(row => row.check === check).map(row => `${row.reason}: ${row.detail}`),
  ];

  expect(findings.filter(row => row.check === 'internal')).toEqual([]);
  expect(own.length).toBe(outcome.length);
  for (const [index, wanted] of outcome.entries()) {
    const [kind = '', words = ''] = wanted.split(': ');
    expect(own[index]).toMatch(new RegExp(`^${kind}: `));
    expect(own[index]).toContain(words);
  }
});
