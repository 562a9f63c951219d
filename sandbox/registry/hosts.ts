/** The hosts of all registries of a world. */
import type { Context } from '../context.ts';
import type { Certificates } from '../servers/certificates.ts';
import type { Service } from '../servers/exchange.ts';
import type { ContainerRegistry, PublicRegistry } from '../world/world.ts';
import { makeTokenServer } from './access.ts';
import { acrService } from './acr.ts';
import { contentOf } from './content.ts';
import { type LazyRegistry, lazyRegistry } from './lazy.ts';
import { fullName, publicService, realmService } from './public.ts';

export interface RegistryHosts {
  services: Map<string, Service>;
  /** Backends by host: which of them run, and what they are. */
  backends: Map<string, LazyRegistry>;
  stop(): Promise<void>;
}

type Choice = 'auto' | 'memory';

async function addAcr(
  hosts: RegistryHosts,
  context: Context,
  certificates: Certificates,
  registry: ContainerRegistry,
  choice: Choice,
): Promise<void> {
  const host = `${registry.name.toLowerCase()}.${context.cloud.registrySuffix}`;
  const tokens = await makeTokenServer(certificates, `https://${host}/oauth2/token`, host);
  const contents = registry.images.map(contentOf);
  const { caPem } = certificates;
  const backend = lazyRegistry(() => Promise.resolve({ contents, tokens, caPem }), choice);
  hosts.backends.set(host, backend);
  hosts.services.set(host, acrService({ context, registry, tokens, contents, backend: backend.service }));
}

async function addPublic(
  hosts: RegistryHosts,
  certificates: Certificates,
  registry: PublicRegistry,
  choice: Choice,
): Promise<void> {
  const isBearer = registry.auth === 'bearer';
  const tokens = await makeTokenServer(certificates, registry.realm, registry.service);
  const contents = registry.images.map(image => contentOf(fullName(registry, image)));
  const { caPem } = certificates;
  const backend = lazyRegistry(
    () => Promise.resolve({ contents, tokens: isBearer ? tokens : undefined, caPem }),
    choice,
  );
  const realm = isBearer ? realmService(registry, tokens) : undefined;
  hosts.backends.set(registry.host, backend);
  hosts.services.set(registry.host, publicService(registry, backend.service, realm));
  const realmHost = isBearer ? new URL(registry.realm).hostname : registry.host;
  if (realm && realmHost !== registry.host) hosts.services.set(realmHost, realm);
}

/** Every registry's host and every realm's. Nothing is started yet. */
export async function registryHosts(
  context: Context,
  certificates: Certificates,
  choice: Choice,
): Promise<RegistryHosts> {
  const hosts: RegistryHosts = {
    services: new Map(),
    backends: new Map(),
    stop: async () => {
      await Promise.all([...hosts.backends.values()].map(backend => backend.stop()));
    },
  };
  for (const registry of context.world.containerRegistries)
    await addAcr(hosts, context, certificates, registry, choice);
  for (const registry of context.world.publicRegistries)
    await addPublic(hosts, certificates, registry, choice);
  return hosts;
}
