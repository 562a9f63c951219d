/** An endpoint or deployment of a file as policies see it: the fields of the resource that the client asks for. */
import type { Document } from '../../documents/document.js';
import { camelToSnake } from '../../documents/python.js';
import type { Resource } from './policy-condition.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const DEPLOYMENT = `${ENDPOINT}/deployments`;

/** Key of the file by the last part of the field, for the line that a finding points at. */
export const KEYS: Readonly<Record<string, string>> = {
  authmode: 'auth_mode',
  publicnetworkaccess: 'public_network_access',
  egresspublicnetworkaccess: 'egress_public_network_access',
  instancetype: 'instance_type',
  'identity.type': 'identity.type',
};

const AUTH_MODES: Readonly<Record<string, string>> = {
  key: 'Key',
  aml_token: 'AMLToken',
  aad_token: 'AADToken',
};

export function requested(document: Document, region: string): Resource {
  return document.family === 'endpoint' ? endpoint(document, region) : deployment(document, region);
}

function endpoint(document: Document, region: string): Resource {
  const mode = document.isGiven('auth_mode') ? camelToSnake(document.string('auth_mode') ?? '') : 'key';
  const fields = new Map<string, string | undefined>([
    ['type', ENDPOINT],
    ['location', region],
  ]);
  // What is not rendered yet, or is wrong, is not known; Azure then decides on something else.
  if (AUTH_MODES[mode] !== undefined) fields.set(alias(ENDPOINT, 'authMode'), AUTH_MODES[mode]);
  put(fields, document, 'public_network_access', alias(ENDPOINT, 'publicNetworkAccess'));
  const identity = identityOf(document);
  if (identity !== undefined) fields.set('identity.type', identity);
  return fields;
}

function deployment(document: Document, region: string): Resource {
  const fields = new Map<string, string | undefined>([
    ['type', DEPLOYMENT],
    ['location', region],
    [alias(DEPLOYMENT, 'endpointComputeType'), document.isManaged ? 'Managed' : 'Kubernetes'],
  ]);
  put(fields, document, 'egress_public_network_access', alias(DEPLOYMENT, 'egressPublicNetworkAccess'));
  put(fields, document, 'instance_type', alias(DEPLOYMENT, 'instanceType'));
  return fields;
}

function alias(type: string, property: string): string {
  return `${type}/${property}`.toLowerCase();
}

function put(fields: Map<string, string | undefined>, document: Document, key: string, field: string): void {
  if (!document.isGiven(key)) fields.set(field, undefined);
  else if (document.string(key) !== undefined) fields.set(field, document.string(key));
}

function identityOf(document: Document): string | undefined {
  if (!document.isGiven('identity')) return 'SystemAssigned';
  const types: Readonly<Record<string, string>> = {
    system_assigned: 'SystemAssigned',
    user_assigned: 'UserAssigned',
    none: 'None',
  };
  return types[camelToSnake(document.string('identity.type') ?? '')];
}
