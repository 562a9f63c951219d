/**
 * What tests of `watch` share: a sandbox whose clock is moved by each request, a small project, and the step that
 * watches it without waiting. How fast the machine is makes no difference to what the step sees.
 */
import { afterEach } from '@jest/globals';
import { steppedClock } from '../../sandbox/clock.ts';
import type { Deploy } from '../../sandbox/deploy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { runAction, type Step, type StepSettings } from './runner/step.js';

/** What a request takes, simulated: a look of four requests takes twenty seconds, as it does on the whole. */
const STEP = 5_000;
/** The step's own waits of up to half a minute last no millisecond. */
export const SPEED = 100_000;
export const GREEN: Deploy = { endpoint: 'fresh', deployment: 'green' };
export const FILES = {
  'green.yml': `name: green
endpoint_name: fresh
model: azureml:credit-model:3
code_configuration:
  code: ./src
  scoring_script: score.py
environment:
  image: crmlprod.azurecr.io/credit-scoring:1.4.0
  conda_file: ./conda.yml
instance_type: Standard_DS3_v2
instance_count: 1
`,
  'conda.yml':
    'name: env\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pip:\n      - azureml-inference-server-http==1.5.1\n',
  'src/score.py': 'import lightgbm\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n',
};

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map(sandbox => sandbox.stop()));
});

/** Tokens live by simulated time, of which the step knows nothing: an hour would be over in the middle of it. */
export async function sandbox(world: string | object): Promise<Sandbox> {
  const more = typeof world === 'string' ? { extends: world } : world;
  const started = await startSandbox({
    world: { tokens: { lifetime: '1000h' }, ...more },
    clock: steppedClock(STEP),
  });
  sandboxes.push(started);
  return started;
}

export function settings(at: Sandbox, more: Partial<StepSettings> = {}): StepSettings {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...env
  } = at.env;
  return {
    workspace: makeProject(FILES),
    ...more,
    with: { mode: 'watch', 'endpoint-name': 'fresh', 'deployment-name': 'green', ...at.inputs, ...more.with },
    env: { ...env, ENDPOINT_PREFLIGHT_SPEED: String(SPEED) },
    idToken: { url, token },
  };
}

export async function watched(at: Sandbox, more: Partial<StepSettings> = {}): Promise<Step> {
  return await runAction(settings(at, more));
}

export function plain(markdown: string): string {
  return markdown.replaceAll('<!-- -->', '').replaceAll('\\', '');
}
