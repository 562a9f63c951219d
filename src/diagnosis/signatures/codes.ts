/**
 * The numbers of the document of 2021, where a text has one. Nobody but the service gives them, so a number decides the
 * code, whatever words stand beside it. In lines that this program has printed itself a number speaks of a check.
 */
import type { CauseId } from '../../catalog/failure-causes.js';
import type { FailureCode } from '../../catalog/failure-codes.js';
import { defineSignatures } from '../signature.js';

/** What a number says where nothing more is known. */
const COARSE: Readonly<Record<FailureCode, CauseId>> = {
  ERR_1100: 'vcpu-quota',
  ERR_1101: 'out-of-capacity',
  ERR_1102: 'role-assignment-quota',
  ERR_1103: 'endpoint-quota',
  ERR_1200: 'image-pull-failed',
  ERR_1300: 'model-download-failed',
  ERR_1350: 'out-of-disk',
  ERR_2100: 'container-too-big',
  ERR_2101: 'kubernetes-unschedulable',
  ERR_2102: 'requests-above-limits',
  ERR_2200: 'container-crashed',
  ERR_5000: 'internal-error',
};

export const codes = defineSignatures(
  (Object.entries(COARSE) as [FailureCode, CauseId][]).map(([code, cause]) => ({
    cause,
    literals: [code],
    // In a string of JSON the line break in front of it is a letter.
    pattern: new RegExp(
      String.raw`(?:^|[^\w\\]|\\{1,8}[nrt])(?<!:\d{1,9} (?:error|warning|notice) )${code}(?!\w| · )`,
    ),
    weight: 'code' as const,
    examples: [`Deployment failed with ${code}.`, `{"message":"Deployment failed.\\n${code}: no more."}`],
    never: [`blue.yml:5:1 error ${code} quota/vcpus`, `${code} · quota/vcpus`, `${code}_OLD`, `MY_${code}`],
  })),
);
