import { lackOf } from '../../domain/quota/lack.js';
import { HOW_TO_RAISE } from '../../domain/quota/pages.js';
import { fullOf } from '../../domain/quota/plan.js';
import { defineCheck, type RemoteContext } from '../check.js';

/** All families of a region share one limit, beside their own: "Total Cluster Dedicated Regional vCPUs". */
export default defineCheck({
  id: 'quota/total',
  title: 'The region has quota for the deployments of the run',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  run: (context: RemoteContext) =>
    lackOf(context, 'total', {
      needs: ({ draw }) => `${fullOf(draw)} vCPUs in ${draw.region}`,
      of: ({ limit, draw }) =>
        `Of the ${limit.limit ?? 0} dedicated vCPUs of Azure ML that all VM families of ${draw.region} share`,
      despite: ', even if its family has room',
      raise: vCpus => `request a limit of ${vCpus} vCPUs or more`,
      page: HOW_TO_RAISE,
    }),
});
