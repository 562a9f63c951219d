/** Turns message keys and values into sentences. One table per language; a key missing anywhere is a test failure. */
import type { Values } from '../model/findings.js';

/**
 * What a finding says. `what`: what is wrong, and why Azure will not have it. `fix`: what to write instead.
 * `{name}` stands for a value of the finding. A part in `[[…]]` is said only where each of its values is there and not
 * empty.
 */
export interface Wording {
  what: string;
  fix: string;
}

export type Texts = Readonly<Record<string, Wording>>;

export interface Said {
  message: string;
  advice: string;
}

/** The sentences for a key. Foreign text among the values is put in as it is: the renderer escapes it for its format. */
export function say(key: string, values: Values, texts: Texts): Said {
  const wording = texts[key];
  if (wording === undefined) throw new Error(`no wording for "${key}"`);
  return { message: fill(wording.what, values), advice: fill(wording.fix, values) };
}

const OPTIONAL_PART = /\[\[((?:(?!\]\]).)*)\]\]/g;

export function fill(template: string, values: Values): string {
  const said = template.replace(OPTIONAL_PART, (_whole, part: string) =>
    isFilled(part, values) ? part : '',
  );
  return said.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

function isFilled(part: string, values: Values): boolean {
  return [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => {
    const value = values[name];
    return typeof value === 'number' || (value !== undefined && value.length > 0);
  });
}
