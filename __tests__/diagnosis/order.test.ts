/** The cause that explains most: what ended the container, who said it, and how loudly. */
import { describe, expect, test } from '@jest/globals';
import { answer, outcomeOf, type Text } from './answer.js';

const HEAD = (start = 'InProgress') => `Instance status:
SystemSetup: Succeeded
UserContainerImagePull: Succeeded
ModelDownload: Succeeded
UserContainerStart: ${start}

Container events:
Kind: Pod, Name: Pulled, Type: Normal, Time: 2025-06-01T08:14:11.1Z, Message: Container image is pulled successfully
Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2025-06-01T08:16:11.1Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 502

Container logs:
`;
const BOOT =
  '2025-06-01 08:15:14,001 I [11] gunicorn.error - Starting gunicorn 23.0.0\n2025-06-01 08:15:14,121 I [11] gunicorn.error - Listening at: http://0.0.0.0:31311 (11)\n';
const EXIT =
  '2025-06-01 08:15:19,400 I [61] gunicorn.error - Worker exiting (pid: 61)\n2025-06-01 08:15:19,822 E [11] gunicorn.error - Reason: Worker failed to boot.\n2025-06-01T08:15:20,102+00:00 - Exit code 3 is not normal. Killing image.\n';
const raised = (exception: string, name = 'init') =>
  `Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 12, in ${name}\n    load()\n${exception}\n`;
const info = (text: string) => `2025-06-01 08:15:16,002 I [61] score - ${text}\n`;
const KILLED =
  '2025-06-01 08:15:52,100 E [11] gunicorn.error - Worker (pid:61) was sent SIGKILL! Perhaps out of memory?\n';
const NO_CV2 = "ModuleNotFoundError: No module named 'cv2'";

const causeIn = (text: string, role: Text['role'] = 'log') => answer([{ role, text }])?.split(' ')[2];

describe('what ended the container is the cause, and not what was caught before', () => {
  test.each([
    [
      'killed, after an import that was got over',
      raised(NO_CV2) + info('without cv2') + KILLED,
      'memory-in-container',
    ],
    [
      'killed by the shell',
      `${raised(NO_CV2)}using the slow path\n/bin/sh: line 1:    12 Killed                  python app.py\n`,
      'memory-in-container',
    ],
    [
      'killed while the server waited for it',
      `[2025-06-01 08:15:10 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:9)\n[2025-06-01 08:15:11 +0000] [1] [ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?\n`,
      'worker-timeout',
    ],
    [
      'raised, after another exception that was got over',
      raised(NO_CV2) + info('falling back') + raised('RuntimeError: bad weights') + EXIT,
      'exception-at-start',
    ],
    ['raised, and nothing was got over before', raised(NO_CV2) + EXIT + KILLED, 'module-not-found'],
    ['the same at each restart', (raised(NO_CV2) + EXIT + BOOT).repeat(3), 'module-not-found'],
    [
      'a warning, and then an exception',
      `2025-06-01 08:15:16,002 W [61] score - ${NO_CV2}\n${raised('RuntimeError: bad weights')}${EXIT}`,
      'exception-at-start',
    ],
    ['a warning alone', `WARNING: ${NO_CV2}\n${EXIT}`, 'module-not-found'],
    ['debug output alone', `DEBUG - ${NO_CV2}\n${EXIT}`, 'module-not-found'],
  ])('%s', (_what, text, cause) => {
    expect(causeIn(HEAD() + BOOT + text)).toBe(cause);
  });
});

