import type { RegistryFacts } from '../../azure/questions/registries.js';
import type { WorkspaceFacts } from '../../azure/questions/workspaces.js';
import { hasManagedNetwork, isShut } from '../../domain/network/isolation.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

const KEY = 'egress_public_network_access';

/**
 * A deployment can reach its workspace and the registry of its image. In a managed network the key no longer applies
 * and should not be set (concept-secure-online-endpoint.md, 02/29/2024); according to one report the service refuses it
 * ("EgressPublicNetworkAccess no longer supported"), so it is a warning. Without such a network, `enabled` requires a
 * workspace with public access and `disabled` one with a private link (the same page), and a private registry requires
 * `disabled` (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
export default defineCheck({
  id: 'network/egress',
  title: 'egress_public_network_access fits the network of the workspace',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { document, target, azure } = context;
    if (document.isTemplate(KEY)) return;
    const answer = await azure.workspaces.get(target);
    if (answer.kind === 'unknown') yield unanswered(document, KEY, answer);
    else if (answer.value === undefined) return;
    else if (!hasManagedNetwork(answer.value)) yield* await withoutNetwork(context, answer.value);
    else if (document.isGiven(KEY))
      yield problem(document, KEY, {
        part: 'key',
        variant: 'managed',
        what: `${KEY}: ${shown(document.string(KEY) ?? '')} has no effect: the workspace ${shown(target.workspace)} has a managed network, which sets the outbound access of its deployments. Users report that the service refuses the key: "EgressPublicNetworkAccess no longer supported".`,
        fix: 'Remove the line, and set outbound rules on the workspace instead: az ml workspace outbound-rule list',
      });
  },
});

async function withoutNetwork(context: RemoteDocumentContext, facts: WorkspaceFacts): Promise<Answer[]> {
  const { document, target, azure } = context;
  const workspace = shown(target.workspace);
  if (isShut(document.string(KEY))) {
    if (facts.privateEndpoints !== 0) return [];
    return [
      problem(document, KEY, {
        variant: 'no-private-link',
        what: `${KEY} is disabled, and the workspace ${workspace} has no private endpoint. The deployment then reaches its workspace, storage and registry through private endpoints only, which requires a workspace with a private link.`,
        fix: 'Remove the line and give the workspace a managed network, or keep the line and give it a private endpoint.',
      }),
    ];
  }
  const path = document.isGiven(KEY) ? KEY : 'endpoint_name';
  if (isShut(facts.publicNetworkAccess)) {
    const what = `The workspace ${workspace} has public network access disabled, and ${OVER_PUBLIC}. It cannot reach its workspace.`;
    return [problem(document, path, { variant: 'workspace', what, fix: STAY_PRIVATE })];
  }
  if (facts.containerRegistry === undefined) return [];
  const registry = await azure.registries.byId(facts.containerRegistry);
  if (registry.kind === 'unknown') return [unanswered(document, path, registry)];
  if (registry.value === undefined || !isShut(registry.value.publicNetworkAccess)) return [];
  if (!pullsFrom(document, registry.value)) return [];
  const what = `The container registry ${shown(registry.value.name)} of the workspace has public network access disabled, and ${OVER_PUBLIC}. Its image cannot be pulled.`;
  return [problem(document, path, { variant: 'registry', code: 'ERR_1200', what, fix: STAY_PRIVATE })];
}

const OVER_PUBLIC = `this deployment uses the public network (${KEY} is enabled or not set)`;
const STAY_PRIVATE = `Give the workspace a managed network, as Microsoft recommends, or set ${KEY}: disabled.`;

/** Whether the image comes from the workspace's registry: every image that is built does, a ready one where it says so. */
function pullsFrom({ environment }: Document, { loginServer }: RegistryFacts): boolean {
  if (environment.form === 'template' || environment.form === 'invalid') return false;
  if (environment.form !== 'inline') return true;
  const { view } = environment;
  if (view.isGiven('conda_file') || view.isGiven('build')) return true;
  return view.string('image')?.toLowerCase().startsWith(`${loginServer}/`) ?? false;
}
