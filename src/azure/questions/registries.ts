/** Azure container registries as resources: where they answer, who may reach them, how they give rights. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource, listResources } from '../client/arm.js';
import { BadAnswer, type Fields, fieldsOf, flag, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { andThen, known, type Result, unknown } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

export interface RegistryFacts {
  id: string;
  name: string;
  /** In lower case: `credit.azurecr.io`. */
  loginServer: string;
  /** `Basic`, `Standard`, `Premium`. */
  sku: string | undefined;
  /** `Enabled` or `Disabled`. */
  publicNetworkAccess: string | undefined;
  /** `Allow` or `Deny` for whom no rule of the firewall names. */
  defaultAction: string | undefined;
  /** `LegacyRegistryPermissions`, or `AbacRepositoryPermissions`, where AcrPull is ignored. */
  roleAssignmentMode: string | undefined;
  /** New images wait until a scanner lets them go: `policies.quarantinePolicy` is `enabled`. */
  hasQuarantine: boolean;
  /** Anybody may pull: `anonymousPullEnabled`. */
  isAnonymous: boolean;
}

export interface Registries {
  /** By resource id, of any subscription; undefined where the resource group is there and the registry is not. */
  byId(id: string): Promise<Result<RegistryFacts | undefined>>;
  /** By host, `credit.azurecr.io`, among those of a subscription; undefined where none of them answers there. */
  byLoginServer(subscription: string, host: string): Promise<Result<RegistryFacts | undefined>>;
}

const ID =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]+)$/i;

export function registries(session: Session): Registries {
  return {
    async byId(id) {
      const { containerRegistry: operation } = OPERATIONS;
      const [, subscription, resourceGroup, registry] = ID.exec(id) ?? [];
      if (subscription === undefined || resourceGroup === undefined || registry === undefined)
        return unknown('bad-answer', 'remote/bad-answer', {
          question: `${operation.method} ${operation.path}`,
          detail: 'its id is that of no container registry',
        });
      // Azure writes one id in many letter cases; the question is one.
      const parts = {
        subscription: subscription.toLowerCase(),
        resourceGroup: resourceGroup.toLowerCase(),
        registry: registry.toLowerCase(),
      };
      return session.ask(operation, parts, async use => {
        const asked = getResource(use, filled(operation.path, parts), operation.apiVersion ?? '');
        const body = await orMissing(asked, ['RegistryNotFound']);
        return body === undefined ? undefined : registryFacts(body);
      });
    },
    byLoginServer: (subscription, host) =>
      andThen(all(session, subscription), found =>
        known(found.find(({ loginServer }) => loginServer === host.toLowerCase())),
      ),
  };
}

function all(session: Session, subscription: string): Promise<Result<readonly RegistryFacts[]>> {
  const { containerRegistries: operation } = OPERATIONS;
  const parts = { subscription };
  return session.ask(operation, parts, async use => {
    const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
    return rows.map(registryFacts);
  });
}

/** A host that Azure names is asked with a token of Azure, so it must be nothing but a host. */
const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** @throws BadAnswer where it is none */
export function registryFacts(body: unknown): RegistryFacts {
  const { id, name, sku, properties } = fieldsOf(body);
  const own = fieldsOf(properties);
  const loginServer = required(text(own.loginServer), 'loginServer').toLowerCase();
  if (!HOST.test(loginServer)) throw new BadAnswer('its "loginServer" is no host');
  return {
    id: required(text(id), 'id'),
    name: required(text(name), 'name'),
    loginServer,
    sku: text(fieldsOf(sku).name),
    publicNetworkAccess: text(own.publicNetworkAccess),
    defaultAction: text(fieldsOf(own.networkRuleSet).defaultAction),
    roleAssignmentMode: text(own.roleAssignmentMode),
    hasQuarantine: isEnabled(fieldsOf(fieldsOf(own.policies).quarantinePolicy)),
    isAnonymous: flag(own.anonymousPullEnabled) ?? false,
  };
}

function isEnabled({ status }: Fields): boolean {
  return text(status)?.toLowerCase() === 'enabled';
}
