import type { Document } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const MIN = 'scale_settings.min_instances';
const MAX = 'scale_settings.max_instances';

/** A managed deployment scales by Azure Monitor, not by YAML: `scale_settings` can only be `default`. */
export default defineCheck({
  id: 'contract/scale-settings',
  title: 'Scale settings fit the kind of deployment',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const isTarget = camelToSnake(document.string('scale_settings.type') ?? '') === 'target_utilization';
    if (!isTarget) return;
    if (document.isManaged)
      yield problem(document, 'scale_settings.type', {
        variant: 'managed',
        what: 'A managed deployment supports "type: default" only. The client refuses the file: "ManagedOnlineEndpoint supports DefaultScaleSettings only."',
        fix: 'Remove "scale_settings" and set "instance_count". For autoscaling, add an Azure Monitor autoscale rule to the deployment.',
      });
    else yield* onKubernetes(document);
  },
});

function* onKubernetes(document: Document): Iterable<Problem> {
  const least = document.integer(MIN) ?? 1;
  const most = document.integer(MAX);
  const isKnown = !document.isTemplate(MIN);
  if (isKnown && most !== undefined && least > most)
    yield problem(document, MAX, {
      variant: 'order',
      severity: 'warning',
      what: `"max_instances" is ${most}, less than "min_instances" (${least}).`,
      fix: 'Swap them, or raise "max_instances".',
      related: document.has(MIN)
        ? [{ message: 'the value that it contradicts', at: document.range(MIN) }]
        : [],
    });
  if (document.has('instance_count'))
    yield problem(document, 'instance_count', {
      part: 'key',
      variant: 'count-not-used',
      severity: 'notice',
      what: '"instance_count" is not used with target_utilization; "min_instances" and "max_instances" are.',
      fix: 'Remove it, or move its number to "min_instances".',
    });
}
