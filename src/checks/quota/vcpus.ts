import { lackOf } from '../../domain/quota/lack.js';
import { HOW_TO_RAISE } from '../../domain/quota/pages.js';
import { fullOf } from '../../domain/quota/plan.js';
import { shown } from '../../domain/shown.js';
import { defineCheck, type RemoteContext } from '../check.js';

/**
 * The deployments of a run together fit into the Azure ML quota of their VM family, with the 20 % that it reserves for
 * upgrades (ERR_1100).
 */
export default defineCheck({
  id: 'quota/vcpus',
  title: 'The VM family has quota for the deployments of the run',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  run: (context: RemoteContext) =>
    lackOf(context, 'family', {
      needs: ({ draw }) => `${fullOf(draw)} vCPUs of ${shown(draw.size.family)} in ${draw.region}`,
      of: ({ limit }) => `Of the limit of ${limit.limit ?? 0}`,
      despite: '',
      raise: vCpus => `request a limit of ${vCpus} vCPUs or more`,
      page: HOW_TO_RAISE,
    }),
});
