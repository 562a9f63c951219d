/** Plays the probes: when the container would count as alive and ready in Azure, and when Azure would give up. */
import { request } from 'node:http';
import { budgetOf, type Timing } from '../../project/documents/probes.js';

/** What one look at a route found. */
export type Look =
  | { kind: 'status'; status: number }
  | { kind: 'refused' | 'timeout' | 'broken'; code: string };

/** A GET as the probe sends it: any status from 200 to 399 is a success. */
export function lookAt(host: string, port: number, path: string, timeoutMs: number): Promise<Look> {
  return new Promise(resolve => {
    const sent = request({ host, port, path, method: 'GET', timeout: timeoutMs }, response => {
      response.resume();
      resolve({ kind: 'status', status: response.statusCode ?? 0 });
    });
    sent.on('timeout', () => {
      resolve({ kind: 'timeout', code: 'ETIMEDOUT' });
      sent.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: error.code === 'ECONNREFUSED' ? 'refused' : 'broken', code: error.code ?? '' }),
    );
    sent.end();
  });
}

export function isSuccess(look: Look): boolean {
  return look.kind === 'status' && look.status >= 200 && look.status < 400;
}

/** Milliseconds after the start at which Azure gives up on a probe that never succeeds. */
export function patienceOf(timing: Timing): number {
  return budgetOf(timing) * 1000;
}

/** When a probe would first have seen a success that was there from `at` on, in milliseconds after the start. */
export function seenAt(at: number, { initialDelay, period }: Timing): number {
  const [first, step] = [initialDelay * 1000, period * 1000];
  return at <= first ? first : first + Math.ceil((at - first) / step) * step;
}

/** As the events of a deployment say it, so that it is recognised as the same failure. */
export function probeEvent(name: 'Liveness' | 'Readiness', url: string, last: Look): string {
  const why =
    last.kind === 'status'
      ? `HTTP probe failed with statuscode: ${last.status}`
      : last.kind === 'timeout'
        ? `Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`
        : `Get "${url}": dial tcp: connect: connection refused`;
  return `${name} probe failed: ${why}`;
}
