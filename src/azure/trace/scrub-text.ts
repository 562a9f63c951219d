/** Any text without ids, names, addresses and secrets: what is not known to be public is replaced. */
import {
  TRACE_FILE_ENDINGS,
  TRACE_HOSTS,
  TRACE_KINDS,
  TRACE_QUERY,
  TRACE_REGIONS,
  TRACE_SUFFIXES,
} from '../../facts/trace-words.js';
import type { Digests } from './digests.js';
import type { Pseudonyms } from './pseudonyms.js';
import type { Words } from './words.js';

export interface Tools {
  names: Pseudonyms;
  words: Words;
  digests: Digests;
}

/** In place of what is not written at all. */
export const LEFT_OUT = '(left out)';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const WORD = String.raw`[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?`;
const STOP = String.raw`\s"'<>|\\(){}\[\],;`;

/** What a text is made of; between these stand spaces, quotes and other signs. The first that fits wins. */
const PARTS: readonly (readonly [RegExp, (part: string, tools: Tools) => string])[] = [
  // A line break or a tab of JSON within JSON is no part of the word behind it.
  [/\\{1,8}[nrt]/, part => part],
  // Public for everybody: Microsoft's own images.
  [/mcr\.microsoft\.com\/[\w./-]{1,200}(?::[\w.-]{1,128})?/, part => part],
  // A quota family with spaces: Standard NCASv3_T4 Family.
  [/standard\s{1,2}[a-z0-9_]{1,24}\s{0,2}family/i, part => part],
  [new RegExp(`(?:https?|azureml|wasbs?|abfss?|ftp)://[^${STOP}]*[^${STOP}.:]`, 'i'), scrubUrl],
  [new RegExp(`/(?:subscriptions|providers)/[^${STOP}?#]*[^${STOP}?#.:]`, 'i'), scrubPath],
  [/sha256:[0-9a-f]{64}/i, (part, { digests }) => digests.standIn(part.toLowerCase())],
  [new RegExp(GUID, 'i'), (part, { names }) => names.guid(part)],
  [
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u,
    (part, { names }) => names.mail(part),
  ],
  [
    /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d|-preview)?(?![\p{L}\p{N}])/u,
    part => part,
  ],
  [
    /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?(?![\p{L}\p{N}])/iu,
    (part, { names }) => names.ip6(part),
  ],
  [/\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}])/u, (part, { names }) => names.ip4(part)],
  [new RegExp(WORD, 'u'), scrubWord],
];

const ANY = new RegExp(PARTS.map(([{ source }]) => `(${source})`).join('|'), 'giu');

export function scrubText(text: string, tools: Tools): string {
  return text.replace(ANY, (whole, ...groups) => {
    const index = groups.slice(0, PARTS.length).findIndex(group => group !== undefined);
    const [, scrub] = PARTS[index] ?? [];
    return scrub === undefined ? LEFT_OUT : scrub(whole, tools);
  });
}

/** One word: a name that is known, a host, a file, a number, or a word of everybody. */
export function scrubWord(word: string, tools: Tools): string {
  const { names, words } = tools;
  if (names.isLearned(word)) return names.name(word);
  if (/^\d{7,}$/.test(word)) return names.digits(word);
  if (words.isPublic(word)) return word;
  const inner = new RegExp(GUID, 'i').exec(word);
  if (inner !== null) return scrubAround(word, inner[0], tools);
  if (/^[0-9a-f]{16,}$/i.test(word)) return names.hex(word);
  return word.includes('.') ? scrubDotted(word, tools) : names.name(word);
}

/** `azureml-blobstore-GUID`: the id within a name is the same as elsewhere. */
function scrubAround(word: string, guid: string, tools: Tools): string {
  const at = word.indexOf(guid);
  const [before, after] = [word.slice(0, at), word.slice(at + guid.length)];
  const part = (text: string) =>
    text === '' ? '' : text.replace(/[^-_.]+(?:[-_.]+[^-_.]+)*/, piece => scrubWord(piece, tools));
  return `${part(before)}${tools.names.guid(guid)}${part(after)}`;
}

