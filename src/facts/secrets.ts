/**
 * What secrets look like in environment variables: shapes of values that are nothing else, and names that promise one.
 * Shapes as their issuers document them (GitHub, OpenAI, Hugging Face, Microsoft Entra, Google, Slack,
 * Databricks; RFC 7519 for JWT); names as public endpoint files and issues have them. Facts of 2026-11.
 */

export interface SecretShape {
  /** In the words of a message: "holds …". */
  what: string;
  pattern: RegExp;
}

export const SECRET_SHAPES: readonly SecretShape[] = [
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { what: 'a storage account key', pattern: /\bAccountKey=[A-Za-z0-9+/]{40,}={0,2}/i },
  { what: 'a shared access key', pattern: /\bSharedAccessKey=[^;\s]{20,}/i },
  { what: 'a shared access signature', pattern: /(?:^|[?&;])sig=[A-Za-z0-9%+/_-]{20,}/i },
  { what: 'a password in a connection string', pattern: /(?:^|;)\s*(?:password|pwd)\s*=\s*[^;\s]{3,}/i },
  { what: 'a password in a URL', pattern: /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]{3,}@/i },
  { what: 'a JSON web token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
  { what: 'a GitHub token', pattern: /\b(?:gh[oprsu]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/ },
  {
    what: 'an OpenAI or Anthropic API key',
    pattern: /\bsk-(?:(?:proj|svcacct|admin|ant-[a-z]+\d+|or-v1)-[\w-]{20,}|[A-Za-z0-9]{32,})/,
  },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,}/ },
  { what: 'a client secret of Microsoft Entra ID', pattern: /\b[\w~.-]{3}\dQ~[\w~.-]{31,34}/ },
  { what: 'a 64-byte key in base64, as storage accounts have', pattern: /^[A-Za-z0-9+/]{86}==$/ },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/ },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[\w-]{10,}/ },
  { what: 'a Databricks token', pattern: /\bdapi[0-9a-f]{32}\b/ },
];

/**
 * Ends of variable names that promise a secret by themselves; words in lower case, with a space between. Where a name
 * says no more than `KEY` or `TOKEN`, the value has to look the part as well.
 */
export const SECRET_NAMES: readonly string[] = [
  ...['password', 'passwd', 'pwd', 'passphrase', 'secret', 'client secret', 'apikey', 'api key', 'secretkey'],
  ...['access key', 'account key', 'accountkey', 'accesskey', 'secret key', 'private key', 'shared key'],
  ...[
    'signing key',
    'encryption key',
    'subscription key',
    'storage key',
    'master key',
    'admin key',
    'host key',
  ],
  ...[
    'function key',
    'auth key',
    'sas',
    'sas token',
    'access token',
    'refresh token',
    'auth token',
    'api token',
  ],
  ...['bearer token', 'github token', 'gh token', 'hf token', 'hub token', 'bot token', 'pat'],
];

export const VAGUE_SECRET_NAMES: readonly string[] = ['key', 'token', 'credential', 'credentials', 'auth'];

/** Last words of a name that say which of several, or in what form, and not what. */
export const FILLER_WORDS: readonly string[] = [
  ...['value', 'string', 'str', 'b64', 'base64', 'primary', 'secondary', 'old', 'new'],
  ...['dev', 'test', 'staging', 'stage', 'prod', 'production'],
];

/** Names that end like a secret and hold none. */
export const NO_SECRET_NAMES: readonly RegExp[] = [
  // Application Insights: its keys name a resource and open nothing (Microsoft, "Connection strings in Application Insights").
  /instrumentation/,
  /\b(?:public|partition|sort|primary|foreign|cache|row|group|index|json|dict|lookup) key$/,
  /\b(?:pad|padding|eos|bos|unk|mask|cls|sep|stop|start|end|special|max|min|next|image) token$/,
];

/** What people write where a secret will be put in later, or where none is needed. */
export const STAND_INS =
  /^(?:none|null|nil|empty|dummy|fake|foo|bar|test|testing|example|sample|changeme|change[-_ ]me|todo|tbd|n\/?a|placeholder|unused|not[-_ ]?(?:used|needed|set)|anonymous|default|secret|password|token|key|x+|\*+|\.+|-+)$|place[-_ ]?holder|your[-_ ]|(?:^|[-_])(?:here|goes)$|<[^<>]*>|\[[^[\]]*\]/i;
