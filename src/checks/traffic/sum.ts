import { sharesOf } from '../../domain/traffic/shares.js';
import { LIMITS } from '../../facts/limits.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';

const { max } = LIMITS.traffic;

/** The shares of live traffic are 0 or more and add up to 0 or 100: the client refuses more than 100, the service the rest. */
export default defineCheck({
  id: 'traffic/sum',
  title: 'The shares of live traffic add up to 0 or 100',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const shares = sharesOf(document, 'traffic');
    const wrong = shares.filter(({ percent }) => percent !== undefined && (percent < 0 || percent > max));
    for (const { deployment, percent = 0, shown } of wrong) {
      yield problem(document, ['traffic', deployment], {
        variant: percent < 0 ? 'negative' : 'too-much',
        what: `traffic gives the deployment "${shown}" ${percent} percent. A share is a percentage from 0 to 100.`,
        fix: percent < 0 ? 'Use 0 to send it no requests.' : 'Use 100 to send it all requests.',
      });
    }
    if (wrong.length > 0 || shares.some(({ percent }) => percent === undefined)) return;
    const total = shares.reduce((sum, { percent = 0 }) => sum + percent, 0);
    if (total === 0 || total === max) return;
    const isCut = shares.some(share => share.isCut);
    yield problem(document, 'traffic', { part: 'key', ...(isCut ? cut(total) : off(total)) });
  },
});

function cut(total: number) {
  return {
    variant: 'cut',
    what: `The shares under traffic add up to ${total}: the client truncates each to a whole number. Azure ML accepts a total of 0 or 100.`,
    fix: 'Use whole numbers that add up to 100.',
  };
}

function off(total: number) {
  return total > max
    ? {
        variant: 'over',
        what: `The shares under traffic add up to ${total}. The client refuses more than 100.`,
        fix: `Reduce the shares by ${total - max} in total.`,
      }
    : {
        variant: 'under',
        what: `The shares under traffic add up to ${total}. Azure ML accepts a total of 0 or 100 only, although the client accepts this.`,
        fix: `Give the remaining ${max - total} to one of the deployments, or set all shares to 0.`,
      };
}
