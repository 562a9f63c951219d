/** What the stages and events of an instance add to a symptom: which step it was that failed. */
import type { CauseId } from '../catalog/failure-causes.js';
import { type DiagnoseContext, type Found, merged } from './found.js';
import type { Hit } from './hits.js';
import type { Reading } from './read-text.js';

/** A symptom as the cause that the other readings make of it; itself where they add nothing. */
export function refined(found: Found, readings: readonly Reading[], context: DiagnoseContext): Found {
  const network = isWithoutVersions(found) ? firstOf(NETWORK, found) : undefined;
  if (network !== undefined) return ofTheNetwork(found, network, readings);
  const cause = betterCause(found, readings) ?? inItsWorld(found, context);
  return cause === undefined ? found : { ...found, cause, confidence: 'likely' };
}

function betterCause({ cause }: Found, readings: readonly Reading[]): CauseId | undefined {
  const events = eventsOf(readings);
  if (cause === 'container-crashed' && isSlow(readings)) return 'slow-start';
  // Nothing at all in the log of the server: what should have started it did not come to that.
  if (cause === 'container-crashed' && readings.some(({ role, lines }) => role === 'log' && lines === 0))
    return 'container-not-started';
  if (cause === 'startup-authorization' && events.has('ImagePullFailed') !== events.has('DownloadFailed'))
    return events.has('ImagePullFailed') ? 'acr-pull-denied' : 'storage-read-denied';
  if (cause !== 'bad-argument') return undefined;
  if (events.has('ImagePullFailed')) return 'image-pull-failed';
  return events.has('DownloadFailed') ? 'model-download-failed' : undefined;
}

function eventsOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ log }) => log.events.map(({ name }) => name)));
}

const NETWORK: ReadonlySet<CauseId> = new Set(['egress-blocked', 'package-index-unreachable']);

/** pip knows of no version at all: the name is wrong, or nobody could be asked. */
function isWithoutVersions({ cause, evidence }: Found): boolean {
  return cause === 'pip-no-version' && evidence.some(({ text }) => text.includes('(from versions: none)'));
}

/** It is the network's fault, of a container that installs at its start, or of a build. */
function ofTheNetwork(found: Found, { values, evidence, line }: Hit, readings: readonly Reading[]): Found {
  return {
    ...found,
    cause: eventsOf(readings).has('Started') ? 'egress-blocked' : 'package-index-unreachable',
    values: merged(values),
    evidence: [...evidence, ...found.evidence],
    confidence: 'likely',
    line,
  };
}

/** The first of these causes that the same text speaks of, before the finding. */
function firstOf(causes: ReadonlySet<CauseId>, { reading, line }: Found): Hit | undefined {
  return reading.hits.find(hit => causes.has(hit.signature.cause) && hit.line <= line);
}

/** The server called init, nothing was raised, and it never came back before the probe gave up. */
function isSlow(readings: readonly Reading[]): boolean {
  return readings.some(({ log: { progress }, tracebacks }) => {
    return progress.initBegun > 0 && progress.initDone < progress.initBegun && tracebacks.length === 0;
  });
}

/** Statuses that mean the container on Kubernetes mean the service on managed endpoints, and the other way round. */
function inItsWorld({ cause }: Found, { isKubernetes }: DiagnoseContext): CauseId | undefined {
  if (isKubernetes === true && cause === 'scoring-timeout') return undefined;
  if (isKubernetes === false && (cause === 'k8s-http-crash' || cause === 'k8s-http-busy'))
    return 'http-server-error';
  return isKubernetes === false && cause === 'k8s-http-timeout' ? 'scoring-timeout' : undefined;
}
