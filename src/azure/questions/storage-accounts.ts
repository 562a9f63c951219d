/** The storage account of a workspace as a resource: who may reach it. Its blobs are another subject. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource } from '../client/arm.js';
import { fieldsOf, list, required, text } from '../client/fields.js';
import { resourceName } from '../client/resource-ids.js';
import { type Result, unknown } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

export interface StorageAccountFacts {
  name: string;
  /** `Enabled`, `Disabled`, or `SecuredByPerimeter`. */
  publicNetworkAccess: string | undefined;
  /** How many private endpoints lead to it; undefined where the answer does not say. */
  privateEndpoints: number | undefined;
}

export interface StorageAccounts {
  /** By resource id, of any subscription. */
  byId(id: string): Promise<Result<StorageAccountFacts>>;
}

export function storageAccounts(session: Session): StorageAccounts {
  return {
    async byId(id) {
      const { storageAccount: operation } = OPERATIONS;
      const account = resourceName(id, 'Microsoft.Storage/storageAccounts');
      if (account === undefined)
        return unknown('bad-answer', 'remote/bad-answer', {
          question: 'the storage account of the workspace',
          detail: 'its id is that of something else',
        });
      const parts = { ...account };
      return session.ask(operation, parts, async use =>
        storageAccountFacts(
          await getResource(use, filled(operation.path, parts), operation.apiVersion ?? ''),
        ),
      );
    },
  };
}

/** @throws BadAnswer where it is none */
export function storageAccountFacts(body: unknown): StorageAccountFacts {
  const { name, properties } = fieldsOf(body);
  const own = fieldsOf(properties);
  return {
    name: required(text(name), 'name'),
    publicNetworkAccess: text(own.publicNetworkAccess),
    privateEndpoints: list(own.privateEndpointConnections)?.length,
  };
}
