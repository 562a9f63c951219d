import { shown } from '../../domain/shown.js';
import { askOfSize } from '../../domain/sizes/asked.js';
import { readSize } from '../../domain/sizes/vm-size.js';
import { defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

const NOT_QUOTA =
  'Quota is not capacity: it permits machines but does not provide them. Even with free quota, such a deployment can stay in Creating until it times out.';

/**
 * The region offers the size to this subscription. Quota does not provide machines: a user with free quota waited 50
 * minutes in `Creating`, although the restrictions of Microsoft.Compute had the reason. Azure ML has a pool of its own,
 * which cannot be queried; hence a warning.
 */
export default defineCheck({
  id: 'capacity/restricted',
  title: 'The region offers the VM size to this subscription',
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
    const { name, region, answer } = asked;
    if (readSize(name).kind === 'no-size') return;
    if (answer.kind === 'unknown') {
      yield unanswered(document, 'instance_type', answer);
      return;
    }
    const found = answer.value.get(name.toLowerCase());
    if (found?.reason === undefined) return;
    const { reason, zones } = found;
    const why = `(${shown(reason)})${zones.length === 0 ? '' : `; restricted in its zones ${zones.map(shown).join(', ')}`}`;
    const size = `${shown(name)} in ${region}`;
    yield problem(
      document,
      'instance_type',
      /^notavailableforsubscription$/i.test(reason)
        ? {
            what: `Azure does not offer ${size} to this subscription now ${why}. ${NOT_QUOTA}`,
            fix: 'Use another size or another region, or ask Azure support to enable it for your subscription; more quota does not help.',
          }
        : {
            variant: 'other',
            what: `Azure restricts ${size} for this subscription ${why}. ${NOT_QUOTA}`,
            fix: 'Use another size or another region, or ask Azure support why it is restricted for your subscription; more quota does not help.',
          },
    );
  },
});
