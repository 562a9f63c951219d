import { type ShapeFault, shapeFaults } from '../../domain/contract/shape.js';
import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import { dotted } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem, replacing } from '../check.js';

/** A value of a fixed set is one of the set, in any letter case that the client accepts. */
export default defineCheck({
  id: 'contract/allowed-value',
  title: 'A value of a fixed set is one of the set',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const fault of shapeFaults(document)) {
      // contract/scale-settings says what to use instead of target_utilization.
      if (fault.kind === 'value' && !isTargetUtilization(fault)) yield notAllowed(fault);
    }
  },
});

type WrongValue = Extract<ShapeFault, { kind: 'value' }>;

function isTargetUtilization({ path, text }: WrongValue): boolean {
  return dotted(path) === 'scale_settings.type' && camelToSnake(text) === 'target_utilization';
}

function notAllowed({ view, path, allowed, text }: WrongValue): Problem {
  const key = dotted(path);
  if (path.at(-1) === 'enabled' && path[0] === 'data_collector') {
    const word = view.boolean(path);
    return problem(view, path, {
      variant: 'quoted-word',
      what: `"${key}" must be the text 'true' or 'false', but is ${shown(text)}. The client refuses a YAML boolean without quotes.`,
      fix: "Use 'true' or 'false', with the quotes.",
      edits: word === undefined ? [] : replacing(view, path, `'${word}'`),
    });
  }
  if (key === 'identity.type' && text.includes(','))
    return problem(view, path, {
      variant: 'identity',
      what: `"${key}" cannot hold two types: an online endpoint has one identity. The client accepts ${allowed.join(', ')}.`,
      fix: 'Use "user_assigned" and one "resource_id", or "system_assigned".',
    });
  return problem(view, path, {
    what: `"${key}" cannot be "${shown(text)}". The client accepts ${allowed.join(', ')}.`,
    fix: `Use "${nearest(text, allowed) ?? allowed[0] ?? ''}" if that is what you mean.`,
  });
}
