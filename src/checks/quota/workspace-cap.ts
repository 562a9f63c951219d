import { lackOf } from '../../domain/quota/lack.js';
import { STUDIO_QUOTA } from '../../domain/quota/pages.js';
import { fullOf } from '../../domain/quota/plan.js';
import { shown } from '../../domain/shown.js';
import { defineCheck, type RemoteContext } from '../check.js';

/** A workspace may have its own cap on a VM family, below the quota of the subscription. */
export default defineCheck({
  id: 'quota/workspace-cap',
  title: 'The cap of the workspace has room for the deployments of the run',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  run: (context: RemoteContext) =>
    lackOf(context, 'workspace', {
      needs: ({ draw }) => `${fullOf(draw)} vCPUs of ${shown(draw.size.family)}`,
      of: ({ limit, draw }) =>
        `Of the cap of ${limit.limit ?? 0} of the workspace ${shown(draw.target.workspace)}`,
      despite: ', even if the subscription has room',
      raise: vCpus => `raise the cap to ${vCpus} vCPUs`,
      page: `${STUDIO_QUOTA}, by workspace`,
    }),
});
