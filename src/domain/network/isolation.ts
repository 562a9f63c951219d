/** How a workspace is isolated. */
import type { WorkspaceFacts } from '../../azure/questions/workspaces.js';

/** Whether the workspace has a managed network; then all its deployments use it. */
export function hasManagedNetwork({ managedNetwork }: WorkspaceFacts): boolean {
  const mode = managedNetwork?.isolationMode?.toLowerCase();
  return mode !== undefined && mode !== 'disabled';
}

/** Whether public access is off. Azure writes the word in two letter cases. */
export function isShut(publicNetworkAccess: string | undefined): boolean {
  return publicNetworkAccess?.toLowerCase() === 'disabled';
}
