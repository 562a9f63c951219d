/** How the resource manager says no. Texts follow the live service where they are public. */
import { Refusal } from '../servers/exchange.ts';

export function armError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
  more: Record<string, unknown> = {},
): Refusal {
  return new Refusal({ status, headers, body: { error: { code, message, ...more } } });
}

export const noSubscription = (id: string) =>
  armError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);

export const noGroup = (name: string) =>
  armError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);

/** A resource of ARM's own table of contents. `type` with its parents: `Microsoft.X/workspaces/onlineEndpoints`. */
export const noResource = (typeAndNames: string, group: string) =>
  armError(
    404,
    'ResourceNotFound',
    `The Resource '${typeAndNames}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );

/** What the service itself does not find: assets, datastores. */
export const notFoundInside = (message: string) =>
  armError(
    404,
    'UserError',
    message,
    {},
    {
      details: [{ code: 'NotFound', message }],
      additionalInfo: [{ type: 'ComponentName', info: { value: 'managementfrontend' } }],
    },
  );

export const forbidden = (client: string, object: string, action: string, scope: string) =>
  armError(
    403,
    'AuthorizationFailed',
    `The client '${client}' with object id '${object}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );

function unauthorized(code: string, message: string, tenant: string): Refusal {
  return armError(401, code, message, {
    'www-authenticate': `Bearer authorization_uri="https://login.windows.net/${tenant}", error="invalid_token", error_description="${message.replaceAll('"', "'")}"`,
  });
}

export const noToken = (tenant: string) =>
  unauthorized(
    'AuthenticationFailed',
    "Authentication failed. The 'Authorization' header is missing.",
    tenant,
  );

export const badToken = (tenant: string) =>
  unauthorized('InvalidAuthenticationToken', 'The access token is invalid.', tenant);

export const expiredToken = (tenant: string, now: string) =>
  unauthorized(
    'ExpiredAuthenticationToken',
    `The access token expiry UTC time is earlier than current UTC time '${now}'.`,
    tenant,
  );

export const wrongAudience = (tenant: string, audience: string, expected: readonly string[]) =>
  unauthorized(
    'InvalidAuthenticationTokenAudience',
    `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences '${expected.map(one => `${one}/`).join("','")}'.`,
    tenant,
  );

export const wrongTenant = (tenant: string, expected: string) =>
  unauthorized(
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer 'https://sts.windows.net/${tenant}/'. It must match the tenant 'https://sts.windows.net/${expected}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${expected}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
    expected,
  );

export const noApiVersion = () =>
  armError(
    400,
    'MissingApiVersionParameter',
    'The api-version query parameter (?api-version=) is required for all requests.',
  );

export const badApiVersion = (version: string) =>
  armError(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${version}' is invalid. The supported versions are '2022-10-01,2023-04-01,2023-10-01,2024-04-01,2024-10-01,2025-06-01'.`,
  );

export const noType = (type: string, version: string) =>
  armError(
    404,
    'InvalidResourceType',
    `The resource type '${type}' could not be found in the namespace 'Microsoft.MachineLearningServices' for api version '${version}'.`,
  );

export const noRoute = (path: string) =>
  armError(404, 'InvalidResourceType', `The sandbox has no operation at ${path}`);
