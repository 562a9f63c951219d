/** What getLogs answers: instance status, container events, container logs, in the shape of the live service. */
import type { Clock } from '../clock.ts';
import type { Deployment } from '../world/world.ts';
import { type Container, type Run, sentenceOf } from './run.ts';

const STAGES = ['SystemSetup', 'UserContainerImagePull', 'ModelDownload', 'UserContainerStart'];

const CALM: Readonly<Record<Container, string>> = {
  inferenceServer: [
    'Azure ML Inferencing HTTP server v1.4.0',
    "Invoking user's init function",
    "Users's init has completed successfully",
    'Worker with pid 37 ready for serving traffic',
    '',
  ].join('\n'),
  storageInitializer: 'Models are downloaded successfully or no model need to download\n',
};

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

function calmLog(deployment: Deployment, container: Container): string {
  if (deployment.state !== 'Succeeded')
    return sentenceOf(deployment.state === 'Failed' ? 'try-again-later' : 'deleting-or-creating');
  const status = STAGES.map(name => `${name}: Succeeded`);
  return [
    'Instance status:',
    ...status,
    '',
    'Container events:',
    '',
    'Container logs:',
    CALM[container],
  ].join('\n');
}

export function logText(
  clock: Clock,
  deployment: Deployment,
  run: Run | undefined,
  container: Container,
  tail: number | undefined,
): string {
  if (run === undefined) return calmLog(deployment, container);
  const now = clock.now();
  const sentence = run.withheld(now);
  if (sentence !== undefined) return sentence;
  return [...header(clock, run, now), tailed(run.log(container, now), tail)].join('\n');
}
