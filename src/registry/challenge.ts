/** Reads `WWW-Authenticate`: one header may hold several challenges, and several headers may be joined to one. */

export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  scheme: string;
  /** Names in lower case. */
  parameters: ReadonlyMap<string, string>;
}

/** A header longer than this is no challenge. */
const MAX_LENGTH = 8_192;

/** `name=value`, `name="value"`, or the word that starts a challenge. Each step is bounded by what it stands on. */
const PIECE = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*)))?/gy;

export function readChallenges(header: string): Challenge[] {
  if (header.length > MAX_LENGTH) return [];
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  PIECE.lastIndex = 0;
  for (let at = 0; at < header.length; ) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(header);
    if (match === null) {
      at += 1;
      continue;
    }
    at = PIECE.lastIndex;
    const [, name = '', quoted, bare] = match;
    if (quoted === undefined && bare === undefined)
      found.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  return found;
}

/**
 * Where a token for a repository is to be had; undefined where the registry wants something else than a token.
 * @throws TypeError where the realm is no address
 */
export function tokenUrl(header: string, repository: string): URL | undefined {
  const bearer = readChallenges(header).find(
    ({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'),
  )?.parameters;
  if (bearer === undefined) return undefined;
  const url = new URL(bearer.get('realm') ?? '');
  const service = bearer.get('service');
  if (service && !url.searchParams.has('service')) url.searchParams.set('service', service);
  const scope = bearer.get('scope') || `repository:${repository}:pull`;
  if (!url.searchParams.has('scope')) url.searchParams.set('scope', scope);
  return url;
}
