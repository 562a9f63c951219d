/** Mappers of the SDKs → JSON Schemas (draft-07), closed: a field that the SDK does not know is a mistake. */
import type { Mapper, MapperType, Package } from './specs.ts';

export type Schema = Record<string, unknown>;

/** In a request the fields that only the service writes must be left out. */
export type Direction = 'answer' | 'request';

const STRINGS = new Set(['String', 'ByteArray', 'Base64Url', 'DateTimeRfc1123', 'Stream']);

const SIMPLE: Readonly<Record<string, Schema>> = {
  Uuid: { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' },
  Number: { type: 'number' },
  UnixTime: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  TimeSpan: { type: 'string', pattern: '^-?P' },
};

const CONSTRAINTS: Readonly<Record<string, string>> = {
  InclusiveMinimum: 'minimum',
  InclusiveMaximum: 'maximum',
  ExclusiveMinimum: 'exclusiveMinimum',
  ExclusiveMaximum: 'exclusiveMaximum',
  MinLength: 'minLength',
  MaxLength: 'maxLength',
  MinItems: 'minItems',
  MaxItems: 'maxItems',
  MultipleOf: 'multipleOf',
  UniqueItems: 'uniqueItems',
};

interface Place {
  properties: Record<string, Schema>;
  required: string[];
}

export class SchemaMaker {
  readonly definitions: Record<string, Schema> = {};
  readonly #mappers: Package['mappers'];
  readonly #direction: Direction;
  readonly #root: string;

  /** `root` is the `$id` under which the definitions will be known. */
  constructor(mappers: Package['mappers'], direction: Direction, root: string) {
    this.#mappers = mappers;
    this.#direction = direction;
    this.#root = root;
  }

  schemaOf(mapper: Mapper): Schema {
    const schema = { ...this.#typeSchema(mapper.type), ...constraintsOf(mapper) };
    // The service writes null for what is not there, whatever the SDK declares (recorded).
    const mayBeNull = mapper.nullable === true || (this.#direction === 'answer' && mapper.required !== true);
    return mayBeNull ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  #typeSchema(type: MapperType): Schema {
    if (STRINGS.has(type.name)) return { type: 'string' };
    if (type.name === 'Enum') return { type: 'string', enum: type.allowedValues };
    if (type.name === 'Sequence' && type.element)
      return { type: 'array', items: this.schemaOf(type.element) };
    if (type.name === 'Dictionary' && type.value)
      return { type: 'object', additionalProperties: this.schemaOf(type.value) };
    if (type.name === 'Composite') return this.#composite(type);
    return SIMPLE[type.name] ?? {};
  }

  #composite(type: MapperType): Schema {
    const name = type.className;
    if (name === undefined) return {};
    if (!(name in this.definitions)) {
      // First a placeholder: mappers are recursive.
      this.definitions[name] = {};
      this.definitions[name] = this.#definition(name);
    }
    return { $ref: `${this.#root}#/definitions/${name}` };
  }

  #definition(name: string): Schema {
    const type = this.#mappers[name]?.type;
    if (!type) return {};
    const own = type.polymorphicDiscriminator?.serializedName;
    const subtypes = own === undefined ? [] : this.#subtypes(name);
    if (own === undefined || subtypes.length === 0) return this.#object(type);
    return {
      oneOf: subtypes.map(([value, mapper]) => ({
        allOf: [
          this.#composite(mapper.type),
          { type: 'object', properties: { [own]: { const: value } }, required: [own] },
        ],
      })),
    };
  }

  /** By class name, not by `uberParent`, which names another class where two levels of them are polymorphic. */
  #subtypes(name: string): [string, Mapper][] {
    const table = this.#mappers.discriminators ?? {};
    const start = `${name}.`;
    return Object.entries(table)
      .filter(([key]) => key.startsWith(start))
      .map(([key, mapper]) => [key.slice(start.length), mapper]);
  }

  #object(type: MapperType): Schema {
    const place: Place = { properties: {}, required: [] };
    for (const mapper of Object.values(type.modelProperties ?? {})) this.#put(place, mapper);
    return {
      ...asObject(place),
      additionalProperties: type.additionalProperties ? this.schemaOf(type.additionalProperties) : false,
    };
  }

  /** The service writes null where it has nothing to say: recordings 04, 07, 11, 12. */
  #field(mapper: Mapper, isRequired: boolean): Schema {
    const schema = this.schemaOf(mapper);
    const mayBeNull = this.#direction === 'answer' && !isRequired && mapper.nullable !== true;
    return mayBeNull ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  /** `properties.keyVault` is the field keyVault of the object in `properties`; `\\.` is a dot in a name. */
  #put(place: Place, mapper: Mapper): void {
    if (mapper.readOnly === true && this.#direction === 'request') return;
    const names = (mapper.serializedName ?? '').split(/(?<!\\)\./).map(part => part.replaceAll('\\.', '.'));
    const last = names.pop() ?? '';
    let inside = place;
    for (const name of names) inside = enter(inside, name);
    const isRequired = mapper.required === true;
    inside.properties[last] = this.#field(mapper, isRequired);
    if (isRequired) inside.required.push(last);
  }
}

const PLACES = new WeakMap<Schema, Place>();

function asObject(place: Place): Schema {
  return {
    type: 'object',
    properties: place.properties,
    required: place.required,
    additionalProperties: false,
  };
}

/** The object of this name in a place: made when it is first entered. */
function enter(place: Place, name: string): Place {
  const known = PLACES.get(place.properties[name] ?? {});
  if (known) return known;
  const inside: Place = { properties: {}, required: [] };
  const schema = asObject(inside);
  place.properties[name] = schema;
  PLACES.set(schema, inside);
  return inside;
}

function constraintsOf(mapper: Mapper): Schema {
  const schema: Schema = {};
  for (const [name, value] of Object.entries(mapper.constraints ?? {})) {
    const key = CONSTRAINTS[name];
    if (name === 'Pattern' && value instanceof RegExp) schema.pattern = value.source;
    else if (key !== undefined) schema[key] = value;
  }
  return schema;
}
