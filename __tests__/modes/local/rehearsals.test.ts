/** Deployments rehearsed on a real engine: each ends in the right code and cause, and nothing is left behind. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/model/outcome.js';
import type { Report } from '../../../src/model/report.js';
import { local } from '../../../src/modes/local.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { hasPodman, INFERENCE_IMAGE, type Podman, startPodman } from '../../container/podman.js';
import { until } from '../../e2e/until.js';
import { describeWith } from '../../real-parts.js';

const SHORT = 'liveness_probe: {initial_delay: 1, period: 1, failure_threshold: 3, timeout: 1}';
const SCORE = `import json, os
def init():
    global model
    model = float(open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "weight.txt")).read())
def run(data):
    return {"result": [model * x for x in json.loads(data)["data"]]}
`;

function deployment(extra = '', environment = `environment:\n  image: ${INFERENCE_IMAGE}`): string {
  return `name: blue
endpoint_name: credit
model: {path: model}
code_configuration: {code: src, scoring_script: score.py}
${environment}
instance_type: Standard_DS3_v2
instance_count: 1
${extra}
`;
}

function files(blue: string, script = SCORE, more: Record<string, string> = {}) {
  return { 'blue.yml': blue, 'src/score.py': script, 'model/weight.txt': '2.5', ...more };
}

function settingsIn(root: string, inputs: Record<string, string> = {}) {
  const given: Record<string, string> = { mode: 'local', files: 'blue.yml', ...inputs };
  return readSettings(name => given[name] ?? '', root);
}

test('the closing line counts deployments and sample requests', async () => {
  const { watchClosing } = await import('../../../src/report/terminal/watch.js');
  const watched = [{ verdict: 'succeeded' }] as unknown as NonNullable<Report['watched']>;
  const invoked = [{ verdict: 'failed' }] as unknown as NonNullable<Report['invoked']>;
  const report = { mode: 'local', result: 'failed', watched, invoked } as unknown as Report;
  const writer = { wrapped: (text: string) => [text], paint: (_: string, text: string) => text };

  expect(watchClosing(report, writer)).toBe(
    'Local rehearsal failed (1 of 1 deployment succeeded, 0 of 1 request passed)',
  );
});

describeWith('podman', hasPodman(), 'a deployment in a container', () => {
  let podman: Podman;
  beforeAll(async () => {
    podman = await startPodman();
  }, 600_000);
  afterAll(() => podman?.stop());
  afterEach(() => {
    expect(podman.leftOver()).toEqual([]);
  });

  async function rehearsed(project: Record<string, string>, inputs: Record<string, string> = {}) {
    const root = makeProject(project);
    const settings = settingsIn(root, inputs);
    return await local(settings, {
      env: { DOCKER_HOST: podman.host },
      workspace: root,
      say: () => undefined,
    });
  }

  function cause({ report }: Outcome) {
    const { diagnosis } = report;
    return diagnosis && { code: diagnosis.code, cause: diagnosis.cause };
  }

  function notes({ report }: Outcome): string {
    return (report.watched ?? []).flatMap(each => each.notes.map(({ message }) => message)).join('\n');
  }

  test('a good one is ready, and answers its sample request', async () => {
    const outcome = await rehearsed(files(deployment()), {
      request: '{"data": [1, 2]}',
      'expect-json': '/result=[2.5, 5]',
    });

    expect(outcome.report).toMatchObject({ mode: 'local', result: 'passed', diagnosis: null });
    expect(outcome.report.watched).toEqual([
      expect.objectContaining({
        endpoint: 'credit',
        deployment: 'blue',
        verdict: 'succeeded',
      }),
    ]);
    expect(outcome.report.invoked).toEqual([
      expect.objectContaining({
        verdict: 'passed',
        status: 200,
        answer: '{"result": [2.5, 5.0]}',
      }),
    ]);
  }, 600_000);

  test.each<[string, string, object]>([
    [
      'at import',
      'import lightgbm\ndef init(): pass\ndef run(d): return 1\n',
      { code: 'ERR_2200', cause: 'module-not-found' },
    ],
    ['in init()', SCORE.replace('weight.txt', 'none.txt'), { code: 'ERR_2200', cause: 'model-path' }],
  ])(
    'one that crashes %s',
    async (_, script, expected) => {
      const outcome = await rehearsed(files(deployment(), script));

      expect(outcome.report.result).toBe('failed');
      expect(cause(outcome)).toEqual(expected);
      expect(outcome.report.findings.map(({ at }) => at.file)).toContain('src/score.py');
    },
    60_000,
  );

  test('one that is too slow for its probe', async () => {
    const script = SCORE.replace(
      '    global model\n',
      '    global model\n    import time; time.sleep(600)\n',
    );
    const outcome = await rehearsed(files(deployment(SHORT), script));

    expect(cause(outcome)).toEqual({ code: 'ERR_2200', cause: 'slow-start' });
  }, 600_000);

  test('one on the wrong port', async () => {
    const outcome = await rehearsed(
      files(deployment(`${SHORT}\nenvironment_variables: {STANDIN_PORT: "8000"}`)),
    );

    expect(cause(outcome)).toEqual({ code: 'ERR_2200', cause: 'probe-path-or-port' });
    expect(notes(outcome)).toMatch(/listens on port 5001; it listens on 8000/);
  }, 600_000);

  test('one on 127.0.0.1', async () => {
    const outcome = await rehearsed(
      files(deployment(`${SHORT}\nenvironment_variables: {STANDIN_HOST: "127.0.0.1"}`)),
    );

    expect(cause(outcome)).toEqual({ code: 'ERR_2200', cause: 'probe-path-or-port' });
    expect(notes(outcome)).toMatch(/listens on 127\.0\.0\.1:5001, which only the container itself can reach/);
  }, 600_000);

  test('one that needs more memory than its VM size has', async () => {
    const eats = '    global model\n    held = [b"x" * 500_000_000 for _ in range(12)]\n';
    const blue = deployment().replace('Standard_DS3_v2', 'Standard_F2s_v2');
    const outcome = await rehearsed(files(blue, SCORE.replace('    global model\n', eats)));

    expect(cause(outcome)?.cause).toBe('out-of-memory');
  }, 600_000);

  test('one that must be root, as a user who is not', async () => {
    const dockerfile = `FROM ${INFERENCE_IMAGE}\nUSER 1000\nCMD ["runsvdir", "/var/runit"]\n`;
    const own = `environment:
  build: {path: env}
  inference_config:
    liveness_route: {path: /, port: 5001}
    readiness_route: {path: /, port: 5001}
    scoring_route: {path: /score, port: 5001}`;
    const script = `def init():\n    open('/etc/only-root', 'w')\ndef run(data):\n    return 1\n`;
    const outcome = await rehearsed(files(deployment('', own), script, { 'env/Dockerfile': dockerfile }));

    expect(outcome.report.result).toBe('failed');
    expect(cause(outcome)).toEqual({ code: 'ERR_2200', cause: 'permission-denied' });
  }, 600_000);

  test('one whose image cannot be built', async () => {
    const dockerfile = `FROM ${INFERENCE_IMAGE}\nRUN python3 -c "raise SystemExit(7)"\n`;
    const outcome = await rehearsed(
      files(deployment('', 'environment:\n  build: {path: env}'), SCORE, { 'env/Dockerfile': dockerfile }),
    );

    expect(outcome.report.result).toBe('failed');
    expect(outcome.report.diagnosis?.name).toBe('ImageBuildFailure');
    expect(notes(outcome)).toMatch(/could not be built/);
  }, 600_000);

  test('one whose image is nowhere', async () => {
    const outcome = await rehearsed(files(deployment('', 'environment:\n  image: localhost:1/none:1')));

    expect(cause(outcome)).toEqual({ code: 'ERR_1200', cause: 'image-pull-failed' });
  }, 600_000);

  test('a build of the same files is not built again', async () => {
    const environment = 'environment:\n  build: {path: env}';
    const project = files(deployment('', environment), SCORE, {
      'env/Dockerfile': `FROM ${INFERENCE_IMAGE}\n`,
    });
    const said: string[] = [];
    const root = makeProject(project);
    const settings = settingsIn(root);
    const again = () =>
      local(settings, { env: { DOCKER_HOST: podman.host }, say: line => void said.push(line) });
    await again();
    expect(said.join('\n')).toMatch(/building Dockerfile/);
    said.length = 0;
    const outcome = await again();

    expect(outcome.report.result).toBe('passed');
    expect(said.join('\n')).not.toMatch(/building/);
  }, 600_000);

  test('an exception of run() is shown at its line, as the 424 that Azure makes of it', async () => {
    const script = SCORE.replace('["data"]', '["rows"]');
    const outcome = await rehearsed(files(deployment(), script), { request: '{"data": [1]}' });

    expect(outcome.report.invoked?.[0]).toMatchObject({ verdict: 'failed', status: 424 });
    expect(cause(outcome)?.cause).toBe('run-raised');
    expect(outcome.report.findings.map(({ at }) => `${at.file}:${at.start.line}`)).toContain(
      'src/score.py:6',
    );
  }, 600_000);

  test('without a way out, as with egress_public_network_access: disabled', async () => {
    const script = SCORE.replace(
      'def run(data):\n',
      'def run(data):\n    import socket\n    try:\n        socket.create_connection(("192.0.2.1", 80), 1)\n    except OSError as error:\n        return {"reached": False, "why": error.strerror}\n',
    );
    const outcome = await rehearsed(files(deployment('egress_public_network_access: disabled'), script), {
      request: '{"data": []}',
      'expect-json': '/reached=false',
    });

    expect(outcome.report.invoked?.[0]).toMatchObject({ verdict: 'passed' });
    expect(outcome.report.invoked?.[0]?.answer).toMatch(/unreachable/i);
  }, 600_000);

  test('files that the upload leaves out are missing here, too', async () => {
    const script = `import helper\n${SCORE}`;
    const outcome = await rehearsed(
      files(deployment(), script, { 'src/helper.py': 'x = 1\n', 'src/.amlignore': 'helper.py\n' }),
    );

    expect(cause(outcome)?.cause).toBe('module-not-found');
  }, 600_000);

  test('a cancelled run leaves nothing behind, and is no pass', async () => {
    const controller = new AbortController();
    const script = SCORE.replace(
      '    global model\n',
      '    global model\n    import time; time.sleep(600)\n',
    );
    const root = makeProject(files(deployment(), script));
    const settings = settingsIn(root);
    const running = local(settings, {
      env: { DOCKER_HOST: podman.host },
      signal: controller.signal,
      say: () => undefined,
    });
    await until(() => podman.leftOver().length > 0);
    controller.abort();

    expect((await running).report.result).toBe('incomplete');
  }, 600_000);

  test('keep leaves it running', async () => {
    const outcome = await rehearsed(files(deployment()), { keep: 'true' });
    const left = podman.leftOver();
    await podman.engine.stream(`/containers/${left[0]}?force=true`, { method: 'DELETE' });

    expect(outcome.report.result).toBe('passed');
    expect(left).toEqual([expect.stringMatching(/^endpoint-preflight-/)]);
  }, 600_000);
});

test.each([
  ['a registered model', 'model: azureml:credit:3', /model azureml:credit:3 is registered/],
  ['a registered environment', 'environment: azureml:env:1', /environment azureml:env:1 is registered/],
  ['a template', 'instance_count: ${COUNT}', /placeholders/],
])('%s is not checked, or there is no engine', async (_, line, expected) => {
  const [key = ''] = line.split(':');
  const blue = deployment().replace(new RegExp(`^${key}:.*(?:\\n {2}.*)*$`, 'm'), line);
  const settings = settingsIn(makeProject(files(blue)));
  const { report } = await local(settings, { env: { DOCKER_HOST: 'unix:///nowhere' }, say: () => undefined });

  expect(report.notChecked[0]?.message).toMatch(new RegExp(`${expected.source}|No container engine answers`));
});

test('without an engine that is required, the setting is wrong', async () => {
  const settings = settingsIn(makeProject(files(deployment())), { engine: 'required' });

  await expect(
    local(settings, { env: { DOCKER_HOST: 'unix:///nowhere' }, say: () => undefined }),
  ).rejects.toThrow(/No container engine answers: tried unix:\/\/\/nowhere \(ENOENT\)/);
});
