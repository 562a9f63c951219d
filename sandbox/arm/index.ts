/** All operations of the sandbox's resource manager. */
import type { Context } from '../context.ts';
import type { Service } from '../servers/exchange.ts';
import { authorizationRoutes } from './authorization.ts';
import { computeRoutes } from './computes.ts';
import { deploymentRoutes } from './deployments.ts';
import { endpointRoutes } from './endpoints.ts';
import type { Estate } from './estate.ts';
import { governanceRoutes } from './governance-reads.ts';
import { operationRoutes } from './operations.ts';
import { quotaRoutes } from './quota.ts';
import { resourcesRoutes } from './resources.ts';
import { armService, type Route } from './router.ts';
import { workspaceRoutes } from './workspace.ts';

export const ROUTES: readonly Route[] = [
  ...workspaceRoutes,
  ...computeRoutes,
  ...endpointRoutes,
  ...deploymentRoutes,
  ...operationRoutes,
  ...quotaRoutes,
  ...authorizationRoutes,
  ...governanceRoutes,
  ...resourcesRoutes,
];

/** The resource manager; time moves on before every request. */
export function resourceManager(context: Context, estate: Estate): Service {
  const service = armService(context, estate, ROUTES);
  return asked => {
    estate.settle();
    return service(asked);
  };
}
