/**
 * Checks what goes over the wire of the resource manager against the contracts: the SDKs' own, and a few of ours. A
 * sandbox that invents a field teaches the product something false, so a wrong field fails the test that met it.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { type Answer, type Asked, bytesOf } from '../servers/exchange.ts';
import { NEWER_FIELDS, OWN_CONTRACTS, SEEN_FIELDS, type Seen } from './own.ts';
import { type Schema, SchemaMaker } from './schemas.ts';
import { loadPackages, type Package, type Spec } from './specs.ts';

export interface Contracts {
  /** What is wrong with an exchange, one sentence each. Only the resource manager's exchanges are looked at. */
  check(asked: Asked, answer: Answer): string[];
  /** How many operations are known. */
  count: number;
}

interface Known {
  method: string;
  expression: RegExp;
  weight: number;
  query: ReadonlySet<string>;
  /** By direction, status and whether the api-version is newer than the SDK's. */
  answerSchema(status: number, isNewer: boolean): Schema | undefined;
  requestSchema(isNewer: boolean): Schema | undefined;
}

/** The version that arm-machinelearning 2.1.1 describes. */
const SDK_VERSION = '2022-10-01';
/** Marks of a next page: they come from the server, so no operation lists them. */
const PAGE_MARKS = ['$skip', '$skipToken', '$skiptoken'];

function expressionOf(template: string): RegExp {
  const source = template
    .replace(/[.$()]/g, '\\$&')
    .replace(/\{(\+?)(\w+)\}/g, (_, many: string, name: string) =>
      many === '+' || name === 'scope' ? '.+' : '[^/]+',
    );
  return new RegExp(`^/*${source.replace(/^\/+/, '')}$`, 'i');
}

function weightOf(template: string): number {
  return template.replace(/\{\+?\w+\}/g, '').length;
}

class Makers {
  readonly #makers = new Map<string, SchemaMaker>();

  of(one: Package, direction: 'answer' | 'request', isNewer: boolean): SchemaMaker {
    const root = `${one.name}${direction === 'request' ? '-request' : ''}${isNewer ? '-newer' : ''}`;
    const maker = this.#makers.get(root) ?? new SchemaMaker(one.mappers, direction, root);
    this.#makers.set(root, maker);
    return maker;
  }

  schemas(): [string, SchemaMaker][] {
    return [...this.#makers];
  }
}

function responseMapper(spec: Spec, status: number) {
  const response = spec.responses[String(status)] ?? (status >= 400 ? spec.responses.default : undefined);
  return { isKnown: response !== undefined, mapper: response?.bodyMapper };
}

function fromSpec(one: Package, spec: Spec, makers: Makers): Known {
  const queries = (spec.queryParameters ?? []).map(parameter => parameter.mapper.serializedName ?? '');
  return {
    method: spec.httpMethod,
    expression: expressionOf(spec.path),
    weight: weightOf(spec.path),
    query: new Set([...queries, ...PAGE_MARKS]),
    answerSchema: (status, isNewer) => {
      const { isKnown, mapper } = responseMapper(spec, status);
      if (!isKnown) return { not: {} };
      if (status >= 400) return ARM_ERROR;
      return mapper && makers.of(one, 'answer', isNewer && one.name === 'ml').schemaOf(mapper);
    },
    requestSchema: isNewer =>
      spec.requestBody &&
      makers.of(one, 'request', isNewer && one.name === 'ml').schemaOf(spec.requestBody.mapper),
  };
}

const ARM_ERROR: Schema = {
  type: 'object',
  required: ['error'],
  additionalProperties: false,
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      additionalProperties: false,
      properties: {
        code: { type: ['string', 'null'] },
        message: { type: 'string' },
        target: { type: ['string', 'null'] },
        details: {},
        additionalInfo: {},
        // Recording 46: what Azure ML itself does not find.
        ...Object.fromEntries(
          ['severity', 'messageFormat', 'messageParameters', 'referenceCode', 'detailsUri', 'innerError'].map(
            name => [name, {}],
          ),
        ),
        debugInfo: {},
      },
    },
    ...Object.fromEntries(
      ['correlation', 'environment', 'location', 'time', 'componentName'].map(name => [name, {}]),
    ),
  },
};

function ownContracts(): Known[] {
  return OWN_CONTRACTS.map(one => ({
    method: one.method,
    expression: expressionOf(one.path),
    weight: weightOf(one.path),
    query: new Set(['api-version', ...one.query]),
    answerSchema: (status: number) => (status >= 400 ? ARM_ERROR : status === 202 ? undefined : one.answer),
    requestSchema: () => undefined,
  }));
}

