/** The body of an answer without what a trace must not name: JSON and XML in their form, anything else not at all. */

import { LEFT_OUT, scrubFiles, scrubText, scrubWord, type Tools } from './scrub-text.js';
import { isSecretField } from './secret-places.js';

/** Fields that hold nothing but what somebody wrote for people, or who it was. Readers do without them. */
const LEFT = new Map<string, unknown>([
  ['tags', {}],
  ['systemData', {}],
  ['environmentVariables', {}],
  ['debugInfo', null],
  ['description', ''],
  ['friendlyName', ''],
  ['displayName', LEFT_OUT],
  ['notes', ''],
  ['createdBy', null],
  ['updatedBy', null],
  ['lastModifiedBy', null],
  ['condaFile', LEFT_OUT],
  ['dockerFile', LEFT_OUT],
  ['annotations', {}],
]);

/** Maps whose keys are names. */
const BY_NAME = new Set([
  'traffic',
  'mirrorTraffic',
  'userAssignedIdentities',
  'outboundRules',
  'properties.properties',
]);

/** Fields whose values are words of the service: they are kept although something in the run has that name. */
const CONSTANTS = new Set([
  ...[
    'type',
    'kind',
    'status',
    'state',
    'code',
    'level',
    'provisioningState',
    'unit',
    'location',
    'mode',
    'effect',
    'field',
  ],
  ...[
    'datastoreType',
    'modelType',
    'authMode',
    'principalType',
    'tier',
    'identityType',
    'credentialsType',
    'reasonCode',
  ],
  ...[
    'endpointComputeType',
    'isolationMode',
    'publicNetworkAccess',
    'defaultAction',
    'bypass',
    'registrationState',
  ],
  ...[
    'mediaType',
    'os',
    'architecture',
    'osType',
    'quarantineState',
    'enforcementMode',
    'scaleType',
    'category',
    'localizedValue',
  ],
]);

/** Deeper than any answer of Azure. */
const MAX_DEPTH = 60;

export function scrubJson(value: unknown, tools: Tools, key = '', depth = 0): unknown {
  if (typeof value === 'string') return scrubValue(value, key, tools);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return LEFT_OUT;
  if (Array.isArray(value)) return value.map(item => scrubJson(item, tools, key, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      // Tags of an image are a list; those of a resource are somebody's own words.
      if (LEFT.has(name) && !Array.isArray(inner)) return [name, leftOf(name, inner)];
      const shown = BY_NAME.has(key) ? scrubText(name, tools) : scrubKey(name, tools);
      if (isSecretField(name) && typeof inner === 'string') return [shown, LEFT_OUT];
      // What somebody adds to a resource, and what the service adds to it, stand side by side.
      const under = key === 'properties' && name === 'properties' ? 'properties.properties' : name;
      return [shown, scrubJson(inner, tools, under, depth + 1)];
    }),
  );
}

/** Nothing becomes something: what was absent or null stays so. */
function leftOf(name: string, inner: unknown): unknown {
  if (inner === null || inner === undefined || inner === '') return inner;
  return LEFT.get(name);
}

function scrubKey(name: string, tools: Tools): string {
  return tools.words.isPublic(name) ? name : scrubText(name, tools);
}

function scrubValue(value: string, key: string, tools: Tools): string {
  const isWords =
    /^[\w.\s/+-]{1,100}$/.test(value) &&
    value.split(/[\s/+]+/).every(word => word === '' || tools.words.isPublic(word));
  if (CONSTANTS.has(key) && isWords) return value;
  if (key === 'digest') return scrubText(value, tools);
  return scrubText(value, tools);
}

const XML_PART = /<!--[\s\S]*?-->|<\?[^>]*\?>|<(\/?)([A-Za-z][\w-]*)([^>]*)>|([^<]+)/g;

/** Attributes and texts are replaced, elements stay; of metadata nothing is kept but whether a blob is a folder. */
export function scrubXml(xml: string, tools: Tools): string {
  let element = '';
  let isLeft = false;
  return xml.replace(
    XML_PART,
    (
      part,
      end: string | undefined,
      name: string | undefined,
      attributes: string,
      text: string | undefined,
    ) => {
      if (name !== undefined) {
        if (name === 'Metadata' && end === '' && !attributes.endsWith('/')) isLeft = true;
        if (name === 'Metadata' && end === '/') isLeft = false;
        element = end === '' ? name : '';
        const isFolderMark = name.toLowerCase() === 'hdi_isfolder';
        if (isLeft && name !== 'Metadata' && !isFolderMark) return '';
        return `<${end}${name}${scrubAttributes(attributes, tools)}>`;
      }
      if (text === undefined) return part.startsWith('<?') ? part : '';
      if (text.trim() === '') return text;
      if (isLeft)
        return element.toLowerCase() === 'hdi_isfolder' && /^(?:true|false)$/.test(text) ? text : '';
      return escaped(scrubElement(element, unescaped(text), tools));
    },
  );
}

function scrubElement(element: string, text: string, tools: Tools): string {
  switch (element) {
    case 'Content-Length':
    case 'MaxResults':
      return /^\d+$/.test(text) ? text : scrubText(text, tools);
    case 'Name':
    case 'Prefix':
      return scrubFiles(text, tools);
    case 'Marker':
    case 'NextMarker':
      return tools.names.opaque(text);
    case 'Content-MD5':
    case 'Etag':
      return '';
    default:
      return scrubText(text, tools);
  }
}

function scrubAttributes(attributes: string, tools: Tools): string {
  return attributes.replace(/([\w:-]+)="([^"]*)"/g, (_whole, name: string, value: string) => {
    const text = unescaped(value);
    const shown = name === 'ContainerName' ? scrubWord(text, tools) : scrubText(text, tools);
    return `${name}="${escaped(shown)}"`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
}
