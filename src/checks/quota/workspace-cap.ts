import { defineCheck, type RemoteContext } from '../check.js';
import { lackOf } from './lack.js';

/** A workspace may have a cap of its own on a family, below the subscription's quota. */
export default defineCheck({
  id: 'quota/workspace-cap',
  title: 'The cap of the workspace has room for the deployments of the run',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  run: (context: RemoteContext) => lackOf(context, 'workspace'),
});
