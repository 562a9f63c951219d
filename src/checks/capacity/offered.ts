import type { ComputeSize } from '../../azure/compute-sizes.js';
import { KNOWN_SIZES, VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import type { Document } from '../../documents/document.js';
import {
  type Answer,
  defineCheck,
  notChecked,
  problem,
  type RemoteDocumentContext,
  type Settled,
  unanswered,
} from '../check.js';
import { readSize, retirementOf } from '../compute/vm-size.js';
import { isForEndpoints, recommendable } from '../quota/sizes.js';
import { shown } from '../shown.js';
import { nearestFew } from '../suggest.js';
import { askOfSize } from './size.js';

/**
 * Azure ML has the size in the workspace's region, for online endpoints (`MIR` among its compute types). What the region
 * says takes the place of what the checks of files say by lists of other days and regions. That a size is not there
 * warns and does not fail: the list is not promised to be whole.
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
    const found = told.kind === 'known' ? told.value.find(size => isSame(size.name, name)) : undefined;
    // compute/unknown-size has said all of a name that Azure would not write and that the region does not have.
    if (found === undefined && readSize(name).kind === 'no-size') return;
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
    if (found === undefined) {
      yield* settled(document, UNLISTED);
      yield problem(document, 'instance_type', { values });
    } else if (isSilent(found)) yield* settled(document, UNKNOWN);
    else
      yield* isForEndpoints(found)
        ? offeredHere(document, name, values)
        : notForEndpoints(document, name, values);
  },
});

/** What the checks of files say of a size that is in no list of theirs, or is none by its name. */
const UNLISTED = ['compute/unlisted-size', 'compute/unlisted-size/unknown-series'];
const UNKNOWN = ['', '/did-you-mean', '/prefix'].map(message => `compute/unknown-size${message}`);
/** That there are no machines of a retired series. */
const RETIRED = 'compute/retired-size';

type Values = Readonly<Record<string, string | readonly string[]>>;

function* settled(document: Document, messages: readonly string[]): Iterable<Settled> {
  // The size may come from an input of the run.
  const { file } = document.range('instance_type');
  for (const settles of messages) yield { file, settles };
}

/** A row that does not say what the size is for. */
function isSilent({ computeTypes }: ComputeSize): boolean {
  return computeTypes === undefined || computeTypes.length === 0;
}

function* offeredHere(document: Document, name: string, values: Values): Iterable<Answer | Settled> {
  yield* settled(document, [...UNLISTED, ...UNKNOWN]);
  const reading = readSize(name);
  const retirement = retirementOf(reading);
  // The error of compute/retired-size stands on the size being in no list.
  if (retirement?.status !== 'retired' || reading.kind === 'listed') return;
  yield* settled(document, [RETIRED]);
  yield problem(document, 'instance_type', {
    message: 'retired',
    values: { ...values, series: retirement.series, on: retirement.on },
  });
}

function* notForEndpoints(document: Document, name: string, values: Values): Iterable<Answer | Settled> {
  yield* settled(document, [...UNLISTED, ...UNKNOWN]);
  // Two lists of Microsoft disagree: another one has it.
  const isListed = KNOWN_SIZES.some(size => isSame(size.name, name));
  yield isListed
    ? problem(document, 'instance_type', { message: 'lists-disagree', severity: 'notice', values })
    : problem(document, 'instance_type', { message: 'not-for-endpoints', values });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
