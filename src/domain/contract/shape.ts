/**
 * The differences between a file and its JSON Schema, grouped by how to fix them. In places the schema is stricter than
 * the client, which is right for editors. This file restores the client's leniency, field type by field type.
 */
import { OTHER_NAMES } from '../../facts/contract-keys.js';
import { Document } from '../../project/documents/document.js';
import { fact, type Project } from '../../project/project.js';
import { asBoolean, asInteger, asNumber, camelToSnake } from '../../project/yaml/marshmallow.js';
import { entryOf, type YamlNode } from '../../project/yaml/nodes.js';
import type { View } from '../../project/yaml/view.js';
import { nearest } from '../suggest.js';
import {
  environment as environmentFile,
  knownKeys,
  kubernetesOnlineDeployment,
  kubernetesOnlineEndpoint,
  managedOnlineDeployment,
  managedOnlineEndpoint,
} from './validators.generated.js';

export type ShapeFault = { view: View; path: (string | number)[] } & (
  | { kind: 'unknown-key'; key: string; known: readonly string[] }
  | { kind: 'missing-key'; key: string }
  | { kind: 'null-value' }
  | { kind: 'type'; expected: string[]; node: YamlNode }
  | { kind: 'quoted-number' | 'fraction'; text: string }
  | { kind: 'value'; allowed: string[]; text: string }
);

interface SchemaError {
  instancePath: string;
  keyword: string;
  params: {
    additionalProperty?: string;
    missingProperty?: string;
    type?: string | string[];
    allowedValues?: string[];
  };
}

type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

const VALIDATORS = {
  managedOnlineEndpoint,
  kubernetesOnlineEndpoint,
  managedOnlineDeployment,
  kubernetesOnlineDeployment,
};

/** All shape faults of a document and of the environment file that it names. */
export function shapeFaults(project: Project, document: Document): readonly ShapeFault[] {
  return project.derive(SHAPE_FAULTS, document);
}

const SHAPE_FAULTS = fact((_project: Project, document: Document): readonly ShapeFault[] => {
  const own = faultsOf(document, VALIDATORS[document.kind] as Validator);
  const { environment } = document;
  return environment.form === 'inline' && environment.view.source !== document.source
    ? [...own, ...faultsOf(environment.view, environmentFile as Validator)]
    : own;
});

/** Whether an unknown key at the same level is a typo of the missing one: one mistake, not two. */
export function isMisspelt(
  project: Project,
  document: Document,
  path: readonly (string | number)[],
  key: string,
): boolean {
  return shapeFaults(project, document).some(
    fault =>
      fault.kind === 'unknown-key' &&
      fault.path.join('/') === path.join('/') &&
      (nearest(fault.key, fault.known) === key || isOtherNameOf(fault.key, key)),
  );
}

/** `scaleType` and `scale_type` are `type`. */
function isOtherNameOf(written: string, key: string): boolean {
  const snake = camelToSnake(written).replaceAll('-', '_');
  return (
    snake === key ||
    [written, snake].some(each => Object.hasOwn(OTHER_NAMES, each) && OTHER_NAMES[each] === key)
  );
}

function faultsOf(view: View, validate: Validator): ShapeFault[] {
  if (validate(plain(view.root))) return [];
  const found: ShapeFault[] = [];
  const seen = new Set<string>();
  const errors = validate.errors ?? [];
  const ofASet = new Set(
    errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath),
  );
  for (const error of errors) {
    // For a boolean where `'true'` is required, the allowed words say more than the type.
    const isInSet = error.keyword === 'type' && ofASet.has(error.instancePath);
    if (isInSet && view.node(routeOfPointer(error.instancePath, view))?.kind === 'scalar') continue;
    const fault = faultOf(view, error);
    if (fault === undefined) continue;
    // A null or a wrong type breaks several keywords at once; it is one mistake.
    const id = `${error.instancePath} ${'key' in fault ? fault.key : ''}`;
    if (!seen.has(id)) found.push(fault);
    seen.add(id);
  }
  return found;
}

