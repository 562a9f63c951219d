import type { Azure } from '../../azure/azure.js';
import { known, type Told, then } from '../../azure/told.js';
import type { WorkspaceFacts } from '../../azure/workspaces.js';
import type { Document } from '../../documents/document.js';
import { azWorkspace } from '../az.js';
import { DEPLOYMENTS, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { isShut } from './isolation.js';

/**
 * An image that must be built can be: the tasks of a container registry do not reach into a private network, so a
 * private registry or storage account needs a compute that builds, or the deployment ends as ImageBuildFailure
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025; private storage: users' reports).
 */
export default defineCheck({
  id: 'network/image-build-compute',
  title: 'An image that must be built can be built in a private network',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run({ document, target, azure }: RemoteDocumentContext) {
    if (!mustBeBuilt(document)) return;
    const told = await then(azure.workspaces.get(target), facts => shutParts(azure, facts));
    if (told.kind === 'unknown') yield unanswered(document, 'environment', told);
    else if (told.value.length > 0) {
      const values = {
        workspace: shown(target.workspace),
        shut: told.value.map(shown),
        command: azWorkspace('update', target),
      };
      yield problem(document, 'environment', { part: 'key', values });
    }
  },
});

/** Surely: whether a registered environment was built already, its file does not tell. */
function mustBeBuilt({ environment }: Document): boolean {
  if (environment.form !== 'inline') return false;
  return environment.view.isGiven('conda_file') || environment.view.isGiven('build');
}

/** What of a workspace without a compute for builds is private; nothing where it has one. */
async function shutParts(
  { registries, storageAccounts }: Azure,
  facts: WorkspaceFacts | undefined,
): Promise<Told<readonly string[]>> {
  if (facts === undefined || facts.imageBuildCompute !== undefined) return known([]);
  const { containerRegistry, storageAccount } = facts;
  const [registry, storage] = await Promise.all([
    containerRegistry === undefined ? known(undefined) : registries.byId(containerRegistry),
    storageAccount === undefined ? known(undefined) : storageAccounts.byId(storageAccount),
  ]);
  if (registry.kind === 'unknown') return registry;
  if (storage.kind === 'unknown') return storage;
  const shut = [registry.value, storage.value].filter(part => isShut(part?.publicNetworkAccess));
  return known(shut.flatMap(part => (part === undefined ? [] : [part.name])));
}
