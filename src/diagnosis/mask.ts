/** Secrets in foreign text, starred out before anything else sees them. */
import { hideSecrets } from '../secrets/hide.js';

const STARS = '***';
/** Of a word that is a secret as a whole, and of credentials inside of a text. */
const NAMED =
  /\b(sig|AccountKey|SharedAccessKey|SharedSecretValue|client_secret|client_assertion|assertion|access_token|refresh_token|id_token|password|pwd)(=|%3D)(?!\*)[^&;\s"'<>]{3,}/gi;
const BEARER = /\b(Bearer|Basic|SharedKey [\w-]{1,64}:)(\s{0,4})[\w~+/.=-]{8,}/gi;
const USER_INFO = /(:\/\/[^\s/:@]{0,128}:)[^\s/@]{3,512}@/g;
const AZ_OPTION = /(--(?:password|client-secret|secret|account-key|sas-token|token)[ =])(?!-)\S{3,}/gi;
const KEY_BLOCK = /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/;
const KEY_END = /-----END (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/;
const WHITESPACE_FREE_STARS = /\*{4,}/g;

/**
 * What a line that holds a secret holds as well, in lower case: `maskLine` need not look at any other line. A test
 * compares this list with what the masks below find.
 */
export const MASK_TRIGGERS: readonly string[] = [
  ...['sig=', 'sig%3d', 'key', 'pass', 'pwd', 'secret', 'token', 'auth', 'bearer', 'basic ', 'credential'],
  ...[
    'pat=',
    'pat:',
    'pat_',
    'pat"',
    'sas=',
    'sas:',
    'sas_',
    'sas"',
    '@',
    '==',
    'eyj',
    'gho_',
    'ghp_',
    'ghr_',
  ],
  ...['ghs_', 'ghu_', 'github_pat_', 'sk-', 'hf_', 'q~', 'aiza', 'xox', 'dapi', 'assertion'],
];

export class Mask {
  #inKey = false;

  /** Whether a block has begun that is secret until it ends, whatever its lines look like. */
  get isOpen(): boolean {
    return this.#inKey;
  }

  /** The line with stars in the place of what looks like a secret. */
  line(text: string): string {
    if (this.#inKey || KEY_BLOCK.test(text)) return this.#keyLine(text);
    const own = text
      .replace(BEARER, `$1$2${STARS}`)
      .replace(NAMED, `$1$2${STARS}`)
      .replace(USER_INFO, `$1${STARS}@`)
      .replace(AZ_OPTION, `$1${STARS}`);
    const hidden = hideSecrets(own);
    return hidden === own ? own : hidden.replace(WHITESPACE_FREE_STARS, STARS);
  }

  #keyLine(text: string): string {
    const start = this.#inKey ? 0 : text.search(KEY_BLOCK);
    const end = KEY_END.exec(text);
    this.#inKey = end === null;
    return `${text.slice(0, start)}${STARS}${end === null ? '' : text.slice(end.index + end[0].length)}`;
  }
}
