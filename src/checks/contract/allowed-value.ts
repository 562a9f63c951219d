import { dotted } from '../../documents/document.js';
import { camelToSnake } from '../../documents/python.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { shapeFaults } from './shape.js';

/** A value of a fixed set is one of the set, in any letter case that the client takes. */
export default defineCheck({
  id: 'contract/allowed-value',
  title: 'A value of a fixed set is one of the set',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const fault of shapeFaults(document)) {
      if (fault.kind !== 'value') continue;
      const { view, path, allowed, text } = fault;
      const key = dotted(path);
      // contract/scale-settings says what to use instead.
      if (key === 'scale_settings.type' && camelToSnake(text) === 'target_utilization') continue;
      const isQuotedWord = path.at(-1) === 'enabled' && path[0] === 'data_collector';
      const isBoth = key === 'identity.type' && text.includes(',');
      const word = view.boolean(path);
      const edits = isQuotedWord && word !== undefined ? replacing(view, path, `'${word}'`) : [];
      const message = isQuotedWord ? 'quoted-word' : isBoth ? 'identity' : '';
      yield problem(view, path, {
        message,
        values: { key, text: shown(text), allowed, best: nearest(text, allowed) ?? allowed[0] ?? '' },
        edits,
      });
    }
  },
});
