/** How a workspace is shut off, as the checks of this subject need it. */
import type { WorkspaceFacts } from '../../azure/workspaces.js';

/** Whether the workspace has a managed network, which all its deployments are in. */
export function hasManagedNetwork({ managedNetwork }: WorkspaceFacts): boolean {
  const mode = managedNetwork?.isolationMode?.toLowerCase();
  return mode !== undefined && mode !== 'disabled';
}

/** Reachable from nowhere outside: Azure writes the word in two letter cases. */
export function isShut(publicNetworkAccess: string | undefined): boolean {
  return publicNetworkAccess?.toLowerCase() === 'disabled';
}
