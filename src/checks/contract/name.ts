import { LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

const { min, max } = LIMITS.name;

/** Endpoint and deployment names: 3 to 32 letters, digits and single hyphens, a letter first, no hyphen last. */
export default defineCheck({
  id: 'contract/name',
  title: 'Names follow the rules for endpoints and deployments',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    yield* judge(document, 'name');
    if (document.family === 'deployment') yield* judge(document, 'endpoint_name');
    yield* together(document);
  },
});

function* judge(document: Document, key: 'name' | 'endpoint_name'): Iterable<Problem> {
  const text = document.string(key);
  if (text === undefined) return;
  const noun = key === 'name' ? document.family : 'endpoint';
  const values = { key, name: shown(text), better: better(text, noun), min, max, length: [...text].length };
  const fault = faultOf(text);
  if (fault !== undefined) {
    // The client checks the endpoint's name and the deployment's own; the name of the endpoint in a deployment file
    // it passes on, and the server or the look-up of that endpoint refuses it.
    yield problem(document, key, { message: fault, values });
  } else if (text.includes('--'))
    yield problem(document, key, { message: 'double-hyphen', severity: 'warning', values });
}

function faultOf(text: string): string | undefined {
  if (text === '') return 'empty';
  if (/[^-a-zA-Z0-9]/.test(text)) return 'characters';
  if (!/^[a-zA-Z]/.test(text)) return 'first';
  if (text.endsWith('-')) return 'last';
  if (text.length < min) return 'short';
  return text.length > max ? 'long' : undefined;
}

/** The nearest name that would pass; `noun` is what is named. */
function better(text: string, noun: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^-a-zA-Z0-9]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^a-zA-Z]+/, '')
    .slice(0, max)
    .replace(/-+$/, '');
  return plain.length >= min ? plain : `${plain}${plain === '' ? 'my-' : '-'}${noun}`.slice(0, max);
}

/** Kubernetes: both names together make one object's name in the cluster. */
function* together(document: Document): Iterable<Problem> {
  if (document.kind !== 'kubernetesOnlineDeployment') return;
  const own = document.string('name');
  const endpoint = document.string('endpoint_name');
  if (own === undefined || endpoint === undefined) return;
  const length = own.length + endpoint.length;
  const limit = LIMITS.kubernetesNames.max;
  if (length > limit && own.length <= max && endpoint.length <= max) {
    yield problem(document, 'name', { message: 'together', values: { length, limit, over: length - limit } });
  }
}
