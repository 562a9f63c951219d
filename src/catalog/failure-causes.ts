/**
 * Every cause of a failed deployment that we know: its number and name, whether a retry helps, where it is explained,
 * which check sees it beforehand, and how it is known. What people read about it stands in text/en/diagnosis/.
 */
import { assets } from './failure-causes/assets.js';
import type { FailureCause } from './failure-causes/cause.js';
import { client } from './failure-causes/client.js';
import { container } from './failure-causes/container.js';
import { contract } from './failure-causes/contract.js';
import { identity } from './failure-causes/identity.js';
import { image } from './failure-causes/image.js';
import { kubernetes } from './failure-causes/kubernetes.js';
import { quota } from './failure-causes/quota.js';
import { scoring } from './failure-causes/scoring.js';
import { service } from './failure-causes/service.js';
import { state } from './failure-causes/state.js';

export type { FailureCause, Retry } from './failure-causes/cause.js';

const KNOWN = {
  ...quota,
  ...image,
  ...identity,
  ...assets,
  ...container,
  ...contract,
  ...state,
  ...service,
  ...kubernetes,
  ...scoring,
  ...client,
  /** Something failed, and nothing that we know fits. */
  unknown: {
    code: null,
    name: 'Unknown',
    retry: 'after-fix',
    caughtBy: [],
    source: 'none',
    asOf: '2026-11',
  },
} as const;

export type CauseId = keyof typeof KNOWN;

export const FAILURE_CAUSES: Readonly<Record<CauseId, FailureCause>> = KNOWN;

/** Whether the same request may succeed without a change of it. */
export function isRetryable(cause: CauseId): boolean {
  const { retry } = FAILURE_CAUSES[cause];
  return retry !== 'no' && retry !== 'after-fix';
}
