import { type ShapeFault, shapeFaults } from '../../domain/contract/shape.js';
import { described, shown } from '../../domain/shown.js';
import type { Edit } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import { dotted } from '../../project/documents/document.js';
import type { YamlNode } from '../../project/yaml/nodes.js';
import type { View } from '../../project/yaml/view.js';
import {
  ALL_KINDS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  replacing,
  type Said,
} from '../check.js';

/** Every value has the type that the schema requires, as far as the client insists on it. */
export default defineCheck({
  id: 'contract/wrong-type',
  title: 'Every value has the required type',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document, project }: DocumentContext) {
    for (const fault of shapeFaults(project, document)) {
      const { view, path } = fault;
      const key = dotted(path);
      if (fault.kind === 'type') yield wrongType(document, fault);
      else if (fault.kind === 'fraction') {
        yield problem(view, path, {
          variant: 'fraction',
          severity: 'warning',
          what: `"${key}" is ${fault.text}. The client silently truncates it to ${Math.trunc(Number(fault.text))}.`,
          fix: 'Use the whole number that you mean.',
        });
      } else if (fault.kind === 'quoted-number') {
        yield problem(view, path, {
          variant: 'quoted-number',
          severity: 'notice',
          what: `"${key}" is a number in quotes. The client accepts it; editors with the schema and other tools (REST, Bicep) do not.`,
          fix: `Use ${shown(fault.text)} without quotes.`,
          edits: replacing(view, path, String(view.integer(path))),
        });
      }
    }
    yield* namesThatAreNotText(document);
  },
});

type WrongType = Extract<ShapeFault, { kind: 'type' }>;

function wrongType(document: Document, fault: WrongType): Problem {
  const { view, path, node } = fault;
  // Environment variables hold secrets, even where they are written in the wrong form.
  const isPrivate = path[0] === 'environment_variables' && node.kind === 'scalar';
  const found: Mismatch = {
    key: dotted(path),
    actual: isPrivate ? 'text' : described(node),
    text: isPrivate ? '' : textOf(node),
  };
  const variant = variantOf(fault, document);
  const edits = variant === 'quote-it' && !isPrivate ? quoting(view, path) : [];
  return problem(view, path, { variant, ...SENTENCES[variant](found), edits });
}

/** The value in quotes, as it is written: `0.10` stays 0.10. */
function quoting(view: View, path: (string | number)[]): Edit[] {
  const node = view.node(path);
  return node?.kind === 'scalar' && !node.quoted ? replacing(view, path, JSON.stringify(node.text)) : [];
}

interface Mismatch {
  key: string;
  /** `the number 3`, `a list`. */
  actual: string;
  /** The value as written, bounded; empty where it is no scalar. */
  text: string;
}

const mustBe = ({ key, actual }: Mismatch, required: string): string =>
  `"${key}" is ${actual}, but must be ${required}. The client refuses it`;

/** By variant: what is required instead. */
const SENTENCES = {
  'quote-it': found => ({
    what: `"${found.key}" is ${found.actual}, but must be text. The client does not convert it: "Not a valid string".`,
    fix: `Put it in quotes: "${found.text}".`,
  }),
  text: found => ({ what: `${mustBe(found, 'text')}.`, fix: 'Use a single text after the colon.' }),
  'text-or-mapping': found => ({
    what: `${mustBe(found, 'text or a mapping')}.`,
    fix: 'Use text in quotes, or keys below it.',
  }),
  'model-list': ({ key }) => ({
    what: `"${key}" is a list, but a deployment has one model. The client stops with an internal error.`,
    fix: 'Keep one model. To serve several, put them into one folder and use "model: {path: ./models}", or register the folder.',
  }),
  'whole-number': found => ({
    what: `${mustBe(found, 'a whole number')}: "Not a valid integer".`,
    fix: 'Use a whole number without a unit, such as 5000 for 5 s in a key that ends with _ms.',
  }),
  number: found => ({ what: `${mustBe(found, 'a number')}.`, fix: 'Use a number, such as 0.5.' }),
  boolean: found => ({ what: `${mustBe(found, 'true or false')}.`, fix: 'Use true or false.' }),
  list: found => ({
    what: `${mustBe(found, 'a list')}.`,
    fix: 'Put each item on a line of its own, with "- " in front.',
  }),
  mapping: found => ({ what: `${mustBe(found, 'a mapping')}.`, fix: 'Put "name: value" lines below it.' }),
  'variables-list': ({ key }) => ({
    what: `"${key}" is a list, but must be a mapping. The client refuses it.`,
    fix: 'Use "NAME: value" lines instead of "- NAME=value".',
  }),
  identity: found => ({
    what: `${mustBe({ ...found, key: 'identity' }, 'a mapping')}.`,
    fix: 'Use "identity:" and, below it, "type: system_assigned" or "type: user_assigned".',
  }),
  'identity-list': ({ actual }) => ({
    what: `An entry of "user_assigned_identities" is ${actual}, but must be a mapping. Microsoft's documentation calls the list an array of resource IDs; the client requires mappings.`,
    fix: 'Put "resource_id: " in front of it: "- resource_id: /subscriptions/…".',
  }),
} satisfies Record<string, (found: Mismatch) => Said>;

function variantOf({ expected, path, node }: WrongType, document: Document): keyof typeof SENTENCES {
  if (path.at(-1) === 'identity') return 'identity';
  if (path.includes('user_assigned_identities') && node.kind === 'scalar' && expected.includes('object'))
    return 'identity-list';
  if (path.length === 1 && path[0] === 'model' && node.kind === 'sequence') return 'model-list';
  if (expected.includes('string') && expected.includes('object')) return 'text-or-mapping';
  if (expected.includes('string')) return node.kind === 'scalar' ? 'quote-it' : 'text';
  if (expected.includes('integer')) return 'whole-number';
  if (expected.includes('number')) return 'number';
  if (expected.includes('boolean')) return 'boolean';
  if (expected.includes('array')) return 'list';
  return document.family === 'deployment' &&
    path.at(-1) === 'environment_variables' &&
    node.kind === 'sequence'
    ? 'variables-list'
    : 'mapping';
}

function textOf(node: YamlNode): string {
  return node.kind === 'scalar' ? shown(node.text) : '';
}

// Mappings whose keys are names: the client requires text there too, and YAML reads `1` as a number, `on` as a boolean.
const NAMED = ['traffic', 'mirror_traffic', 'data_collector.collections'];

function* namesThatAreNotText(document: Document): Iterable<Problem> {
  for (const path of NAMED) {
    for (const { key } of document.entries(path)) {
      if (key.type === 'string') continue;
      yield problem(document, path, {
        part: 'key',
        range: document.rangeOf(key),
        variant: 'quote-key',
        what: `A name under "${path}" is ${described(key)} to YAML, but must be text. The client refuses it: "Not a valid string".`,
        fix: `Put the name in quotes: "${shown(key.text)}". Names of deployments start with a letter.`,
      });
    }
  }
}
