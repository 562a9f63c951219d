/** The container and its server: whether they start, and what the probes say. */
import { codePattern, defineSignatures } from '../signature.js';

export const start = defineSignatures([
  {
    cause: 'container-crashed',
    literals: ['user container has crashed or terminated'],
    pattern:
      /User container has crashed or terminated(?:: ?(?<probe>Liveness|Readiness) probe failed: HTTP probe failed with statuscode: (?<status>\d{3}))?/,
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      '(None) ResourceNotReady: User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready\nCode: None',
      'HttpResponseError: (BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
      'User container has crashed or terminated. Please see troubleshooting guide',
    ],
  },
  {
    cause: 'probe-path-or-port',
    literals: ['probe failed with statuscode: 404', 'probe failed: get', 'probe failed: dial tcp'],
    pattern:
      /(?<probe>Liveness|Readiness) probe failed: (?:HTTP probe failed with statuscode: (?<status>404|405)|(?:Get|dial) .{1,200}connection refused)/,
    weight: 'symptom',
    confidence: 'likely',
    examples: [
      'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 404',
      'Readiness probe failed: Get "http://10.0.0.4:5001/": dial tcp 10.0.0.4:5001: connect: connection refused',
    ],
  },
  {
    cause: 'container-crashed',
    literals: [
      'livenessprobefailed',
      'liveness probe failed',
      'readiness probe failed',
      'readinessprobefailed',
    ],
    pattern:
      /(?<probe>Liveness|Readiness) probe failed(?:: HTTP probe failed with statuscode: (?<status>\d{3}))?|(?:Liveness|Readiness)ProbeFailed/,
    weight: 'symptom',
    confidence: 'likely',
    examples: [
      'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Liveness probe failed: HTTP probe failed with statuscode: 502',
    ],
  },
  {
    cause: 'container-crashed',
    literals: ['resourcenotready'],
    pattern: new RegExp(
      `${codePattern('ResourceNotReady').source}|oe-tsg#error-resourcenotready|\\bResourceNotReady\\b`,
    ),
    weight: 'class',
    examples: ['ResourceNotReady: a text of tomorrow'],
  },
  {
    cause: 'container-crashed',
    literals: [
      'worker failed to boot',
      'exit code 3',
      'exit code 1',
      'back-off restarting failed container',
      'exited with code',
    ],
    pattern:
      /Worker failed to boot|\b[Ee]xit code (?<status>[1-9]\d{0,2})\b|Back-off restarting failed container|exited with code (?<status2>[1-9]\d{0,2})\b/,
    weight: 'class',
    examples: [
      "gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>",
      'Exit code 3 is not normal. Killing image.',
    ],
  },
  {
    cause: 'container-too-big',
    literals: ['cannot start user container', 'more resources than'],
    pattern: /requests? more resources than|[Cc]annot start user container/,
    weight: 'cause',
    examples: ['OutOfQuota: The container requests more resources than the instance type supports.'],
  },
  {
    cause: 'server-package-missing',
    literals: ['a required package azureml-inference-server-http is missing'],
    examples: ['A required package azureml-inference-server-http is missing.'],
  },
  {
    cause: 'server-package-missing',
    literals: [
      'package(s) not found: azureml-inference-server-http',
      'install azureml-inference-server-http version',
    ],
    // The image then tries to install it; where it may go out to the internet, that works.
    weight: 'hint',
    confidence: 'likely',
    examples: [
      'WARNING: Package(s) not found: azureml-inference-server-http',
      '2024-11-12T13:55:18,532067000+00:00 | gunicorn/run | Install azureml-inference-server-http version 1.3.2',
    ],
  },
  {
    cause: 'server-package-missing',
    literals: [
      'no module named azureml_inference_server_http',
      'gunicorn: not found',
      'gunicorn: command not found',
      'azmlinfsrv: ',
    ],
    pattern:
      /No module named '?azureml_inference_server_http|(?:gunicorn|azmlinfsrv): (?:command )?not found/,
    examples: [
      "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
      '/bin/sh: azmlinfsrv: command not found',
    ],
  },
  {
    cause: 'server-too-old-jinja',
    literals: [
      'cannot import name markup from jinja2',
      'cannot import name escape from jinja2',
      'cannot import name url_quote from werkzeug',
      'cannot import name json from itsdangerous',
      'cannot import name soft_unicode from markupsafe',
    ],
    pattern:
      /cannot import name '(?<object>Markup|escape|url_quote|json|soft_unicode)' from '(?<module>jinja2|werkzeug\.urls|itsdangerous|markupsafe)'/,
    examples: [
      "ImportError: cannot import name 'Markup' from 'jinja2'",
      "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/azureml-envs/x/werkzeug/urls.py)",
    ],
  },
  {
    cause: 'server-too-old-flask',
    literals: ['register() takes 3 positional arguments but 4 were given'],
    examples: ['TypeError: register() takes 3 positional arguments but 4 were given'],
  },
  {
    cause: 'setuptools-missing',
    literals: ['no module named pkg_resources'],
    pattern: /No module named '?pkg_resources/,
    examples: ["ModuleNotFoundError: No module named 'pkg_resources'"],
  },
  {
    cause: 'native-crash',
    literals: [
      'segmentation fault',
      'illegal instruction',
      'was sent sig',
      'fatal python error',
      'core dumped',
    ],
    pattern:
      /was sent (?<signal>SIG(?:SEGV|ILL|ABRT|BUS|FPE))|(?<signal2>Segmentation fault|Illegal instruction|Aborted|Bus error) +\(core dumped\)|Fatal Python error: (?<signal3>Segmentation fault|Illegal instruction|Aborted|Bus error)/,
    examples: [
      '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGSEGV!',
      '/var/runit/gunicorn/run: line 60:    45 Illegal instruction     (core dumped) gunicorn',
      'Fatal Python error: Segmentation fault',
    ],
    never: [
      '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGKILL! Perhaps out of memory?',
      '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGTERM!',
    ],
  },
  {
    cause: 'worker-timeout',
    literals: ['worker timeout (pid'],
    pattern: /WORKER TIMEOUT \(pid:? ?\d+\)/,
    weight: 'symptom',
    confidence: 'likely',
    examples: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
  },
  {
    cause: 'port-in-use',
    literals: ['address already in use'],
    pattern: /(?:Connection in use: \('?[\w.:]*'?, (?<port>\d+)\)|[Aa]ddress already in use)/,
    examples: ["[ERROR] Connection in use: ('0.0.0.0', 5001)\nOSError: [Errno 98] Address already in use"],
  },
  {
    cause: 'start-command-missing',
    literals: ['executable file not found in', 'exec: ', 'unable to start container process'],
    pattern:
      /exec: "(?<command>[^"]{1,200})": (?:executable file not found in \$PATH|stat [^:]{1,200}: no such file or directory|permission denied)|starting container process caused: (?<reason>.{1,200})/,
    examples: [
      'OCI runtime create failed: exec: "python3.12": executable file not found in $PATH: unknown',
      'exec: "/app/start.sh": permission denied: unknown',
    ],
  },
]);
