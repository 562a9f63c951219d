/** Where a file differs from Azure in something that is immutable. */

import { lastPart } from '../../azure/client/fields.js';
import type { DeploymentFacts, EndpointFacts } from '../../azure/questions/endpoints.js';
import type { Document } from '../../project/documents/document.js';
import { asString, camelToSnake } from '../../project/yaml/marshmallow.js';
import { type Problem, problem } from '../answers.js';
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
  if (document.isManaged !== wasManaged)
    return [problem(document, document.isManaged ? 'name' : 'compute', otherKind(now.name, wasManaged))];
  const wanted = document.string('compute');
  if (wasManaged || wanted === undefined) return [];
  const [was, asked] = [lastPart(now.compute ?? ''), lastPart(wanted.replace(/^azureml:/, ''))];
  if (sameName(was, asked)) return [];
  return [
    problem(document, 'compute', {
      variant: 'compute',
      severity: 'warning',
      what: `The endpoint "${shown(now.name)}" is on the compute "${shown(was)}", and this file sets "${shown(asked)}". An endpoint cannot move to another cluster.`,
      fix: `Set compute: azureml:${shown(was)}, or choose another name for an endpoint on ${shown(asked)}.`,
    }),
  ];
}

function kindOfDeployment(document: Document, now: DeploymentFacts): Problem[] {
  const wasManaged = now.computeType?.toLowerCase() === 'managed';
  // Neither of the two kinds: nothing to compare.
  if (!wasManaged && now.computeType?.toLowerCase() !== 'kubernetes') return [];
  if (document.isManaged !== wasManaged)
    return [problem(document, document.isManaged ? 'name' : 'type', otherKind(now.name, wasManaged))];
  const size = document.string('instance_type');
  if (wasManaged || size === undefined || now.instanceType === undefined) return [];
  if (sameName(size, now.instanceType)) return [];
  return [
    problem(document, 'instance_type', {
      variant: 'instance-type',
      severity: 'warning',
      what: `The deployment "${shown(now.name)}" has the instance type ${shown(now.instanceType)}, and this file sets ${shown(size)}. On Kubernetes, an update silently keeps the old one.`,
      fix: `Deploy with ${shown(size)} under another name, move the traffic, and delete this one.`,
    }),
  ];
}

function otherKind(name: string, wasManaged: boolean) {
  const [now, wanted] = wasManaged ? ['managed', 'Kubernetes'] : ['Kubernetes', 'managed'];
  return {
    variant: 'kind',
    severity: 'warning' as const,
    what: `"${shown(name)}" is ${now} in Azure, and this file makes it ${wanted}. The kind cannot be changed.`,
    fix: 'Choose another name for the new one, or delete the old one first.',
  };
}

const FIXED_IDENTITY = 'The identity of an endpoint cannot be changed after its creation.';
const MOVE_CALLERS = 'create an endpoint with another name and move the callers to it.';

/** Types as files write them; no file can ask for `SystemAssigned,UserAssigned`. */
const IDENTITY_TYPES: Readonly<Record<string, string>> = {
  systemassigned: 'system_assigned',
  userassigned: 'user_assigned',
  none: 'none',
};

function identity(document: Document, { name, identity: own }: EndpointFacts): Problem[] {
  const now = IDENTITY_TYPES[own.type?.toLowerCase() ?? ''];
  if (now === undefined || document.isTemplate('identity') || document.isTemplate('identity.type')) return [];
  if (!document.isGiven('identity')) {
    // For a file without one, the client sends system_assigned.
    return now === 'user_assigned' ? [identityOmitted(document, name, own.userAssigned)] : [];
  }
  const wanted = camelToSnake(document.string('identity.type') ?? '');
  if (!Object.values(IDENTITY_TYPES).includes(wanted)) return [];
  if (wanted !== now)
    return [
      problem(document, 'identity.type', {
        variant: 'identity-type',
        what: `The endpoint "${shown(name)}" has the identity ${now}, and this file asks for ${wanted}. ${FIXED_IDENTITY}`,
        fix: `Set type: ${now}, or ${MOVE_CALLERS}`,
      }),
    ];
  return now === 'user_assigned' ? userAssigned(document, name, own.userAssigned) : [];
}

function identityOmitted(document: Document, name: string, ids: readonly string[]): Problem {
  const now = ids.map(id => shown(lastPart(id))).join(', ');
  return problem(document, 'name', {
    variant: 'identity-omitted',
    severity: 'warning',
    what: `The endpoint "${shown(name)}" has the user-assigned identity ${now}, and this file has no identity: the client then asks for system_assigned. ${FIXED_IDENTITY}`,
    fix: `Add identity: with type: user_assigned and the resource_id of ${now}.`,
  });
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
  const was = shown(lastPart(trimmed(now[0] ?? '')));
  return [
    problem(document, [...LIST, 0, 'resource_id'], {
      variant: 'identity',
      what: `The endpoint "${shown(name)}" has the user-assigned identity "${was}", and this file names "${shown(lastPart(trimmed(only)))}". ${FIXED_IDENTITY}`,
      fix: `Name ${was} again, or ${MOVE_CALLERS}`,
    }),
  ];
}

function trimmed(id: string): string {
  return id.endsWith('/') ? id.slice(0, -1) : id;
}

function egress(document: Document, now: DeploymentFacts): Problem[] {
  const wanted = document.string('egress_public_network_access');
  const was = now.egressPublicNetworkAccess;
  if (wanted === undefined || was === undefined || sameName(wanted, was)) return [];
  const before = shown(was.toLowerCase());
  return [
    problem(document, 'egress_public_network_access', {
      variant: 'egress',
      what: `The deployment "${shown(now.name)}" was created with egress_public_network_access: ${before}, and this file sets ${shown(wanted)}. An update that changes it fails with an error.`,
      fix: `Set ${before} again, or deploy under another name, move the traffic, and delete this one.`,
    }),
  ];
}

function properties(document: Document, now: EndpointFacts | DeploymentFacts): Problem[] {
  return document.entries('properties').flatMap(({ key, value }) => {
    const was = now.properties.get(key.text);
    const wanted = asString(value);
    if (was === undefined || wanted === undefined || was === wanted) return [];
    return [
      problem(document, ['properties', key.text], {
        variant: 'property',
        severity: 'warning',
        what: `"${shown(now.name)}" has the property ${shown(key.text)} with the value "${shown(was)}", and this file sets "${shown(wanted)}". Properties can be added, but not removed or altered.`,
        fix: 'Restore the old value, or create it again under another name.',
      }),
    ];
  });
}
