/** Whether an environment variable holds a secret, by the look of its name and value. No value leaves this file. */
import {
  FILLER_WORDS,
  NO_SECRET_NAMES,
  SECRET_NAMES,
  SECRET_SHAPES,
  STAND_INS,
  VAGUE_SECRET_NAMES,
} from '../facts/secrets.js';

export type SecretLook = { by: 'value'; what: string } | { by: 'name' } | undefined;

// Longer values are data; the beginning tells what a secret's shape would.
const MAX_LENGTH = 4096;

export function lookOf(name: string, value: string): SecretLook {
  const text = value.trim().slice(0, MAX_LENGTH);
  // `${{ … }}` is filled in by the service, `$X` and the like by somebody else.
  if (text === '' || text.startsWith('$') || STAND_INS.test(text)) return undefined;
  const shape = SECRET_SHAPES.find(({ pattern }) => pattern.test(text));
  if (shape !== undefined) return { by: 'value', what: shape.what };
  if (isPlainlyNone(text)) return undefined;
  const promise = promiseOf(name);
  return promise === 'secret' || (promise === 'perhaps' && looksRandom(text)) ? { by: 'name' } : undefined;
}

/** Switches, numbers, places: a secret's name, its vault and its file are no secrets. */
function isPlainlyNone(text: string): boolean {
  return (
    /^(?:true|false|yes|no|on|off)$/i.test(text) ||
    (text.length <= 40 && /^[-+]?[\d_]*\.?\d+(?:e[-+]?\d+)?$/i.test(text)) ||
    /^(?:[a-z][a-z0-9+.-]*:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)/i.test(text) ||
    /\.vault\.azure\.net\b/i.test(text) ||
    text.length < 4
  );
}

/** What a variable's name says of its value. */
export function promiseOf(name: string): 'secret' | 'perhaps' | undefined {
  const words = wordsOf(name);
  const plain = words.join(' ');
  if (NO_SECRET_NAMES.some(pattern => pattern.test(plain))) return undefined;
  const endsWith = (ends: readonly string[]) => ends.some(end => ` ${plain}`.endsWith(` ${end}`));
  if (endsWith(SECRET_NAMES)) return 'secret';
  return endsWith(VAGUE_SECRET_NAMES) ? 'perhaps' : undefined;
}

/** `AZURE_OPENAI_ApiKey_2` → azure, openai, api, key. */
function wordsOf(name: string): string[] {
  const words = name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
    .map(word => word.toLowerCase().replace(/\d+$/, ''))
    .filter(word => word !== '');
  while (words.length > 1 && FILLER_WORDS.includes(words.at(-1) ?? '')) words.pop();
  return words;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One long run of letters and digits without a pattern. Ids are random too: a GUID under `KEY` says nothing. */
function looksRandom(text: string): boolean {
  if (/\s/.test(text) || GUID.test(text)) return false;
  return text
    .split(/[-_.:/+=~]+/)
    .some(run => run.length >= 12 && isMixed(run) && bitsPerCharacter(run) >= 3);
}

/** Letters and digits in turns, as no word has them: `a1b2` and not `model2026`. */
function isMixed(run: string): boolean {
  return (run.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 3;
}

/** Shannon's measure over the characters of the text itself. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
