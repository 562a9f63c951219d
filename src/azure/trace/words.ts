/** Which words of a text say nothing of whose they are. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { ROLES_BY_ID } from '../../facts/roles.js';
import { TRACE_JOINED, TRACE_REGIONS, TRACE_WORDS } from '../../facts/trace-words.js';

const SHAPES: readonly RegExp[] = [
  // A VM size: Standard_DS3_v2, Basic_A1, Standard_NC24ads_A100_v4.
  /^(?:standard|basic)_[a-z]{1,5}\d{1,4}[a-z\d-]{0,8}(?:_[a-z\d]{1,8}){0,3}$/i,
  // A series of sizes, as policies name it: Standard_NC*, Standard_D.
  /^(?:standard|basic)_[a-z]{1,3}$/i,
  // A quota family without spaces: standardDSv2Family, standardNDAMSv4A100noRDMAFamily.
  /^standard[a-z]{1,6}\d*[a-z\d]{0,24}family$/i,
  // Parts of a family with spaces: NCASv3_T4, NDASv4_A100, NDAMSv4_A100Family.
  /^n[a-z]{1,6}v\d_[a-z]\d{1,3}(?:family)?$/i,
  /^v?\d{1,5}(?:\.\d{1,5}){1,2}$/,
  /^\d{1,6}$/,
  /^microsoft\.[a-z]{1,40}$/i,
];

/** Rules of their own for sequences of letters and digits that are nobody's name. */
export class Words {
  readonly #more: ReadonlySet<string>;

  /** @param more words that are kept besides those of the catalogue, in lower case */
  constructor(more: ReadonlySet<string> = new Set()) {
    this.#more = new Set([...more, ...wordsOfCatalogue()]);
  }

  /** Whether a word is kept: it has a form that is public, or each of its parts is a public word. */
  isPublic(word: string): boolean {
    if (word.length === 1 || this.#isKnown(word.toLowerCase())) return true;
    if (SHAPES.some(shape => shape.test(word))) return true;
    const parts = partsOf(word);
    // `test-endpoint` is made of public words, and is a name.
    if (/\p{Ll}[-_]\p{Ll}/u.test(word)) return TRACE_JOINED.has(word.toLowerCase());
    // Numbers alone are an address or a number of somebody.
    if (!/\p{L}/u.test(word)) return false;
    return parts.length <= 12 && parts.every((part, index) => this.#isPart(part, parts[index + 1]));
  }

  #isPart(part: string, next: string | undefined): boolean {
    if (/^\d{1,6}$/.test(part)) return true;
    // `v2`, `py39`.
    if (/^(?:v|py)$/i.test(part)) return next !== undefined && /^\d/.test(next);
    return this.#isKnown(part.toLowerCase());
  }

  #isKnown(word: string): boolean {
    return TRACE_WORDS.has(word) || TRACE_REGIONS.has(word) || this.#more.has(word);
  }
}

/** Paths, permissions and roles that the product itself names. */
function wordsOfCatalogue(): string[] {
  const paths = Object.values(OPERATIONS).flatMap(({ path, permission, role }) => [
    path.replace(/\{\w+\}/g, ' '),
    permission,
    role,
  ]);
  const roles = [...ROLES_BY_ID.values()].flatMap(({ name, actions, notActions = [], dataActions = [] }) => [
    name,
    ...actions,
    ...notActions,
    ...dataActions,
  ]);
  // A type is written in lower case, too: storageaccounts.
  const types = [...paths, ...roles].flatMap(text => text.match(/[A-Za-z]+/g) ?? []);
  return [...paths.flatMap(partsOf), ...roles.flatMap(partsOf), ...types].map(word => word.toLowerCase());
}

/** `privateLinkCount` → private, Link, Count; `AzureML_v2` → Azure, ML, v, 2. */
function partsOf(word: string): string[] {
  return word
    .split(
      /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u,
    )
    .filter(part => part !== '');
}