describe('a specific symptom is more than an exception or a crash', () => {
  test.each([
    [
      'egress',
      raised("OSError: We couldn't connect to 'https://huggingface.co' to load this file.") + EXIT,
      'egress-blocked',
    ],
    [
      'a worker that did not answer',
      '[2025-06-01 08:15:10 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:9)\n',
      'worker-timeout',
    ],
    ['an exception, and the events above it', raised('RuntimeError: bad weights'), 'exception-at-start'],
  ])('%s', (_what, text, cause) => {
    expect(causeIn(HEAD() + text)).toBe(cause);
  });

  test('of a chain, the first link', () => {
    const text = `${raised('KeyError: 1')}\nDuring handling of the above exception, another exception occurred:\n\n${raised('RuntimeError: two')}`;
    expect(outcomeOf([{ role: 'log', text }]).diagnosis?.values).toMatchObject({ exception: 'KeyError' });
  });

  test('the exception that names another as its root is not it', () => {
    const text = `(EngineCore_DP0 pid=12) ERROR 06-01 08:15:51 [core.py:700] Traceback (most recent call last):\n(EngineCore_DP0 pid=12) ERROR 06-01 08:15:51 [core.py:700]   File "/usr/x.py", line 3, in f\n(EngineCore_DP0 pid=12) ERROR 06-01 08:15:51 [core.py:700] ValueError: of the engine\n(APIServer pid=1) Traceback (most recent call last):\n(APIServer pid=1)   File "/usr/y.py", line 3, in f\n(APIServer pid=1) RuntimeError: Engine core initialization failed. See root cause above.\n`;
    expect(outcomeOf([{ role: 'log', text }]).diagnosis?.values).toMatchObject({ message: 'of the engine' });
  });

  test('events that were got over do not stand above the output below them', () => {
    const events =
      'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2025-06-01T08:13:11.1Z, Message: Image pull failed, retrying.\nKind: Pod, Name: Pulled, Type: Normal, Time: 2025-06-01T08:14:11.1Z, Message: Container image is pulled successfully\n';
    expect(causeIn(events + raised('RuntimeError: bad weights'), 'any')).toBe('exception-at-start');
  });

  test('a container whose start has succeeded did not crash at its start', () => {
    expect(causeIn(HEAD('Succeeded') + raised('RuntimeError: gone', 'refresh'))).toBe('run-raised');
  });
});

describe('who speaks', () => {
  const calls = (code: string, exception: string, file = 'smoke.py') =>
    `Traceback (most recent call last):\n  File "${file}", line 9, in <module>\n    ${code}\n${exception}\n`;

  test.each([
    [
      'requests',
      calls(
        'r.raise_for_status()',
        'requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://risk.westeurope.inference.ml.azure.com/score',
      ),
      'k8s-http-busy',
    ],
    [
      'urllib',
      calls('urllib.request.urlopen(req)', 'urllib.error.HTTPError: HTTP Error 424: Failed Dependency'),
      'model-error',
    ],
    [
      'httpx',
      calls(
        'httpx.post(url)',
        "httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://risk.westeurope.inference.ml.azure.com/score'",
      ),
      'http-unauthorized',
    ],
    [
      'a timeout',
      calls(
        'requests.post(url, timeout=5)',
        "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='risk.westeurope.inference.ml.azure.com', port=443): Read timed out. (read timeout=5)",
      ),
      'client-timeout',
    ],
    [
      'no such name',
      calls(
        'requests.post(url)',
        'requests.exceptions.ConnectionError: HTTPSConnectionPool(host=\'risk.westeurope.inference.ml.azure.com\', port=443): Max retries exceeded with url: /score (Caused by NameResolutionError("<urllib3.connection.HTTPSConnection object at 0x7f1c>: Failed to resolve"))',
      ),
      'endpoint-unreachable',
    ],
    [
      'an exception that nobody knows',
      calls(
        'client.online_deployments.get(x)',
        'KeyError: 1',
        '/opt/hostedtoolcache/Python/3.11/azure/ai/ml/_x.py',
      ),
      'unknown',
    ],
  ])('%s: the client, not a container', (_what, text, cause) => {
    expect(causeIn(text, 'error')).toBe(cause);
  });

  test('what a container asks of others is no answer of the endpoint', () => {
    const text = calls(
      'urllib.request.urlopen(url)',
      'urllib.error.HTTPError: HTTP Error 403: Forbidden',
      '/var/azureml-app/src/score.py',
    );
    expect(causeIn(HEAD() + text)).toBe('exception-at-start');
  });

  test.each([
    [
      'in a traceback',
      'HttpResponseError                Traceback (most recent call last)\nFile /anaconda/envs/x/lib/python3.10/site-packages/azure/ai/ml/_artifacts/_blob_storage_helper.py:103, in BlobStorageClient.upload(self, source)\n    101 # start upload\n--> 103     upload_directory(\n\nHttpResponseError: This request is not authorized to perform this operation using this permission.\nErrorCode:AuthorizationPermissionMismatch\n',
      'upload-denied',
    ],
    [
      'below the bar of an upload',
      'Uploading src (0.02 MBs):   0%|          | 0/18042\nERROR: ErrorCode:AuthorizationPermissionMismatch\n',
      'upload-denied',
    ],
    ['in a log of a container', 'ErrorCode:AuthorizationPermissionMismatch\n', 'storage-read-denied'],
  ])('an upload is not a download: %s', (_where, text, cause) => {
    expect(causeIn(text, 'any')).toBe(cause);
  });
});

