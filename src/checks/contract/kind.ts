import { OUR_SCHEMA } from '../../facts/yaml-files.js';
import type { Document } from '../../project/documents/document.js';
import { declaredSchema } from '../../project/documents/kinds.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';

/**
 * The file is read as the kind that its author means. The client looks at `compute` (endpoint) and at `type`
 * (deployment, exactly `kubernetes`). It ignores `$schema` and any other letter case.
 */
export default defineCheck({
  id: 'contract/kind',
  title: 'The client reads the file as the intended kind',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    if (!document.isManaged) return;
    const hasResources = document.has('resources');
    if (meansKubernetes(document)) {
      // With `resources` the client refuses the file, and the author surely means Kubernetes.
      const certain = hasResources && {
        severity: 'error' as const,
        edits: replacing(document, 'type', 'kubernetes'),
      };
      yield problem(document, 'type', { ...letterCase(document.string('type') ?? ''), ...certain });
      return;
    }
    // contract/unknown-key says more about a file with `resources`.
    if (hasResources) return;
    const written = document.string('$schema') ?? declaredSchema(document.source.text);
    const declared = OUR_SCHEMA.exec(written ?? '');
    if (declared?.[1]?.toLowerCase() !== 'kubernetes' || document.isTemplate('type')) return;
    yield problem(document, document.has('$schema') ? '$schema' : '', schemaIgnored(document));
  },
});

/** A deployment with `type: Kubernetes`, in a letter case that the client reads as managed. */
export function meansKubernetes(document: Document): boolean {
  const type = document.family === 'deployment' ? document.string('type') : undefined;
  return type !== undefined && type !== 'kubernetes' && type.toLowerCase() === 'kubernetes';
}

function letterCase(type: string) {
  return {
    variant: 'letter-case',
    what: `"type: ${type}" is read as a managed deployment: the client compares with "kubernetes" in lower case only.`,
    fix: 'Use "type: kubernetes", or remove the line if the deployment is managed.',
  };
}

function schemaIgnored({ family }: Document) {
  return family === 'endpoint'
    ? {
        variant: 'schema-endpoint',
        what: '$schema says Kubernetes, but the client ignores it. Without "compute" it reads this file as a managed endpoint.',
        fix: 'Add "compute: azureml:<attached cluster>", or use the schema of managedOnlineEndpoint.',
      }
    : {
        variant: 'schema-deployment',
        what: '$schema says Kubernetes, but the client ignores it. Without "type: kubernetes" it reads this file as a managed deployment.',
        fix: 'Add "type: kubernetes", or use the schema of managedOnlineDeployment.',
      };
}
