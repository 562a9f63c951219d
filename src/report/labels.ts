/** The words of the reports themselves: headings, counts, states. What findings say comes from text/. */
import type { Kind, NotCheckedReason, Severity } from '../model/findings.js';
import type { Counts, DocumentSummary, Result } from '../model/report.js';
import type { Mode } from '../model/settings.js';
import { cut } from './escape.js';

/** `20,000`. Not Intl: its first NumberFormat takes 10 ms of a start, most runs have no number this long. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 error`, `20,000 errors`, `no errors`. */
export function count(value: number, noun: string): string {
  return `${value === 0 ? 'no' : number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning`; what there is none of is left out; `no findings` where there is nothing. */
export function countsOf({ error, warning, notice }: Pick<Counts, Severity>): string {
  const some = [
    [error, 'error'],
    [warning, 'warning'],
    [notice, 'notice'],
  ] as const;
  const answer = some.filter(([value]) => value > 0).map(([value, noun]) => count(value, noun));
  return answer.length === 0 ? 'no findings' : answer.join(', ');
}

export const MODES: Readonly<Record<Mode, string>> = {
  preflight: 'Preflight',
  diagnose: 'Diagnosis',
  watch: 'Watch',
  invoke: 'Invoke',
  local: 'Local rehearsal',
};

export const RESULTS: Readonly<Record<Result, string>> = {
  passed: 'passed',
  failed: 'failed',
  incomplete: 'could not finish',
};

export const KINDS: Readonly<Record<Kind, string>> = {
  managedOnlineEndpoint: 'managed online endpoint',
  kubernetesOnlineEndpoint: 'Kubernetes online endpoint',
  managedOnlineDeployment: 'managed online deployment',
  kubernetesOnlineDeployment: 'Kubernetes online deployment',
};

export const STATUSES: Readonly<Record<DocumentSummary['status'], string>> = {
  checked: 'checked',
  template: 'template: render it first',
  unreadable: 'unreadable',
};

export const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  template: 'template',
  unreadable: 'unreadable',
  'no-credentials': 'no credentials',
  'no-workspace': 'no workspace given',
  forbidden: 'forbidden',
  'not-found': 'not found',
  offline: 'offline',
  'unknown-content': 'content not known',
  'no-repository': 'no repository',
  throttled: 'throttled',
  unavailable: 'service error',
  timeout: 'out of time',
  'bad-answer': 'unexpected answer',
  'not-yet': 'not there yet',
  unsupported: 'cannot be asked',
};

/** Twice what Azure allows; a file may hold anything. */
const MAX_NAME = 64;

/** `blue of endpoint credit`, `credit`, or the empty text where the file names neither. */
export function nameOf({ name, endpoint }: Pick<DocumentSummary, 'name' | 'endpoint'>): string {
  const short = (text: string) => cut(text, MAX_NAME);
  if (endpoint === null || endpoint === name) return short(name ?? '');
  const home = `endpoint ${short(endpoint)}`;
  return name === null ? home : `${short(name)} of ${home}`;
}
