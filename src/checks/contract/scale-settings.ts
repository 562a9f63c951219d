import { camelToSnake } from '../../documents/python.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** A managed deployment scales by Azure Monitor, not by YAML: `scale_settings` can only say `default`. */
export default defineCheck({
  id: 'contract/scale-settings',
  title: 'Scale settings fit the kind of deployment',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const isTarget = camelToSnake(document.string('scale_settings.type') ?? '') === 'target_utilization';
    if (document.isManaged && isTarget)
      yield problem(document, 'scale_settings.type', { message: 'managed' });
    if (document.isManaged || !isTarget) return;
    const least = document.integer('scale_settings.min_instances') ?? 1;
    const most = document.integer('scale_settings.max_instances');
    const isKnown = !document.isTemplate('scale_settings.min_instances');
    if (isKnown && most !== undefined && least > most) {
      const related = document.has('scale_settings.min_instances')
        ? [{ message: 'the value that it contradicts', at: document.range('scale_settings.min_instances') }]
        : [];
      yield problem(document, 'scale_settings.max_instances', {
        message: 'order',
        severity: 'warning',
        values: { least, most },
        related,
      });
    }
    if (document.has('instance_count')) {
      yield problem(document, 'instance_count', {
        part: 'key',
        message: 'count-not-used',
        severity: 'notice',
      });
    }
  },
});
