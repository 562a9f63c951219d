import { OUR_SCHEMA } from '../../catalog/yaml-files.js';
import { declaredSchema } from '../../documents/kinds.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * The file is read as the kind that its author means. The client looks at `compute` (endpoint) and at `type`
 * (deployment, exactly `kubernetes`); neither `$schema` nor another letter case changes its mind.
 */
export const kind = defineCheck({
  id: 'contract/kind',
  needs: 'files',
  severity: 'warning',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    // contract/unknown-key says more about a file with `resources`.
    if (!document.isManaged || document.has('resources')) return;
    const type = document.string('type');
    if (
      document.family === 'deployment' &&
      type !== undefined &&
      type !== 'kubernetes' &&
      type.toLowerCase() === 'kubernetes'
    ) {
      yield problem(document, 'type', { message: 'letter-case', values: { text: type } });
      return;
    }
    const written = document.string('$schema') ?? declaredSchema(document.source.text);
    const declared = OUR_SCHEMA.exec(written ?? '');
    if (declared?.[1]?.toLowerCase() !== 'kubernetes' || document.isTemplate('type')) return;
    const message = document.family === 'endpoint' ? 'schema-endpoint' : 'schema-deployment';
    yield problem(document, document.has('$schema') ? '$schema' : '', { message });
  },
});
