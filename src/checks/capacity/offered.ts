import { VM_SIZES, VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import { defineCheck, notChecked, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { isForEndpoints, recommendable } from '../quota/sizes.js';
import { shown } from '../shown.js';
import { nearestFew } from '../suggest.js';
import { askOfSize } from './size.js';

/**
 * Azure ML has the size in the workspace's region, for online endpoints (`MIR` among its compute types). The list is not
 * wholly to be trusted: it lacks the mark for sizes that the documented list has, so that this warns and does not fail.
 */
export default defineCheck({
  id: 'capacity/offered',
  title: 'The region has the VM size for online endpoints',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1101',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { document, azure } = context;
    const asked = await askOfSize(context, azure.computeSizes.list);
    if (asked === undefined) return;
    const { name, region, told } = asked;
    if (told.kind === 'unknown') {
      yield unanswered(document, 'instance_type', told);
      return;
    }
    const sizes = told.value;
    if (sizes.length === 0) {
      yield notChecked(document, 'instance_type', 'unknown-content', {
        message: 'empty',
        values: { region },
      });
      return;
    }
    const values = {
      ...{ name: shown(name), region, listDate: VM_SIZES_SOURCE.date },
      nearest: nearestFew(
        name,
        recommendable(sizes).map(size => size.name),
        3,
      ).map(shown),
    };
    const found = sizes.find(size => isSame(size.name, name));
    if (found === undefined) yield problem(document, 'instance_type', { values });
    else if (found.computeTypes !== undefined && found.computeTypes.length > 0 && !isForEndpoints(found)) {
      // Two lists of Microsoft disagree: the documented one has it.
      const isListed = VM_SIZES.some(size => isSame(size.name, name));
      yield isListed
        ? problem(document, 'instance_type', { message: 'lists-disagree', severity: 'notice', values })
        : problem(document, 'instance_type', { message: 'not-for-endpoints', values });
    }
  },
});

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
