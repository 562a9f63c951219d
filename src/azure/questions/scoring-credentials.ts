/** What opens an endpoint for requests: its key, its own token, or a token of Entra, by its `auth_mode`. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { machineLearning } from '../client/arm.js';
import { amount, fieldsOf, required, text } from '../client/fields.js';
import { andThen, known, type Result, unknown } from '../client/result.js';
import type { Session } from '../client/session.js';
import { partsOf, type Target } from './workspaces.js';

/** `auth_mode` as the YAML spells it. */
export type AuthMode = 'key' | 'aml_token' | 'aad_token';

export interface ScoringCredential {
  mode: AuthMode;
  /** What stands behind `Bearer`. */
  secret: string;
  /** When the service ends it, in milliseconds since the epoch; undefined for a key, and where nobody says. */
  ends: number | undefined;
}

export interface ScoringCredentials {
  of(target: Target, endpoint: string, mode: AuthMode): Promise<Result<ScoringCredential>>;
}

export function scoringCredentials(session: Session): ScoringCredentials {
  return {
    of(target, endpoint, mode) {
      if (mode === 'key') return keyOf(session, target, endpoint);
      return mode === 'aml_token' ? tokenOf(session, target, endpoint) : entraTokenOf(session);
    },
  };
}

/** The spelling of the resource manager (`Key`, `AMLToken`, `AADToken`) in that of the YAML. */
export function authModeOf(mode: string | undefined): AuthMode | undefined {
  const plain = mode?.toLowerCase().replaceAll('_', '');
  return plain === 'key'
    ? 'key'
    : plain === 'amltoken'
      ? 'aml_token'
      : plain === 'aadtoken'
        ? 'aad_token'
        : undefined;
}

function keyOf(session: Session, target: Target, endpoint: string): Promise<Result<ScoringCredential>> {
  return session.ask(OPERATIONS.endpointKeys, { ...partsOf(target), endpoint }, async use => {
    const client = await machineLearning(use, target.subscription);
    const { resourceGroup, workspace } = target;
    const options = { abortSignal: use.signal };
    const answer = await client.onlineEndpoints.listKeys(resourceGroup, workspace, endpoint, options);
    const secret = required(text(fieldsOf(answer).primaryKey), 'primaryKey');
    return { mode: 'key', secret, ends: undefined };
  });
}

function tokenOf(session: Session, target: Target, endpoint: string): Promise<Result<ScoringCredential>> {
  return session.ask(OPERATIONS.endpointToken, { ...partsOf(target), endpoint }, async use => {
    const client = await machineLearning(use, target.subscription);
    const { resourceGroup, workspace } = target;
    const options = { abortSignal: use.signal };
    const answer = fieldsOf(
      await client.onlineEndpoints.getToken(resourceGroup, workspace, endpoint, options),
    );
    const seconds = amount(answer.expiryTimeUtc);
    return {
      mode: 'aml_token',
      secret: required(text(answer.accessToken), 'accessToken'),
      ends: seconds === undefined ? undefined : seconds * 1000,
    };
  });
}

/** To call the endpoint, the identity needs `score/action` on it; fetching the token needs no right. */
function entraTokenOf(session: Session): Promise<Result<ScoringCredential>> {
  return andThen(session.signedIn(), async ({ credential }) => {
    const { scoringScope: scope } = session.cloud;
    try {
      const token = await credential.getToken(scope, { abortSignal: session.signal });
      if (token !== null)
        return known({ mode: 'aad_token', secret: token.token, ends: token.expiresOnTimestamp });
    } catch {
      // What Entra says here is long, and names what the sentence below says.
    }
    return unknown('no-credentials', {
      what: `Entra gave the signed-in identity no token for ${scope}, so the endpoint was not called.`,
      fix: 'Check that the application has a service principal in the tenant of the workspace, then run the job again.',
    });
  });
}
