import type { Document } from '../../documents/document.js';
import { dotted } from '../../documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { isMisspelt, type ShapeFault, shapeFaults } from './shape.js';

/**
 * Every key that the client requires is there. `name` and `endpoint_name` often come from the command line
 * (42 of 144 public files rely on it), so their absence is a hint and no mistake.
 */
export default defineCheck({
  id: 'contract/required-key',
  title: 'Every key that is required is there',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const fault of shapeFaults(document)) {
      if (
        fault.kind !== 'missing-key' ||
        hasItsOwnCheck(fault) ||
        isMisspelt(document, fault.path, fault.key)
      )
        continue;
      // `resources` without `type: kubernetes` is one mistake, and contract/unknown-key explains it.
      if (fault.key === 'instance_type' && document.has('resources')) continue;
      yield missing(document, fault);
    }
  },
});

type MissingKey = Extract<ShapeFault, { kind: 'missing-key' }>;

/** contract/code-configuration and contract/inference-routes say what the other half is for. */
function hasItsOwnCheck({ path }: MissingKey): boolean {
  return path[0] === 'code_configuration' || path.includes('inference_config');
}

function missing(document: Document, { view, path, key }: MissingKey): Problem {
  const place = dotted(path);
  if (path.length > 0) return problem(view, path, { part: 'key', message: 'nested', values: { key, place } });
  if (key === 'name' || key === 'endpoint_name') {
    const option = key === 'name' ? '--name' : '--endpoint-name';
    const input =
      key === 'endpoint_name' || document.family === 'endpoint' ? 'endpoint-name' : 'deployment-name';
    return problem(view, '', { severity: 'notice', message: 'name', values: { key, option, input } });
  }
  return problem(view, '', { message: key === 'instance_type' ? 'instance-type' : '', values: { key } });
}
