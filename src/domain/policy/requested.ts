/** An endpoint or deployment of a file as policies see it: the fields of the resource in the client's request. */
import { UNKNOWN } from '../../azure/questions/policy-expression.js';
import type { Target } from '../../azure/questions/workspaces.js';
import type { Document } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import type { Path } from '../../project/yaml/view.js';
import { parseReference } from '../references.js';
import { type Resource, tagOf } from './policy-condition.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const DEPLOYMENT = `${ENDPOINT}/deployments`;
const DATA = 'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments';

/** Key of the file by the last part of the field, for the line of the finding. */
const KEYS: Readonly<Record<string, string>> = {
  authmode: 'auth_mode',
  publicnetworkaccess: 'public_network_access',
  egresspublicnetworkaccess: 'egress_public_network_access',
  instancetype: 'instance_type',
  appinsightsenabled: 'app_insights_enabled',
  'identity.type': 'identity.type',
  'model.assetid': 'model',
  model: 'model',
  name: 'name',
  fullname: 'name',
  tags: 'tags',
};

/** The key of the file that sets a field of a rule; undefined where none does. */
export function keyOf(field: string, document: Document): Path | undefined {
  const tag = tagOf(field);
  if (tag !== undefined) {
    const own = document.entries('tags').find(({ key }) => key.text.toLowerCase() === tag.toLowerCase());
    return ['tags', own?.key.text ?? tag];
  }
  const name = field.toLowerCase();
  return KEYS[name] ?? KEYS[name.slice(name.lastIndexOf('/') + 1)];
}

const AUTH_MODES: Readonly<Record<string, string>> = {
  key: 'Key',
  aml_token: 'AMLToken',
  aad_token: 'AADToken',
};

/** Modes in which a definition covers ARM resources (`indexed`: those with tags and a location). */
const OF_RESOURCES = new Set(['all', 'indexed']);
/** Mode of definitions about deployments of registry models. */
const OF_MODELS = 'microsoft.machinelearningservices.v2.data';

/** What a definition of this mode (in lower case) sees of a file; undefined where it covers other resources. */
export function requested(
  document: Document,
  mode: string,
  region: string,
  target: Target,
): Resource | undefined {
  if (OF_RESOURCES.has(mode))
    return document.family === 'endpoint'
      ? endpoint(document, region, target)
      : deployment(document, region, target);
  return mode === OF_MODELS && document.family === 'deployment' ? deployedModel(document, target) : undefined;
}

type Fields = Map<string, unknown>;

function endpoint(document: Document, region: string, target: Target): Fields {
  const mode = document.isGiven('auth_mode') ? camelToSnake(document.string('auth_mode') ?? '') : 'key';
  const fields = common(document, ENDPOINT, region, target);
  // A value that is not rendered yet, or is wrong, is unknown; Azure will see another one.
  if (AUTH_MODES[mode] !== undefined) fields.set(alias(ENDPOINT, 'authMode'), AUTH_MODES[mode]);
  put(fields, document, 'public_network_access', alias(ENDPOINT, 'publicNetworkAccess'));
  const identity = identityOf(document);
  if (identity !== undefined) fields.set('identity.type', identity);
  return fields;
}

function deployment(document: Document, region: string, target: Target): Fields {
  const fields = common(document, DEPLOYMENT, region, target);
  fields.set(alias(DEPLOYMENT, 'endpointComputeType'), document.isManaged ? 'Managed' : 'Kubernetes');
  put(fields, document, 'egress_public_network_access', alias(DEPLOYMENT, 'egressPublicNetworkAccess'));
  put(fields, document, 'instance_type', alias(DEPLOYMENT, 'instanceType'));
  const model = registryModel(document);
  if (model !== undefined) fields.set(alias(DEPLOYMENT, 'model'), model);
  return fields;
}

function deployedModel(document: Document, target: Target): Fields {
  const fields: Fields = new Map([
    ['type', DATA],
    ['workspace()', workspaceOf(target)],
  ]);
  const model = registryModel(document);
  if (model !== undefined) fields.set(alias(DATA, 'model.assetId'), model);
  // The id of a workspace model has another prefix; the upload or the service assigns it.
  else if (isOfWorkspace(document)) fields.set(alias(DATA, 'model.assetId'), undefined);
  return fields;
}

/** The id of a registry model, where the file names its version. */
function registryModel({ model }: Document): string | undefined {
  if (model.form !== 'reference') return undefined;
  const reference = parseReference(model.text);
  return reference.form === 'registry' && reference.version !== undefined ? model.text : undefined;
}

function isOfWorkspace({ model }: Document): boolean {
  if (model.form === 'none' || model.form === 'inline') return true;
  return model.form === 'reference' && ['workspace', 'arm'].includes(parseReference(model.text).form);
}

function workspaceOf({ subscription, resourceGroup, workspace }: Target): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
}

function common(document: Document, type: string, region: string, target: Target): Fields {
  const fields: Fields = new Map<string, unknown>([
    ['type', type],
    ['location', region],
  ]);
  const { subscription, resourceGroup, workspace } = target;
  const group = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
  fields.set('subscription()', { id: `/subscriptions/${subscription}`, subscriptionId: subscription });
  fields.set('resourcegroup()', { id: group, name: resourceGroup });
  fields.set('workspace()', workspaceOf(target));
  const tags = tagsOf(document);
  if (tags !== undefined) fields.set('tags', tags);
  const { name, endpointName } = document;
  if (name === undefined || endpointName === undefined) return fields;
  const path = document.family === 'endpoint' ? [name] : [endpointName, name];
  const id = path
    .map((part, index) => `${index === 0 ? 'onlineEndpoints' : 'deployments'}/${part}`)
    .join('/');
  fields.set('name', name);
  fields.set('fullname', [workspace, ...path].join('/'));
  fields.set('id', `${workspaceOf(target)}/${id}`);
  return fields;
}

/** By name in lower case; undefined where the names are not rendered yet. */
function tagsOf(document: Document): Fields | undefined {
  if (!document.isGiven('tags')) return new Map();
  const node = document.mapping('tags');
  if (node === undefined || node.entries.some(({ key }) => key.placeholder)) return undefined;
  return new Map(
    node.entries.map(({ key }) => {
      const path = ['tags', key.text];
      const value = document.isTemplate(path) ? undefined : document.string(path);
      return [key.text.toLowerCase(), value ?? UNKNOWN] as const;
    }),
  );
}

function alias(type: string, property: string): string {
  return `${type}/${property}`.toLowerCase();
}

function put(fields: Fields, document: Document, key: string, field: string): void {
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
