/**
 * The checks that have something to ask of these documents. What reads more than YAML (Python, conda, MLmodel) is
 * loaded only where a document gives it something to read: most of the time of a short run is loading code.
 */
import type { Document } from '../documents/document.js';
import type { Check } from './check.js';
import { compute } from './compute/index.js';
import { contract } from './contract/index.js';
import { declaredEnvironment } from './environment/declared.js';
import { paths } from './paths/index.js';
import { probes } from './probes/index.js';
import { traffic } from './traffic/index.js';

/** In the order of checks/index.ts, which has them all. */
export async function checksFor(documents: readonly Document[]): Promise<readonly Check[]> {
  const some = (has: (deployment: Document) => boolean) =>
    documents.some(document => document.family === 'deployment' && has(document));
  const hasCode = some(deployment => deployment.isGiven('code_configuration'));
  const hasEnvironment = some(({ environment }) => environment.form === 'inline');
  const hasModel = some(({ model }) => model.form === 'inline');
  const hasEgress = some(deployment => deployment.has('egress_public_network_access'));
  return [
    ...contract,
    ...paths,
    ...(hasCode ? (await import('./scoring/index.js')).scoring : []),
    ...compute,
    ...declaredEnvironment,
    ...(hasCode || hasEnvironment ? (await import('./environment/built.js')).builtEnvironment : []),
    ...(hasModel || hasEgress ? (await import('./mlflow/index.js')).mlflow : []),
    ...traffic,
    ...probes,
    ...(hasModel ? (await import('./triton/index.js')).triton : []),
  ];
}
