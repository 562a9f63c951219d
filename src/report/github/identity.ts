/** What GitHub can vouch for: assertions for Entra, and whether this run may have one. */
import { readFileSync } from 'node:fs';
import { getIDToken } from '@actions/core';

/**
 * undefined outside of a run of GitHub. An assertion can be had only with `permissions: id-token: write`; a pull request
 * from a fork never has it (docs.github.com, github_token reference).
 */
export function githubIdentity(env: NodeJS.ProcessEnv = process.env) {
  if (env.GITHUB_ACTIONS !== 'true') return undefined;
  const mayAsk = Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  return {
    ...(mayAsk && { idToken: (audience: string) => getIDToken(audience) }),
    isFork: isFork(env),
  };
}

function isFork({ GITHUB_EVENT_PATH, GITHUB_REPOSITORY }: NodeJS.ProcessEnv): boolean {
  if (!GITHUB_EVENT_PATH) return false;
  try {
    const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
    const head: unknown = event?.pull_request?.head?.repo?.full_name;
    return typeof head === 'string' && head.toLowerCase() !== GITHUB_REPOSITORY?.toLowerCase();
  } catch {
    return false;
  }
}
