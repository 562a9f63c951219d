/** User-assigned managed identities. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource } from '../client/arm.js';
import { fieldsOf, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { guid, oneSpelling, type ResourceId } from '../client/resource-ids.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

export interface ManagedIdentityFacts {
  /** Object id in the directory: what roles are given to. */
  principalId: string;
  tenantId: string | undefined;
}

export interface Identities {
  /**
   * undefined: its resource group is there, and no identity of that name is in it. A group or a subscription that is
   * not there stays unknown, with the code of the resource manager in its values.
   */
  get(id: ResourceId): Promise<Result<ManagedIdentityFacts | undefined>>;
}

export function identities(session: Session): Identities {
  return {
    async get(id) {
      const { managedIdentity: operation } = OPERATIONS;
      const { subscription, resourceGroup, name: identity } = oneSpelling(id);
      const parts = { subscription, resourceGroup, identity };
      return session.ask(operation, parts, async use => {
        const path = filled(operation.path, parts);
        const body = await orMissing(getResource(use, path, operation.apiVersion ?? ''));
        return body === undefined ? undefined : managedIdentityFacts(body);
      });
    },
  };
}

/** @throws BadAnswer where it is none */
export function managedIdentityFacts(body: unknown): ManagedIdentityFacts {
  const { principalId, tenantId } = fieldsOf(fieldsOf(body).properties);
  return {
    principalId: required(guid(text(principalId)), 'principalId'),
    tenantId: guid(text(tenantId)),
  };
}
