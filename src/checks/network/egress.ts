import type { RegistryFacts } from '../../azure/registries.js';
import type { WorkspaceFacts } from '../../azure/workspaces.js';
import type { Document } from '../../documents/document.js';
import { type Answer, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { hasManagedNetwork, isShut } from './isolation.js';

const KEY = 'egress_public_network_access';

/**
 * A deployment can reach its workspace and the registry of its image. In a managed network the key no longer applies
 * and should not be set (concept-secure-online-endpoint.md, 02/29/2024); one report has the service refuse it
 * ("EgressPublicNetworkAccess no longer supported"), so it is a warning. Without such a network, `enabled` wants a
 * workspace that is open and `disabled` one with a private link (the same page), and a private registry wants
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
    const told = await azure.workspaces.get(target);
    if (told.kind === 'unknown') yield unanswered(document, KEY, told);
    else if (told.value === undefined) return;
    else if (!hasManagedNetwork(told.value)) yield* await withoutNetwork(context, told.value);
    else if (document.isGiven(KEY)) {
      const values = { value: shown(document.string(KEY) ?? ''), workspace: shown(target.workspace) };
      yield problem(document, KEY, { part: 'key', message: 'managed', values });
    }
  },
});

async function withoutNetwork(context: RemoteDocumentContext, facts: WorkspaceFacts): Promise<Answer[]> {
  const { document, target, azure } = context;
  const values = { workspace: shown(target.workspace) };
  if (isShut(document.string(KEY))) {
    if (facts.privateEndpoints !== 0) return [];
    return [problem(document, KEY, { message: 'no-private-link', values })];
  }
  const path = document.isGiven(KEY) ? KEY : 'endpoint_name';
  if (isShut(facts.publicNetworkAccess)) return [problem(document, path, { message: 'workspace', values })];
  if (facts.containerRegistry === undefined) return [];
  const registry = await azure.registries.byId(facts.containerRegistry);
  if (registry.kind === 'unknown') return [unanswered(document, path, registry)];
  if (registry.value === undefined || !isShut(registry.value.publicNetworkAccess)) return [];
  if (!pullsFrom(document, registry.value)) return [];
  return [
    problem(document, path, {
      message: 'registry',
      code: 'ERR_1200',
      values: { registry: shown(registry.value.name) },
    }),
  ];
}

/** Whether the image comes out of the workspace's registry: all do but a ready one of another place. */
function pullsFrom({ environment }: Document, { loginServer }: RegistryFacts): boolean {
  if (environment.form === 'template' || environment.form === 'invalid') return false;
  if (environment.form !== 'inline') return true;
  const { view } = environment;
  if (view.isGiven('conda_file') || view.isGiven('build')) return true;
  return view.string('image')?.toLowerCase().startsWith(`${loginServer}/`) ?? false;
}
