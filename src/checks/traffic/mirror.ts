import { LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, ENDPOINTS, type Problem, problem } from '../check.js';
import { type ActiveShare, activeShares } from './shares.js';

const { max } = LIMITS.mirrorTraffic;

/**
 * Mirrored traffic goes to one deployment of a managed endpoint, which gets no live traffic, and is half of the
 * requests at most (reference-yaml-endpoint-online.md, 11/15/2023). The client checks none of it.
 */
export default defineCheck({
  id: 'traffic/mirror',
  title: 'Mirrored traffic goes to one deployment, at most half of it',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const shares = activeShares(document, 'mirror_traffic');
    if (shares.length === 0) return;
    if (!document.isManaged)
      yield problem(document, 'mirror_traffic', { part: 'key', message: 'kubernetes' });
    else if (shares.length > 1) {
      yield problem(document, 'mirror_traffic', {
        part: 'key',
        message: 'several',
        values: { deployments: shares.map(share => share.shown) },
      });
    } else for (const share of shares) yield* judge(document, share);
  },
});

function* judge(document: Document, share: ActiveShare): Iterable<Problem> {
  const path = ['mirror_traffic', share.deployment];
  const { percent } = share;
  const values = { deployment: share.shown, percent, max };
  if (percent < 0 || percent > max) {
    yield problem(document, path, { message: percent < 0 ? 'negative' : 'too-much', values });
  }
  const wanted = share.deployment.toLowerCase();
  const live = activeShares(document, 'traffic').find(
    ({ deployment }) => deployment.toLowerCase() === wanted,
  );
  if (live === undefined || live.isUnnamed) return;
  const related = [
    { message: 'the value that it contradicts', at: document.range(['traffic', live.deployment], 'key') },
  ];
  yield problem(document, path, {
    part: 'key',
    message: 'live-too',
    values: { ...values, live: live.percent },
    related,
  });
}
