/** The words around a diagnosis: its headline, and whether a retry helps. */
import type { Retry } from '../causes/cause.js';
import type { SaidDiagnosis } from '../causes/say.js';
import type { Diagnosis } from '../model/findings.js';
import type { Report, TextRead } from '../model/report.js';
import { count } from './labels.js';

export const RETRIES: Readonly<Record<Retry, string>> = {
  no: 'A retry does not help: the request itself has to change.',
  'after-fix': 'A retry does not help before something is changed.',
  minute: 'A retry helps: wait a minute.',
  minutes: 'A retry helps: wait five to ten minutes.',
  backoff: 'A retry helps, with growing pauses.',
  once: 'A retry may help, once.',
  later: 'A retry may help later, or elsewhere.',
};

export const NOTES: Readonly<Record<NonNullable<TextRead['note']>, string>> = {
  empty:
    'is empty. If it is the log of the inference server, the container never started: read that of the storage-initializer.',
  'no-text':
    'is not text, so it could not be read. Give the log or the output itself: unpacked, as UTF-8 or UTF-16.',
  working:
    'says only that logs cannot be read while the deployment is being created or deleted. Read them again later.',
  gone: 'says only that there are no logs at the moment. Try again for ten minutes; after a failure they can be gone for good.',
};

/** `ERR_2200 ResourceNotReady`, `SubscriptionNotRegistered`, `Unknown failure`. Not escaped. */
export function headline({ code, name, cause }: Diagnosis): string {
  if (cause === 'unknown') return 'Unknown failure';
  return code === null ? name : `${code} ${name}`;
}

export function retrySentence({ retry }: Pick<SaidDiagnosis, 'retry'>): string {
  return RETRIES[retry];
}

/** The verdict where there is no diagnosis. */
export function withoutDiagnosis({ result }: Report): string {
  return result === 'incomplete' ? 'Nothing could be read' : 'Nothing wrong was found';
}

/** `2 texts, 1,204 lines`. */
export function whatWasRead({ read = [] }: Report): string {
  const lines = read.reduce((sum, text) => sum + text.lines, 0);
  return `${count(read.length, 'text')}, ${count(lines, 'line')}`;
}