/** Adds to definitions, where they have been made, what recordings have and the SDK has not. */
function addSeen(definitions: Record<string, Schema>, seen: Readonly<Record<string, readonly Seen[]>>): void {
  for (const [name, all] of Object.entries(seen))
    for (const { inside = [], fields = {}, missing = [] } of all) {
      const place = inside.reduce<Schema | undefined>(below, definitions[name]);
      if (place === undefined) continue;
      Object.assign(place.properties as object, fields);
      place.required = ((place.required ?? []) as string[]).filter(one => !missing.includes(one));
    }
}

/** The schema of a field; that of its object where the field may be null. */
function below(place: Schema | undefined, part: string): Schema | undefined {
  const field = (place?.properties as Record<string, Schema> | undefined)?.[part];
  return (field?.anyOf as Schema[] | undefined)?.[0] ?? field;
}

/** Makes every definition that an operation can need, so that one set of schemas serves them all. */
function makeAll(known: readonly Known[]): void {
  for (const one of known)
    for (const isNewer of [false, true]) {
      one.requestSchema(isNewer);
      for (const status of [200, 201, 202, 204, 400]) one.answerSchema(status, isNewer);
    }
}

function isArm(asked: Asked): boolean {
  const isHost = /^management\.|^127\.0\.0\.1$|^localhost$/.test(asked.host);
  return isHost && /^\/+(subscriptions|providers)\//i.test(asked.path);
}

function parsed(bytes: Buffer): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
}

class Checker implements Contracts {
  readonly #known: readonly Known[];
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(known: readonly Known[], ajv: Ajv) {
    this.#known = known;
    this.#ajv = ajv;
  }

  get count(): number {
    return this.#known.length;
  }

  #find(asked: Asked): Known | undefined {
    const path = asked.path.replace(/\/+$/, '');
    return this.#known
      .filter(one => one.method === asked.method && one.expression.test(path))
      .sort((one, other) => other.weight - one.weight)[0];
  }

  #errors(schema: Schema, value: unknown, what: string): string[] {
    const key = JSON.stringify(schema);
    const isValid = this.#compiled.get(key) ?? this.#ajv.compile(schema);
    this.#compiled.set(key, isValid);
    if (isValid(value)) return [];
    return (isValid.errors ?? []).map(
      error => `${what}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  }

  #queryErrors(known: Known, asked: Asked): string[] {
    const names = [...asked.query.keys()];
    const unknown = names.filter(name => !known.query.has(name) && name !== 'api-version');
    return unknown.map(name => `the query name ${name} is unknown`);
  }

  #bodyErrors(known: Known, asked: Asked, answer: Answer, isNewer: boolean): string[] {
    const request = known.requestSchema(isNewer);
    // A body that the sandbox refused may be as wrong as it likes.
    const asks = request && answer.status < 400 ? this.#errors(request, parsed(asked.body), 'request') : [];
    const schema = known.answerSchema(answer.status, isNewer);
    const body = parsed(bytesOf(answer.body).bytes);
    if (schema === undefined || (body === undefined && answer.status !== 200)) return asks;
    return [...asks, ...this.#errors(schema, body, `answer ${answer.status} `)];
  }

  check(asked: Asked, answer: Answer): string[] {
    if (!isArm(asked)) return [];
    const known = this.#find(asked);
    if (!known) return [`${asked.method} ${asked.path}: no contract describes it`];
    const version = asked.query.get('api-version') ?? '';
    const isNewer = version.slice(0, 10) > SDK_VERSION || version.endsWith('-preview');
    const errors = [
      ...(asked.query.get('api-version') === null ? ['there is no api-version'] : []),
      ...this.#queryErrors(known, asked),
      ...this.#bodyErrors(known, asked, answer, isNewer),
    ];
    return errors.slice(0, 5).map(error => `${asked.method} ${asked.path}: ${error}`);
  }
}

let loading: Promise<Contracts> | undefined;

async function load(): Promise<Contracts> {
  const packages = await loadPackages();
  const makers = new Makers();
  const sdk = packages.flatMap(one =>
    one.specs
      // A page's own link, and ids that are whole paths, fit everything.
      .filter(spec => !/^\/?\{\w+\}$/.test(spec.path))
      .map(spec => fromSpec(one, spec, makers)),
  );
  // Of two that fit a path alike, ours comes first: it is written from what was recorded.
  const known = [...ownContracts(), ...sdk];
  makeAll(known);
  // Used for a few requests a process; made here, so that nobody has to look whether they are schemas.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  for (const [root, maker] of makers.schemas()) {
    if (!root.includes('-request')) addSeen(maker.definitions, SEEN_FIELDS);
    if (root.endsWith('-newer')) addSeen(maker.definitions, NEWER_FIELDS);
    ajv.addSchema({ $id: root, definitions: maker.definitions });
  }
  return new Checker(known, ajv);
}

/** The contracts; loaded once a process, as that costs about a second. */
export function loadContracts(): Promise<Contracts> {
  loading ??= load();
  return loading;
}
