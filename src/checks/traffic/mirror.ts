import { type ActiveShare, activeShares } from '../../domain/traffic/shares.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, ENDPOINTS, type Problem, problem } from '../check.js';

const { max } = LIMITS.mirrorTraffic;

/**
 * Mirrored traffic goes to one deployment of a managed endpoint, which gets no live traffic, and is half of the
 * requests at most (reference-yaml-endpoint-online.md, 11/15/2023). The client checks none of it.
 */
export default defineCheck({
  id: 'traffic/mirror',
  title: 'Mirrored traffic goes to one deployment, at most 50 percent',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const shares = activeShares(document, 'mirror_traffic');
    if (shares.length === 0) return;
    if (!document.isManaged)
      yield problem(document, 'mirror_traffic', {
        part: 'key',
        variant: 'kubernetes',
        what: 'mirror_traffic works on managed endpoints only. This endpoint has a compute, so it is a Kubernetes endpoint.',
        fix: 'Remove mirror_traffic.',
      });
    else if (shares.length > 1) {
      yield problem(document, 'mirror_traffic', {
        part: 'key',
        variant: 'several',
        what: `mirror_traffic names several deployments: ${shares.map(share => share.shown).join(', ')}. Azure ML mirrors to one only and refuses more, although the client accepts it.`,
        fix: 'Keep one of them.',
      });
    } else for (const share of shares) yield* checkShare(document, share);
  },
});

function* checkShare(document: Document, share: ActiveShare): Iterable<Problem> {
  const path = ['mirror_traffic', share.deployment];
  const { percent } = share;
  if (percent < 0)
    yield problem(document, path, {
      variant: 'negative',
      what: `mirror_traffic gives "${share.shown}" ${percent} percent of the requests. Azure ML accepts 0 to ${max}.`,
      fix: 'Use 0 to stop mirroring.',
    });
  else if (percent > max)
    yield problem(document, path, {
      variant: 'too-much',
      what: `mirror_traffic gives "${share.shown}" ${percent} percent of the requests. Azure ML mirrors ${max} percent at most, although the client accepts more.`,
      fix: `Use ${max} or less.`,
    });
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
    variant: 'live-too',
    what: `"${share.shown}" gets ${live.percent} percent of the live traffic and mirrored traffic too. Azure ML allows only one of the two.`,
    fix: 'Remove it from mirror_traffic, or set its live share to 0.',
    related,
  });
}
