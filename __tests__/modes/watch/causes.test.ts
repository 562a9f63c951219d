/**
 * A world for each cause that deployments are known to fail of, from the most frequent to the rare ones: what `watch` and
 * `diagnose` say of it, on what evidence, and at which line. They run in this process; e2e/watch.test.ts drives dist/.
 */
import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../sandbox/deploy.ts';
import type { Sandbox } from '../../../sandbox/start.ts';
import { sayDiagnosis } from '../../../src/causes/say.js';
import type { Report } from '../../../src/model/report.js';
import { diagnoseTexts } from '../../../src/modes/diagnose.js';
import { watch } from '../../../src/modes/watch.js';
import { summary } from '../../../src/report/markdown/summary.js';
import { readSettings } from '../../../src/run/settings.js';
import { azPrints } from '../../az-output.js';
import { type Files, makeProject } from '../../checks/project.js';
import { FILES, GREEN, plain, SPEED, sandbox } from '../../e2e/watching.js';
import { inSandbox } from '../../sandboxed.js';

interface Expected {
  code?: string;
  name: string;
  cause: string;
  /** Words of the line that decides. */
  evidence: string;
  /** `file:line` of every finding. */
  at: string[];
  /** What the deployment is when the watch ends; any state where left out. */
  state?: string;
  /** `FILES` where left out. */
  files?: Files;
}

const SECRET = 'the secret of the sandbox';

function inWorld(world: string): Promise<Sandbox> {
  return sandbox({ extends: world, caller: { secret: SECRET } });
}

async function watched(at: Sandbox, files: Files): Promise<Report> {
  const inputs: Record<string, string> = {
    ...{ mode: 'watch', 'endpoint-name': 'fresh', 'deployment-name': 'green' },
    ...at.inputs,
  };
  const root = makeProject(files);
  const settings = readSettings(name => inputs[name] ?? '', root);
  const env = { AZURE_CLIENT_SECRET: SECRET, ENDPOINT_PREFLIGHT_SPEED: String(SPEED) };
  return await inSandbox(at, async () => {
    const { report } = await watch(settings, { env, say: () => undefined });
    return report;
  });
}

async function diagnosed(files: Files, texts: Record<string, string>): Promise<Report> {
  const inputs: Record<string, string> = { mode: 'diagnose', ...texts };
  const settings = readSettings(name => inputs[name] ?? '', makeProject(files));
  return (await diagnoseTexts(settings, {})).report;
}

function summaryOf(report: Report): string {
  return plain(summary(report, { sayDiagnosis, moreAt: 'the report file' }));
}

function compare({ diagnosis, findings, result }: Report, expected: Expected): void {
  const { code = null, name, cause, evidence, at } = expected;
  expect(diagnosis).toMatchObject({ code, name, cause });
  expect(diagnosis?.evidence.map(({ text }) => text).join('\n')).toContain(evidence);
  expect(findings.map(({ at: { file, start } }) => `${file}:${start.line}`)).toEqual(at);
  expect(result).toBe('failed');
}

const CONDA = FILES['conda.yml'];
const MLFLOW: Files = {
  'green.yml':
    'name: green\nendpoint_name: fresh\nmodel: azureml:credit-model:3\ninstance_type: Standard_DS3_v2\ninstance_count: 1\n',
};
const ENDPOINT = 'name: fresh\nauth_mode: key\nidentity:\n  type: system_assigned\n';

/** `init()` with this line, which is the eighth. */
function script(line: string): string {
  return `import os\n\nimport joblib\nimport xgboost\n\n\ndef init():\n    ${line}\n\n\ndef run(data):\n    return data\n`;
}

const LOAD = 'model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl"))';
const CRASH = { code: 'ERR_2200', name: 'ResourceNotReady' };
const BUILD = { name: 'ImageBuildFailure' };

