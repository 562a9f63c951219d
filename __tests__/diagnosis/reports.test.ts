/** Whole texts as people paste them: what failed is named, and what did not fail is left in peace. */
import { describe, expect, test } from '@jest/globals';
import { answer, outcomeOf, type Text } from './answer.js';

const CRASH =
  '(BadArgument) User container has crashed or terminated. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-badargument';
const QUOTA =
  'Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is [N/A].';
const STAGES = (start: string) =>
  `Instance status:\nSystemSetup: Succeeded\nUserContainerImagePull: Succeeded\nModelDownload: Succeeded\nUserContainerStart: ${start}\n\nContainer events:\n`;
const event = (name: string, message: string) =>
  `Kind: Pod, Name: ${name}, Type: Warning, Time: 2024-11-12T13:53:20.532067Z, Message: ${message}\n`;
const DOWNLOAD_FAILED = event(
  'DownloadFailed',
  'Model download failed, retrying. Please check storage-initializer log for detail.',
);
const NOT_FOUND = event(
  'LivenessProbeFailed',
  'Liveness probe failed: HTTP probe failed with statuscode: 404',
);
const UP = "Invoking user's init function\nUsers's init has completed successfully\n";
const log = (text: string): Text => ({ source: 'log', role: 'log', text });
const error = (text: string): Text => ({ source: 'az', role: 'error', text });

describe('a script that deploys with the SDK', () => {
  const deployed = (raised: string) =>
    `Traceback (most recent call last):\n  File "/home/runner/work/a/a/src/deploy.py", line 84, in main\n    client.online_deployments.begin_create_or_update(blue).result()\n${raised}\n`;

  test('says what the service said, and nothing of the container', () => {
    expect(answer([error(deployed(`azure.core.exceptions.HttpResponseError: ${CRASH}`))])).toBe(
      'ERR_2200 ResourceNotReady container-crashed @ az:4',
    );
  });

  test('its own exceptions are no exceptions of the container', () => {
    expect(answer([error(deployed("KeyError: 'WORKSPACE'"))])).toBe('- Unknown unknown @ az:4');
  });

  test('a module that is missing there is missing in no container', () => {
    expect(answer([error(deployed("ModuleNotFoundError: No module named 'azure.ai'"))])).toBe(
      '- Unknown unknown @ az:4',
    );
  });

  test('the same exception in the container is one of the container', () => {
    const inside = `${UP.split('\n')[0]}\nTraceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 9, in init\n    secret = client.get_secret("x")\nazure.core.exceptions.HttpResponseError: (Forbidden) no\n`;
    expect(answer([log(inside)])).toBe('ERR_2200 ResourceNotReady exception-at-start @ log:5');
  });
});

test('what --debug showed on the way does not hide the same text as the last word of az', () => {
  const text = [
    `DEBUG: cli.azure.cli.core.sdk.policies: {"error":{"code":"ResourceNotFound","message":"The Resource 'x/y' under resource group 'rg' was not found."}}`,
    `DEBUG: cli.azure.cli.core.sdk.policies: {"error":{"code":"OutOfQuota","message":"${QUOTA}"}}`,
    `ERROR: (OutOfQuota) ${QUOTA}`,
  ].join('\n');
  expect(answer(text)).toBe('ERR_1100 OutOfQuota no-family-quota @ text:3');
});

test('an endpoint that was created does not hide a deployment that was refused', () => {
  const text =
    '{\n  "name": "credit",\n  "provisioning_state": "Succeeded"\n}\nERROR: (SomethingNew) The scope cannot be written.\n';
  expect(answer(text)).toBe('- Unknown unknown @ text:5');
});

describe('no false alarm', () => {
  test.each<[string, Text]>([
    [
      'a download that succeeded the second time',
      log(`${STAGES('Succeeded')}${DOWNLOAD_FAILED}\nContainer logs:\n${UP}`),
    ],
    [
      'a server that answers, and warned before',
      log(
        'InconsistentVersionWarning: Trying to unpickle estimator X from version 1.1 when using version 1.3.\n127.0.0.1 - - [12/Nov/2024:13:54:56 +0000] "POST /score HTTP/1.0" 200 45 "-" "curl"\n',
      ),
    ],
    [
      'a deploy that az warned of, and did',
      error(
        'Instance type Standard_DS2_v2 may be too small for compute resources.\nCreating/updating online deployment blue ........Done (5m 21s)\n',
      ),
    ],
    [
      'a build that pip grumbled in',
      log(
        "Step 9/15 : RUN pip install failed-lib\nERROR: pip's dependency resolver does not currently take into account all the packages that are installed.\nSuccessfully tagged acr1.azurecr.io/azureml/a:latest\nRun ID: cb1 was successful after 3m2s\n",
      ),
    ],
  ])('%s', (_, text) => {
    expect(answer([text])).toBeNull();
  });
});

