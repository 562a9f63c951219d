import { defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { readSize } from '../compute/vm-size.js';
import { shown } from '../shown.js';
import { askOfSize } from './size.js';

/**
 * The region gives the size to this subscription. Quota is a right and not a machine: a user with quota to spare waited
 * 50 minutes in `Creating`, and the restrictions of Microsoft.Compute had told it before. Azure ML has a pool of its
 * own, which no one can ask; hence a warning.
 */
export default defineCheck({
  id: 'capacity/restricted',
  title: 'The region gives the VM size to this subscription',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1101',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { document, azure } = context;
    const asked = await askOfSize(context, azure.computeSizes.restrictions);
    if (asked === undefined) return;
    const { name, region, told } = asked;
    if (readSize(name).kind === 'no-size') return;
    if (told.kind === 'unknown') {
      yield unanswered(document, 'instance_type', told);
      return;
    }
    const found = told.value.get(name.toLowerCase());
    if (found?.reason === undefined) return;
    const { reason, zones } = found;
    const message = /^notavailableforsubscription$/i.test(reason) ? '' : 'other';
    const values = { name: shown(name), region, reason: shown(reason), zones: zones.map(shown) };
    yield problem(document, 'instance_type', { message, values });
  },
});
