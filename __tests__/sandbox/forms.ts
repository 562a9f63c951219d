/**
 * The form of an answer: which keys it has, what kind of value each holds, and how fixed words are spelled. A form is
 * made of one or many examples; another answer fits it, or it is told in sentences where it does not.
 */

type Kind = 'null' | 'boolean' | 'number' | 'text' | 'time' | 'list' | 'map';

export interface Form {
  kinds: Set<Kind>;
  /** How many maps were seen here, and in how many of them each key. */
  maps: number;
  fields: Map<string, { form: Form; seen: number }>;
  /** Of a list: what its rows are like. */
  rows: Form | undefined;
  texts: Set<string>;
}

/** Maps whose keys are names that people give: their values are compared, their keys are not. */
const FREE = new Set([
  ...['tags', 'traffic', 'mirrorTraffic', 'environmentVariables', 'flavors', 'data', 'outboundRules'],
  ...['userAssignedIdentities', 'messageParameters', 'parameters', 'properties.properties', 'regions'],
  ...['registryFqdns', 'Metadata'],
]);

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'string') return TIME.test(value) ? 'time' : 'text';
  return typeof value as 'boolean' | 'number';
}

function empty(): Form {
  return { kinds: new Set(), maps: 0, fields: new Map(), rows: undefined, texts: new Set() };
}

function add(form: Form, value: unknown): Form {
  form.kinds.add(kindOf(value));
  if (typeof value === 'string') form.texts.add(value);
  if (Array.isArray(value)) for (const row of value) form.rows = add(form.rows ?? empty(), row);
  else if (typeof value === 'object' && value !== null) {
    form.maps += 1;
    for (const [key, inner] of Object.entries(value)) {
      const field = form.fields.get(key) ?? { form: empty(), seen: 0 };
      form.fields.set(key, { form: add(field.form, inner), seen: field.seen + 1 });
    }
  }
  return form;
}

/** The form that all these examples have. */
export function formOf(...examples: readonly unknown[]): Form {
  return examples.reduce<Form>(add, empty());
}

/** The fixed words of an id: `subscriptions`, `resourceGroups`, a namespace and its types. */
function wordsOf(id: string): string[] {
  const parts = id.split('?')[0]?.split('/').slice(1) ?? [];
  const words: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    words.push(parts[at] ?? '');
    // A provider is followed by its namespace, and that by a type.
    if (/^providers$/i.test(parts[at] ?? '')) words.push(parts[at + 1] ?? '');
  }
  return words;
}

/** The word that ends a name: `Family` of `standardDSv2Family`, `vCPUs` of the longer ones. */
function lastWord(name: string): string {
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return /[A-Z][a-z]+$/.exec(last)?.[0] ?? last;
}

function spelling(path: string, value: string, form: Form): string[] {
  const known = [...form.texts];
  if (path.endsWith('.type') && value.includes('/') && !form.texts.has(value))
    return [`${path} is ${value}, the service writes ${known.join(', ')}`];
  if (/\.name\.(value|localizedValue)$/.test(path) && !known.map(lastWord).includes(lastWord(value)))
    return [`${path} is ${value}, which the service spells like ${known.slice(0, 3).join(', ')}`];
  if (!value.startsWith('/subscriptions/')) return [];
  const words = new Set(known.flatMap(wordsOf));
  const lower = new Map([...words].map(word => [word.toLowerCase(), word]));
  return wordsOf(value).flatMap(word => {
    const other = lower.get(word.toLowerCase());
    return words.has(word) || other === undefined ? [] : [`${path} spells ${word}, the service ${other}`];
  });
}

function isFree(path: string): boolean {
  const parts = path.split('.');
  return FREE.has(parts.at(-1) ?? '') || FREE.has(parts.slice(-2).join('.'));
}

function mapProblems(value: object, form: Form, path: string): string[] {
  if (isFree(path)) {
    const all = [...form.fields.values()].map(({ form: one }) => one);
    if (all.length === 0) return [];
    const kinds = new Set(all.flatMap(one => [...one.kinds]));
    return Object.entries(value).flatMap(([key, inner]) =>
      kinds.has(kindOf(inner)) ? [] : [`${path}.${key} is ${kindOf(inner)}, not ${[...kinds].join(' or ')}`],
    );
  }
  const own = Object.entries(value);
  const missing = [...form.fields]
    .filter(([key, { seen }]) => seen === form.maps && !(key in value))
    .map(([key]) => `${path}.${key} is missing`);
  const there = own.flatMap(([key, inner]) => {
    const field = form.fields.get(key);
    return field ? problems(inner, field.form, `${path}.${key}`) : [`${path}.${key} is invented`];
  });
  return [...missing, ...there];
}

/** Where an answer differs from a form, one sentence each. */
export function problems(value: unknown, form: Form, path = ''): string[] {
  const kind = kindOf(value);
  if (!form.kinds.has(kind)) return [`${path} is ${kind}, not ${[...form.kinds].join(' or ')}`];
  if (typeof value === 'string') return spelling(path, value, form);
  if (Array.isArray(value)) {
    const { rows } = form;
    return rows === undefined ? [] : value.flatMap(row => problems(row, rows, `${path}[]`));
  }
  return typeof value === 'object' && value !== null ? mapProblems(value, form, path) : [];
}
