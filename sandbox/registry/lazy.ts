/** A backend that is started by the first request that needs it. */
import type { Service } from '../servers/exchange.ts';
import type { Backend, BackendOptions } from './backend.ts';
import { genuineRegistry, hasGenuineRegistry } from './genuine.ts';
import { memoryRegistry } from './memory.ts';

export interface LazyRegistry {
  service: Service;
  /** What it turned out to be, once it has been asked. */
  kind(): Promise<Backend['kind']> | undefined;
  stop(): Promise<void>;
}

export function lazyRegistry(
  options: () => Promise<BackendOptions>,
  choice: 'auto' | 'memory',
): LazyRegistry {
  let starting: Promise<Backend> | undefined;
  const start = async () => {
    const made = await options();
    return choice === 'auto' && hasGenuineRegistry() ? genuineRegistry(made) : memoryRegistry(made);
  };
  return {
    service: async asked => {
      starting ??= start();
      return (await starting).service(asked);
    },
    kind: () => starting?.then(backend => backend.kind),
    stop: async () => {
      await (await starting?.catch(() => undefined))?.stop();
    },
  };
}
