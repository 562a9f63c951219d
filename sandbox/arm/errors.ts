/** How the resource manager says no. Texts follow the live service where they are public. */
import { Refusal, UnknownRequest } from '../servers/exchange.ts';

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

/**
 * What the service itself does not find: a registry (recording 46), an asset, a datastore. The words of assets are
 * unseen; `format` has its values in braces, as 46 has them.
 */
export function notFoundInside(format: string, values: Record<string, string>, inner: string): Refusal {
  const message = format.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return new Refusal({
    status: 404,
    body: {
      error: {
        code: 'UserError',
        severity: null,
        message,
        messageFormat: format,
        messageParameters: values,
        referenceCode: null,
        detailsUri: null,
        target: null,
        details: [],
        innerError: { code: 'NotFound', innerError: { code: inner, innerError: null } },
        debugInfo: null,
        additionalInfo: null,
      },
      correlation: { operation: HEX.slice(0, 32), request: HEX.slice(0, 16) },
      environment: 'westeurope',
      location: 'westeurope',
      time: '2026-11-30T12:00:00.0000000+00:00',
      componentName: 'managementfrontend',
    },
  });
}

const HEX = '0123456789abcdef'.repeat(2);

/** Something below a thing that is not there: recording 71. */
export const noParent = (name: string) =>
  armError(
    404,
    'ParentResourceNotFound',
    `Can not perform requested operation on nested resource. Parent resource '${name}' not found.`,
  );

/** A namespace that is not registered: recording 72. */
export const notRegistered = (namespace: string) => {
  const message = `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`;
  const code = 'MissingSubscriptionRegistration';
  return armError(409, code, message, {}, { details: [{ code, target: namespace, message }] });
};

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

/** No date: the parameter itself is wrong. */
export const badApiVersion = (version: string, known: readonly string[]) =>
  armError(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${version}' is invalid. The supported versions are '${known.join(',')}'.`,
  );

/** A type that this cloud, or this version of the namespace, does not have: recording 69. */
export const noType = (type: string, version: string) => {
  const [namespace, ...names] = type.split('/');
  return armError(
    404,
    'InvalidResourceType',
    `Resource type '${names.join('/')}' of provider namespace '${namespace}' was not found in global location for api version '${version}'.`,
  );
};

/** A version that the type does not have, as the resource manager says it. The test that asked fails. */
export const unknownVersion = (type: string, version: string, known: readonly string[]) =>
  new UnknownRequest(
    armError(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for location 'global' and API version '${version}' for type '${type.split('/').slice(1).join('/')}'. The supported api-versions are '${known.join(', ')}'.`,
    ).answer,
    known.length === 0
      ? `sandbox/data/api-versions.ts lists no api-versions of ${type}`
      : `${type} has no such api-version in sandbox/data/api-versions.ts`,
  );

/** Nothing of Azure's own: 501 is read by nobody as "it is not there". The test that asked fails. */
export const unknownOperation = (method: string, path: string, reason: string) =>
  new UnknownRequest(
    armError(501, 'SandboxHasNoSuchOperation', `The sandbox has no ${method} at ${path}.`).answer,
    reason,
  );
