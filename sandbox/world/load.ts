/** A world file → its text, with what it extends, checked against world.schema.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { resolveWorld } from './resolve.ts';
import type { World } from './world.ts';

type Plain = Record<string, unknown>;

export class WorldError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'WorldError';
  }
}

const DEPTH_LIMIT = 20;

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Maps are merged key by key, anything else is replaced. A null stays: it says that something is not there. */
function merge(below: unknown, above: unknown): unknown {
  if (!isMap(below) || !isMap(above)) return above;
  const merged: Plain = { ...below };
  for (const [key, value] of Object.entries(above))
    merged[key] = key in below && value !== null ? merge(below[key], value) : value;
  return merged;
}

function read(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
  } catch (error) {
    throw new WorldError(file, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function withBase(file: string, depth: number): Plain {
  if (depth > DEPTH_LIMIT) throw new WorldError(file, '`extends` leads round in a circle');
  const content = read(file) ?? {};
  if (!isMap(content)) throw new WorldError(file, 'a world is a map');
  check(content, file);
  const { extends: base, ...rest } = content;
  if (typeof base !== 'string') return rest;
  return merge(withBase(path.resolve(path.dirname(file), base), depth + 1), rest) as Plain;
}

let validate: ReturnType<Ajv['compile']> | undefined;

function validator(): ReturnType<Ajv['compile']> {
  if (validate === undefined) {
    const schema = path.resolve(import.meta.dirname, '..', 'world.schema.json');
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      allowUnionTypes: true,
      // It is used a few times a process: that it is a schema, and made fast, would take most of the time.
      code: { optimize: false },
      meta: false,
      validateSchema: false,
    });
    validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  }
  return validate;
}

function sentence(error: ErrorObject): string {
  const where = error.instancePath === '' ? 'the world' : error.instancePath.slice(1).replaceAll('/', '.');
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  return extra === undefined ? `${where} ${error.message ?? 'is wrong'}` : `${where} has no key ${extra}`;
}

function check(content: Plain, file: string): void {
  const isValid = validator();
  if (isValid(content)) return;
  const sentences = (isValid.errors ?? []).map(sentence);
  throw new WorldError(file, [...new Set(sentences)].slice(0, 10).join('; '));
}

/** Reads a world file. Throws WorldError with one sentence for each thing that is wrong. */
export function loadWorld(file: string): World {
  const full = path.resolve(file);
  return resolveWorld(withBase(full, 0), path.basename(full).replace(/\.ya?ml$/, ''));
}

/** A world from a map of the same keys; `extends` is a path against `folder`. */
export function makeWorld(content: Record<string, unknown>, folder: string, name = 'world'): World {
  check(content, name);
  const { extends: base, ...rest } = content;
  const merged =
    typeof base === 'string' ? (merge(withBase(path.resolve(folder, base), 0), rest) as Plain) : rest;
  return resolveWorld(merged, name);
}
