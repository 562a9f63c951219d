/**
 * Compiles schema/*.schema.json to code, so that no run pays for ajv: loading it and compiling these schemas costs
 * about 100 ms, three times an empty node.
 *
 * Only the shape is compiled (keys, types, required, enums). Bounds, patterns and lengths stand in the schemas for
 * editors; in a run they belong to checks, which know the lenient ways of the client and can say what to write instead.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const ROOTS = ['managedOnlineEndpoint', 'kubernetesOnlineEndpoint', 'managedOnlineDeployment', 'kubernetesOnlineDeployment'];
const DEFINITIONS = 'definitions.schema.json';
const LEFT_TO_CHECKS = new Set(['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'maxProperties', 'description', 'title']);

export function validatorsSource(): string {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, allowUnionTypes: true, code: { source: true, esm: true }, inlineRefs: false });
  ajv.addSchema(shapeOf(read(DEFINITIONS)), DEFINITIONS);
  for (const root of ROOTS) ajv.addSchema(shapeOf(read(`${root}.schema.json`)), root);
  ajv.addSchema({ $ref: `${DEFINITIONS}#/$defs/environmentDefinition` }, 'environment');
  const code = standalone.default(ajv, Object.fromEntries([...ROOTS, 'environment'].map(name => [name, name])));
  return `// @ts-nocheck\n// Generated from schema/ by \`npm run generate\`; do not edit.\n${code}\n`;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));
}

/** The schema without the keywords that checks take care of. Property names are left alone, whatever they are called. */
function shapeOf(schema: unknown, areNames = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => shapeOf(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => areNames || !LEFT_TO_CHECKS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, shapeOf(value, !areNames && (key === 'properties' || key === '$defs'))]),
  );
}
