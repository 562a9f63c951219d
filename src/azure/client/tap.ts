/**
 * What stands between the program and the network: a trace that listens to each exchange, or recordings that answer in
 * Azure's place. Every client's transport passes here (http.ts).
 */
import type { HttpClient } from '@azure/core-rest-pipeline';

export type Tap = (inner: HttpClient) => HttpClient;

let current: Tap | undefined;

/** For every transport that is made from now on, until the returned function is called. */
export function openTap(tap: Tap): () => void {
  const before = current;
  current = tap;
  return () => {
    current = before;
  };
}

/** The transport, or what stands before it. */
export function tapped(inner: HttpClient): HttpClient {
  return current === undefined ? inner : current(inner);
}
