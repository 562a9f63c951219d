/** What the checks of vCPU quota say: what a deployment needs, what its limit has left, and the ways out. */
import { freeOf } from '../../azure/questions/quota.js';
import type { Said } from '../answers.js';
import { shown } from '../shown.js';
import type { Limit } from './limits.js';
import { type Draw, deltaOf, heldIn, type Pool, reservedInstances } from './plan.js';
import type { Ways } from './ways.js';

/** A deployment that its limit has no room for. */
export interface Lack {
  pool: Pool;
  draw: Draw;
  limit: Limit;
}

/** The words of one kind of limit. */
export interface LimitWords {
  /** `16 vCPUs of standardDSv2Family in westeurope`. */
  needs: (lack: Lack) => string;
  /** `Of the limit of 100`. */
  of: (lack: Lack) => string;
  /** The other limit that may have room and does not help. */
  despite: string;
  /** `request a limit of 101 vCPUs or more`. */
  raise: (vCpus: number) => string;
  /** Where. */
  page: string;
}

export type Variant = '' | 'update' | 'surge' | 'unread' | 'no-row';

/** More files than anybody goes through; the report's quota table has them all. */
export const MAX_FILES = 5;

/** What the check says of one deployment, by the variant of its message. */
export function saysOf(variant: Variant, words: LimitWords, lack: Lack, ways: Ways): Said {
  const { pool, limit } = lack;
  const need = needOf(variant, words, lack);
  const room = `${words.of(lack)}, ${freeText(limit)}`;
  const summed = summedText(limit);
  const helps = helpsOf(words, limit.used + pool.delta, ways);
  if (variant === 'no-row')
    return {
      what: `${need} Azure ML lists no quota of that family for this subscription, which means a limit of 0: the deploy fails with OutOfQuota, and the error shows the limit as [N/A].`,
      fix: helpsOf(words, limit.used + pool.delta, { sizes: ways.sizes, idle: [] }),
    };
  if (variant === 'unread')
    return {
      what: `${need} ${room}: if the deployment is new, it fails with OutOfQuota (its name is not rendered yet, or its endpoint is not readable).${summed}`,
      fix: `Run the check again with the rendered name and read access to the endpoint. ${helps}`,
    };
  if (variant === 'surge')
    return {
      what: `${need} ${room}: the update fails if Azure ML starts the new instances beside the old ones, which Microsoft does not document.${summed}`,
      fix: `If the update fails with OutOfQuota: ${words.raise(limit.used + pool.full)}; or delete the live deployment first (move its traffic before)${idleText(ways)}`,
    };
  return {
    what: `${need} ${room}, ${pool.delta - free(limit)} too few: the deploy fails with OutOfQuota${words.despite}.${summed}`,
    fix: helps,
  };
}

/** What the deployment needs and how it adds up, with the other files of the run that share the limit. */
function needOf(variant: Variant, words: LimitWords, lack: Lack): string {
  const { pool, draw } = lack;
  const { instances, size } = draw;
  const reserved = reservedInstances(instances, size);
  const reserve =
    reserved > instances ? ` (${reserved} with the 20 % that Azure ML reserves for upgrades)` : '';
  const delta = deltaOf(pool, draw);
  const more = delta > 0 ? `, so it needs ${delta} more` : '';
  const held =
    variant === 'update' || variant === 'surge'
      ? `; the live deployment holds ${heldIn(pool, draw)}${more}`
      : '';
  const files = otherFiles(pool, draw);
  const together = files.length > 0 ? `; with ${files.join(', ')}, the run needs ${pool.delta}` : '';
  return `This deployment needs ${words.needs(lack)}: ${instances} × ${shown(size.name)}${reserve} at ${size.vCpus} vCPUs each${held}${together}.`;
}

function otherFiles(pool: Pool, draw: Draw): string[] {
  const files = [...new Set(othersOf(pool, draw).map(({ document }) => document.file))];
  return files.length <= MAX_FILES ? files : [...files.slice(0, MAX_FILES - 1), '…'];
}

/** The other draws that take something of the pool. */
export function othersOf(pool: Pool, draw: Draw): Draw[] {
  return pool.draws.filter(other => other !== draw && deltaOf(pool, other) > 0);
}

function free({ used, limit = 0 }: Limit): number {
  return freeOf({ used, limit });
}

/** How much is free by all that is in use, by the least that is, or where the use is unknown. */
function freeText(limit: Limit): string {
  const { used, open } = limit;
  const are = free(limit) === 1 ? '1 is free' : `${free(limit)} are free`;
  if (open === undefined) return `${are} (${used} in use)`;
  return used > 0
    ? `at most ${are} (at least ${used} in use)`
    : `at most ${are} (how much is in use is unknown)`;
}

function summedText({ summed }: Limit): string {
  if (summed === undefined) return '';
  const { deployments, computes } = summed;
  return ` Azure does not list the use: it is the sum of deployments (${deployments}) and of clusters and compute instances (${computes}).`;
}

function helpsOf(words: LimitWords, wanted: number, ways: Ways): string {
  const { sizes, fits } = ways;
  const options = [
    ...(sizes.length > 0
      ? [`use a size of another family with room and no less memory (${sizes.join(', ')})`]
      : []),
    ...(fits !== undefined ? [`use instance_count: ${fits}, the most that fits`] : []),
    `${words.raise(wanted)} (${words.page})`,
  ].join('; or ');
  return `${options.slice(0, 1).toUpperCase()}${options.slice(1)}${idleText(ways)}`;
}

/** Ends the fix: the command stands last, so that it can be copied. */
function idleText({ idle, command }: Ways): string {
  return command === undefined
    ? '.'
    : `; or delete unused deployments without traffic (vCPUs): ${idle.join(', ')}. For the first: ${command}`;
}
