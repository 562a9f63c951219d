import { shown } from '../../domain/shown.js';
import { nearestSizes, readSize, sizeOf } from '../../domain/sizes/vm-size.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem, replacing } from '../check.js';
import { meansKubernetes } from '../contract/kind.js';

const UNREAD = 'The client does not check the name';

/**
 * `instance_type` is a name that an Azure VM size can have. The client accepts any text (azure-ai-ml 1.34.0: a plain
 * string), and the service finds no such size.
 */
export default defineCheck({
  id: 'compute/unknown-size',
  title: 'instance_type is the name of a VM size',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    // A Kubernetes deployment names an InstanceType of its cluster; contract/kind reports the rest.
    if (meansKubernetes(document)) return;
    const reading = sizeOf(document);
    if (reading?.kind === 'no-size') yield unknown(document, reading.text, reading.meant);
  },
});

function unknown(document: Document, text: string, meant: string | undefined): Problem {
  const path = 'instance_type';
  if (text.trim() === '')
    return problem(document, path, {
      variant: 'empty',
      what: 'instance_type is empty. A managed deployment needs a VM size; Azure ML refuses the deployment without one.',
      fix: 'Use a VM size, such as instance_type: Standard_DS3_v2',
    });
  const name = shown(text);
  const prefixed = withPrefix(text);
  // No document says whether the service accepts a missing prefix, or a space around the name.
  if (prefixed !== undefined)
    return problem(document, path, {
      variant: 'prefix',
      severity: 'warning',
      what: `instance_type "${name}" is not the full name of a VM size. ${UNREAD}, and no document says that the service completes it.`,
      fix: `Use instance_type: ${prefixed}`,
    });
  // No Azure list has a name without its underscores.
  if (meant !== undefined)
    return problem(document, path, {
      variant: 'did-you-mean',
      what: `instance_type "${name}" is not a VM size; ${meant} is, with other punctuation. ${UNREAD}; the service finds no such size and the deployment fails.`,
      fix: `Use instance_type: ${meant}`,
      edits: replacing(document, path, meant),
    });
  return problem(document, path, {
    what: `instance_type "${name}" is not a VM size: Azure sizes have names like Standard_DS3_v2. ${UNREAD}; the service finds no such size and the deployment fails.`,
    fix: `Use a size from the list of managed online endpoints, such as ${nearestSizes(text).join(', ')}.`,
  });
}

/** The size that the text names with `Standard_` in front of it. */
function withPrefix(text: string): string | undefined {
  const name = `Standard_${text.trim().replace(/^standard_+/i, '')}`;
  const reading = readSize(name);
  if (reading.kind === 'listed') return reading.size.name;
  return reading.kind === 'unlisted' && reading.isKnownSeries ? name : undefined;
}
