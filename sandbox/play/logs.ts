/** What getLogs answers: instance status, container events, container logs, in the shape of the live service. */
import type { Clock } from '../clock.ts';
import type { Deployment } from '../world/world.ts';
import { type Container, type Run, sentenceOf } from './run.ts';

const STAGES = ['SystemSetup', 'UserContainerImagePull', 'ModelDownload', 'UserContainerStart'];

/** The time of a server's line. */
function lineTime(at: number): string {
  return new Date(at).toISOString().replace('T', ' ').replace('.', ',').replace('Z', '');
}

/** What the inference server writes until it answers: recording 10, of a newer server. */
function serverLog(deployment: Deployment, at: number): string {
  const script = `/var/azureml-app/${deployment.scoringScript ?? 'score.py'}`;
  const line = (logger: string, text: string, pid = 78) => `${lineTime(at)} I [${pid}] ${logger} - ${text}`;
  return [
    `${lineTime(at).replace(' ', 'T')}000000+00:00 | gunicorn/run | AzureML Inference Server`,
    line('gunicorn.error', 'Starting gunicorn 23.0.0', 13),
    line('gunicorn.error', 'Listening at: http://0.0.0.0:31311 (13)', 13),
    line('gunicorn.error', 'Booting worker with pid: 78'),
    '',
    'Azure ML Inferencing HTTP server v1.4.0',
    '',
    'Server Settings',
    '---------------',
    `Entry Script Name: ${script}`,
    'Worker Count: 1',
    'Server Port: 31311',
    '',
    'Server Routes',
    '---------------',
    'Liveness Probe: GET   127.0.0.1:31311/',
    'Score:          POST  127.0.0.1:31311/score',
    '',
    line('azmlinfsrv.user_script', `Found user script at ${script}`),
    line('azmlinfsrv.user_script', "Invoking user's init function"),
    line('azmlinfsrv.user_script', "Users's init has completed successfully"),
    line('azmlinfsrv', 'Worker with pid 78 ready for serving traffic'),
    '',
  ].join('\n');
}

const DOWNLOADED = 'Models are downloaded successfully\n';

/** The events of a container that has come up, in the order of recording 10. */
const CALM_EVENTS = [
  ['Downloading', 'Start downloading models'],
  ['Pulling', 'Start pulling container image'],
  ['Pulled', 'Container image is pulled successfully'],
  ['Downloaded', 'Models are downloaded successfully'],
  ['Created', 'Created container inference-server'],
  ['Started', 'Started container inference-server'],
  ['ContainerReady', 'Container is ready'],
] as const;

/** The service writes six digits of a second. */
function stamp(clock: Clock, at: number): string {
  return clock.iso(at).replace('Z', '000Z');
}

function header(clock: Clock, run: Run, now: number): string[] {
  const status = run.status(now);
  const names = [
    ...STAGES.filter(name => name in status),
    ...Object.keys(status).filter(name => !STAGES.includes(name)),
  ];
  const events = run
    .events(now)
    .map(
      ({ event, at }) =>
        `Kind: Pod, Name: ${event.name}, Type: ${event.type}, Time: ${stamp(clock, at)}, Message: ${event.message}`,
    );
  return [
    'Instance status:',
    ...names.map(name => `${name}: ${status[name]}`),
    '',
    'Container events:',
    ...events,
    '',
    'Container logs:',
  ];
}

/** The last `tail` lines of the container's own log, below the whole header. */
function tailed(text: string, tail: number | undefined): string {
  if (tail === undefined || tail <= 0) return text;
  const lines = text.replace(/\n$/, '').split('\n');
  return `${lines.slice(-tail).join('\n')}\n`;
}

/** The log of a deployment that was there before the sandbox. */
function calmLog(
  clock: Clock,
  deployment: Deployment,
  container: Container,
  tail: number | undefined,
): string {
  if (deployment.state !== 'Succeeded')
    return sentenceOf(deployment.state === 'Failed' ? 'try-again-later' : 'deleting-or-creating');
  const at = clock.startedAt - 3_600_000;
  return [
    'Instance status:',
    ...STAGES.map(name => `${name}: Succeeded`),
    '',
    'Container events:',
    ...CALM_EVENTS.map(
      ([name, message]) =>
        `Kind: Pod, Name: ${name}, Type: Normal, Time: ${stamp(clock, at)}, Message: ${message}`,
    ),
    '',
    'Container logs:',
    tailed(container === 'inferenceServer' ? serverLog(deployment, at) : DOWNLOADED, tail),
  ].join('\n');
}

export function logText(
  clock: Clock,
  deployment: Deployment,
  run: Run | undefined,
  container: Container,
  tail: number | undefined,
): string {
  if (run === undefined) return calmLog(clock, deployment, container, tail);
  const now = clock.now();
  const sentence = run.withheld(now);
  if (sentence !== undefined) return sentence;
  return [...header(clock, run, now), tailed(run.log(container, now), tail)].join('\n');
}
