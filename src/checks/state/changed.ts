/** What a file says differently from what is in Azure, among the things that cannot be changed. */
import type { DeploymentFacts, EndpointFacts } from '../../azure/endpoints.js';
import { lastPart } from '../../azure/fields.js';
import type { Document } from '../../documents/document.js';
import { asString, camelToSnake } from '../../documents/python.js';
import { type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { sameName } from './states.js';

export function changedEndpoint(document: Document, now: EndpointFacts): Problem[] {
  return [...kindOfEndpoint(document, now), ...identity(document, now), ...properties(document, now)];
}

export function changedDeployment(document: Document, now: DeploymentFacts): Problem[] {
  return [...kindOfDeployment(document, now), ...egress(document, now), ...properties(document, now)];
}

function kindOfEndpoint(document: Document, now: EndpointFacts): Problem[] {
  const wasManaged = now.compute === undefined;
  const values = { name: shown(now.name), now: kindName(wasManaged), wanted: kindName(document.isManaged) };
  if (document.isManaged !== wasManaged) {
    const path = document.isManaged ? 'name' : 'compute';
    return [problem(document, path, { message: 'kind', severity: 'warning', values })];
  }
  const wanted = document.string('compute');
  if (wasManaged || wanted === undefined) return [];
  const [was, asked] = [lastPart(now.compute ?? ''), lastPart(wanted.replace(/^azureml:/, ''))];
  if (sameName(was, asked)) return [];
  const computes = { name: shown(now.name), now: shown(was), wanted: shown(asked) };
  return [problem(document, 'compute', { message: 'compute', severity: 'warning', values: computes })];
}

function kindOfDeployment(document: Document, now: DeploymentFacts): Problem[] {
  const wasManaged = now.computeType?.toLowerCase() === 'managed';
  // Another kind than these two is one that this program does not know.
  if (!wasManaged && now.computeType?.toLowerCase() !== 'kubernetes') return [];
  const values = { name: shown(now.name), now: kindName(wasManaged), wanted: kindName(document.isManaged) };
  if (document.isManaged !== wasManaged) {
    const path = document.isManaged ? 'name' : 'type';
    return [problem(document, path, { message: 'kind', severity: 'warning', values })];
  }
  const size = document.string('instance_type');
  if (wasManaged || size === undefined || now.instanceType === undefined) return [];
  if (sameName(size, now.instanceType)) return [];
  const sizes = { name: shown(now.name), now: shown(now.instanceType), wanted: shown(size) };
  return [
    problem(document, 'instance_type', { message: 'instance-type', severity: 'warning', values: sizes }),
  ];
}

function kindName(isManaged: boolean): string {
  return isManaged ? 'managed' : 'Kubernetes';
}

/** Types as files write them; `SystemAssigned,UserAssigned` is none that a file can ask for. */
const IDENTITY_TYPES: Readonly<Record<string, string>> = {
  systemassigned: 'system_assigned',
  userassigned: 'user_assigned',
  none: 'none',
};

function identity(document: Document, { name, identity: own }: EndpointFacts): Problem[] {
  const now = IDENTITY_TYPES[own.type?.toLowerCase() ?? ''];
  if (now === undefined || document.isTemplate('identity') || document.isTemplate('identity.type')) return [];
  if (!document.isGiven('identity')) {
    // What the client sends for a file without one is system_assigned.
    if (now !== 'user_assigned') return [];
    const values = { name: shown(name), now: own.userAssigned.map(id => shown(lastPart(id))) };
    return [problem(document, 'name', { message: 'identity-omitted', severity: 'warning', values })];
  }
  const wanted = camelToSnake(document.string('identity.type') ?? '');
  if (!Object.values(IDENTITY_TYPES).includes(wanted)) return [];
  if (wanted !== now)
    return [
      problem(document, 'identity.type', {
        message: 'identity-type',
        values: { name: shown(name), now, wanted },
      }),
    ];
  return now === 'user_assigned' ? userAssigned(document, name, own.userAssigned) : [];
}

const LIST = ['identity', 'user_assigned_identities'];

function userAssigned(document: Document, name: string, now: readonly string[]): Problem[] {
  const list = document.node(LIST);
  const items = list?.kind === 'sequence' ? list.items : [];
  const wanted = items.map((_item, index) => document.string([...LIST, index, 'resource_id']));
  const [only] = wanted;
  // More than one, or one that is not rendered yet: nothing to compare.
  if (only === undefined || wanted.length !== 1 || now.length !== 1) return [];
  if (sameName(trimmed(only), trimmed(now[0] ?? ''))) return [];
  const values = {
    name: shown(name),
    now: shown(lastPart(trimmed(now[0] ?? ''))),
    wanted: shown(lastPart(trimmed(only))),
  };
  return [problem(document, [...LIST, 0, 'resource_id'], { message: 'identity', values })];
}

function trimmed(id: string): string {
  return id.endsWith('/') ? id.slice(0, -1) : id;
}

function egress(document: Document, now: DeploymentFacts): Problem[] {
  const wanted = document.string('egress_public_network_access');
  const was = now.egressPublicNetworkAccess;
  if (wanted === undefined || was === undefined || sameName(wanted, was)) return [];
  const values = { name: shown(now.name), now: shown(was.toLowerCase()), wanted: shown(wanted) };
  return [problem(document, 'egress_public_network_access', { message: 'egress', values })];
}

function properties(document: Document, now: EndpointFacts | DeploymentFacts): Problem[] {
  return document.entries('properties').flatMap(({ key, value }) => {
    const was = now.properties.get(key.text);
    const wanted = asString(value);
    if (was === undefined || wanted === undefined || was === wanted) return [];
    const values = {
      name: shown(now.name),
      property: shown(key.text),
      now: shown(was),
      wanted: shown(wanted),
    };
    const options = { message: 'property', severity: 'warning', values } as const;
    return [problem(document, ['properties', key.text], options)];
  });
}
