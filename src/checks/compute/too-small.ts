import { SMALL_SIZES, SMALLEST_RECOMMENDED, VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { isSmallBurstable, sizeOf } from './vm-size.js';

/**
 * The VM has room for a server and a model. On the smallest ones the container is killed for memory, or is so slow to
 * start that the probes give up: both are seen as a crashed container (ERR_2200).
 */
export default defineCheck({
  id: 'compute/too-small',
  title: 'The VM size has room for a server and a model',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const reading = sizeOf(document);
    if (reading === undefined || reading.kind === 'no-size') return;
    const values = {
      name: shown(reading.text),
      better: SMALLEST_RECOMMENDED,
      listDate: VM_SIZES_SOURCE.date,
    };
    if (isSmallBurstable(reading)) {
      yield problem(document, 'instance_type', { message: 'burstable', values });
    } else if (reading.kind === 'listed') {
      const { name, vCpus } = reading.size;
      const small = SMALL_SIZES.find(size => size.name === name);
      if (small === undefined) return;
      yield problem(document, 'instance_type', { message: small.by, values: { ...values, vCpus } });
    }
  },
});
