/** Faults: which one is due for a request, and what it makes of the answer. */
import { fits } from '../arm/permissions.ts';
import { type Answer, type Asked, bytesOf } from '../servers/exchange.ts';
import type { Fault } from '../world/world.ts';

const HTML =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Please sign in to the network</h1></body></html>';

interface Counted {
  fault: Fault;
  seen: number;
  happened: number;
}

export interface Faults {
  /** The fault that is due for this request; counts it as happened. */
  due(asked: Asked): Fault | undefined;
  add(fault: Fault): void;
  clear(): void;
}

function concerns(fault: Fault, asked: Asked): boolean {
  const [method = '*', ...pattern] = fault.on.split(' ');
  return (
    fits(method, asked.method) &&
    fits(pattern.join(' ') || '*', asked.path) &&
    (fault.host === undefined || fits(fault.host, asked.host))
  );
}

export function makeFaults(list: readonly Fault[]): Faults {
  const count = (fault: Fault): Counted => ({ fault, seen: 0, happened: 0 });
  let counted = list.map(count);
  return {
    due: asked => {
      for (const one of counted) {
        if (!concerns(one.fault, asked)) continue;
        one.seen++;
        if (one.seen <= one.fault.after || one.happened >= one.fault.times) continue;
        one.happened++;
        return one.fault;
      }
      return undefined;
    },
    add: fault => {
      counted.push(count(fault));
    },
    clear: () => {
      counted = [];
    },
  };
}

function setPath(body: unknown, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  let place = body;
  for (const part of parts) {
    if (typeof place !== 'object' || place === null) return;
    place = (place as Record<string, unknown>)[part];
  }
  if (typeof place !== 'object' || place === null) return;
  if (value === null) delete (place as Record<string, unknown>)[last];
  else (place as Record<string, unknown>)[last] = value;
}

function changed(answer: Answer, change: Fault['change']): Answer {
  const { bytes } = bytesOf(answer.body);
  try {
    const body = JSON.parse(bytes.toString('utf8')) as unknown;
    for (const [path, value] of Object.entries(change)) setPath(body, path, value);
    return { ...answer, body };
  } catch {
    return answer;
  }
}

/** A body cut short, under a length that promises no more: the JSON breaks off, the connection does not. */
function truncated(answer: Answer, length: number): Answer {
  const { bytes, type } = bytesOf(answer.body);
  return {
    ...answer,
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...answer.headers },
    body: bytes.subarray(0, length),
  };
}

/** What an answer turns into under a fault. */
export function spoil(answer: Answer, fault: Fault): Answer {
  if (fault.replace === 'html')
    return { status: answer.status, headers: { 'content-type': 'text/html' }, body: HTML };
  if (fault.replace === 'empty') return { status: answer.status, headers: {}, body: '' };
  const after = Object.keys(fault.change).length > 0 ? changed(answer, fault.change) : answer;
  return fault.truncate === undefined ? after : truncated(after, fault.truncate);
}

/** Does the genuine service get to see the request? */
export function answersItself(fault: Fault): boolean {
  return fault.status !== undefined;
}

/** As Microsoft.Compute was recorded; what Azure ML says is unseen. */
const THROTTLED = {
  error: {
    code: 'OperationNotAllowed',
    message:
      'The server rejected the request because too many requests have been received for this subscription.',
    details: [
      {
        code: 'TooManyRequests',
        message: '{"operationGroup":"LowCostGet3Min","allowedRequestCount":120,"measuredRequestCount":131}',
        target: 'LowCostGet3Min',
      },
    ],
    innererror: { internalErrorCode: 'TooManyRequestsReceived' },
  },
};

/** The answer of a fault that stands in place of the genuine one. */
export function ownAnswer(fault: Fault): Answer {
  const status = fault.status ?? 500;
  const code = status >= 500 ? 'InternalServerError' : 'Fault';
  const plain = { error: { code, message: `The world answers ${status} here.` } };
  const body = fault.body ?? (status === 429 ? THROTTLED : plain);
  return { status, headers: fault.headers, body };
}

/** A word for the request log. */
export function shownFault(fault: Fault): string {
  if (fault.status !== undefined) return `status ${fault.status}`;
  if (fault.end !== undefined) return fault.end;
  if (fault.replace !== undefined) return fault.replace;
  if (fault.truncate !== undefined) return 'truncated';
  if (Object.keys(fault.change).length > 0) return 'changed';
  return fault.expireTokens ? 'tokens expired' : 'delay';
}
