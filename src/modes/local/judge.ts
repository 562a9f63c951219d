/** What a rehearsal came to: in the words that the same failure has in Azure, with the cause and the line to blame. */
import { blame } from '../../diagnosis/blame.js';
import { diagnose, type Outcome } from '../../diagnosis/diagnose.js';
import { read } from '../../diagnosis/observation.js';
import type { Reading } from '../../diagnosis/read-text.js';
import type { Note, Verdict, Watched } from '../../model/report.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { textRead } from '../text-read.js';
import type { Ended, Rehearsed } from './rehearse.js';

const VERDICTS: Readonly<Record<Ended['kind'], Verdict>> = {
  ready: 'succeeded',
  'no-image': 'failed',
  'not-started': 'failed',
  exited: 'failed',
  probe: 'failed',
  cancelled: 'moving',
};

const NOTHING: Outcome = { diagnosis: null, frames: [], modelFiles: [] };

export async function judgeRehearsal(
  rehearsed: Rehearsed,
  { document, files, ended }: { document: Document; files: FileTree; ended: number },
): Promise<Watched> {
  const { plan, ended: how, phases, started } = rehearsed;
  const verdict = VERDICTS[how.kind];
  const readings = readingsOf(rehearsed);
  const names = { endpoint: plan.endpoint, deployment: plan.deployment };
  const outcome =
    verdict === 'failed' ? diagnose(readings, { isKubernetes: !document.isManaged, names }) : NOTHING;
  return {
    endpoint: plan.endpoint,
    deployment: plan.deployment,
    verdict,
    state: null,
    took: ended - started,
    phases,
    diagnosis: outcome.diagnosis,
    findings: await blame(outcome, { documents: [document], files }),
    read: readings.map(textRead),
    notes: [...notesOf(rehearsed), ...plan.notes],
  };
}

function readingsOf({ ended, log }: Rehearsed): Reading[] {
  const container = log === '' ? [] : [read({ kind: 'logs', source: 'inference-server', text: log })];
  switch (ended.kind) {
    case 'no-image':
      return [read({ kind: 'error', source: 'image', body: imageText(ended) })];
    case 'not-started':
      return [read({ kind: 'error', source: 'engine', body: `Cannot start user container: ${ended.error}` })];
    case 'exited':
      return [...container, read({ kind: 'error', source: 'container', body: exitText(ended) })];
    case 'probe':
      return [...container, read({ kind: 'error', source: 'probe', body: probeText(ended) })];
    default:
      return container;
  }
}

function imageText({ image: { how, reference, made } }: Extract<Ended, { kind: 'no-image' }>): string {
  return how === 'built' ? `ImageBuildFailure: ${made.log}` : `ErrImagePull: ${reference}: ${made.log}`;
}

/** A server that listens nowhere yet is slow, and not at another port. */
function probeText({ event, listeners }: Extract<Ended, { kind: 'probe' }>): string {
  return listeners?.length === 0 ? `${CRASHED}.` : event;
}

const CRASHED = 'ResourceNotReady: User container has crashed or terminated';

/** As the service says it. */
function exitText({ state }: Extract<Ended, { kind: 'exited' }>): string {
  if (state.isOutOfMemory || state.exitCode === 137)
    return `${CRASHED}: Container terminated due to insufficient memory.`;
  return `${CRASHED}. Exit code: ${state.exitCode}.`;
}

function notesOf({ ended, plan, readyAfter }: Rehearsed): Note[] {
  switch (ended.kind) {
    case 'ready':
      return [readyNote(plan, readyAfter ?? 0)];
    case 'probe':
      return listenerNotes(ended, plan.port);
    case 'no-image':
      return [imageNote(ended)];
    case 'not-started':
      return [{ message: `The engine did not start the container: ${ended.error}.`, advice: '' }];
    default:
      return [];
  }
}

function imageNote({ image: { how, reference, made } }: Extract<Ended, { kind: 'no-image' }>): Note {
  return how === 'built'
    ? {
        message: `The image could not be built: ${made.error ?? ''}.`,
        advice: 'The log of the build is above.',
      }
    : {
        message: `The image ${reference} could not be pulled: ${made.error ?? ''}.`,
        advice: 'Sign the engine in to the registry (docker login, az acr login), or pull the image before.',
      };
}

function readyNote({ probes }: Rehearsed['plan'], after: number): Note {
  const seconds = (after / 1000).toFixed(1);
  const { initialDelay, period, failureThreshold } = probes.liveness;
  const budget = initialDelay + period * failureThreshold;
  return {
    message: `The container was ready after ${seconds} s; the liveness probe waits ${budget} s.`,
    advice: '',
  };
}

function listenerNotes({ listeners }: Extract<Ended, { kind: 'probe' }>, port: number): Note[] {
  if (listeners === undefined) return [];
  const own = listeners.find(each => each.port === port);
  if (own?.isLoopback)
    return [
      {
        message: `The server listens on 127.0.0.1:${port}, which only the container itself can reach.`,
        advice:
          'Bind it to 0.0.0.0, for example uvicorn --host 0.0.0.0, gunicorn --bind 0.0.0.0, app.run(host="0.0.0.0").',
      },
    ];
  if (own !== undefined) return [];
  const others = listeners.map(each => String(each.port));
  return [
    others.length === 0
      ? {
          message: `Nothing in the container listens on port ${port}, or on any other.`,
          advice: 'Look at the log: the server has not started yet, or waits for something.',
        }
      : {
          message: `Nothing in the container listens on port ${port}; it listens on ${others.join(', ')}.`,
          advice: `Start the server on port ${port}, or write that port in environment.inference_config.`,
        },
  ];
}
