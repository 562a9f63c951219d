/** Logs as getLogs, conda, pip, Docker, MLflow and Triton write them: which line of them is the answer. */
import { describe, expect, test } from '@jest/globals';
import { answer, outcomeOf } from './answer.js';

const HEAD = `Instance status:
SystemSetup: Succeeded
UserContainerImagePull: Succeeded
ModelDownload: Succeeded
UserContainerStart: InProgress

Container events:
Kind: Pod, Name: Pulling, Type: Normal, Time: 2024-11-12T13:55:18.532067Z, Message: Start pulling container image
Kind: Pod, Name: Pulled, Type: Normal, Time: 2024-11-12T13:56:18.532067Z, Message: Container image is pulled successfully
Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2024-11-12T13:58:18.532067Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 502

Container logs:
2024-11-12T13:56:22,532067000+00:00 | gunicorn/run | AzureML Container Runtime Information
`;

const CHAINED = `2024-11-12 13:56:23,532 I [12] azmlinfsrv - Azure ML Inferencing HTTP server v1.3.2
2024-11-12 13:56:24,532 I [12] azmlinfsrv - Invoking user's init function
2024-11-12 13:56:25,532 E [12] azmlinfsrv - User's init function failed
2024-11-12 13:56:25,532 E [12] azmlinfsrv - Encountered Exception Traceback (most recent call last):
  File "/azureml-envs/lib/python3.10/site-packages/azureml_inference_server_http/server/user_script.py", line 130, in invoke_init
    self._user_init()
  File "/var/azureml-app/src/score.py", line 12, in init
    scaler = load(threshold)
  File "/var/azureml-app/src/tools/load.py", line 4, in load
    return 1 / 0
ZeroDivisionError: division by zero

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/azureml-envs/lib/python3.10/site-packages/azureml_inference_server_http/server/aml_blueprint.py", line 91, in setup
    self.user_script.invoke_init()
azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script
[2024-11-12 13:56:26 +0000] [12] [INFO] Worker exiting (pid: 12)
gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>
`;

