import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem, replacing } from '../check.js';
import { meansKubernetes } from '../contract/kind.js';
import { shown } from '../shown.js';
import { nearestSizes, readSize, sizeOf } from './vm-size.js';

/**
 * `instance_type` is a name that an Azure VM size can have. The client passes on whatever is written
 * (azure-ai-ml 1.34.0: a plain string), and the service finds no such size.
 */
export default defineCheck({
  id: 'compute/unknown-size',
  title: 'instance_type is the name of a VM size',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    // A Kubernetes deployment names an InstanceType of its cluster; contract/kind mends the rest.
    if (meansKubernetes(document)) return;
    const reading = sizeOf(document);
    if (reading?.kind === 'no-size') yield unknown(document, reading.text, reading.meant);
  },
});

function unknown(document: Document, text: string, meant: string | undefined): Problem {
  const path = 'instance_type';
  if (text.trim() === '') return problem(document, path, { message: 'empty' });
  const name = shown(text);
  const prefixed = withPrefix(text);
  // Whether the service forgives a missing prefix, or a space around the name, is written nowhere.
  if (prefixed !== undefined) {
    return problem(document, path, {
      message: 'prefix',
      severity: 'warning',
      values: { name, meant: prefixed },
    });
  }
  // A name without its underscores is in no list of Azure's.
  if (meant !== undefined)
    return problem(document, path, {
      message: 'did-you-mean',
      values: { name, meant },
      edits: replacing(document, path, meant),
    });
  return problem(document, path, { values: { name, nearest: nearestSizes(text) } });
}

/** The size that the text names once `Standard_` stands in front of it. */
function withPrefix(text: string): string | undefined {
  const name = `Standard_${text.trim().replace(/^standard_+/i, '')}`;
  const reading = readSize(name);
  if (reading.kind === 'listed') return reading.size.name;
  return reading.kind === 'unlisted' && reading.isKnownSeries ? name : undefined;
}
