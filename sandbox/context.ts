/** What all servers of one sandbox share. */
import type { Clock } from './clock.ts';
import { CLOUDS, type Cloud } from './data/clouds.ts';
import { makeSigner, type Signer } from './servers/tokens.ts';
import type { World } from './world/world.ts';

export interface Context {
  world: World;
  cloud: Cloud;
  clock: Clock;
  /** Signs what Entra gives out. */
  entra: Signer;
  /** Signs what GitHub's issuer gives out. */
  github: Signer;
  /** Tokens are numbered; those up to `revokedUpTo` are no longer good. */
  tokens: { issued: number; revokedUpTo: number };
  /** How often GitHub's issuer was asked. */
  counts: { assertions: number; tokens: number };
}

export function makeContext(world: World, clock: Clock): Context {
  return {
    world,
    cloud: CLOUDS[world.cloud],
    clock,
    entra: makeSigner(),
    github: makeSigner(),
    tokens: { issued: 0, revokedUpTo: 0 },
    counts: { assertions: 0, tokens: 0 },
  };
}