describe('logs of a container', () => {
  test('an exception of the script is named with its own line, not with the server’s wrapper', () => {
    const { diagnosis, frames } = outcomeOf(HEAD + CHAINED);

    expect(diagnosis).toMatchObject({
      code: 'ERR_2200',
      cause: 'exception-at-start',
      values: {
        exception: 'ZeroDivisionError',
        message: 'division by zero',
        at: '/var/azureml-app/src/tools/load.py:4',
      },
    });
    expect(frames.map(({ file, line }) => `${file}:${line}`)).toEqual([
      '/var/azureml-app/src/score.py:12',
      '/var/azureml-app/src/tools/load.py:4',
    ]);
  });

  test.each<[string, string, string | null]>([
    [
      'the probe alone, when the log breaks off',
      HEAD,
      'ERR_2200 ResourceNotReady container-crashed @ text:10',
    ],
    [
      'a known cause before an unknown exception',
      `${HEAD}${CHAINED}ModuleNotFoundError: No module named 'cv2'\n`,
      'ERR_2200 ResourceNotReady module-not-found @ text:34',
    ],
    [
      'a start that was only slow',
      `${HEAD}2024-11-12 13:56:24,532 I [12] azmlinfsrv - Invoking user's init function\nLoading weights\n`,
      'ERR_2200 ResourceNotReady slow-start @ text:10',
    ],
    [
      'the older time format',
      'Kind: Pod, Name: DownloadFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Model download failed, retrying. Please check model-mount log for detail.',
      'ERR_1300 BadArgument model-download-failed @ text:1',
    ],
    [
      'the stage that failed',
      'Instance status:\nSystemSetup: Succeeded\nUserContainerImagePull: Failed\n',
      'ERR_1200 BadArgument image-pull-failed @ text:3',
    ],
    [
      'the image fetcher behind thousands of progress bars',
      `${'layer-sha256:abc 10%|####      | 1/10\n'.repeat(3000)}{"level":"[ERROR]","ts":"Oct  16 11:51:37","logger":"VMAgent.ImageFetcher","msg":"HTTP status code: 401 exchange refresh token failed: {\\"code\\":\\"UNAUTHORIZED\\"}"}\n`,
      'ERR_1200 BadArgument acr-pull-denied @ text:3001',
    ],
    [
      'memory',
      `${HEAD}[2024-11-12 13:56:26 +0000] [1] [ERROR] Worker (pid:45) was sent SIGKILL! Perhaps out of memory?\n`,
      'ERR_2200 ResourceNotReady memory-in-container @ text:14',
    ],
    [
      'CUDA',
      `${HEAD}torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB\n`,
      'ERR_2200 ResourceNotReady gpu-memory @ text:14',
    ],
    [
      'Triton, the model and not the server’s last word',
      "E0903 01:26:10.795143 1 model_repository_manager.cc:1519] failed to load 'densenet' version 1: Internal\nInternal: must specify 'platform' or 'backend' for 'densenet'\nerror: creating server: Internal - failed to load all models\n",
      'ERR_2200 ResourceNotReady triton-config @ text:2',
    ],
    [
      'MLflow without code',
      `${HEAD}  File "/var/mlflow_resources/mlflow_score_script.py", line 20, in <module>\n    from azureml.ai.monitoring import Collector\nModuleNotFoundError: No module named 'azureml.ai'\n`,
      'ERR_2200 ResourceNotReady mlflow-monitoring-missing @ text:16',
    ],
    [
      'an exception that was raised, caught and printed before the server was up is none',
      `Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 3, in <module>\n    import fast\nModuleNotFoundError: No module named 'fast'\nInvoking user's init function\nUsers's init has completed successfully\nWorker with pid 12 ready for serving traffic\n`,
      null,
    ],
    [
      'an exception of a request',
      `Users's init has completed successfully\nWorker with pid 12 ready for serving traffic\nTraceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 30, in run\n    return rows["age"]\nKeyError: 'age'\n`,
      '- UserScriptException run-raised @ text:6',
    ],
    [
      'a server that is up',
      `2024-11-12 13:56:23,532 I [12] azmlinfsrv - Azure ML Inferencing HTTP server v1.3.2\nWorker with pid 12 ready for serving traffic\n127.0.0.1 "POST /score HTTP/1.0" 200 -\n`,
      null,
    ],
    ['an empty text', '', null],
    [
      'a text about something else says neither',
      'The quick brown fox\njumps over the lazy dog\n',
      '- Unknown unknown @ text:1',
    ],
    [
      'a deployment that is still being created',
      "Deployment is in deleting or creating state so logs can't be retrieved.",
      null,
    ],
    [
      'logs that are gone',
      'There are no logs for this deployment at the moment. Please try again later.',
      null,
    ],
  ])('%s', (_claim, text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  test('the tree that the server printed gives the path that is right', () => {
    const { diagnosis, modelFiles } = outcomeOf(
      `${HEAD}FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'\n2024-11-12 13:56:25,532 I [12] azmlinfsrv - Model Directory Contents:\n2024-11-12 13:56:25,532 I [12] azmlinfsrv - model_output\n2024-11-12 13:56:25,532 I [12] azmlinfsrv - |-- model.pkl\n2024-11-12 13:56:25,532 I [12] azmlinfsrv - |-- sub\n2024-11-12 13:56:25,532 I [12] azmlinfsrv - |   |-- x.txt\n2024-11-12 13:56:26,532 I [12] azmlinfsrv - Output Truncated. First 200 lines shown.\n`,
    );

    expect(modelFiles).toEqual([
      'model_output',
      'model_output/model.pkl',
      'model_output/sub',
      'model_output/sub/x.txt',
    ]);
    expect(diagnosis?.values).toMatchObject({ better: 'model_output/model.pkl' });
  });
});

describe('what the service said and what the log says, together', () => {
  const CRASH = {
    source: 'az.txt',
    role: 'error',
    text: '(BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
  } as const;
  const STARTED =
    'Kind: Pod, Name: Started, Type: Normal, Time: 2024-11-12T13:57:18.532067Z, Message: Started container inference-server\n\n';
  const log = (text: string) => ({ source: 'server.log', role: 'log', text }) as const;

  test.each([
    [
      'the log has the cause of a crash',
      [CRASH, log(`${HEAD}ModuleNotFoundError: No module named 'cv2'`)],
      'ERR_2200 ResourceNotReady module-not-found @ server.log:14',
    ],
    [
      'an unknown exception is still more than a probe',
      [CRASH, log(HEAD + CHAINED)],
      'ERR_2200 ResourceNotReady exception-at-start @ server.log:24',
    ],
    [
      'a refused quota is the cause, whatever an old log says',
      [
        {
          ...CRASH,
          text: 'Not enough quota available for Standard_DS3_v2 in SubscriptionId 1. Current usage/limit: 0/6. Additional needed: 8',
        },
        log("ModuleNotFoundError: No module named 'cv2'"),
      ],
      'ERR_1100 OutOfQuota vcpu-quota @ az.txt:1',
    ],
    [
      'a left-over deployment: the log has the first failure',
      [
        {
          ...CRASH,
          text: 'Specified deployment [blue] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.',
        },
        log("ModuleNotFoundError: No module named 'cv2'"),
      ],
      'ERR_2200 ResourceNotReady module-not-found @ server.log:1',
    ],
    [
      'a role: the events tell which one',
      [
        { ...CRASH, text: 'Startup task failed due to authorization error.' },
        log(
          'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Image pull failed, retrying.',
        ),
      ],
      'ERR_1200 BadArgument acr-pull-denied @ az.txt:1',
    ],
    [
      'packages that a container installs at its start fail the container, not a build',
      [CRASH, log('ERROR: ResolutionImpossible: for help visit https://pip.pypa.io')],
      'ERR_2200 ResourceNotReady pip-conflict @ server.log:1',
    ],
    [
      'a container that installs at its start, and reaches nobody',
      [
        log(
          `${STARTED}WARNING: Package(s) not found: azureml-inference-server-http\nWARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>: Failed to establish a new connection: [Errno 101] Network is unreachable')': /simple/azureml-inference-server-http/\nERROR: Could not find a version that satisfies the requirement azureml-inference-server-http==1.3.2 (from versions: none)`,
        ),
      ],
      'ERR_2200 ResourceNotReady egress-blocked @ server.log:4',
    ],
    [
      'an empty log: the container was never started',
      [CRASH, log('')],
      'ERR_2200 ResourceNotReady container-not-started @ az.txt:1',
    ],
    [
      'the logs come first, and are asked last',
      [
        log("ModuleNotFoundError: No module named 'cv2'"),
        {
          ...CRASH,
          text: '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.',
        },
      ],
      'ERR_1100 OutOfQuota vcpu-quota @ az.txt:1',
    ],
  ])('%s', (_claim, texts, expected) => {
    expect(answer(texts)).toBe(expected);
  });
});

const RETRY =
  "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>, 'Connection to pypi.org timed out. (connect timeout=15)')'";

describe('image builds', () => {
  test.each<[string, string, string]>([
    [
      'pip inside of conda inside of Docker: the first of the three',
      "Installing pip dependencies: ...working... \nPip subprocess error:\nERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: 2.0.0, 2.1.0)\nERROR: No matching distribution found for torch==9.9\nfailed\nCondaEnvException: Pip failed\nThe command '/bin/sh -c conda env create' returned a non-zero code: 1",
      '- ImageBuildFailure pip-no-version @ text:3',
    ],
    [
      'pip that knows of no version, because it reached nobody',
      `${RETRY}: /simple/numpy/\nERROR: Could not find a version that satisfies the requirement numpy==1.26.4 (from versions: none)`,
      '- ImageBuildFailure package-index-unreachable @ text:1',
    ],
    [
      'pip that reached the index in the end, and does not find the version',
      `${RETRY}: /simple/numpy/\nERROR: Could not find a version that satisfies the requirement numpy==9.9 (from versions: 1.3.0, 1.4.1)`,
      '- ImageBuildFailure pip-no-version @ text:2',
    ],
    [
      'a name that pip does not know',
      'ERROR: Could not find a version that satisfies the requirement numpyy (from versions: none)',
      '- ImageBuildFailure pip-no-version @ text:1',
    ],
    [
      'a base image that is gone',
      '#3 ERROR: mcr.microsoft.com/azureml/nope:1: not found\nERROR: failed to solve: mcr.microsoft.com/azureml/nope:1: failed to resolve source metadata for mcr.microsoft.com/azureml/nope:1: mcr.microsoft.com/azureml/nope:1: not found',
      '- ImageBuildFailure base-image-missing @ text:2',
    ],
    [
      'a log that ends while pip still looks',
      'Collecting package metadata (repodata.json): ...working... done\nInstalling pip dependencies: ...working...',
      '- ImageBuildFailure pip-backtracking @ text:2',
    ],
  ])('%s', (_claim, text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});

describe('what is unknown', () => {
  test('is said to be unknown, with the lines that look most like the cause', () => {
    const { diagnosis } = outcomeOf(
      'Starting\nERROR: (FlooNotFound) The floo is not where it should be.\nsome more\nfailed to clean up\n',
    );

    expect(diagnosis).toMatchObject({
      code: null,
      name: 'Unknown',
      cause: 'unknown',
      retryable: false,
      confidence: 'possible',
    });
    expect(diagnosis?.evidence[0]).toMatchObject({
      line: 2,
      text: 'ERROR: (FlooNotFound) The floo is not where it should be.',
    });
  });

  test('is what has no sign of success: warnings and counts of errors are none', () => {
    expect(answer('WARNING: something failed\n0 errors\nretries: 0 failed\nINFO error_file=none\n')).toBe(
      '- Unknown unknown @ text:2',
    );
  });
});

test('two containers of the same text: the context on both sides comes with the evidence', () => {
  const [first] =
    outcomeOf(`${HEAD}one\ntwo\nthree\nModuleNotFoundError: No module named 'cv2'\nfour\nfive`).diagnosis
      ?.evidence ?? [];

  expect(first).toMatchObject({ line: 17, before: ['one', 'two', 'three'], after: ['four', 'five'] });
});

test('on managed endpoints a 502 is the service’s, on Kubernetes the container’s', () => {
  expect(answer('HTTP/1.1 502 Bad Gateway', { isKubernetes: true })).toContain('k8s-http-crash');
  expect(answer('HTTP/1.1 502 Bad Gateway', { isKubernetes: false })).toContain('http-server-error');
});
