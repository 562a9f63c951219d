import type { World } from '../../sandboxed.js';
import { changing, deploying, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const fresh = { 'endpoint.yml': endpoint('', 'pricing') };
const policy = (condition: unknown, more: Record<string, unknown> = {}): World => ({
  policyAssignments: { 'no-keys': { displayName: 'Endpoints have no keys', condition, ...more } },
});
const keys = {
  allOf: [
    { field: 'type', equals: ENDPOINT },
    { field: `${ENDPOINT}/authMode`, equals: 'Key' },
  ],
};
const open = {
  allOf: [
    { field: 'type', equals: ENDPOINT },
    { field: `${ENDPOINT}/publicNetworkAccess`, notEquals: 'Disabled' },
  ],
};
const sizes = {
  allOf: [
    { field: 'type', equals: `${ENDPOINT}/deployments` },
    { field: `${ENDPOINT}/deployments/instanceType`, like: 'Standard_DS*' },
  ],
};

// Ids are asked for in lower case.
const ofGroup =
  '/providers/microsoft.management/managementgroups/corp/providers/microsoft.authorization/policydefinitions/own';
const own = {
  id: ofGroup,
  properties: {
    displayName: 'No keys here',
    // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
    policyRule: { if: keys, then: { effect: 'deny' } },
  },
};

testRemoteCheck('subscription/policy', [
  { claim: 'says nothing where there is none', files: fresh, world: {}, findings: [] },
  {
    claim: 'warns of a rule that matches, at the key that it names',
    files: fresh,
    world: policy(keys),
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    says: ['"Endpoints have no keys"', 'because of auth_mode', 'RequestDisallowedByPolicy'],
  },
  {
    claim: 'says nothing of a rule that does not match',
    files: { 'endpoint.yml': 'name: pricing\nauth_mode: aad_token\n' },
    world: policy(keys),
    findings: [],
  },
  { claim: 'says nothing of an audit', files: fresh, world: policy(keys, { effect: 'Audit' }), findings: [] },
  {
    claim: 'says nothing of another resource group',
    files: fresh,
    world: { ...policy(keys, { scope: 'resourceGroup/rg-other' }) },
    findings: [],
  },
  {
    claim: 'points at the name where the key is missing',
    files: fresh,
    world: policy(open),
    findings: ['endpoint.yml:1:7 warning subscription/policy'],
    says: ['public_network_access'],
  },
  {
    claim: 'checks deployments too, and reports the rule once',
    files: { 'green.yml': deploying('green'), 'red.yml': deploying('red') },
    world: policy(sizes),
    findings: ['green.yml:4:16 warning subscription/policy'],
  },
  {
    claim: 'gives a notice for a rule about endpoints that it cannot fully evaluate',
    files: fresh,
    world: policy({
      allOf: [
        { field: 'type', equals: ENDPOINT },
        { field: `${ENDPOINT}/kind`, equals: 'x' },
      ],
    }),
    findings: ['endpoint.yml:1:7 notice subscription/policy/possible'],
    says: ['(assignment "Endpoints have no keys") denies some online endpoints or deployments'],
  },
  {
    claim: 'counts the rules that it cannot evaluate as not checked',
    files: fresh,
    world: {
      policyAssignments: {
        'with-mfa': { condition: { value: '[requestContext().identity.idtyp]', equals: 'user' } },
        'no-keys': { displayName: 'Endpoints have no keys', condition: keys, effect: 'Audit' },
        'no-sql': { condition: { field: 'type', equals: 'Microsoft.Sql/servers' } },
      },
    },
    findings: [],
    notChecked: ['endpoint.yml unsupported'],
    says: ['Of 2 policies, 1 may deny this', '"with-mfa"'],
  },
  {
    claim: 'gives a notice where the value is not rendered yet',
    files: { 'endpoint.yml': 'name: pricing\nauth_mode: "{{ mode }}"\n' },
    world: policy(keys),
    findings: ['endpoint.yml:1:7 notice subscription/policy/possible'],
  },
  {
    claim: 'is not checked where assignments may not be read',
    files: fresh,
    world: refusing('policyAssignments', policy(keys)),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/policyAssignments/read'],
  },
  {
    claim: 'is not checked where definitions may not be read',
    files: fresh,
    world: refusing('policyDefinitions/no-keys', policy(keys)),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/policyDefinitions/read'],
  },
  {
    claim: 'counts the definitions that it may not read',
    files: fresh,
    world: refusing('policyDefinitions/*', {
      policyAssignments: { a: { condition: keys }, b: { condition: open }, c: { condition: open } },
    }),
    findings: [],
    notChecked: ['endpoint.yml forbidden', 'endpoint.yml forbidden'],
    says: ['Of 3 policies and initiatives that are assigned here, 3 could not be read'],
  },
  {
    claim: 'does not check a policy of a management group that it may not read, and checks the others',
    files: fresh,
    world: {
      policyAssignments: { 'a-own': { condition: open }, 'no-keys': { condition: keys } },
      faults: [
        { on: 'GET */policyAssignments', change: { 'value.0.properties.policyDefinitionId': ofGroup } },
        {
          on: `GET ${ofGroup}`,
          status: 403,
          body: { error: { code: 'AuthorizationFailed', message: 'No.' } },
        },
      ],
    },
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    notChecked: ['endpoint.yml forbidden'],
    says: ['on /providers/Microsoft.Management/managementGroups/corp'],
  },
  {
    claim: 'reads a custom policy from its management group',
    files: fresh,
    world: {
      policyAssignments: { 'a-own': { condition: open } },
      faults: [
        { on: 'GET */policyAssignments', change: { 'value.0.properties.policyDefinitionId': ofGroup } },
        { on: `GET ${ofGroup}`, status: 200, body: own },
      ],
    },
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    says: ['"No keys here"'],
  },
  {
    claim: 'asks for nothing but policies, whatever an assignment names',
    files: fresh,
    world: changing(
      'policyAssignments',
      { 'value.0.properties.policyDefinitionId': '/elsewhere/policyDefinitions/../../x' },
      policy(keys),
    ),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
]);

/** In the form of Microsoft's built-in policies of the categories General and Tags. */
const BUILT_IN = {
  'only-regions': {
    displayName: 'Regions that we use',
    parameters: { regions: { type: 'Array' } },
    condition: {
      allOf: [
        { field: 'location', notIn: "[parameters('regions')]" },
        { field: 'location', notEquals: 'global' },
        { field: 'type', notEquals: 'Microsoft.AzureActiveDirectory/b2cDirectories' },
      ],
    },
  },
  'only-types': {
    displayName: 'Types that we use',
    parameters: { types: { type: 'Array' } },
    condition: { not: { field: 'type', in: "[parameters('types')]" } },
  },
  'no-types': {
    displayName: 'Types that we do not use',
    mode: 'All',
    parameters: { types: { type: 'Array' }, effect: { type: 'string', defaultValue: 'Deny' } },
    condition: {
      allOf: [
        { field: 'type', in: "[parameters('types')]" },
        { value: "[field('type')]", exists: true },
      ],
    },
  },
  'with-tag': {
    displayName: 'Resources have this tag',
    category: 'Tags',
    parameters: { tag: { type: 'String' } },
    condition: { field: "[concat('tags[', parameters('tag'), ']')]", exists: 'false' },
  },
  'with-value': {
    displayName: 'Resources have this tag and value',
    category: 'Tags',
    parameters: { tag: { type: 'String' }, value: { type: 'String' } },
    condition: {
      not: { field: "[concat('tags[', parameters('tag'), ']')]", equals: "[parameters('value')]" },
    },
  },
  'inherit-tag': {
    displayName: 'Tags of the group',
    category: 'Tags',
    effect: 'modify',
    parameters: { tag: { type: 'String' } },
    condition: { field: "[concat('tags[', parameters('tag'), ']')]", exists: 'false' },
    details: {
      operations: [
        {
          operation: 'add',
          field: "[concat('tags[', parameters('tag'), ']')]",
          value: "[resourceGroup().tags[parameters('tag')]]",
        },
      ],
    },
  },
  'our-registry': {
    displayName: 'Models of our registry',
    category: 'Machine Learning',
    mode: 'Microsoft.MachineLearningServices.v2.Data',
    parameters: { registry: { type: 'String', defaultValue: '' }, effect: { type: 'string' } },
    condition: {
      allOf: [
        { field: 'type', equals: 'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments' },
        {
          field: 'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments/model.assetId',
          like: 'azureml://registries/*',
        },
        {
          not: {
            field: 'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments/model.assetId',
            like: "[concat('azureml://registries/', parameters('registry'), '/*')]",
          },
        },
      ],
    },
  },
  'job-gate': {
    displayName: 'Jobs are approved',
    category: 'Machine Learning',
    mode: 'Microsoft.MachineLearningServices.Data',
    condition: { field: 'Microsoft.MachineLearningServices.Data/workspaces/computeName', equals: 'x' },
  },
};
const built = (assignments: Record<string, unknown>, more: World = {}): World => ({
  policyDefinitions: BUILT_IN,
  policyAssignments: assignments,
  ...more,
});
const tag = (name: string, more: Record<string, unknown> = {}) => ({
  definition: 'with-tag',
  parameters: { tag: name },
  ...more,
});
const tagged = (text: string) => ({ 'endpoint.yml': endpoint(text, 'pricing') });
const denied = (line = '1:7') => [`endpoint.yml:${line} warning subscription/policy`];

testRemoteCheck('subscription/policy', [
  {
    claim: 'warns of a region that is not allowed, however it is written',
    files: fresh,
    world: built({
      regions: { definition: 'only-regions', parameters: { regions: ['northeurope', 'East US'] } },
    }),
    findings: denied(),
    says: ['"Regions that we use" (assignment "regions")', 'because of the region westeurope'],
  },
  {
    claim: 'accepts an allowed region, as people write it',
    files: fresh,
    world: built({ regions: { definition: 'only-regions', parameters: { regions: ['West Europe'] } } }),
    findings: [],
  },
  {
    claim: 'warns of a type that is not among the allowed ones',
    files: { ...fresh, 'green.yml': deploying('green') },
    world: built({ types: { definition: 'only-types', parameters: { types: [ENDPOINT.toUpperCase()] } } }),
    findings: ['green.yml:1:7 warning subscription/policy'],
  },
  {
    claim: 'warns of a type that is forbidden, by the default of its effect',
    files: fresh,
    world: built({ types: { definition: 'no-types', parameters: { types: [ENDPOINT] } } }),
    findings: denied(),
  },
  {
    claim: 'says nothing of a type that is not forbidden',
    files: fresh,
    world: built({ types: { definition: 'no-types', parameters: { types: ['Microsoft.Sql/servers'] } } }),
    findings: [],
  },
  {
    claim: 'warns of a missing tag, at the tags',
    files: tagged('tags:\n  team: risk'),
    world: built({ owner: tag('Owner', { message: 'Write who pays.' }) }),
    findings: denied('4:3'),
    says: ['because of tags.Owner', 'The policy says: "Write who pays."', 'no exemption covers it'],
  },
  {
    claim: 'finds a tag in any letter case',
    files: tagged('tags:\n  OWNER: risk'),
    world: built({ owner: tag('Owner') }),
    findings: [],
  },
  {
    claim: 'says nothing of tags that are not rendered yet',
    files: tagged('tags: "{{ tags }}"'),
    world: built({ owner: tag('owner') }),
    findings: [],
    notChecked: ['endpoint.yml unsupported'],
  },
  {
    claim: 'warns of a value of a tag, at that line',
    files: tagged('tags:\n  Stage: test'),
    world: built({ stage: { definition: 'with-value', parameters: { tag: 'stage', value: 'prod' } } }),
    findings: denied('4:10'),
    says: ['because of tags.Stage'],
  },
  {
    claim: 'says nothing where another policy adds the tag before',
    files: fresh,
    world: built({
      owner: tag('owner'),
      inherit: { definition: 'inherit-tag', parameters: { tag: 'OWNER' } },
    }),
    findings: [],
    notChecked: ['endpoint.yml unsupported'],
  },
  {
    claim: 'warns where another policy adds another tag',
    files: fresh,
    world: built({
      owner: tag('owner'),
      inherit: { definition: 'inherit-tag', parameters: { tag: 'team' } },
    }),
    findings: denied(),
  },
  {
    claim: 'warns of a model of a registry that is not allowed',
    files: { 'green.yml': deploying('green', 'model: azureml://registries/azureml/models/phi/versions/3') },
    world: built({
      own: { definition: 'our-registry', parameters: { registry: 'contoso', effect: 'Deny' } },
    }),
    findings: ['green.yml:6:8 warning subscription/policy'],
    says: ['because of model'],
  },
  {
    claim: 'accepts a model of the allowed registry, and one of the workspace',
    files: {
      'green.yml': deploying('green', 'model: azureml://registries/contoso/models/phi/versions/3'),
      'red.yml': deploying('red', 'model: azureml:credit-model:3'),
    },
    world: built({
      own: { definition: 'our-registry', parameters: { registry: 'contoso', effect: 'Deny' } },
    }),
    findings: [],
  },
  {
    claim: 'says nothing of policies about other resources',
    files: fresh,
    world: built({ gate: { definition: 'job-gate' } }),
    findings: [],
  },
  {
    claim: 'says nothing of one that is not enforced, or leaves the workspace out',
    files: fresh,
    world: built({
      a: tag('owner', { enforcementMode: 'DoNotEnforce' }),
      b: tag('owner', { notScopes: ['workspace/ml-prod'] }),
      c: tag('owner', { scope: 'storageAccount/stmlprod' }),
    }),
    findings: [],
  },
]);

const selected = (...selectors: unknown[]) =>
  built({ owner: tag('owner', { resourceSelectors: [{ name: 'some', selectors }] }) });
const overridden = (value: string, selectors?: unknown[]) => [
  { kind: 'policyEffect', value, ...(selectors !== undefined && { selectors }) },
];
const base = (more: Record<string, unknown> = {}, world: World = {}): World => ({
  caller: { roles: ['Contributor', { role: 'Reader', scope: 'managementGroup/corp' }] },
  policyDefinitions: { ...BUILT_IN, 'with-tag': { ...BUILT_IN['with-tag'], scope: 'managementGroup/corp' } },
  policyInitiatives: {
    baseline: {
      scope: 'managementGroup/corp',
      parameters: { places: { type: 'Array', defaultValue: ['westeurope'] } },
      policies: [
        { definition: 'with-tag', reference: 'Tag', parameters: { tag: 'owner' } },
        {
          definition: 'only-regions',
          reference: 'Regions',
          parameters: { regions: "[parameters('places')]" },
        },
      ],
    },
  },
  policyAssignments: { base: { initiative: 'baseline', scope: 'managementGroup/corp', ...more } },
  ...world,
});

testRemoteCheck('subscription/policy', [
  {
    claim: 'judges by region, type, and what has no location',
    files: fresh,
    world: selected(
      { kind: 'resourceLocation', in: ['West Europe'] },
      { kind: 'resourceType', notIn: ['Microsoft.Sql/servers'] },
    ),
    findings: denied(),
  },
  {
    claim: 'leaves out another region',
    files: fresh,
    world: selected({ kind: 'resourceLocation', in: ['eastus'] }),
    findings: [],
  },
  {
    claim: 'leaves out another type',
    files: fresh,
    world: selected({ kind: 'resourceType', notIn: [ENDPOINT] }),
    findings: [],
  },
  {
    claim: 'leaves out what has a location',
    files: fresh,
    world: selected({ kind: 'resourceWithoutLocation', in: ['subscriptionLevelResources'] }),
    findings: [],
  },
  {
    claim: 'is not checked for an unknown kind of selector',
    files: fresh,
    world: selected({ kind: 'userPrincipalId', in: ['x'] }),
    findings: [],
    notChecked: ['endpoint.yml unsupported'],
  },
  {
    claim: 'reads a custom policy of an initiative of a management group',
    files: fresh,
    world: base(),
    findings: denied(),
    says: ['"Resources have this tag" (assignment "base")'],
  },
  {
    claim: 'reads the built-in policies of an initiative, of any category, with its parameters',
    files: tagged('tags: { owner: risk }'),
    world: base({ parameters: { places: ['eastus'] } }),
    findings: denied(),
    says: ['"Regions that we use"'],
  },
  {
    claim: 'follows an override of one member',
    files: fresh,
    world: base({ overrides: overridden('audit', [{ kind: 'policyDefinitionReferenceId', in: ['tag'] }]) }),
    findings: [],
  },
  {
    claim: 'does not follow one of another member, or of another region',
    files: fresh,
    world: base({
      overrides: [
        ...overridden('audit', [{ kind: 'policyDefinitionReferenceId', in: ['Regions'] }]),
        ...overridden('disabled', [{ kind: 'resourceLocation', in: ['eastus'] }]),
      ],
    }),
    findings: denied(),
  },
  {
    claim: 'follows an override that makes an audit deny',
    files: fresh,
    world: policy(keys, { effect: 'Audit', overrides: overridden('deny') }),
    findings: denied('2:12'),
  },
  {
    claim: 'reads no member that does nothing',
    files: fresh,
    world: {
      policyInitiatives: {
        security: {
          parameters: { mode: { defaultValue: 'AuditIfNotExists' } },
          policies: [
            {
              definition: '/providers/Microsoft.Authorization/policyDefinitions/gone',
              parameters: { effect: "[parameters('mode')]" },
            },
          ],
        },
      },
      policyAssignments: { security: { initiative: 'security' } },
    },
    findings: [],
  },
  {
    claim: 'is not checked where an initiative may not be read',
    files: tagged('tags: { owner: risk }'),
    world: { ...base(), caller: { roles: ['Contributor'] } },
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: [
      'Microsoft.Authorization/policySetDefinitions/read',
      'on /providers/Microsoft.Management/managementGroups/corp',
    ],
  },
]);

const HERE =
  '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/onlineEndpoints';

const exemption = (more: Record<string, unknown> = {}, world = built({ owner: tag('owner') })): World => ({
  ...world,
  policyExemptions: { now: { assignment: 'owner', scope: 'resourceGroup/rg-ml', ...more } },
});

testRemoteCheck('subscription/policy', [
  { claim: 'respects an exemption', files: fresh, world: exemption(), findings: [] },
  {
    claim: 'respects one of the workspace, which is mitigated',
    files: fresh,
    world: exemption({ scope: 'workspace/ml-prod', category: 'Mitigated' }),
    findings: [],
  },
  {
    claim: 'respects one that ends later',
    files: fresh,
    world: exemption({ expiresOn: '2026-11-23T00:00:00Z' }),
    findings: [],
  },
  {
    claim: 'respects none that has ended',
    files: fresh,
    world: exemption({ expiresOn: '2026-11-21T23:59:59Z' }),
    findings: denied(),
  },
  {
    claim: 'respects none of something else',
    files: fresh,
    world: exemption({ scope: 'storageAccount/stmlprod' }),
    findings: denied(),
  },
  {
    claim: 'respects one of the endpoint itself',
    files: fresh,
    world: exemption({ scope: `${HERE}/Pricing` }),
    findings: [],
  },
  {
    claim: 'respects none of another endpoint',
    files: fresh,
    world: exemption({ scope: `${HERE}/other` }),
    findings: denied(),
  },
  {
    claim: 'leaves out an endpoint that the assignment leaves out, and judges one that it is of',
    files: { ...fresh, 'other.yml': endpoint('', 'other') },
    world: built({
      a: tag('owner', { notScopes: [`${HERE}/pricing`] }),
      b: tag('team', { scope: `${HERE}/other` }),
      c: tag('cost', { scope: `${HERE}/elsewhere` }),
    }),
    findings: ['other.yml:1:7 warning subscription/policy', 'other.yml:1:7 warning subscription/policy'],
    says: ['tags.owner', 'tags.team'],
  },
  {
    claim: 'respects none of another region',
    files: fresh,
    world: exemption({ resourceSelectors: [{ selectors: [{ kind: 'resourceLocation', in: ['eastus'] }] }] }),
    findings: denied(),
  },
  {
    claim: 'respects one of a member of an initiative',
    files: fresh,
    world: exemption({ assignment: 'base', references: ['TAG'] }, base()),
    findings: [],
  },
  {
    claim: 'respects none of another member',
    files: fresh,
    world: exemption({ assignment: 'base', references: ['Regions'] }, base()),
    findings: denied(),
  },
  {
    claim: 'reports what the rule denies where exemptions may not be read',
    files: fresh,
    world: refusing('policyExemptions', built({ owner: tag('owner') })),
    findings: ['endpoint.yml:1:7 warning subscription/policy/exemptions-unread'],
    notChecked: ['endpoint.yml forbidden'],
    says: [
      'Microsoft.Authorization/policyExemptions/read',
      'unless an exemption covers it; the exemptions could not be read',
    ],
  },
  {
    claim: 'asks for no exemption where nothing denies',
    files: tagged('tags: { owner: risk }'),
    world: refusing('policyExemptions', built({ owner: tag('owner') })),
    findings: [],
  },
]);

const many = (count: number): World => ({
  pageSize: 500,
  policyAssignments: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${index}`,
      { condition: { field: 'type', equals: 'Microsoft.Sql/servers' } },
    ]),
  ),
});

testRemoteCheck('subscription/policy', [
  {
    claim: 'counts the policies beyond the limit of a run as not checked',
    files: fresh,
    world: many(302),
    findings: [],
    notChecked: ['endpoint.yml unsupported'],
    says: ['2 of 302 policies and initiatives were left out'],
  },
]);
