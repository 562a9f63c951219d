/** One recorded answer, wherever it comes from: a file of a folder, or a line of a trace. */

export interface Recording {
  name: string;
  status: number;
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>;
  text: string;
  /** The body, where it is JSON. */
  json: unknown;
  /** Of a trace: what was asked. */
  asked?: { method: string; url: string };
}

/** What the product made of it. */
export interface Reading {
  /** How it was asked for, in words. */
  question: string;
  /** What was understood. */
  lines: string[];
  /** What the recording holds and nobody understood; empty: all is read. */
  missing: string[];
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function rowsOf(json: unknown): Fields[] {
  const { value } = fields(json);
  return Array.isArray(value) ? value.map(fields) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value at `properties.sku.name`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => fields(inner)[key], value);
}

/** A recording of one thing, for each row of a list. */
export function eachRow(recording: Recording): Recording[] {
  const rows = rowsOf(recording.json);
  if (rows.length === 0) return [recording];
  return rows.map((row, index) => ({
    ...recording,
    name: rows.length === 1 ? recording.name : `${recording.name} [${index}]`,
    json: row,
    text: JSON.stringify(row),
  }));
}
