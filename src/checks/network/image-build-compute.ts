import type { Azure } from '../../azure/azure.js';
import { andThen, known, type Result } from '../../azure/client/result.js';
import type { WorkspaceFacts } from '../../azure/questions/workspaces.js';
import { azWorkspace } from '../../domain/az.js';
import { isShut } from '../../domain/network/isolation.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

/**
 * ACR Tasks have no access to a private network: with a private registry or storage account, an image build needs a
 * compute of the workspace, or the deployment fails with ImageBuildFailure (how-to-troubleshoot-online-endpoints.md,
 * 10/06/2025; private storage: users' reports).
 */
export default defineCheck({
  id: 'network/image-build-compute',
  title: 'In a private network, a compute of the workspace builds the image',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run({ document, target, azure }: RemoteDocumentContext) {
    if (!mustBeBuilt(document)) return;
    const answer = await andThen(azure.workspaces.get(target), facts => shutParts(azure, facts));
    if (answer.kind === 'unknown') yield unanswered(document, 'environment', answer);
    else if (answer.value.length > 0) {
      yield problem(document, 'environment', {
        part: 'key',
        what: `The image of this environment must be built, and the public network has no access to ${answer.value.map(shown).join(', ')} of the workspace ${shown(target.workspace)}. Without a compute for image builds, ACR Tasks build it and cannot reach the private network: the build fails with ImageBuildFailure, or hangs.`,
        fix: `Name a CPU cluster of the workspace for image builds: ${azWorkspace('update', target)} --image-build-compute <cluster>. Or build the image elsewhere and set it as image.`,
      });
    }
  },
});

/** Certainly: the file does not show whether a registered environment is built already. */
function mustBeBuilt({ environment }: Document): boolean {
  if (environment.form !== 'inline') return false;
  return environment.view.isGiven('conda_file') || environment.view.isGiven('build');
}

/** The private parts of a workspace without a compute for image builds; none where it has one. */
async function shutParts(
  { registries, storageAccounts }: Azure,
  facts: WorkspaceFacts | undefined,
): Promise<Result<readonly string[]>> {
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
