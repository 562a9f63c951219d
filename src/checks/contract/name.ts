import { shown } from '../../domain/shown.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const { min, max } = LIMITS.name;

/** Endpoint and deployment names have 3 to 32 letters, digits and single hyphens, start with a letter and end without a hyphen. */
export default defineCheck({
  id: 'contract/name',
  title: 'Names follow the rules for endpoints and deployments',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    yield* checkDocument(document, 'name');
    if (document.family === 'deployment') yield* checkDocument(document, 'endpoint_name');
    yield* together(document);
  },
});

function* checkDocument(document: Document, key: 'name' | 'endpoint_name'): Iterable<Problem> {
  const text = document.string(key);
  if (text === undefined) return;
  const example = better(text, key === 'name' ? document.family : 'endpoint');
  const fault = faultOf(text, key, example);
  if (fault !== undefined) {
    // The client checks the endpoint's name and the deployment's own. It passes on the endpoint_name of a deployment
    // file, and the look-up of that endpoint, or the server, refuses it.
    yield problem(document, key, fault);
  } else if (text.includes('--'))
    yield problem(document, key, {
      variant: 'double-hyphen',
      severity: 'warning',
      what: `"${key}" is "${shown(text)}". Microsoft's documentation allows single hyphens only; the client accepts two, so the service may refuse it.`,
      fix: `Use "${example}".`,
    });
}

function faultOf(text: string, key: string, example: string) {
  const is = `"${key}" is "${shown(text)}"`;
  const length = `a name has ${min} to ${max} characters`;
  if (text === '')
    return {
      variant: 'empty',
      what: `"${key}" is empty; ${length}.`,
      fix: `Use a name such as "${example}".`,
    };
  if (/[^-a-zA-Z0-9]/.test(text))
    return {
      variant: 'characters',
      what: `${is}. Only letters, digits and hyphens are allowed (no underscore, dot or space), because the name becomes part of a host name.`,
      fix: `Use for example "${example}".`,
    };
  if (!/^[a-zA-Z]/.test(text))
    return {
      variant: 'first',
      what: `${is}. A name starts with a letter.`,
      fix: `Use for example "${example}".`,
    };
  if (text.endsWith('-'))
    return {
      variant: 'last',
      what: `${is}. A name ends with a letter or a digit.`,
      fix: `Use "${example}".`,
    };
  if (text.length < min)
    return {
      variant: 'short',
      what: `${is}, which is too short: ${length}.`,
      fix: `Use a longer one, such as "${example}".`,
    };
  if (text.length <= max) return undefined;
  return {
    variant: 'long',
    what: `"${key}" is ${[...text].length} characters long; ${length}.`,
    fix: `Shorten it, for example to "${example}".`,
  };
}

/** The nearest valid name; `noun` is what is named. */
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

/** Kubernetes: both names together become the name of one object in the cluster. */
function* together(document: Document): Iterable<Problem> {
  if (document.kind !== 'kubernetesOnlineDeployment') return;
  const own = document.string('name');
  const endpoint = document.string('endpoint_name');
  if (own === undefined || endpoint === undefined) return;
  const length = own.length + endpoint.length;
  const limit = LIMITS.kubernetesNames.max;
  if (length <= limit || own.length > max || endpoint.length > max) return;
  yield problem(document, 'name', {
    variant: 'together',
    what: `On Kubernetes, the names of endpoint and deployment may have ${limit} characters together; these have ${length}.`,
    fix: `Shorten one of them by ${length - limit} or more.`,
  });
}
