/** How deployments go: phases that follow each other, and an end. */
import { milliseconds } from '../clock.ts';
import { Reader } from './reader.ts';
import type { Phase, Play, PlayEnd, PlayEvent, World } from './world.ts';

/** Each event's type and text, as the service writes them. */
const EVENTS: Readonly<Record<string, readonly [PlayEvent['type'], string]>> = {
  Pulling: ['Normal', 'Start pulling container image'],
  Pulled: ['Normal', 'Container image is pulled successfully'],
  ImagePullFailed: ['Warning', 'Image pull failed, retrying. Please check image-fetcher log for detail.'],
  Downloading: ['Normal', 'Start downloading models'],
  Downloaded: ['Normal', 'Models are downloaded successfully'],
  ContainerReady: ['Normal', 'Container is ready'],
  DownloadFailed: [
    'Warning',
    'Model download failed, retrying. Please check storage-initializer log for detail.',
  ],
  Created: ['Normal', 'Created container inference-server'],
  Started: ['Normal', 'Started container inference-server'],
  LivenessProbeFailed: ['Warning', 'Liveness probe failed: HTTP probe failed with statuscode: 502'],
  ReadinessProbeFailed: ['Warning', 'Readiness probe failed: HTTP probe failed with statuscode: 502'],
};

function maybeSpan(reader: Reader, key: string): number | undefined {
  const value = reader.raw(key) as string | number | undefined;
  return value === undefined ? undefined : milliseconds(value);
}

function resolveEvent(value: unknown): PlayEvent {
  const reader = typeof value === 'string' ? new Reader({ name: value }) : new Reader(value);
  const name = reader.text('name', 'Event');
  const [type, message] = EVENTS[name] ?? (['Normal', name] as const);
  return {
    name,
    type: reader.text('type', type) as PlayEvent['type'],
    message: reader.text('message', message),
    at: reader.span('at', '0s'),
    every: maybeSpan(reader, 'every'),
  };
}

function resolvePhase(value: unknown): Phase {
  const reader = new Reader(value);
  const percent = reader.raw('percent');
  return {
    lasts: reader.span('lasts', '30s'),
    percent: typeof percent === 'number' ? percent : undefined,
    status: reader.strings('status'),
    events: reader.list('events').map(resolveEvent),
    inferenceServer: reader.maybe('inferenceServer'),
    storageInitializer: reader.maybe('storageInitializer'),
    logsWithheld: reader.maybe('logsWithheld'),
    repeatLogs: maybeSpan(reader, 'repeatLogs'),
  };
}

function resolveEnd(reader: Reader): PlayEnd {
  const error = reader.raw('error');
  return {
    state: reader.text('state', error === undefined ? 'Succeeded' : 'Failed'),
    error: error === undefined ? undefined : reader.in('error').map,
    status: reader.strings('status'),
    logsGoneAfter: maybeSpan(reader, 'logsGoneAfter'),
  };
}

/** The play of a deployment for which the world names none: all goes well. */
export const WELL = 'well';

const GOING_WELL: Record<string, unknown> = {
  phases: [
    { lasts: '60s', status: { SystemSetup: 'InProgress' }, logsWithheld: 'deleting-or-creating' },
    {
      lasts: '120s',
      percent: 20,
      status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' },
      events: ['Pulling'],
    },
    {
      lasts: '60s',
      percent: 50,
      status: { UserContainerImagePull: 'Succeeded', ModelDownload: 'InProgress' },
      events: ['Pulled', 'Downloading'],
      storageInitializer: 'Start downloading models\n',
    },
    {
      lasts: '60s',
      percent: 80,
      status: { ModelDownload: 'Succeeded', UserContainerStart: 'InProgress' },
      events: ['Downloaded', 'Created', 'Started', { name: 'ContainerReady', at: '50s' }],
      inferenceServer: [
        'Azure ML Inferencing HTTP server v1.4.0',
        "Invoking user's init function",
        "Users's init has completed successfully",
        'Worker with pid 37 ready for serving traffic',
        '',
      ].join('\n'),
    },
  ],
  end: { status: { UserContainerStart: 'Succeeded' } },
};

function resolvePlay(name: string, reader: Reader): Play {
  const refused = reader.in('refused');
  return {
    name,
    phases: reader.list('phases').map(resolvePhase),
    refused: reader.has('refused')
      ? { status: refused.number('status', 400), body: refused.raw('body') }
      : undefined,
    end: resolveEnd(reader.in('end')),
  };
}

export function resolvePlays(reader: Reader): Map<string, Play> {
  const plays = reader.named('plays', resolvePlay).map(play => [play.name, play] as const);
  return new Map([[WELL, resolvePlay(WELL, new Reader(GOING_WELL))] as const, ...plays]);
}

export function resolveDeploys(reader: Reader): World['deploys'] {
  return reader.entries('deploys').map(([pattern, play]) => ({ pattern, play: String(play) }));
}
