/**
 * Questions about version specifiers. A set of versions is a list of alternatives in the form of PEP 440: pip has one,
 * conda's `|` makes more. Whatever cannot be answered for certain is undefined.
 */
import { compare, explain, RANGE_PATTERN, satisfies, valid } from '@renovatebot/pep440';

/** Any of these specifiers; `['']` is every version. */
export type Versions = readonly string[];

export interface Bound {
  version: string;
  inclusive: boolean;
}

interface Part {
  operator: string;
  version: string;
  release: readonly number[];
  /** `.*` */
  isPrefix: boolean;
  /** A version whose place in the order is more than its numbers: 2.0rc1, 1!2.0, 1.0+cpu. */
  isSpecial: boolean;
}

const PART = new RegExp(`^${RANGE_PATTERN}$`, 'i');

const MAX_KEPT = 10_000;

/** Files repeat themselves, and so do the questions about them: the answers to a question, by its words. */
function remembering<T>(answer: (...words: string[]) => T): (...words: string[]) => T {
  const kept = new Map<string, T>();
  return (...words) => {
    const key = words.join('\0');
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as T;
    if (kept.size >= MAX_KEPT) kept.clear();
    const found = answer(...words);
    kept.set(key, found);
    return found;
  };
}

/** undefined where a part cannot be read. */
const partsOf = remembering(takeApart);

function takeApart(specifier = ''): Part[] | undefined {
  const parts: Part[] = [];
  for (const text of specifier
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)) {
    const groups = PART.exec(text)?.groups;
    const version = groups?.version;
    const explained = version === undefined ? null : explain(version);
    if (groups?.operator === undefined || version === undefined || explained === null) return undefined;
    const { release, epoch, pre, post, dev, local } = explained;
    const isSpecial =
      epoch !== 0 || [pre, post, dev, local].some(part => part !== null) || groups.operator === '===';
    parts.push({
      operator: groups.operator,
      version,
      release,
      isPrefix: groups.prefix !== undefined,
      isSpecial,
    });
  }
  return parts;
}

export function isAny(versions: Versions): boolean {
  return versions.some(specifier => specifier.trim() === '');
}

const isWithin = remembering((version = '', specifier = '') =>
  satisfies(version, specifier, { prereleases: true }),
);

