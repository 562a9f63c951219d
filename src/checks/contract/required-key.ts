import { CLIENT_REFUSES } from '../../domain/contract/client.js';
import { isMisspelt, type ShapeFault, shapeFaults } from '../../domain/contract/shape.js';
import type { Document } from '../../project/documents/document.js';
import { dotted } from '../../project/documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * The file has every key that the client requires. `name` and `endpoint_name` often come from the command line
 * (42 of 144 public files rely on it), so a missing name is a notice.
 */
export default defineCheck({
  id: 'contract/required-key',
  title: 'The file has every required key',
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

/** contract/code-configuration and contract/inference-routes say more about the missing half. */
function hasItsOwnCheck({ path }: MissingKey): boolean {
  return path[0] === 'code_configuration' || path.includes('inference_config');
}

function missing(document: Document, { view, path, key }: MissingKey): Problem {
  const place = dotted(path);
  if (path.length > 0)
    return problem(view, path, {
      part: 'key',
      variant: 'nested',
      what: `"${place}" has no "${key}". ${CLIENT_REFUSES}`,
      fix: `Add "${key}:" below "${place}".`,
    });
  if (key === 'name' || key === 'endpoint_name')
    return problem(view, '', { severity: 'notice', ...nameFromElsewhere(document, key) });
  if (key === 'instance_type')
    return problem(view, '', {
      variant: 'instance-type',
      what: `"instance_type" is missing: a managed deployment needs a VM size. ${CLIENT_REFUSES}`,
      fix: 'Add for example "instance_type: Standard_DS3_v2". For a Kubernetes deployment, add "type: kubernetes" instead.',
    });
  return problem(view, '', {
    what: `"${key}" is missing. ${CLIENT_REFUSES}`,
    fix: `Add "${key}:" at the top level.`,
  });
}

function nameFromElsewhere(document: Document, key: 'name' | 'endpoint_name') {
  const option = key === 'name' ? '--name' : '--endpoint-name';
  const isOfEndpoint = key === 'endpoint_name' || document.family === 'endpoint';
  const input = isOfEndpoint ? 'endpoint-name' : 'deployment-name';
  return {
    variant: 'name',
    what: `"${key}" is not in the file. That works if the command line sets it (${option}); otherwise the client refuses the file.`,
    fix: `Add "${key}:", or pass the name that the deploy uses in the input "${input}".`,
  };
}
