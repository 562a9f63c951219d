/**
 * The api-versions that the resource manager knows of each resource type. The lists are those of the REST
 * specifications (Azure/azure-rest-api-specs, read 2026-11), cut to what clients of this decade send. A version that is
 * not here is a mistake of the caller, or a gap of the sandbox: either way the test that sent it must fail.
 */

const LEARNING = [
  ...['2020-08-01', '2021-07-01', '2022-05-01', '2022-10-01', '2023-04-01', '2023-10-01'],
  ...['2024-04-01', '2024-10-01', '2025-06-01', '2025-09-01'],
  ...['2022-01-01-preview', '2022-02-01-preview', '2022-06-01-preview', '2022-10-01-preview'],
  ...['2022-12-01-preview', '2023-02-01-preview', '2023-04-01-preview', '2023-06-01-preview'],
  ...['2023-08-01-preview', '2024-01-01-preview', '2024-04-01-preview', '2024-07-01-preview'],
  ...['2024-10-01-preview', '2025-01-01-preview', '2025-04-01-preview', '2025-10-01-preview'],
];

const RESOURCES = [
  ...['2019-10-01', '2020-01-01', '2020-06-01', '2020-10-01', '2021-01-01', '2021-04-01', '2022-09-01'],
  ...['2022-12-01', '2023-07-01', '2024-03-01', '2024-07-01', '2024-11-01', '2025-04-01'],
];

/** By namespace, or by a type of it that has versions of its own; the longest name that fits counts. */
export const API_VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.Resources': RESOURCES,
  'Microsoft.MachineLearningServices': LEARNING,
  'Microsoft.Quota': ['2021-03-15-preview', '2023-02-01', '2025-03-01', '2025-07-15', '2025-09-01'],
  'Microsoft.Compute': ['2017-09-01', '2019-04-01', '2021-07-01'],
  'Microsoft.ContainerRegistry': [
    ...['2019-05-01', '2022-12-01', '2023-07-01', '2025-04-01', '2025-11-01'],
    ...['2023-01-01-preview', '2023-06-01-preview', '2023-11-01-preview', '2024-11-01-preview'],
    ...['2025-05-01-preview', '2026-09-01-preview'],
  ],
  'Microsoft.Storage': [
    ...['2019-04-01', '2019-06-01', '2021-04-01', '2021-09-01', '2022-05-01', '2022-09-01'],
    ...['2023-01-01', '2023-04-01', '2023-05-01', '2024-01-01', '2025-01-01', '2025-06-01'],
  ],
  'Microsoft.KeyVault': ['2019-09-01', '2021-10-01', '2022-07-01', '2023-02-01', '2023-07-01', '2024-11-01'],
  'Microsoft.ManagedIdentity': ['2018-11-30', '2023-01-31', '2024-11-30'],
  'Microsoft.PolicyInsights': ['2019-10-01', '2024-10-01'],
  'Microsoft.Authorization/roleAssignments': ['2015-07-01', '2020-04-01-preview', '2022-04-01'],
  'Microsoft.Authorization/roleDefinitions': [
    ...['2015-07-01', '2018-01-01-preview', '2022-04-01', '2022-05-01-preview'],
  ],
  'Microsoft.Authorization/permissions': ['2015-07-01', '2018-07-01', '2022-04-01', '2022-05-01-preview'],
  'Microsoft.Authorization/denyAssignments': ['2018-07-01-preview', '2022-04-01', '2024-07-01-preview'],
  'Microsoft.Authorization/roleAssignmentsUsageMetrics': ['2019-08-01-preview'],
  'Microsoft.Authorization/locks': ['2015-01-01', '2016-09-01', '2017-04-01', '2020-05-01'],
  'Microsoft.Authorization/policyAssignments': [
    ...['2018-03-01', '2018-05-01', '2019-06-01', '2019-09-01', '2020-03-01', '2020-09-01', '2021-06-01'],
    ...['2022-06-01', '2023-04-01', '2024-04-01', '2024-05-01', '2025-01-01', '2025-03-01'],
  ],
  'Microsoft.Authorization/policyDefinitions': [
    ...['2018-05-01', '2019-09-01', '2020-09-01', '2021-06-01', '2023-04-01', '2024-05-01', '2025-01-01'],
    ...['2025-03-01'],
  ],
  'Microsoft.Authorization/policySetDefinitions': [
    ...['2018-05-01', '2019-09-01', '2020-09-01', '2021-06-01', '2023-04-01', '2024-05-01', '2025-01-01'],
    ...['2025-03-01'],
  ],
  'Microsoft.Authorization/policyExemptions': [
    '2020-07-01-preview',
    '2022-07-01-preview',
    '2024-12-01-preview',
  ],
};

/** The type that a path names last: `Microsoft.X/workspaces/models`; a path without one is of Microsoft.Resources. */
export function typeOfPath(path: string): string {
  const [, last] = /.*\/providers\/([^?]+)$/i.exec(path.replace(/\/+$/, '')) ?? [];
  const [namespace = '', ...rest] = (last ?? '').split('/');
  const types = rest.filter((_part, at) => at % 2 === 0);
  return types.length === 0 ? 'Microsoft.Resources' : [namespace, ...types].join('/');
}

/** The versions of a type; undefined where nobody has listed any. */
export function versionsOf(type: string): readonly string[] | undefined {
  const wanted = type.toLowerCase();
  const [longest] = Object.keys(API_VERSIONS)
    .filter(key => `${wanted}/`.startsWith(`${key.toLowerCase()}/`))
    .sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : API_VERSIONS[longest];
}
