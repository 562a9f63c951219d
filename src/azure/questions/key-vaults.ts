/** The key vault of a workspace: who may reach it. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource } from '../client/arm.js';
import { fieldsOf, required, text } from '../client/fields.js';
import { resourceName } from '../client/resource-ids.js';
import { type Result, unknown } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

export interface KeyVaultFacts {
  name: string;
  /** `Enabled` or `Disabled`; Azure writes it in lower case too. */
  publicNetworkAccess: string | undefined;
  /** `Allow` or `Deny` for whom no rule of the firewall names; undefined: it has no firewall. */
  defaultAction: string | undefined;
  /** `AzureServices` or `None`; undefined: it has no firewall, and Azure's services pass. */
  bypass: string | undefined;
}

export interface KeyVaults {
  /** By resource id, of any subscription. */
  byId(id: string): Promise<Result<KeyVaultFacts>>;
}

export function keyVaults(session: Session): KeyVaults {
  return {
    async byId(id) {
      const { keyVault: operation } = OPERATIONS;
      const vault = resourceName(id, 'Microsoft.KeyVault/vaults');
      if (vault === undefined)
        return unknown('bad-answer', 'remote/bad-answer', {
          question: 'the key vault of the workspace',
          detail: 'its id is that of something else',
        });
      const parts = { ...vault };
      return session.ask(operation, parts, async use =>
        keyVaultFacts(await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '')),
      );
    },
  };
}

/** @throws BadAnswer where it is none */
export function keyVaultFacts(body: unknown): KeyVaultFacts {
  const { name, properties } = fieldsOf(body);
  const own = fieldsOf(properties);
  const firewall = fieldsOf(own.networkAcls);
  return {
    name: required(text(name), 'name'),
    publicNetworkAccess: text(own.publicNetworkAccess),
    defaultAction: text(firewall.defaultAction),
    bypass: text(firewall.bypass),
  };
}
