/** Why many questions have no answer, in one sentence for all of them. */
import { asksToWait, CHECK_NETWORK, followedBy, http, RUN_AGAIN } from '../../azure/client/reasons.js';
import type { CommonReason, Sentences } from '../../model/findings.js';

/**
 * @param who the signed-in identity; empty where its token names none
 * @param roles that it lacks, each with its scope
 */
export function forMany(common: CommonReason, who: string, roles: readonly string[]): Sentences {
  switch (common.kind) {
    case 'forbidden':
      return {
        what: `Azure refused the signed-in identity${who && ` ${who}`} (HTTP 403)${roles.length === 0 ? '' : `: it lacks ${roles.join(', ')}`}.`,
        fix: 'Have it granted by an Owner or a User Access Administrator:',
      };
    case 'token':
      return {
        what: `Azure did not accept the token${who && ` of ${who}`} (${http(401, common.code)}).`,
        fix: 'Check that tenant-id is the tenant of the subscription, that the application is enabled, and the clock of the runner.',
      };
    case 'sign-in-lost':
      return { what: `The sign-in ended before the answers: ${common.detail}.`, fix: 'Run the job again.' };
    case 'not-found':
      return {
        what: `Azure answered with ${http(404, common.code)}.`,
        fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them.',
      };
    case 'throttled':
      return {
        what: `Azure throttles this subscription (${http(429, common.code)})${asksToWait(common.seconds)}.`,
        fix: 'Run the job again in a few minutes, or give it more time with timeout-minutes.',
      };
    case 'error':
      return { what: 'Azure did not answer, or answered with an error of its own.', fix: RUN_AGAIN };
    case 'unreachable':
      return {
        what: `Azure could not be reached${followedBy(common.code)}.`,
        fix: CHECK_NETWORK,
      };
    case 'bad-answer':
      return {
        what: `What came back is not an answer of Azure: ${common.detail}.`,
        fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
      };
    case 'deadline':
      return {
        what: 'The run ended before the answers: its deadline came, or it was cancelled.',
        fix: 'Give the run more time with timeout-minutes, or run it again.',
      };
    case 'cancelled':
      return { what: 'The run was cancelled before the answers.', fix: 'Run it again.' };
  }
}