describe('a text says little', () => {
  test.each([
    ['502', '- HTTP_502'],
    ['Error: 502\n', '- HTTP_502'],
    ['400', '- HTTP_400'],
    ['{"error":{"code":400,"message":"Bad input"}}', '- HTTP_400'],
    ['{\n  "error": {\n    "code": 503\n  }\n}\n', '- HTTP_503'],
    ['<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n</html>', '- HTTP_504'],
    [
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
      '- HTTP_503',
    ],
    ['curl: (22) The requested URL returned error: 404', '- HTTP_404'],
    ['Deployment failed', '- Failed failed-without-reason'],
    ['deployment risk/green failed.', '- Failed failed-without-reason'],
    ['curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received', '- ReadTimeout'],
    ['Error: Process completed with exit code 1.', '- Unknown'],
  ])('%j', (text, expected) => {
    for (const role of ['error', 'any'] as const)
      expect(answer([{ role, text }])?.startsWith(expected)).toBe(true);
  });

  test('a state is no reason where a line looks like one', () => {
    expect(answer('ERROR: (FlooNotFound) The floo is gone.\nDeployment green failed.\n')).toBe(
      '- Unknown unknown @ text:1',
    );
  });

  test('a status that stands in a long log is none', () => {
    expect(answer([{ role: 'log', text: `${'row\n'.repeat(9)}502\n` }])).toMatch(/Unknown/);
  });
});

describe('evidence', () => {
  const shown = (text: string) => outcomeOf(text).diagnosis?.evidence.map(each => each.text.trim());

  test('the keys that the client refuses', () => {
    expect(
      shown(
        'Validation for ManagedOnlineDeploymentSchema failed:\n\n {\n  "instance_cuont": [\n    "Unknown field."\n  ]\n}\n',
      ),
    ).toEqual(expect.arrayContaining(['"instance_cuont": [', '"Unknown field."']));
  });

  test('the packages in conflict', () => {
    expect(
      shown(
        'ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.\n\nThe conflict is caused by:\n    a 1 depends on c<2\n    b 2 depends on c>=2\n',
      ),
    ).toEqual([expect.stringMatching(/^ERROR: Cannot install/), 'a 1 depends on c<2', 'b 2 depends on c>=2']);
  });

  test('the hint on the next line of an exception', () => {
    const text = raised(
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file.\nSee how to run the library offline.",
    );
    expect(shown(HEAD() + text + EXIT)).toContain('See how to run the library offline.');
  });

  test('no more than five lines', () => {
    expect(shown(Array.from({ length: 20 }, (_, n) => `ERROR: failed number ${n}`).join('\n'))).toHaveLength(
      5,
    );
  });
});

test('other causes are named, and what only came of the cause is not', () => {
  const { diagnosis } = outcomeOf([
    { role: 'error', text: '(BadArgument) User container has crashed or terminated.' },
    { role: 'log', text: `${HEAD()}${raised(NO_CV2)}OSError: [Errno 98] Address already in use\n` },
  ]);
  expect(diagnosis?.cause).toBe('module-not-found');
  expect(diagnosis?.also).not.toContain('container-crashed');
  expect(diagnosis?.others?.map(({ cause }) => cause)).toEqual(diagnosis?.also);
});
