/** Who signs in, with what, and who that turned out to be. */
import type { TokenCredential } from '@azure/core-auth';
import type { Cloud } from '../../facts/clouds.js';
import type { AzureSettings } from '../../model/settings.js';
import type { Unknown } from '../client/result.js';

export const SOURCES = ['github', 'secret', 'workload-identity', 'az'] as const;
export type Source = (typeof SOURCES)[number];

export interface SignedIn {
  credential: TokenCredential;
  source: Source;
  /** Of whoever has signed in, from the token itself; undefined where it does not say. */
  tenantId: string | undefined;
  clientId: string | undefined;
  objectId: string | undefined;
  /** As a role assignment calls it. */
  principalType: 'ServicePrincipal' | 'User';
  /** Why each source before this one was not used. */
  passedOver: readonly PassedOver[];
}

export interface PassedOver {
  source: Source;
  why: Unknown;
}

/** What the runner of GitHub offers; undefined outside of one. */
export interface GithubIdentity {
  /** A new assertion; only there where the job may ask for one. */
  idToken?: (audience: string) => Promise<string>;
  /** Whether the run is for a pull request from a fork, which never gets an assertion. */
  isFork: boolean;
}

export interface SignInInit {
  cloud: Cloud;
  settings: AzureSettings;
  env: NodeJS.ProcessEnv;
  github?: GithubIdentity;
  signal: AbortSignal;
  /** What the token must have, as JSON text, where a service has refused one without it. */
  claims?: string;
}
