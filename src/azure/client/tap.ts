/**
 * What stands between a session and the network: a trace that listens to each exchange, or recordings that answer in
 * Azure's place. Every client's transport passes here (http.ts).
 */
import type { HttpClient } from '@azure/core-rest-pipeline';

export type Tap = (inner: HttpClient) => HttpClient;
