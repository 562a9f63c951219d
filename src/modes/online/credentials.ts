/** Whether the ids that sign in go together. */
import { type AzureSettings, SettingsError } from '../../model/settings.js';

/** @throws SettingsError for a client without its tenant */
export function checkIds({ clientId, tenantId }: AzureSettings, env: NodeJS.ProcessEnv): void {
  if (clientId !== undefined && tenantId === undefined && !env.AZURE_TENANT_ID)
    throw new SettingsError('"client-id" is given without "tenant-id"; signing in needs both.');
}
