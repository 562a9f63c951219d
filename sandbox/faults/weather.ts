/** Random faults from a seed: the weather of a long day between a runner and Azure, the same each time. */

type Fault = Record<string, unknown>;

const error = (code: string) => ({ error: { code, message: 'the weather' } });

/** Faults that the clients see at once, and those after which they wait for a real second or so and try again. */
const KINDS: Readonly<Record<'told' | 'retried', readonly Fault[]>> = {
  told: [
    { replace: 'html' },
    { replace: 'empty' },
    { truncate: 120 },
    { change: { 'properties.provisioningState': null } },
    { status: 403, body: error('AuthorizationFailed') },
    { status: 404, body: error('ResourceNotFound') },
    { status: 404, body: error('ResourceGroupNotFound') },
    { status: 401, body: error('ExpiredAuthenticationToken') },
    { expireTokens: true },
  ],
  retried: [
    { status: 429 },
    { status: 429, headers: { 'Retry-After': '1' } },
    { status: 429, headers: { 'x-ms-retry-after-ms': '50' } },
    { status: 500 },
    { status: 503 },
    { end: 'reset' },
  ],
};

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Weather {
  seed: number;
  /** How many faults of each kind, spread over so many requests of each route. */
  told: number;
  retried: number;
  over: number;
}

const ROUTES = ['GET */deployments/*', 'POST */getLogs', 'GET */mfeOperationsStatus/*'];

/** Faults for a world, each of them once. */
export function weather({ seed, told, retried, over }: Weather): Fault[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = (kind: keyof typeof KINDS, count: number) =>
    Array.from({ length: count }, () => ({
      on: pick(ROUTES),
      host: 'management.*',
      after: Math.floor(random() * over),
      times: 1,
      ...pick(KINDS[kind]),
    }));
  return [...some('told', told), ...some('retried', retried)];
}
