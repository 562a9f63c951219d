/** The shares of a traffic map as the client reads them. */
import type { Document } from '../../documents/document.js';
import type { Entry } from '../../documents/nodes.js';
import { asInteger, asNumber } from '../../documents/python.js';

export type TrafficKey = 'traffic' | 'mirror_traffic';

export interface Share {
  deployment: string;
  /** What the client sends: a fraction is cut off. undefined: not rendered yet, or refused by the client. */
  percent: number | undefined;
  isCut: boolean;
  /** The name waits to be rendered. */
  isUnnamed: boolean;
  entry: Entry;
}

export function sharesOf(document: Document, key: TrafficKey): Share[] {
  // Not view.entries(): a share whose name is a placeholder counts for the sum all the same.
  return (document.mapping(key)?.entries ?? []).map(entry => ({
    deployment: entry.key.text,
    percent: asInteger(entry.value),
    isCut: !Number.isInteger(asNumber(entry.value) ?? 0),
    isUnnamed: entry.key.placeholder,
    entry,
  }));
}

/** Shares that send requests somewhere: the client drops the zeros (`_strip_zeroes_from_traffic`). */
export function activeShares(document: Document, key: TrafficKey): Share[] {
  return sharesOf(document, key).filter(share => share.percent !== 0);
}