const BEGUN: [string, Expected][] = [
  [
    'err-1102-roles.yml',
    {
      code: 'ERR_1102',
      name: 'OutOfQuota',
      state: 'Failed',
      cause: 'role-assignment-quota',
      evidence: '',
      at: [],
    },
  ],
  [
    'err-2100-cannot-start.yml',
    { code: 'ERR_2100', name: 'OutOfQuota', cause: 'container-too-big', evidence: '', at: ['green.yml:10'] },
  ],
  [
    'cause-mlflow-monitoring.yml',
    {
      ...CRASH,
      cause: 'mlflow-monitoring-missing',
      evidence: "ModuleNotFoundError: No module named 'azureml.ai'",
      at: ['green.yml:3'],
      files: MLFLOW,
    },
  ],
  [
    'cause-mlflow-contrib.yml',
    {
      ...CRASH,
      cause: 'mlflow-server-contrib',
      evidence: "ModuleNotFoundError: No module named 'azureml.contrib'",
      at: ['green.yml:3'],
      files: MLFLOW,
    },
  ],
  [
    'cause-server-package.yml',
    {
      ...CRASH,
      cause: 'server-package-missing',
      evidence: 'A required package azureml-inference-server-http is missing.',
      at: ['green.yml:9'],
      files: {
        ...FILES,
        'conda.yml': CONDA.replace('azureml-inference-server-http==1.5.1', 'lightgbm==4.5.0'),
      },
    },
  ],
  [
    'cause-old-python.yml',
    {
      ...CRASH,
      cause: 'package-wants-other-python',
      evidence: "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
      at: ['conda.yml:4'],
      files: { ...FILES, 'conda.yml': CONDA.replace('3.11', '3.7.13') },
    },
  ],
  [
    'cause-registry-asset.yml',
    {
      name: 'ModelRegistryError',
      cause: 'registry-asset-missing',
      evidence: 'azureml://registries/risk-models/environments/serving/versions/11',
      at: ['green.yml:4'],
      files: {
        'green.yml':
          'name: green\nendpoint_name: fresh\nmodel: azureml://registries/risk-models/models/scorer/versions/4\nenvironment: azureml://registries/risk-models/environments/serving/versions/11\ninstance_type: Standard_DS3_v2\ninstance_count: 1\n',
      },
    },
  ],
  [
    'err-2200-crash.yml',
    {
      ...CRASH,
      state: 'Creating',
      cause: 'module-not-found',
      evidence: "ModuleNotFoundError: No module named 'lightgbm'",
      at: ['src/score.py:1'],
    },
  ],
  [
    'cause-version-skew.yml',
    {
      ...CRASH,
      cause: 'numpy-mismatch',
      evidence: 'Expected 96 from C header, got 88 from PyObject',
      at: ['green.yml:9'],
      files: { ...FILES, 'src/score.py': script(LOAD) },
    },
  ],
  [
    'cause-package-needed.yml',
    {
      ...CRASH,
      cause: 'package-needed',
      evidence: 'sklearn needs to be installed',
      at: ['src/score.py:8'],
      files: { ...FILES, 'src/score.py': script('model = xgboost.XGBClassifier()') },
    },
  ],
  [
    'err-1100-no-row.yml',
    {
      code: 'ERR_1100',
      name: 'OutOfQuota',
      state: 'Failed',
      cause: 'no-family-quota',
      evidence: 'your maximum amount of quota is [N/A]',
      at: ['green.yml:10'],
    },
  ],
  [
    'err-2200-model-path.yml',
    {
      ...CRASH,
      cause: 'model-path',
      evidence: "'/var/azureml-app/azureml-models/credit-model/3/model.pkl'",
      at: ['src/score.py:8'],
      files: { ...FILES, 'src/score.py': script(LOAD) },
    },
  ],
  [
    'cause-script-missing.yml',
    {
      ...CRASH,
      cause: 'script-not-found',
      evidence: 'No score script found. Expected score script main.py.',
      at: ['green.yml:6'],
    },
  ],
  [
    'cause-code-folder.yml',
    {
      ...CRASH,
      cause: 'code-file-missing',
      evidence: "No such file or directory: '/var/azureml-app/workspace/online_ep_scoring.py'",
      at: ['green.yml:5'],
      files: {
        ...FILES,
        'green.yml': FILES['green.yml'].replace('./src', './').replace('score.py', 'online_ep_scoring.py'),
        'online_ep_scoring.py': FILES['src/score.py'],
      },
    },
  ],
  [
    'err-1200-image-pull.yml',
    {
      code: 'ERR_1200',
      name: 'BadArgument',
      state: 'Creating',
      cause: 'acr-pull-denied',
      evidence: '401 exchange refresh token failed',
      at: ['green.yml:8'],
    },
  ],
  [
    'err-1300-model-download.yml',
    {
      code: 'ERR_1300',
      name: 'BadArgument',
      state: 'Creating',
      cause: 'storage-read-denied',
      evidence: 'AuthorizationPermissionMismatch',
      at: ['endpoint.yml:3'],
      files: { ...FILES, 'endpoint.yml': ENDPOINT },
    },
  ],
  [
    'image-build-failure.yml',
    {
      ...BUILD,
      state: 'Failed',
      cause: 'image-build-timeout',
      evidence: 'timeout while waiting for Environment Image to become available',
      at: ['green.yml:9'],
    },
  ],
  [
    'cause-build-registry.yml',
    {
      ...BUILD,
      cause: 'build-registry-unreachable',
      evidence: "failed to communicate with the workspace's container registry",
      at: [],
    },
  ],
  [
    'err-2200-slow-start.yml',
    {
      ...CRASH,
      state: 'Failed',
      cause: 'slow-start',
      evidence: 'Liveness probe failed',
      at: ['green.yml:1'],
    },
  ],
  [
    'err-2200-probe.yml',
    {
      ...CRASH,
      state: 'Creating',
      cause: 'probe-path-or-port',
      evidence: 'HTTP probe failed with statuscode: 404',
      at: ['green.yml:7'],
    },
  ],
  [
    'err-1101-capacity.yml',
    {
      code: 'ERR_1101',
      name: 'OutOfCapacity',
      state: 'Failed',
      cause: 'out-of-capacity',
      evidence: 'due to a lack of Azure Machine Learning capacity',
      at: ['green.yml:10'],
    },
  ],
  [
    'err-5000-internal.yml',
    {
      code: 'ERR_5000',
      name: 'InternalServerError',
      state: 'Failed',
      cause: 'internal-error',
      evidence: 'InternalServerError',
      at: [],
    },
  ],
  [
    'cause-private-registry.yml',
    {
      code: 'ERR_1200',
      name: 'BadArgument',
      cause: 'registry-unreachable',
      evidence: "client with IP '20.1.2.3' is not allowed access",
      at: ['green.yml:8'],
    },
  ],
  [
    'cause-blocked-egress.yml',
    {
      ...CRASH,
      cause: 'egress-blocked',
      evidence: '[Errno 101] Network is unreachable',
      at: [],
    },
  ],
  [
    'cause-memory.yml',
    {
      name: 'OutOfQuota',
      cause: 'out-of-memory',
      evidence: 'Container terminated due to insufficient memory.',
      at: ['green.yml:10'],
    },
  ],
  [
    'err-1350-disk.yml',
    {
      code: 'ERR_1350',
      name: 'OutOfQuota',
      cause: 'out-of-disk',
      evidence: 'No space left on device',
      at: ['green.yml:10'],
    },
  ],
];

