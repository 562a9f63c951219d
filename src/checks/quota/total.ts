import { defineCheck, type RemoteContext } from '../check.js';
import { lackOf } from './lack.js';

/** All families of a region have one limit together, beside their own: "Total Cluster Dedicated Regional vCPUs". */
export default defineCheck({
  id: 'quota/total',
  title: 'The region has quota for the deployments of the run',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  run: (context: RemoteContext) => lackOf(context, 'total'),
});
