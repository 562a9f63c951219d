/** What stands behind a registry's host: the genuine distribution server, or one in memory that behaves like it. */
import type { Service } from '../servers/exchange.ts';
import type { TokenServer } from './access.ts';
import type { Content } from './content.ts';

export interface Backend {
  kind: 'docker-registry' | 'memory';
  /** Everything below /v2/. */
  service: Service;
  stop(): Promise<void>;
}

export interface BackendOptions {
  contents: readonly Content[];
  /** None: everybody may read. */
  tokens: TokenServer | undefined;
  /** What the tokens' certificates must chain to. */
  caPem: string;
}