function faultOf(view: View, error: SchemaError): ShapeFault | undefined {
  const path = routeOfPointer(error.instancePath, view);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(view, path, params.additionalProperty ?? '', knownAt(view, path));
    case 'required':
      return { kind: 'missing-key', view, path, key: params.missingProperty ?? '' };
    case 'type':
      return typeFault(view, path, [params.type ?? []].flat());
    case 'enum':
      return valueFault(view, path, params.allowedValues ?? []);
    default:
      return undefined;
  }
}

/** The keys that the schema allows at a route; `*` in the table stands for a name or an index. */
function knownAt(view: View, path: readonly (string | number)[]): readonly string[] {
  let at: string = view instanceof Document ? view.kind : 'environment';
  for (const step of path) {
    const named = `${at}/${step}`;
    const isInTable = Object.keys(knownKeys).some(key => key === named || key.startsWith(`${named}/`));
    at = isInTable && typeof step === 'string' ? named : `${at}/*`;
  }
  return knownKeys[at] ?? [];
}

function unknownKey(
  view: View,
  path: (string | number)[],
  key: string,
  known: readonly string[],
): ShapeFault | undefined {
  const entry = entryOf(view.node(path), key);
  if (entry === undefined || entry.key.placeholder) return undefined;
  return { kind: 'unknown-key', view, path, key, known };
}

function typeFault(view: View, path: (string | number)[], expected: string[]): ShapeFault | undefined {
  const node = view.node(path);
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') {
    if (node.placeholder) return undefined;
    if (node.type === 'null') return { kind: 'null-value', view, path };
    if (expected.includes('integer')) {
      const integer = asInteger(node);
      if (integer !== undefined && typeof node.value === 'string') {
        // `set` always passes text, and the client reads it.
        return node.input === undefined ? { kind: 'quoted-number', view, path, text: node.text } : undefined;
      }
      if (integer !== undefined) return { kind: 'fraction', view, path, text: node.text };
    }
    if (expected.includes('number') && asNumber(node) !== undefined) return undefined;
    if (expected.includes('boolean') && asBoolean(node) !== undefined) return undefined;
  }
  return { kind: 'type', view, path, expected, node };
}

function valueFault(view: View, path: (string | number)[], allowed: string[]): ShapeFault | undefined {
  const node = view.node(path);
  if (node?.kind !== 'scalar') return undefined;
  if (node.placeholder) return undefined;
  if (node.type === 'null') return { kind: 'null-value', view, path };
  if (typeof node.value === 'string' && acceptedSpelling(node.value, path, allowed)) return undefined;
  return { kind: 'value', view, path, allowed, text: node.text };
}

// Fields that the client reads with `lower()` alone; every other enum with its camelCase-to-snake_case rule
// (azure-ai-ml 1.34.0, StringTransformedEnum's default against `casing_transform=camel_to_snake`).
const LOWERED = new Set([
  'public_network_access',
  'egress_public_network_access',
  'rolling_rate',
  'enabled',
  'os_type',
]);

function acceptedSpelling(value: string, path: (string | number)[], allowed: string[]): boolean {
  const key = String(path.at(-1));
  const isModelType = key === 'type' && path.at(-2) === 'model';
  const read = LOWERED.has(key) || isModelType ? value.toLowerCase() : camelToSnake(value);
  return allowed.includes(read);
}

/** JSON Pointer to route; a step into a list is a number. */
function routeOfPointer(pointer: string, view: View): (string | number)[] {
  const route: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    route.push(view.node(route)?.kind === 'sequence' ? Number(name) : name);
  }
  return route;
}

const NO_JSON_TYPE = Symbol('a date or binary');

/** The value as the schema validator sees it. A date has no JSON type and must not pass as an object. */
function plain(node: YamlNode): unknown {
  if (node.kind === 'sequence') return node.items.map(plain);
  if (node.kind === 'scalar') return node.value === undefined ? NO_JSON_TYPE : node.value;
  const result: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) result[key.text] = plain(value);
  return result;
}