test('a download that has not succeeded yet is named', () => {
  const text = `Instance status:\nSystemSetup: Succeeded\nModelDownload: InProgress\n\nContainer events:\n${DOWNLOAD_FAILED}`;
  expect(answer([log(text)])).toBe('ERR_1300 BadArgument model-download-failed @ log:6');
});

test('a server that is up, and does not know the path of the probe', () => {
  const text = `${STAGES('InProgress')}${NOT_FOUND}\nContainer logs:\nINFO:     Application startup complete.\n`;
  expect(answer([log(text)])).toBe('ERR_2200 ResourceNotReady probe-path-or-port @ log:8');
});

test('a traceback that vLLM put its head in front of', () => {
  const head = 'ERROR 04-09 05:41:02 [core.py:390]';
  const text = `${head} Traceback (most recent call last):\n${head}   File "/usr/vllm/v1/core.py", line 459, in check\n${head}     raise RuntimeError(\n${head} RuntimeError: of another kind\n`;
  expect(answer([log(text)])).toBe('ERR_2200 ResourceNotReady exception-at-start @ log:4');
});

test('where only the crash is known, the lines of the log that look like its cause stand beside it', () => {
  const { diagnosis } = outcomeOf([
    error(`ERROR: ${CRASH}`),
    log('starting\nERROR: weights of layer 7 have the wrong shape\nbye\n'),
  ]);
  expect(diagnosis?.cause).toBe('container-crashed');
  expect(diagnosis?.evidence.map(({ source, line }) => `${source}:${line}`)).toEqual(['az:1', 'log:2']);
});

test.each([
  [
    'the names that conda does not find',
    'ResolvePackageNotFound: \n  - libcxx=4.0.1\n',
    { package: 'libcxx=4.0.1' },
  ],
  [
    'a file of requirements is no package that asks for another',
    'ERROR: Could not find a version that satisfies the requirement a==1 (from -r /x/r.txt (line 39)) (from versions: none)',
    { requirement: 'a==1', by: undefined },
  ],
  [
    'the resource that is missing',
    "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/typo' under resource group 'rg' was not found.",
    { resource: 'Microsoft.MachineLearningServices/workspaces/typo' },
  ],
  [
    'the memory that was asked for',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 350.00 MiB. GPU 0 has a total capacity of 23.68 GiB',
    { wanted: '350.00 MiB' },
  ],
  [
    'what is locked, and what was refused',
    "(ScopeLocked) The scope '/subscriptions/1/resourceGroups/rg-credit/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/scores' cannot perform write operation because following scope(s) are locked: '/subscriptions/1/resourcegroups/rg-credit'. Please remove the lock and try again.",
    { verb: 'write', locked: '/subscriptions/1/resourcegroups/rg-credit' },
  ],
  [
    'the policy that refused, and what',
    `(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Resources have an owner","id":"/subscriptions/1/providers/Microsoft.Authorization/policyAssignments/owner"}}]'.`,
    { resource: 'credit', assignment: 'Resources have an owner' },
  ],
  [
    'the same in JSON',
    String.raw`{"error":{"code":"RequestDisallowedByPolicy","message":"Resource 'credit' was disallowed by policy. Reasons: 'Write who pays.'. Policy identifiers: '[{\"policyAssignment\":{\"name\":\"Owners\",\"id\":\"/x\"}}]'."}}`,
    { resource: 'credit', assignment: 'Owners' },
  ],
])('values: %s', (_, text, values) => {
  const found = outcomeOf(text).diagnosis?.values ?? {};
  expect(Object.fromEntries(Object.keys(values).map(name => [name, found[name]]))).toEqual(values);
});
