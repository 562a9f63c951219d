import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import { activeShares, type TrafficKey } from '../../domain/traffic/shares.js';
import type { Document } from '../../project/documents/document.js';
import { defineCheck, type Problem, problem, type RunContext } from '../check.js';

/**
 * Traffic goes to deployments that exist. The files show only those of this run, so this is a hint, and only where the
 * run has deployments of the endpoint at all.
 */
export default defineCheck({
  id: 'traffic/unknown-deployment',
  title: 'Traffic goes to deployments that exist',
  confidence: 'possible',
  severity: 'notice',
  since: '1.0.0',
  of: 'run',
  *run({ documents, unread }: RunContext) {
    // A deployment that could not be read may be the one that is missing.
    if (unread.some(({ family }) => family !== 'endpoint')) return;
    const deployments = documents.filter(document => document.family === 'deployment');
    for (const endpoint of documents.filter(document => document.family === 'endpoint')) {
      const names = namesOf(endpoint, deployments);
      if (names === undefined || names.length === 0) continue;
      for (const key of ['traffic', 'mirror_traffic'] as const) yield* unknown(endpoint, key, names);
    }
  },
});

/** The names of an endpoint's deployments; undefined where one of them is not known yet. */
function namesOf(endpoint: Document, deployments: readonly Document[]): string[] | undefined {
  if (endpoint.name === undefined || deployments.some(({ endpointName }) => endpointName === undefined))
    return undefined;
  const wanted = endpoint.name.toLowerCase();
  const own = deployments.filter(({ endpointName }) => endpointName?.toLowerCase() === wanted);
  const names = own.map(({ name }) => name).filter(name => name !== undefined);
  return names.length === own.length ? [...new Set(names)] : undefined;
}

function* unknown(endpoint: Document, key: TrafficKey, names: readonly string[]): Iterable<Problem> {
  // The client makes the names lower case.
  const known = new Set(names.map(name => name.toLowerCase()));
  for (const { deployment, isUnnamed, shown: label } of activeShares(endpoint, key)) {
    if (isUnnamed || known.has(deployment.toLowerCase())) continue;
    const suggestion = nearest(deployment, names);
    yield problem(endpoint, [key, deployment], {
      part: 'key',
      what: `No file of this run defines a deployment "${label}" of the endpoint ${shown(endpoint.name ?? '')}; there are ${names.map(shown).join(', ')}. If Azure does not have it either, the traffic update fails.`,
      ...(suggestion === undefined
        ? { fix: 'Correct the name. Keep it if the deployment exists in Azure or is made elsewhere.' }
        : {
            variant: 'did-you-mean',
            fix: `Did you mean "${suggestion}"? Keep it if the deployment exists in Azure or is made elsewhere.`,
          }),
    });
  }
}