function scrubDotted(word: string, tools: Tools): string {
  const ending = word.slice(word.lastIndexOf('.') + 1);
  const isFile = TRACE_FILE_ENDINGS.has(ending.toLowerCase());
  if (isFile) return `${scrubWord(word.slice(0, -ending.length - 1), tools)}.${ending}`;
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(word)
    ? scrubHost(word, tools)
    : tools.names.name(word);
}

/** With its port, if it has one. What stands before a well-known ending is replaced label by label. */
export function scrubHost(host: string, tools: Tools): string {
  const [, name = '', port = ''] = /^(.*?)((?::\d{1,5})?)$/.exec(host) ?? [];
  const lower = name.toLowerCase();
  if (TRACE_HOSTS.has(lower)) return host;
  if (/^[\d.]+$/.test(name)) return `${tools.names.ip4(name)}${port}`;
  if (name.startsWith('[')) return `[${tools.names.ip6(name.slice(1, -1))}]${port}`;
  const [suffix, kind] = TRACE_SUFFIXES.find(([ending]) => lower.endsWith(ending)) ?? [];
  if (suffix === undefined || kind === undefined) return `${tools.names.host(name)}${port}`;
  const labels = name.slice(0, -suffix.length).split('.');
  const shown = labels.map((label, index) =>
    index === 0 ? scrubLabel(label, kind, tools) : scrubWord(label, tools),
  );
  return `${shown.join('.')}${suffix}${port}`;
}

/** The first label is somebody's, unless it is a region or a word of the service. */
function scrubLabel(label: string, kind: string, tools: Tools): string {
  if (TRACE_REGIONS.has(label.toLowerCase())) return label;
  if (kind === 'host' && tools.words.isPublic(label)) return label;
  if (new RegExp(`^${GUID}$`, 'i').test(label)) return tools.names.guid(label);
  return tools.names.name(label, kind);
}

