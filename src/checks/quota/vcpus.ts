import { defineCheck, type RemoteContext } from '../check.js';
import { lackOf } from './lack.js';

/**
 * The deployments of a run fit together into the quota that Azure ML has for their VM family, the 20 % that it reserves
 * for upgrades included (ERR_1100).
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
  run: (context: RemoteContext) => lackOf(context, 'family'),
});
