/**
 * Compiles schema/*.schema.json to code, so that no run pays for ajv: loading it and compiling these schemas costs
 * about 100 ms, three times an empty node.
 *
 * Only the shape is compiled (keys, types, required, enums). Bounds, patterns and lengths stand in the schemas for
 * editors; in a run they belong to checks, which know the lenient ways of the client and can say what to write instead.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const ROOTS = [
  'managedOnlineEndpoint',
  'kubernetesOnlineEndpoint',
  'managedOnlineDeployment',
  'kubernetesOnlineDeployment',
];
const DEFINITIONS = 'definitions.schema.json';
const LEFT_TO_CHECKS = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'maxItems',
  'maxProperties',
  'description',
  'title',
  '$comment',
  'not',
]);

export function validatorsSource(): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    inlineRefs: false,
  });
  ajv.addSchema(shapeOfFile(DEFINITIONS), DEFINITIONS);
  for (const root of ROOTS) ajv.addSchema(shapeOfFile(`${root}.schema.json`), root);
  ajv.addSchema({ $ref: `${DEFINITIONS}#/$defs/environmentDefinition` }, 'environment');
  const code = standalone.default(
    ajv,
    Object.fromEntries([...ROOTS, 'environment'].map(name => [name, name])),
  );
  return `// Generated from schema/ by \`npm run generate\`; do not edit.\n${code}\n${knownKeysSource()}\n`;
}

/** What TypeScript has to know of the generated code. */
export function validatorsTypes(): string {
  const validators = [...ROOTS, 'environment'].map(name => `export declare const ${name}: Validator;`);
  return [
    '// Generated from schema/ by `npm run generate`; do not edit.',
    'interface Validator { (value: unknown): boolean; errors?: unknown[] | null }',
    ...validators,
    'export declare const knownKeys: Readonly<Record<string, readonly string[]>>;',
    '',
  ].join('\n');
}

/**
 * The keys that each mapping of a document may have, by its route: `managedOnlineDeployment/liveness_probe`. A `*`
 * stands for any name or index. ajv's errors name the schema relative to some part of it, which tells nothing.
 */
function knownKeysSource(): string {
  const keys: Record<string, string[]> = {};
  for (const root of ROOTS) collectKeys(shapeOfFile(`${root}.schema.json`) as Shape, root, keys);
  collectKeys({ $ref: `${DEFINITIONS}#/$defs/environmentDefinition` }, 'environment', keys);
  return `export const knownKeys = ${JSON.stringify(keys)};`;
}

interface Shape {
  $ref?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: boolean | Shape;
  items?: Shape;
  then?: Shape;
  else?: Shape;
}

function collectKeys(schema: Shape, at: string, keys: Record<string, string[]>): void {
  const { properties, additionalProperties, items } = schema;
  if (schema.$ref !== undefined) collectKeys(definition(schema.$ref), at, keys);
  for (const branch of [schema.then, schema.else]) if (branch !== undefined) collectKeys(branch, at, keys);
  if (properties !== undefined && additionalProperties === false) {
    keys[at] = [
      ...new Set([...(keys[at] ?? []), ...Object.keys(properties).filter(key => !key.startsWith('$'))]),
    ];
  }
  for (const [key, value] of Object.entries(properties ?? {})) collectKeys(value, `${at}/${key}`, keys);
  if (typeof additionalProperties === 'object') collectKeys(additionalProperties, `${at}/*`, keys);
  if (items !== undefined) collectKeys(items, `${at}/*`, keys);
}

function definition(ref: string): Shape {
  const { $defs } = shapeOfFile(DEFINITIONS) as { $defs: Record<string, Shape> };
  return $defs[ref.split('/').at(-1) ?? ''] ?? {};
}

function shapeOfFile(name: string): AnySchemaObject {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));
  return shapeOf(schema) as AnySchemaObject;
}

interface Lenient {
  anyOf: [object, ...object[]];
}

/**
 * The first alternative alone. The others are for editors, which read the schemas as they are: other spellings that the
 * client accepts, and placeholders. In a run, `checks/contract/shape.ts` knows both.
 */
function strictly({ anyOf: [strict, ...lenient], ...rest }: Lenient): object {
  for (const each of lenient) {
    const isMarked =
      '$ref' in each ? /\/(?:placeholder|lenient\w+)$/.test(String(each.$ref)) : '$comment' in each;
    if (!isMarked) throw new Error(`not an alternative for editors: ${JSON.stringify(each)}`);
  }
  return { ...rest, ...strict };
}

/** The schema without the keywords that checks take care of. Property names are left alone, whatever they are called. */
function shapeOf(schema: unknown, areNames = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => shapeOf(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (!areNames && 'anyOf' in schema) return shapeOf(strictly(schema as Lenient));
  const kept = Object.entries(schema).filter(([key]) => areNames || !LEFT_TO_CHECKS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, shapeOf(value, !areNames && (key === 'properties' || key === '$defs'))]),
  );
}