/** An address: its host, its path, and of its query what is known to hold no secret. */
export function scrubUrl(text: string, tools: Tools): string {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([a-z]+:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
  // A name and a password before the host are left out.
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (scheme.toLowerCase() === 'azureml://') return scrubAssetUri(host, path, tools);
  const shown = path === '' ? '' : scrubPath(path, tools, host);
  return `${scheme}${scrubHost(host, tools)}${shown}${query === '' ? '' : `?${scrubQuery(query, tools)}`}`;
}

/** `azureml://registries/NAME/…`, `azureml://subscriptions/…`, `azureml://REGION.api…/…`. */
function scrubAssetUri(host: string, path: string, tools: Tools): string {
  if (host.includes('.')) return `azureml://${scrubHost(host, tools)}${scrubPath(path, tools)}`;
  return `azureml:/${scrubPath(`/${host}${path}`, tools)}`;
}

export function scrubQuery(query: string, tools: Tools): string {
  const parts = query.split('&').map(part => {
    const at = part.indexOf('=');
    const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    const known = decoded(name);
    if (!TRACE_QUERY.has(known)) return `${scrubWord(known, tools)}=${encodeURIComponent(LEFT_OUT)}`;
    return `${name}=${encodeURIComponent(scrubParameter(known, decoded(value.replaceAll('+', ' ')), tools))}`;
  });
  return parts.join('&');
}

function scrubParameter(name: string, value: string, tools: Tools): string {
  if (name === '$skiptoken' || name === 'marker') return tools.names.opaque(value);
  if (name === 'prefix') return scrubFiles(value, tools);
  if (name === 'service') return value.includes('.') ? scrubHost(value, tools) : scrubText(value, tools);
  return scrubText(value, tools);
}

/** The path of a file: folders and names are replaced, endings are kept. */
export function scrubFiles(path: string, tools: Tools): string {
  return path
    .split('/')
    .map(part => (part === '' ? '' : scrubText(part, tools)))
    .join('/');
}

/** Registries and namespaces whose content is the same for everybody. */
const PUBLIC_PLACES = /^(?:azureml|azureml-[a-z]{1,20}|default)$/i;

/**
 * A path of the resource manager or of a registry: types are kept, and what stands behind a type is a name, whatever
 * word it is.
 */
export function scrubPath(path: string, tools: Tools, host = ''): string {
  // The repository is public; a digest is that of the bytes as the trace has them.
  if (host.toLowerCase() === 'mcr.microsoft.com')
    return path.replace(/sha256:[0-9a-f]{64}/gi, part => tools.digests.standIn(part.toLowerCase()));
  const parts = path.split('/').map(decoded);
  const shown: string[] = [];
  let type: string | undefined;
  let isPublic = false;
  for (const part of parts) {
    const lower = part.toLowerCase();
    if (isPublic || part === '') shown.push(part);
    else if (type !== undefined) {
      shown.push(scrubName(part, type, parts, tools));
      isPublic = type === 'registries' && PUBLIC_PLACES.test(part);
      type = undefined;
    } else {
      shown.push(scrubWord(part, tools) === part || isType(part, tools) ? part : scrubText(part, tools));
      type = TAKES_NAME.test(lower) && isType(part, tools) ? lower : undefined;
    }
  }
  return shown
    .map(part =>
      encodeURIComponent(part).replace(/%(?:3A|40|2C|24|20)/gi, found =>
        decodeURIComponent(found).replace(' ', '%20'),
      ),
    )
    .join('/');
}

/** Parts of paths behind which a name stands. */
const TAKES_NAME =
  /^(?:subscriptions|resourcegroups|providers|workspaces|onlineendpoints|batchendpoints|deployments|models|environments|codes|data|components|versions|datastores|computes|registries|locations|vaults|storageaccounts|containers|userassignedidentities|managementgroups|policyassignments|policydefinitions|policysetdefinitions|policyexemptions|roleassignments|roledefinitions|denyassignments|locks|privateendpoints|privateendpointconnections|virtualnetworks|subnets|servers|databases|disks|diskencryptionsets|mfeoperationsstatus|mfeoperationresults|usages|quotas|jobs|connections|managedclusters)$/;

function isType(part: string, { words }: Tools): boolean {
  return TAKES_NAME.test(part.toLowerCase()) || (/^[A-Za-z]+$/.test(part) && words.isPublic(part));
}

function scrubName(part: string, type: string, path: readonly string[], tools: Tools): string {
  const { names, words } = tools;
  if (new RegExp(`^${GUID}$`, 'i').test(part)) {
    if (isBuiltIn(type, path)) names.keepGuid(part);
    return names.guid(part);
  }
  if (type === 'providers' || type === 'locations' || type === 'versions')
    return words.isPublic(part) ? part : scrubText(part, tools);
  if (type === 'usages' || type === 'quotas' || type === 'mfeoperationsstatus') return scrubText(part, tools);
  // A number says nothing of whose it is, and would be replaced everywhere.
  if (/^\d{1,6}$|^.$/u.test(part)) return part;
  if ((type === 'registries' || type === 'datastores') && PUBLIC_PLACES.test(part)) return part;
  if (type === 'datastores' && words.isPublic(part)) return part;
  return names.name(part, TRACE_KINDS[type] ?? 'name');
}

/** Defined by Azure itself: at no subscription and no management group. */
function isBuiltIn(type: string, path: readonly string[]): boolean {
  const isPolicy = type === 'policydefinitions' || type === 'policysetdefinitions';
  return (
    isPolicy && path[1]?.toLowerCase() === 'providers' && path[2]?.toLowerCase() === 'microsoft.authorization'
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