describe('a deploy that begins and fails', () => {
  test.each(BEGUN)('%s', async (world, expected) => {
    const at = await inWorld(world);
    expect((await deploy(at, GREEN)).status).toBe(201);

    const { files = FILES, state } = expected;
    const report = await watched(at, files);
    compare(report, expected);
    if (state !== undefined) expect(report.watched?.[0]?.state).toBe(state);
    expect(at.refused).toEqual([]);
  });

  test('cause-dead-pin.yml: watch says where the build log is, diagnose reads it', async () => {
    const at = await inWorld('cause-dead-pin.yml');
    await deploy(at, GREEN);
    const place = 'azureml/ImageLogs/9c1e/image_build_aggregate_log.txt';
    const files = {
      ...FILES,
      'conda.yml': CONDA.replace('azureml-inference-server-http==1.5.1', 'azureml-defaults==1.33.0'),
    };
    const report = await watched(at, files);
    compare(report, {
      ...BUILD,
      cause: 'image-build-failed',
      evidence: `at the path '${place}'`,
      at: ['green.yml:9'],
    });
    expect(summaryOf(report)).toContain(
      `--account-name stmlprod --container-name azureml-blobstore --name ${place}`,
    );

    const storage = at.world.storageAccounts.find(({ name }) => name === 'stmlprod');
    const log = storage?.containers.get('azureml-blobstore')?.get(place);
    const error = azPrints(JSON.stringify({ error: at.world.plays.get('dead-pin')?.end.error }));
    const texts = { 'az.txt': error, 'build.log': String(log) };
    const read = await diagnosed({ ...files, ...texts }, { 'error-file': 'az.txt', 'log-file': 'build.log' });
    compare(read, {
      ...BUILD,
      cause: 'pip-no-version',
      evidence: 'Could not find a version that satisfies the requirement sanic~=21.6.0',
      at: ['conda.yml:6'],
    });
  });
});

