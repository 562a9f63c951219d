import type { Document } from '../../documents/document.js';
import { dotted } from '../../documents/document.js';
import type { YamlNode } from '../../documents/nodes.js';
import type { View } from '../../documents/view.js';
import type { Edit } from '../../findings.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';
import { described, shown } from '../shown.js';
import { type ShapeFault, shapeFaults } from './shape.js';

/** Every value is of the type that the schema has for it, as far as the client insists. */
export default defineCheck({
  id: 'contract/wrong-type',
  title: 'Every value is of the type that is due',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const fault of shapeFaults(document)) {
      const { view, path } = fault;
      const key = dotted(path);
      if (fault.kind === 'type') {
        // Environment variables hold secrets, also where they are written in the wrong way.
        const isPrivate = path[0] === 'environment_variables' && fault.node.kind === 'scalar';
        const values = {
          key,
          actual: isPrivate ? 'a text' : described(fault.node),
          text: isPrivate ? '' : textOf(fault.node),
        };
        const message = messageFor(fault, document);
        const edits = message === 'quote-it' && !isPrivate ? quoting(view, path) : [];
        yield problem(view, path, { message, values, edits });
      } else if (fault.kind === 'fraction') {
        yield problem(view, path, {
          message: 'fraction',
          severity: 'warning',
          values: { key, text: fault.text, whole: Math.trunc(Number(fault.text)) },
        });
      } else if (fault.kind === 'quoted-number') {
        const edits = replacing(view, path, String(view.integer(path)));
        yield problem(view, path, {
          message: 'quoted-number',
          severity: 'notice',
          values: { key, text: shown(fault.text) },
          edits,
        });
      }
    }
    yield* namesThatAreNoText(document);
  },
});

/** The value in quotes, as it is written: `0.10` stays 0.10. */
function quoting(view: View, path: (string | number)[]): Edit[] {
  const node = view.node(path);
  return node?.kind === 'scalar' && !node.quoted ? replacing(view, path, JSON.stringify(node.text)) : [];
}

function messageFor(
  { expected, path, node }: Extract<ShapeFault, { kind: 'type' }>,
  document: Document,
): string {
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

// Mappings whose keys are names: the client wants text there too, and YAML reads `1` and `on` as something else.
const NAMED = ['traffic', 'mirror_traffic', 'data_collector.collections'];

function* namesThatAreNoText(document: Document) {
  for (const path of NAMED) {
    for (const { key } of document.entries(path)) {
      if (key.type === 'string') continue;
      const range = document.rangeOf(key);
      yield problem(document, path, {
        part: 'key',
        range,
        message: 'quote-key',
        values: { key: path, actual: described(key), text: shown(key.text) },
      });
    }
  }
}
