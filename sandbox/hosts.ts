/** Which host is which server. A host that is not here does not exist. */
import type { Context } from './context.ts';
import { entraService, isEntraPath } from './servers/entra.ts';
import type { Asked, Service } from './servers/exchange.ts';
import { issuerMetadata } from './servers/github-oidc.ts';
import type { Scoring } from './servers/scoring.ts';

export interface Hosts {
  isKnown(host: string): boolean;
  serviceFor(asked: Asked): Service;
}

const DIRECT = new Set(['127.0.0.1', 'localhost']);
const NOWHERE: Service = asked => ({ status: 404, body: `There is nothing at ${asked.host}\n` });

/** Services by their names, and those that answer for whatever their names fit. */
export interface Services {
  arm: Service;
  named: ReadonlyMap<string, Service>;
  scoring: Scoring;
}

/** All hosts of a world. */
export function makeHosts(context: Context, services: Services): Hosts {
  const { cloud, world } = context;
  const entra = entraService(context);
  const all = new Map<string, Service>(services.named);
  all.set(cloud.arm, services.arm);
  for (const authority of cloud.authorities) all.set(authority, entra);
  const issuer = new URL(world.github.issuer).hostname;
  if (!all.has(issuer)) all.set(issuer, issuerMetadata(context));
  const serviceFor = (asked: Asked): Service => {
    if (services.scoring.isHost(asked.host)) return services.scoring.service;
    if (!DIRECT.has(asked.host)) return all.get(asked.host) ?? NOWHERE;
    return isEntraPath(asked.path) ? entra : services.arm;
  };
  return { isKnown: host => all.has(host) || services.scoring.isHost(host), serviceFor };
}
