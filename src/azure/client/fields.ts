/**
 * Reads fields of an answer of which nothing is certain: the SDKs check none, and a proxy may have answered in Azure's
 * place. What is not there, or is of another type, is undefined; null counts as absent.
 */

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The last part of a resource id: its name. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** An answer that lacks what it must have. */
export class BadAnswer extends Error {
  override name = 'BadAnswer';
}

/** @throws BadAnswer where a field that everything stands on is not there */
export function required<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new BadAnswer(`no "${field}" in the answer`);
  return value;
}