const REFUSED: [string, Expected][] = [
  [
    'err-1100-quota.yml',
    {
      code: 'ERR_1100',
      name: 'OutOfQuota',
      cause: 'vcpu-quota',
      evidence: 'Not enough quota available for Standard_DS3_v2',
      at: ['green.yml:10'],
    },
  ],
  [
    'cause-left-over.yml',
    {
      name: 'InferencingClientCallFailed',
      cause: 'deployment-unrecoverable',
      evidence: 'Specified deployment [green] failed during initial provisioning',
      at: [],
    },
  ],
  [
    'cause-endpoint-failed.yml',
    {
      name: 'InferencingClientCallFailed',
      cause: 'endpoint-unrecoverable',
      evidence: 'This endpoint has not been created successfully',
      at: [],
    },
  ],
  [
    'cause-endpoint-busy.yml',
    {
      name: 'BadRequest',
      cause: 'endpoint-busy',
      evidence: 'in endpoint fresh because it is in Updating provisioning state',
      at: [],
    },
  ],
  [
    'cause-provider.yml',
    {
      name: 'SubscriptionNotRegistered',
      cause: 'provider-not-registered',
      evidence: "Resource provider [N/A] isn't registered with Subscription [N/A]",
      at: [],
    },
  ],
  [
    'cause-no-scoring-script.yml',
    {
      name: 'MissingDriverProgram',
      cause: 'no-scoring-script',
      evidence: 'Could not find driver program in the request.',
      at: ['green.yml:1'],
      files: MLFLOW,
    },
  ],
  [
    'cause-probe-timeout.yml',
    {
      name: 'BadRequest',
      cause: 'probe-timeout-too-long',
      evidence: 'Invalid value provided for Timeout Seconds for Probe: <360>',
      at: ['green.yml:13'],
      files: { ...FILES, 'green.yml': `${FILES['green.yml']}liveness_probe:\n  timeout: 360\n` },
    },
  ],
  [
    'cause-egress-setting.yml',
    {
      name: 'BadRequest',
      cause: 'egress-setting-refused',
      evidence: 'EgressPublicNetworkAccess no longer supported',
      at: ['green.yml:12'],
      files: { ...FILES, 'green.yml': `${FILES['green.yml']}egress_public_network_access: disabled\n` },
    },
  ],
  [
    'cause-managed-network.yml',
    {
      name: 'WorkspaceManagedNetworkNotReady',
      cause: 'managed-network-not-ready',
      evidence: 'WorkspaceManagedNetworkNotReady',
      at: [],
    },
  ],
];

describe('a deploy that is refused', () => {
  test.each(REFUSED)('%s, as az prints it and as the service says it', async (world, expected) => {
    const at = await inWorld(world);
    const { status, body } = await deploy(at, GREEN);
    expect(status).toBeGreaterThanOrEqual(400);

    const { files = FILES } = expected;
    for (const text of [azPrints(body), body])
      compare(await diagnosed({ ...files, 'refused.txt': text }, { 'error-file': 'refused.txt' }), expected);
  });

  // Nothing is created in any of these worlds: two stand for all.
  test.each(['err-1100-quota.yml', 'cause-endpoint-busy.yml'])(
    '%s: watch says within one poll that nothing was created',
    async world => {
      const at = await inWorld(world);
      await deploy(at, GREEN);
      const report = await watched(at, FILES);

      expect([report.result, report.watched?.[0]?.verdict]).toEqual(['failed', 'missing']);
      expect(summaryOf(report)).toContain('The endpoint fresh has no deployment green');
      const polls = at.requests.filter(
        ({ method, path }) => method === 'GET' && path.endsWith('/deployments/green'),
      );
      expect(polls.length).toBe(1);
    },
  );

  test('what is left over is watched as what it is: failed, with the way to ask why', async () => {
    const at = await inWorld('cause-left-over.yml');
    await deploy(at, GREEN);

    compare(await watched(at, FILES), {
      name: 'Failed',
      cause: 'failed-without-reason',
      evidence: 'provisioning_state: Failed',
      at: [],
    });
  });
});

test.each([
  [
    'X01',
    'az-ml-broken',
    'CommandNotFoundError',
    "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)\nERROR: 'ml' is misspelled or not recognized by the system.\n",
    'FieldInstanceResolutionError',
  ],
  [
    'X04',
    'oidc-expired',
    'AADSTS700024',
    'ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-06-02T09:20:30.1234567Z, assertion valid from 2026-06-02T09:10:00.0000000Z, expiry time of assertion 2026-06-02T09:15:00.0000000Z.\n',
    'AADSTS700024',
  ],
])('the tools of the pipeline: %s is %s', async (_id, cause, name, text, evidence) => {
  const read = await diagnosed({ ...FILES, 'az.txt': text }, { 'error-file': 'az.txt' });

  compare(read, { name, cause, evidence, at: [] });
});

test('well.yml: a deployment that succeeded and gets no request is told with the command', async () => {
  const at = await inWorld('well.yml');
  await deploy(at, GREEN);
  const report = await watched(at, FILES);
  const { result, diagnosis, watched: all } = report;

  expect([result, diagnosis, all?.[0]?.verdict]).toEqual(['passed', null, 'succeeded']);
  expect(all?.[0]?.notes.map(({ message }) => message).join('\n')).toMatch(/gets no (?:traffic|request)/);
  expect(summaryOf(report)).toContain('az ml online-endpoint update --name fresh --traffic "green=100"');
});
