import { shown } from '../../domain/shown.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** "Put it here" of samples and templates. */
const TO_BE_FILLED =
  /^(?:<[^<>\n]{1,100}>|(?:replace|change|fill|insert|enter)[_-]?(?:me|this|here|with)\b[\w-]{0,100}|your[_-][\w-]{1,100}|TODO|TBD|FIXME|\{[A-Za-z_][\w.-]{0,100}\})$/i;
/** A shell or a pipeline fills these in, and `az ml` does not. */
const TO_BE_EXPANDED = /^(?:\$\([\w.-]{1,100}\)|\$\{[\w.-]{1,100}\}|%[A-Z_][A-Z0-9_]{2,100}%)$/;

/**
 * Each environment variable has the value that the container needs. `az ml` expands nothing in them: the container gets
 * `<your-key>` or `$(KEY)` as it is written (azure-ai-ml 1.34.0, run).
 */
export default defineCheck({
  id: 'environment/variable-placeholder',
  title: 'Environment variables hold values and no placeholders',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    // A file with other placeholders is rendered before the deploy, and these with them.
    if (document.isTemplateFile) return;
    for (const { key, value } of document.entries('environment_variables')) {
      if (value.kind !== 'scalar' || value.placeholder || value.input !== undefined) continue;
      const text = value.text.trim();
      const isOpen = TO_BE_FILLED.test(text);
      if (!isOpen && !TO_BE_EXPANDED.test(text)) continue;
      const name = shown(key.text);
      yield problem(document, ['environment_variables', key.text], {
        variant: isOpen ? 'to-be-filled' : 'to-be-expanded',
        severity: isOpen ? 'warning' : 'notice',
        what: isOpen
          ? `The variable ${name} is "${shown(text)}", which stands for a value that is still to come. The container gets this very text.`
          : `The variable ${name} is "${shown(text)}". az ml expands nothing in a file, so the container gets this very text unless a step renders the file first.`,
        fix: isOpen
          ? `Write the value, or set it in the deploy step: --set environment_variables.${name}=…`
          : `Set it in the deploy step instead: --set environment_variables.${name}="…"`,
      });
    }
  },
});
