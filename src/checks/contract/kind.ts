import { OUR_SCHEMA } from '../../catalog/yaml-files.js';
import type { Document } from '../../documents/document.js';
import { declaredSchema } from '../../documents/kinds.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';

/**
 * The file is read as the kind that its author means. The client looks at `compute` (endpoint) and at `type`
 * (deployment, exactly `kubernetes`); neither `$schema` nor another letter case changes its mind.
 */
export default defineCheck({
  id: 'contract/kind',
  title: 'The file is read as the kind that is meant',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    if (!document.isManaged) return;
    const hasResources = document.has('resources');
    if (meansKubernetes(document)) {
      // With `resources` the client refuses the file, and there is no doubt of what is meant.
      const certain = hasResources && {
        severity: 'error' as const,
        edits: replacing(document, 'type', 'kubernetes'),
      };
      const values = { text: document.string('type') ?? '' };
      yield problem(document, 'type', { message: 'letter-case', values, ...certain });
      return;
    }
    // contract/unknown-key says more about a file with `resources`.
    if (hasResources) return;
    const written = document.string('$schema') ?? declaredSchema(document.source.text);
    const declared = OUR_SCHEMA.exec(written ?? '');
    if (declared?.[1]?.toLowerCase() !== 'kubernetes' || document.isTemplate('type')) return;
    const message = document.family === 'endpoint' ? 'schema-endpoint' : 'schema-deployment';
    yield problem(document, document.has('$schema') ? '$schema' : '', { message });
  },
});

/** A deployment with `type: Kubernetes`, in some letter case that the client does not take for it. */
export function meansKubernetes(document: Document): boolean {
  const type = document.family === 'deployment' ? document.string('type') : undefined;
  return type !== undefined && type !== 'kubernetes' && type.toLowerCase() === 'kubernetes';
}
