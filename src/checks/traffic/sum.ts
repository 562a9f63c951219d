import { LIMITS } from '../../catalog/limits.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';
import { sharesOf } from './shares.js';

const { max } = LIMITS.traffic;

/** The shares of live traffic are 0 or more and come to 0 or 100: the client refuses more than 100, the service the rest. */
export default defineCheck({
  id: 'traffic/sum',
  title: 'The shares of live traffic come to 0 or 100',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const shares = sharesOf(document, 'traffic');
    const wrong = shares.filter(({ percent }) => percent !== undefined && (percent < 0 || percent > max));
    for (const { deployment, percent = 0, shown } of wrong) {
      const message = percent < 0 ? 'negative' : 'too-much';
      yield problem(document, ['traffic', deployment], { message, values: { deployment: shown, percent } });
    }
    if (wrong.length > 0 || shares.some(({ percent }) => percent === undefined)) return;
    const total = shares.reduce((sum, { percent = 0 }) => sum + percent, 0);
    if (total === 0 || total === max) return;
    const message = shares.some(share => share.isCut) ? 'cut' : total > max ? 'over' : 'under';
    yield problem(document, 'traffic', {
      part: 'key',
      message,
      values: { total, off: Math.abs(total - max) },
    });
  },
});