/** Whether one version is among them. */
export function allows(versions: Versions, version: string): boolean | undefined {
  if (valid(version) === null) return undefined;
  const answers = versions.map(specifier => {
    const parts = partsOf(specifier);
    return parts && isWithin(version, specifier);
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/**
 * Whether some version is in both sets. By intervals: false only where no number fits at all. With `known`, every
 * release of the package in ascending order: false also where only numbers fit that were never released; what comes
 * after the last of them is open.
 */
export function canAgree(a: Versions, b: Versions, known?: readonly string[]): boolean | undefined {
  const answers = a.flatMap(left =>
    b.map(right => (known === undefined ? canMeet(left, right) : canBothBeMet(left, right, known))),
  );
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

const canMeet = remembering((left = '', right = '') => canBothBeMet(left, right, undefined));

function canBothBeMet(
  left: string,
  right: string,
  known: readonly string[] | undefined,
): boolean | undefined {
  const parts = partsOf(`${left},${right}`);
  if (parts === undefined || partsOf(left) === undefined) return undefined;
  const options = { prereleases: parts.some(part => part.isSpecial) };
  const isMet = (version: string) => [left, right].every(specifier => satisfies(version, specifier, options));
  const places = candidates(parts);
  if (!places.some(isMet)) return options.prereleases ? undefined : false;
  if (known === undefined || known.some(isMet)) return true;
  const last = known.at(-1);
  const fitting = places.filter(isMet);
  return last === undefined || fitting.some(version => compare(version, last) > 0) ? undefined : false;
}

/** Where an interval of a specifier begins or ends, and a version right behind each such place. */
function candidates(parts: readonly Part[]): string[] {
  const found = ['0', '0.0.1', '99999'];
  for (const { version, release } of parts) {
    const numbers = release.join('.');
    found.push(
      version,
      numbers,
      `${numbers}.0.0.1`,
      `${numbers}.99999`,
      next(release),
      next(release.slice(0, -1)),
    );
  }
  return found;
}

/** The first version behind everything that begins with these numbers. */
function next(release: readonly number[]): string {
  return [...release.slice(0, -1), (release.at(-1) ?? 0) + 1].join('.');
}

/** The only version that is allowed, where there is just one. */
export function exactPin(versions: Versions): string | undefined {
  const [only, ...others] = versions;
  if (only === undefined || others.length > 0) return undefined;
  return partsOf(only)?.find(
    ({ operator, isPrefix }) => (operator === '==' || operator === '===') && !isPrefix,
  )?.version;
}

/** The upper end of what is allowed; undefined where there is none, or it cannot be told. */
export function highest(versions: Versions): Bound | undefined {
  const bounds = versions.map(specifier =>
    tightest(partsOf(specifier)?.map(upper) ?? [], (a, b) => compare(a, b)),
  );
  return bounds.includes(undefined) ? undefined : bounds.reduce((a, b) => (isBeyond(a, b, 1) ? a : b));
}

/** The lower end of what is allowed; undefined where there is none, or it cannot be told. */
export function lowest(versions: Versions): Bound | undefined {
  const bounds = versions.map(specifier =>
    tightest(partsOf(specifier)?.map(lower) ?? [], (a, b) => compare(b, a)),
  );
  return bounds.includes(undefined) ? undefined : bounds.reduce((a, b) => (isBeyond(a, b, -1) ? a : b));
}

function isBeyond(a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): boolean {
  return a !== undefined && b !== undefined && compare(a.version, b.version) * sign > 0;
}

function tightest(
  bounds: readonly (Bound | undefined)[],
  order: (a: string, b: string) => number,
): Bound | undefined {
  let found: Bound | undefined;
  for (const bound of bounds) {
    if (bound === undefined) continue;
    const difference = found === undefined ? -1 : order(bound.version, found.version);
    if (difference < 0 || (difference === 0 && !bound.inclusive)) found = bound;
  }
  return found;
}

function upper({ operator, version, release, isPrefix }: Part): Bound | undefined {
  if (operator === '<') return { version, inclusive: false };
  if (operator === '<=') return { version, inclusive: true };
  if (operator === '~=') return { version: next(release.slice(0, -1)), inclusive: false };
  if (operator !== '==' && operator !== '===') return undefined;
  return isPrefix ? { version: next(release), inclusive: false } : { version, inclusive: true };
}

function lower({ operator, version }: Part): Bound | undefined {
  if (operator === '>') return { version, inclusive: false };
  return ['>=', '~=', '==', '==='].includes(operator) ? { version, inclusive: true } : undefined;
}

/** Of minor versions (`3.11`), those of which some release is allowed; undefined where that cannot be told. */
export function allowedMinors(versions: Versions, minors: readonly string[]): string[] | undefined {
  const answers = minors.map(minor => canAgree(versions, [`==${minor}.*`]));
  return answers.includes(undefined) ? undefined : minors.filter((_, index) => answers[index] === true);
}

/**
 * conda's way to write versions: `=3.10` (that and all below it), `==3.10`, `3.10.*`, `>=3.8,<3.11`, `3.9|3.10.*`.
 * Source: conda's documentation, "Package match specifications" (read 2026-11).
 * @param fuzzy whether a lone `=` stands in front of the version, outside of `text`
 */
export function condaVersions(text: string, fuzzy = false): Versions | undefined {
  const alternatives = text.split('|').map(alternative => {
    const parts = alternative.split(',').map(part => condaPart(part.trim(), fuzzy));
    return parts.includes(undefined) ? undefined : parts.filter(part => part !== '').join(',');
  });
  return alternatives.every(alternative => alternative !== undefined) ? alternatives : undefined;
}

function condaPart(part: string, fuzzy: boolean): string | undefined {
  if (part === '*' || part === '') return '';
  const match = /^(===?|~=|!=|<=|>=|<|>|=)?\s*v?(\d[\w.!+]*?)(\.?\*)?$/.exec(part);
  if (match === null) return undefined;
  const [, operator = fuzzy ? '=' : '==', version = '', star] = match;
  if (valid(version) === null) return undefined;
  // `3.10*` is read as `3.10.*`, but `3.1*` would hold 3.10 too.
  if (star === '*' && !isWhole(version)) return undefined;
  if (operator === '=') return `==${version}.*`;
  if (star !== undefined) return starred(operator, version);
  return operator === '===' ? undefined : `${operator}${version}`;
}

function isWhole(version: string): boolean {
  return /^\d+\.\d{2,}$|^\d+\.\d+\.\d+$/.test(version);
}

function starred(operator: string, version: string): string | undefined {
  if (operator === '==' || operator === '!=') return `${operator}${version}.*`;
  // conda reads `>=3.8.*` as `>=3.8`.
  return operator === '>=' || operator === '<' ? `${operator}${version}` : undefined;
}
