import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import { isForEndpoints, recommendable } from '../../domain/quota/sizes.js';
import { shown } from '../../domain/shown.js';
import { askOfSize } from '../../domain/sizes/asked.js';
import { readSize, retirementOf } from '../../domain/sizes/vm-size.js';
import { nearestFew } from '../../domain/suggest.js';
import { KNOWN_SIZES, VM_SIZES_SOURCE } from '../../facts/vm-sizes.js';
import type { Document } from '../../project/documents/document.js';
import {
  type Answer,
  defineCheck,
  notChecked,
  type Problem,
  problem,
  type RemoteDocumentContext,
  type Settled,
  unanswered,
} from '../check.js';

/**
 * Azure ML has the size in the workspace's region, for online endpoints (`MIR` among its compute types). The region's
 * list replaces what the checks of files say by lists of other days and regions. A missing size is a warning and not an
 * error: the list is not documented to be complete.
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
    const { name, region, answer } = asked;
    const found = answer.kind === 'known' ? answer.value.find(size => isSame(size.name, name)) : undefined;
    // compute/unknown-size reports a name that Azure sizes do not have and that the region does not list.
    if (found === undefined && readSize(name).kind === 'no-size') return;
    if (answer.kind === 'unknown') {
      yield unanswered(document, 'instance_type', answer);
      return;
    }
    const sizes = answer.value;
    if (sizes.length === 0) {
      yield notChecked(document, 'instance_type', 'unknown-content', {
        variant: 'empty',
        what: `Azure ML lists no VM size at all in ${region}.`,
        fix: `List the sizes yourself: az ml compute list-sizes --location ${region}`,
      });
      return;
    }
    const place = { name, region, instead: nearestIn(sizes, name) };
    if (found === undefined) {
      yield* settled(document, UNLISTED);
      yield notListed(document, place);
    } else if (isSilent(found)) yield* settled(document, UNKNOWN);
    else yield* isForEndpoints(found) ? offeredHere(document, place) : notForEndpoints(document, place);
  },
});

interface Place {
  name: string;
  region: string;
  /** Sizes of the region to use instead: `, such as Standard_DS3_v2`; empty if there are none. */
  instead: string;
}

function nearestIn(sizes: readonly ComputeSize[], name: string): string {
  const names = recommendable(sizes).map(size => size.name);
  const near = nearestFew(name, names, 3).map(shown);
  return near.length === 0 ? '' : `, such as ${near.join(', ')}`;
}

function notListed(document: Document, { name, region, instead }: Place): Problem {
  return problem(document, 'instance_type', {
    what: `Azure ML does not list ${shown(name)} among the VM sizes of ${region}. A deployment to a size that the region does not have fails, often as missing quota with the limit [N/A].`,
    fix: `Use a size that the region has${instead}, or a workspace in another region. To list all sizes: az ml compute list-sizes --location ${region}`,
  });
}

/** What the checks of files say of a size that none of their lists has, or that has no name of a size. */
const UNLISTED = ['compute/unlisted-size', 'compute/unlisted-size/unknown-series'] as const;
const UNKNOWN = [
  'compute/unknown-size',
  'compute/unknown-size/did-you-mean',
  'compute/unknown-size/prefix',
] as const;
/** The error of a retired series: no machines are left. */
const RETIRED = 'compute/retired-size';

function* settled(document: Document, messages: readonly Settled['settles'][]): Iterable<Settled> {
  // The size may come from an input of the run.
  const { file } = document.range('instance_type');
  for (const settles of messages) yield { file, settles };
}

/** Whether the row does not say what the size is for. */
function isSilent({ computeTypes }: ComputeSize): boolean {
  return computeTypes === undefined || computeTypes.length === 0;
}

function* offeredHere(document: Document, { name, region, instead }: Place): Iterable<Answer | Settled> {
  yield* settled(document, [...UNLISTED, ...UNKNOWN]);
  const reading = readSize(name);
  const retirement = retirementOf(reading);
  // compute/retired-size has an error only for a size that no list has.
  if (retirement?.status !== 'retired' || reading.kind === 'listed') return;
  yield* settled(document, [RETIRED]);
  yield problem(document, 'instance_type', {
    variant: 'retired',
    what: `Azure retired the ${retirement.series} series, to which ${shown(name)} belongs, on ${retirement.on}, but Azure ML still lists it in ${region} for managed online endpoints. The deployment may succeed, fail for lack of machines, or lose its machines later.`,
    fix: `Use a series that stays${instead}. Request its quota first: it is another VM family.`,
  });
}

function* notForEndpoints(document: Document, { name, region, instead }: Place): Iterable<Answer | Settled> {
  yield* settled(document, [...UNLISTED, ...UNKNOWN]);
  const fact = `Azure ML lists ${shown(name)} in ${region}, but not for managed online endpoints (its compute types lack MIR)`;
  // Another list of Microsoft has it: the two disagree.
  const isListed = KNOWN_SIZES.some(size => isSame(size.name, name));
  yield isListed
    ? problem(document, 'instance_type', {
        variant: 'lists-disagree',
        severity: 'notice',
        what: `${fact}. Another list of Microsoft has it for endpoints (the documented one of ${VM_SIZES_SOURCE.date}, or that of another region): the two disagree.`,
        fix: `If the deployment fails because of its size, use one that both lists have${instead}.`,
      })
    : problem(document, 'instance_type', {
        variant: 'not-for-endpoints',
        what: `${fact}. If that list is right, the deployment fails.`,
        fix: `Use a size that the region lists for endpoints${instead}. If you have deployed to ${shown(name)} there, suppress this check.`,
      });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
