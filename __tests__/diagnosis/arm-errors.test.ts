/** Errors of Azure Resource Manager in every shape in which people get hold of them. */
import { describe, expect, test } from '@jest/globals';
import { answer, outcomeOf } from './answer.js';

const QUOTA =
  'Not enough quota available for Standard_F4s_v2 in SubscriptionId 11111111-2222-3333-4444-555555555555. Current usage/limit: 0/6. Additional needed: 8 Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota';
const INNER = `InferencingClient HttpRequest error, error detail: ${JSON.stringify({ errors: { VmSize: [QUOTA] }, type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1', title: 'One or more validation errors occurred.', status: 400, traceId: '00-8f1c-01' })}`;
const DETAIL = {
  code: 'InferencingClientCreateDeploymentFailed',
  message: INNER,
  details: [],
  additionalInfo: [],
};
const INFO = [
  { type: 'ComponentName', info: { value: 'managementfrontend' } },
  {
    type: 'Correlation',
    info: { value: { operation: '0123456789abcdef0123456789abcdef', request: 'fedcba9876543210' } },
  },
  { type: 'Environment', info: { value: 'eastus' } },
];
const error = (details: unknown) => ({
  error: { code: 'BadRequest', message: 'The request is invalid.', details, additionalInfo: INFO },
});
const deploymentFailed = (inner: unknown) => ({
  status: 'Failed',
  error: {
    code: 'DeploymentFailed',
    message: 'At least one resource deployment operation failed.',
    details: [
      {
        code: 'ResourceDeploymentFailure',
        message: `The resource operation completed with terminal provisioning state 'Failed'. ${JSON.stringify(inner)}`,
      },
    ],
  },
});

const VCPU = /^ERR_1100 OutOfQuota vcpu-quota/;

describe('one refused quota', () => {
  test.each<[string, string]>([
    ['JSON, details as a list', JSON.stringify(error([DETAIL]))],
    ['JSON, indented', JSON.stringify(error([DETAIL]), null, 2)],
    ['JSON, details as an object', JSON.stringify(error(DETAIL))],
    ['JSON, in a string of JSON', JSON.stringify({ statusMessage: JSON.stringify(error([DETAIL])) })],
    ['wrapped by a deployment of Bicep', JSON.stringify(deploymentFailed(error([DETAIL])))],
    ['wrapped twice', JSON.stringify(deploymentFailed(deploymentFailed(error([DETAIL]))), null, 4)],
    [
      'as az prints it',
      `ERROR: (BadRequest) The request is invalid.\nCode: BadRequest\nMessage: The request is invalid.\nException Details:\t(InferencingClientCreateDeploymentFailed) ${INNER}\n\tCode: InferencingClientCreateDeploymentFailed\n\tMessage: ${INNER}\nAdditional Information:Type: ComponentName\nInfo: {\n    "value": "managementfrontend"\n}Type: Environment\nInfo: {\n    "value": "eastus"\n}`,
    ],
    [
      'as Python raises it',
      `azure.core.exceptions.HttpResponseError: (BadRequest) The request is invalid.\nException Details:\t(InferencingClientCreateDeploymentFailed) ${INNER}`,
    ],
    ['cut off in its JSON', JSON.stringify(error([DETAIL])).slice(0, -60)],
  ])('%s', (_shape, text) => {
    expect(answer(text)).toMatch(VCPU);
    expect(outcomeOf(text).diagnosis?.values).toMatchObject({
      sku: 'Standard_F4s_v2',
      used: '0',
      limit: '6',
      needed: '8',
    });
  });

  test.each([0, 2])('gives away the ids that support asks for, indented by %i', indent => {
    const { diagnosis } = outcomeOf(JSON.stringify(error([DETAIL]), null, indent));

    expect(diagnosis?.ids).toMatchObject({
      traceid: '00-8f1c-01',
      'correlation-operation': '0123456789abcdef0123456789abcdef',
      'correlation-request': 'fedcba9876543210',
    });
  });
});

test.each<[string, string, string]>([
  [
    'a null code, with the name in the message',
    '{"status":"Failed","error":{"code":null,"message":"ResourceNotReady: User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502."}}',
    'ERR_2200 ResourceNotReady container-crashed',
  ],
  [
    'text in double braces, which is no JSON',
    '(NotFound) The specified resource was not found.\nException Details:\t(InferencingClientCallFailed) {{"title":"Not Found"}}',
    '- NotFound name-just-deleted',
  ],
  [
    'a link alone tells the class',
    'Something new. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
    'ERR_1100 OutOfQuota out-of-quota',
  ],
  [
    'a code alone tells the class',
    '{"error":{"code":"BadArgument","message":"Something new."}}',
    '- BadArgument bad-argument',
  ],
  [
    'a state alone tells that there is more to know',
    '{\n  "name": "blue",\n  "provisioning_state": "Failed"\n}',
    '- Failed failed-without-reason',
  ],
  ['the number of 2021', 'Deployment failed: ERR_1200', 'ERR_1200 BadArgument image-pull-failed'],
  [
    'a role that the deployer lacks',
    "(AuthorizationFailed) The client 'a@b.c' with object id '1-2' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.",
    '- AuthorizationFailed deployer-not-authorized',
  ],
])('%s', (_claim, text, expected) => {
  expect(answer(text)).toMatch(new RegExp(`^${expected} @`));
});

test('az tells of success: nothing is wrong, whatever it warned of', () => {
  expect(
    answer(
      'WARNING: Instance type Standard_DS1_v2 may be too small for compute resources.\n{\n  "name": "blue",\n  "provisioning_state": "Succeeded"\n}',
    ),
  ).toBeNull();
});

describe('az --debug', () => {
  const NOISE = `cli.knack.cli: Command arguments: ['ml', 'online-deployment', 'create', '--name', 'blue', '--endpoint-name', 'credit', '-g', 'rg-1', '-w', 'ml-1', '--debug']
cli.azure.cli.core.sdk.policies: Request URL: 'https://management.azure.com/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-1/providers/Microsoft.MachineLearningServices/workspaces/ml-1/onlineEndpoints/credit?api-version=2024-04-01'
cli.azure.cli.core.sdk.policies: Request headers:
cli.azure.cli.core.sdk.policies:     'x-ms-client-request-id': 'abcdef01-2345-6789-abcd-ef0123456789'
cli.azure.cli.core.sdk.policies: Response status: 404
cli.azure.cli.core.sdk.policies: {"error":{"code":"ResourceNotFound","message":"The Resource 'x' under resource group 'rg-1' was not found."}}
cli.azure.cli.core.sdk.policies: Response status: 400
`;

  test('answers that were no failure are passed over for the error at the end', () => {
    const { diagnosis } = outcomeOf(`${NOISE}cli.azure.cli.core.azclierror: Traceback (most recent call last):
  File "/opt/az/lib/python3.11/site-packages/knack/cli.py", line 233, in invoke
    cmd_result = self.invocation.execute(args)
azure.core.exceptions.HttpResponseError: (BadRequest) The request is invalid.
ERROR: (MissingDriverProgram) Could not find driver program in the request.
`);

    expect(diagnosis).toMatchObject({
      cause: 'no-scoring-script',
      values: {
        deployment: 'blue',
        endpoint: 'credit',
        group: 'rg-1',
        workspace: 'ml-1',
        subscription: '11111111-2222-3333-4444-555555555555',
      },
      ids: { 'x-ms-client-request-id': 'abcdef01-2345-6789-abcd-ef0123456789' },
    });
  });

  test('are better than nothing where the error itself is cut off', () => {
    expect(answer(NOISE)).toMatch(/resource-not-found/);
  });
});
