import { dirname } from 'node:path';
import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import type { Document } from '../../project/documents/document.js';
import { defineCheck, problem, type RunContext } from '../check.js';

/**
 * A deployment belongs to an endpoint of the files beside it. The endpoint may well exist in Azure alone, so this is a
 * hint, and only where the folder has an endpoint file at all.
 */
export default defineCheck({
  id: 'contract/endpoint-file',
  title: 'endpoint_name is the name of an endpoint file beside the deployment',
  confidence: 'possible',
  severity: 'notice',
  since: '1.0.0',
  of: 'run',
  *run({ documents, unread }: RunContext) {
    if (unread.some(({ family }) => family !== 'deployment')) return;
    const endpoints = documents.filter(({ family }) => family === 'endpoint');
    const all = new Set(endpoints.map(({ name }) => name?.toLowerCase()));
    for (const deployment of documents.filter(({ family }) => family === 'deployment')) {
      const wanted = deployment.string('endpoint_name');
      const beside = endpoints.filter(endpoint => folderOf(endpoint) === folderOf(deployment));
      const names = beside.flatMap(({ name }) => name ?? []);
      // A name that is still to come may be this one.
      if (wanted === undefined || beside.length === 0 || names.length < beside.length) continue;
      if (all.has(wanted.toLowerCase())) continue;
      const meant = nearest(wanted, names);
      yield problem(deployment, 'endpoint_name', {
        ...(meant !== undefined && { variant: 'did-you-mean' }),
        what: `No endpoint file of this run is called "${shown(wanted)}"; beside this file there is ${names.map(shown).join(', ')}. If Azure has no such endpoint either, the deploy stops.`,
        fix:
          meant === undefined
            ? 'Correct the name. Keep it if the endpoint exists in Azure or is made elsewhere.'
            : `Did you mean "${shown(meant)}"? Keep it if the endpoint exists in Azure or is made elsewhere.`,
      });
    }
  },
});

function folderOf({ source }: Document): string {
  return dirname(source.path);
}
