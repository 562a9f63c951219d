/** An identity that lacks a role, in sentences that the checks of this subject share. */
import type { Said } from '../answers.js';

/** Every text is ready to be shown. */
export interface Lack {
  /** Behind "the identity": its name, or whose it is. */
  identity: string;
  /** Object id, or what stands for it. */
  principal: string;
  role: string;
  resource: string;
  /** Whole id of the resource. */
  scope: string;
}

/** A new assignment takes a while to work: about five minutes, as users report. */
export function askForGrant(lack: Lack): string {
  return `Have an owner of ${lack.resource} grant it, wait about five minutes, then deploy: ${granting(lack)}`;
}

/** The way to grant a role to an identity that comes with its endpoint. */
export function grantBetween(lack: Lack): string {
  return `Create the endpoint first (free without deployments), grant the role to its identity.principal_id (az ml online-endpoint show), wait about five minutes, then deploy: ${granting(lack)}`;
}

function granting({ principal, role, scope }: Lack): string {
  return `az role assignment create --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --role "${role}" --scope "${scope}"`;
}

export function notYet({ role, resource }: Lack): Said {
  return {
    what: `The system-assigned identity is created with the endpoint, which does not exist yet. Whether it has ${role} on ${resource} is known only after that.`,
    fix: 'Run this check again between creating the endpoint and creating the deployment.',
  };
}

export function noEndpoint(endpoint: string): Said {
  return {
    what: `The endpoint ${endpoint} does not exist yet, or is still being created, and its file is not in this run. Which identity it will have is unknown.`,
    fix: 'Add the endpoint file to this run, or run it again when the endpoint exists.',
  };
}

export function noIdentity(endpoint: string): Said {
  return {
    what: `The endpoint ${endpoint} has no identity. What it may access without one is not documented.`,
    fix: 'Recreate the endpoint with identity: type: system_assigned or user_assigned. The identity of an endpoint cannot be changed later.',
  };
}

/** `held`: the role that it has, on a condition or on a part of the resource. */
export function onCondition({ identity, principal, resource, scope }: Lack, held: string): Said {
  return {
    what: `The identity ${identity} has ${held} for ${resource}, on a condition. This check cannot tell whether the condition allows this deployment.`,
    fix: `Check the condition: az role assignment list --include-inherited --assignee ${principal} --scope "${scope}"`,
  };
}

export function onPart(lack: Lack, held: string): Said {
  return {
    what: `The identity ${lack.identity} has ${held} on a part of ${lack.resource} only. This check cannot tell whether that is the part that this deployment needs.`,
    fix: `If it is not, grant ${lack.role} on the whole resource: ${granting(lack)}`,
  };
}

/** `deny`: the name of a deny assignment. */
export function denied({ identity, principal, resource }: Lack, deny: string): Said {
  return {
    what: `The identity ${identity} has a role with the permission that it needs on ${resource}, but the deny assignment "${deny}" blocks it. A deny assignment overrides every role, so Azure refuses the access.`,
    fix: `Ask the owner of the managed application or deployment stack that created it to exclude this principal (${principal}). Another role does not help.`,
  };
}

export function perhapsDenied({ identity, resource }: Lack, deny: string): Said {
  return {
    what: `The identity ${identity} has a role with the permission that it needs on ${resource}, but the deny assignment "${deny}" may block it. It is about a group, has a condition, or covers a part only, so this check cannot tell whether it applies.`,
    fix: `Check it in the portal: ${resource}, Access control (IAM), Deny assignments.`,
  };
}
