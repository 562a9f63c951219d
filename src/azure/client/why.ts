/** Why a question was not answered: the error of a call, in the words that a person can act on. */
import type { Operation } from '../../facts/azure-operations.js';
import type { Cloud } from '../../facts/clouds.js';
import type { Values } from '../../model/findings.js';
import type { PullLimit } from '../../registry/repository.js';
import { type Assignee, assigneeOf, grantCommand } from '../sign-in/grant-command.js';
import { BadAnswer } from './fields.js';
import { askedToWait } from './http.js';
import { noSuchType } from './missing.js';
import { isCancelled } from './patience.js';
import { type Unknown, unknown } from './result.js';

interface Circumstances {
  operation: Operation;
  /** The operation's path with its names filled in. */
  path: string;
  signal: AbortSignal;
  cloud: Cloud;
  /** Who has asked; undefined where anybody may. */
  who?: Assignee | undefined;
}

/** The fields that errors of the SDKs have; none of them is certain. */
interface CallError {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  statusCode?: unknown;
  response?: unknown;
  /** Of a container registry that has said how much it gives. */
  limit?: PullLimit;
}

export function whyUnknown(error: unknown, { operation, path, signal, who }: Circumstances): Unknown {
  const { name, message, code, statusCode, response, limit } = (error ?? {}) as CallError;
  // What answers here is not Azure, or not all of Azure.
  const texts = operation.service === 'registry' ? 'registry' : 'remote';
  const question = questionOf(operation, path);
  const said = codeOf(code);
  const seconds = askedToWait((response as { headers?: object } | undefined)?.headers);
  const values = { question, code: said, ...(seconds !== undefined && { seconds }) };
  if (isCancelled(signal)) return unknown('timeout', 'remote/cancelled', { question });
  if (signal.aborted || name === 'AbortError') return unknown('timeout', 'remote/deadline', { question });
  if (error instanceof BadAnswer || code === 'PARSE_ERROR')
    return unknown('bad-answer', `${texts}/bad-answer`, {
      question,
      detail: error instanceof BadAnswer ? error.message : 'it is no JSON, or was cut off',
    });
  if (statusCode === 401) return ofToken(values, code, message);
  if (statusCode === 403)
    return unknown('forbidden', 'remote/forbidden', { ...values, ...need(operation, path, who) });
  if (statusCode === 404 || statusCode === 400) {
    const type = noSuchType(error);
    if (type !== undefined)
      return unknown('not-found', 'remote/no-such-type', {
        ...values,
        code: codeOf(type),
        status: statusCode,
      });
  }
  if (statusCode === 404) return unknown('not-found', `${texts}/not-found`, values);
  if (statusCode === 429 && limit !== undefined)
    return unknown('throttled', 'registry/throttled/limit', { ...values, ...limit });
  if (statusCode === 429) return unknown('throttled', `${texts}/throttled`, values);
  if (typeof statusCode === 'number')
    return unknown('unavailable', `${texts}/http-error`, { ...values, status: statusCode });
  if (name === 'RestError') return unknown('offline', `${texts}/unreachable`, values);
  // Signing in may fail later than at the start: a token is due again, and its source is gone.
  if (typeof name === 'string' && /Authentication|Credential/.test(name))
    return unknown('no-credentials', 'sign-in/lost', { question, detail: firstLine(message) });
  throw error;
}

/** The way out of a token that is too old is not that of one of the wrong tenant or cloud. */
function ofToken(values: Values, code: unknown, message: unknown): Unknown {
  if (code === 'ExpiredAuthenticationToken') return unknown('forbidden', 'remote/expired-token', values);
  // The same for every question, so that it stands in one line.
  if (code === 'InvalidAuthenticationTokenTenant')
    return unknown('forbidden', 'remote/wrong-tenant', tenantsIn(message));
  if (code === 'InvalidAuthenticationTokenAudience') return unknown('forbidden', 'remote/wrong-audience');
  return unknown('forbidden', 'remote/unauthorized', values);
}

const ISSUER = /https:\/\/[\w.]+\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/gi;

/** "… from the wrong issuer '…/{tenant}/'. It must match the tenant '…/{expected}/' …" */
function tenantsIn(message: unknown): Values {
  const [tenant = '', expected = ''] = [...String(message ?? '').matchAll(ISSUER)].map(([, id]) => id ?? '');
  return { tenant, expected };
}

/** How a question is called in logs and messages: without the way that all of them have in common. */
export function questionOf({ method, service }: Operation, path: string): string {
  const short = path
    .replace(
      /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\//,
      '…/',
    )
    .replace(/^\/subscriptions\/[^/]+\/(?=.)/, '…/');
  if (service === 'assets') return `${method} ${path.replace(OF_REGISTRIES, '/…/')}`;
  // A slash or a colon in a name is escaped for the request; nobody writes an image or a folder so.
  const readable = path.replace(/%2F/gi, '/').replace(/%3A/gi, ':');
  return `${method} ${service === 'arm' ? short : readable}`;
}

const OF_REGISTRIES =
  /\/mferp\/managementfrontend\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\//;

function need({ permission, role, at }: Operation, path: string, who: Assignee | undefined) {
  // A registry of assets is asked at a host of its own; its scope is the same.
  const own = path.replace(/^[^/]+\/mferp\/managementfrontend(?=\/)/, '');
  const scope = plain(scopeOf(at, own));
  return {
    ...{ permission, role, at, scope },
    command: grantCommand({ role, scope }, who),
    assignee: assigneeOf(who),
  };
}

/** As people write it: a name is escaped for the request alone. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The scope of the role assignment that is missing, cut out of the path of the refused question. */
function scopeOf(at: Operation['at'], path: string): string {
  const depth =
    at === 'the subscription'
      ? /^\/subscriptions\/[^/]+/i
      : at === 'the resource group'
        ? /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i
        : at === 'the management group'
          ? /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i
          : /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+/i;
  return depth.exec(path)?.[0] ?? path;
}

/** `AuthorizationFailed`, in brackets behind a status; codes are names, and anything else is not shown. */
function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? `, ${code}` : '';
}

function firstLine(message: unknown): string {
  return typeof message === 'string' ? (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200) : '';
}
