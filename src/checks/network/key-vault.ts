import { andThen, known, type Result } from '../../azure/client/result.js';
import type { KeyVaultFacts } from '../../azure/questions/key-vaults.js';
import { argument } from '../../domain/az.js';
import { isShut } from '../../domain/network/isolation.js';
import { shown } from '../../domain/shown.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

/**
 * Azure stores the keys of a new endpoint in the key vault of the workspace: behind a firewall that blocks trusted Azure
 * services, creating an endpoint with keys fails (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
export default defineCheck({
  id: 'network/key-vault',
  title: 'The firewall of the key vault lets Azure services pass',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineEndpoint'],
  async *run(context: RemoteDocumentContext) {
    const { document, target, azure } = context;
    const { name } = document;
    const isGiven = document.isGiven('auth_mode');
    // The client sends `key` for a file without the key.
    if (!name || (isGiven && camelToSnake(document.string('auth_mode') ?? '') !== 'key')) return;
    const answer = await andThen(azure.endpoints.get(target, name), now =>
      now === undefined ? vaultOf(context) : known(undefined),
    );
    if (answer.kind === 'unknown') yield unanswered(document, 'auth_mode', answer);
    else if (answer.value !== undefined && isClosed(answer.value)) {
      const command = `az keyvault update --name ${argument(answer.value.name, 'vault')} --subscription ${argument(target.subscription, 'subscription')} --bypass AzureServices`;
      yield problem(document, isGiven ? 'auth_mode' : 'name', {
        what: `The key vault ${shown(answer.value.name)} of the workspace has a firewall that blocks trusted Azure services (bypass: None). Creating an endpoint with keys fails there.`,
        fix: `Use auth_mode: aad_token, which needs no keys, or let Azure services pass: ${command}`,
      });
    }
  },
});

function vaultOf({ azure, target }: RemoteDocumentContext): Promise<Result<KeyVaultFacts | undefined>> {
  return andThen(azure.workspaces.get(target), facts =>
    facts?.keyVault === undefined ? known(undefined) : azure.keyVaults.byId(facts.keyVault),
  );
}

function isClosed({ publicNetworkAccess, defaultAction, bypass }: KeyVaultFacts): boolean {
  const hasFirewall = defaultAction?.toLowerCase() === 'deny' || isShut(publicNetworkAccess);
  return hasFirewall && bypass?.toLowerCase() === 'none';
}
