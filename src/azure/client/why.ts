/** Why a question was not answered: the error of a call, in the words that a person can act on. */
import type { Operation } from '../../facts/azure-operations.js';
import type { Cloud } from '../../facts/clouds.js';
import type { PullLimit } from '../../registry/repository.js';
import type { Assignee } from '../sign-in/grant-command.js';
import { BadAnswer } from './fields.js';
import { askedToWait } from './http.js';
import { noSuchType } from './missing.js';
import { isCancelled } from './patience.js';
import * as reasons from './reasons.js';
import * as registry from './registry-reasons.js';
import type { Unknown } from './result.js';

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

/** @throws what is no error of a call */
export function whyUnknown(error: unknown, { operation, path, signal, who }: Circumstances): Unknown {
  const { name, message, code, statusCode, response, limit } = (error ?? {}) as CallError;
  const question = questionOf(operation, path);
  const failed = { question, code: codeOf(code) };
  if (isCancelled(signal)) return reasons.cancelled(question);
  if (signal.aborted || name === 'AbortError') return reasons.deadline(question);
  // What answers here is not Azure, or not all of Azure.
  const isRegistry = operation.service === 'registry';
  if (error instanceof BadAnswer || code === 'PARSE_ERROR') {
    const detail = error instanceof BadAnswer ? error.message : 'it is no JSON, or was cut off';
    return (isRegistry ? registry : reasons).badAnswer(question, detail);
  }
  if (statusCode === 401) return ofToken(failed, code, message);
  if (statusCode === 403) return reasons.forbidden(failed, lackOf(operation, path), who);
  if (statusCode === 404 || statusCode === 400) {
    const type = noSuchType(error);
    if (type !== undefined) return reasons.noSuchType({ question, code: codeOf(type), status: statusCode });
  }
  if (typeof statusCode === 'number') {
    const answered = { ...failed, status: statusCode };
    if (isRegistry) return ofRegistry(answered, limit);
    return ofStatus(answered, askedToWait((response as { headers?: object } | undefined)?.headers));
  }
  if (name === 'RestError') return (isRegistry ? registry : reasons).unreachable(failed);
  // Signing in may fail later than at the start: a token is due again, and its source is gone.
  if (typeof name === 'string' && /Authentication|Credential/.test(name))
    return reasons.signInLost(question, firstLine(message));
  throw error;
}

type Answered = reasons.Failed & { status: number };

function ofStatus(answered: Answered, seconds: number | undefined): Unknown {
  if (answered.status === 404) return reasons.notFound(answered);
  if (answered.status === 429) return reasons.throttled(answered, seconds);
  return reasons.httpError(answered, seconds);
}

function ofRegistry(answered: Answered, limit: PullLimit | undefined): Unknown {
  if (answered.status === 404) return registry.notFound(answered);
  if (answered.status !== 429) return registry.httpError(answered);
  return limit === undefined ? registry.throttled(answered) : registry.outOfPulls(answered, limit);
}

/** The way out of a token that is too old is not that of one of the wrong tenant or cloud. */
function ofToken(failed: reasons.Failed, code: unknown, message: unknown): Unknown {
  if (code === 'ExpiredAuthenticationToken') return reasons.expiredToken(failed);
  if (code === 'InvalidAuthenticationTokenTenant') return reasons.wrongTenant(...tenantsIn(message));
  if (code === 'InvalidAuthenticationTokenAudience') return reasons.wrongAudience();
  return reasons.unauthorized(failed);
}

const ISSUER = /https:\/\/[\w.]+\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/gi;

/** "… from the wrong issuer '…/{tenant}/'. It must match the tenant '…/{expected}/' …" */
function tenantsIn(message: unknown): [tenant: string, expected: string] {
  const [tenant = '', expected = ''] = [...String(message ?? '').matchAll(ISSUER)].map(([, id]) => id ?? '');
  return [tenant, expected];
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

function lackOf({ permission, role, at }: Operation, path: string) {
  // A registry of assets is asked at a host of its own; its scope is the same.
  const own = path.replace(/^[^/]+\/mferp\/managementfrontend(?=\/)/, '');
  return { permission, role, scope: plain(scopeOf(at, own)) };
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

/** `AuthorizationFailed`; codes are names, and anything else is not shown. */
function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : '';
}

function firstLine(message: unknown): string {
  return typeof message === 'string' ? (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200) : '';
}
