/** The shares of a traffic map as the client reads them. */
import type { Document } from '../../project/documents/document.js';
import { asInteger, asNumber } from '../../project/yaml/marshmallow.js';
import { shown } from '../shown.js';

export type TrafficKey = 'traffic' | 'mirror_traffic';

export interface Share {
  /** As the tree has it; `shown` is for messages. */
  deployment: string;
  shown: string;
  /** What the client sends: a fraction is cut off. undefined: not rendered yet, or refused by the client. */
  percent: number | undefined;
  isCut: boolean;
  /** The name waits to be rendered. */
  isUnnamed: boolean;
}

export interface ActiveShare extends Share {
  percent: number;
}

export function sharesOf(document: Document, key: TrafficKey): Share[] {
  // Not view.entries(): a share whose name is a placeholder counts for the sum all the same.
  return (document.mapping(key)?.entries ?? []).map(entry => ({
    deployment: entry.key.text,
    // A placeholder's text is masked in the tree.
    shown: shown(entry.key.placeholder ? document.source.slice(entry.key) : entry.key.text),
    percent: asInteger(entry.value),
    isCut: !Number.isInteger(asNumber(entry.value) ?? 0),
    isUnnamed: entry.key.placeholder,
  }));
}

/** Shares that surely count: known already, and not zero, which the client drops (`_strip_zeroes_from_traffic`). */
export function activeShares(document: Document, key: TrafficKey): ActiveShare[] {
  return sharesOf(document, key).filter(
    (share): share is ActiveShare => share.percent !== undefined && share.percent !== 0,
  );
}
