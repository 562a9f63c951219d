import type { Chapter } from '../chapter.js';

const LATER =
  'Wait until it has ended and run this again; in a workflow, let one deploy of an endpoint wait for the other (concurrency:).';

export const state: Chapter = {
  'state/endpoint': {
    title: 'The endpoint of a deployment is there and takes deployments',
    messages: {
      missing: {
        what: 'The workspace {workspace} has no endpoint "{endpoint}", and no file of this run makes one. Unless an earlier step of the workflow creates it, the client finds no endpoint and ends before it deploys anything.',
        fix: 'If a step of the workflow creates it, silence this line; otherwise create it first: {create}',
      },
      'did-you-mean': {
        what: 'The workspace {workspace} has no endpoint "{endpoint}", and no file of this run makes one; it has "{meant}". The client looks for the endpoint first and ends when there is none.',
        fix: 'Write {meant} if that is the one, or create this one first: {create}',
      },
      failed: {
        what: 'The endpoint "{endpoint}" is in Azure in the state {state}, and no deployment in it works: it was not created successfully. Azure refuses every deployment to it, with an error that says nothing of why the creation failed.',
        fix: 'Look at its first error in the studio, then delete it and create it again: {remove} --yes',
      },
      'update-failed': {
        what: 'The endpoint "{endpoint}" is in the state {state}, though deployments in it work ({working}): its last update did not end well. A deployment to it may be refused until an update succeeds.',
        fix: 'Do not delete it, it may be serving. Apply its file again and see that it ends as Succeeded: {show} --query provisioning_state',
      },
      deleting: {
        what: 'The endpoint "{endpoint}" is being deleted. Until that has ended, which takes minutes to half an hour, Azure refuses deployments to it and a new endpoint of its name.',
        fix: 'Wait until it is gone, give Azure a few more minutes to forget its identity, then create it again. This tells whether it is still there: {show}',
      },
    },
  },
  'state/deployment': {
    title: 'No deployment of that name is left over from a failure',
    messages: {
      failed: {
        what: 'The deployment "{deployment}" of "{endpoint}" is in Azure in the state {state} and gets no requests. One whose first provisioning failed cannot be recovered: the next deploy ends with "Delete and re-create", which hides the first error.',
        fix: 'Save its logs, which go with it ({logs}), then delete it: {remove} --yes',
      },
      canceled: {
        what: 'The deployment "{deployment}" of "{endpoint}" is in Azure in the state {state} and gets no requests: its last operation was cut short. Another deploy over it may be refused.',
        fix: 'If the deploy is refused, delete what is left: {remove} --yes',
      },
      'update-failed': {
        what: 'The deployment "{deployment}" of "{endpoint}" is in the state {state} and gets {percent} percent of the requests: its last update did not end well. This deploy may mend it, or be refused with "Delete and re-create".',
        fix: 'If it is refused, move its requests to another deployment, since Azure deletes none that has requests ({update} --traffic "<another>=100"), then delete it: {remove} --yes',
      },
      deleting: {
        what: 'The deployment "{deployment}" of "{endpoint}" is being deleted. Until that has ended it holds its quota, and Azure refuses a new one of its name.',
        fix: 'Wait until it is gone, then deploy. This tells whether it is still there: {show}',
      },
    },
  },
  'state/busy': {
    title: 'Nothing else is under way at the endpoint',
    messages: {
      endpoint: {
        what: 'The endpoint "{endpoint}" is in the state {state}: an operation on it, or on a deployment in it, is under way. Azure refuses a deployment until it has ended.',
        fix: LATER,
      },
      deployment: {
        what: 'The deployment "{deployment}" of "{endpoint}" is in the state {state}: an earlier operation is under way. A deploy now is refused, or one of the two is canceled.',
        fix: LATER,
      },
      sibling: {
        what: 'Another deployment of "{endpoint}", "{deployment}", is in the state {state}. Its operation and this deploy may get in each other\'s way.',
        fix: 'If the deploy ends as OperationCanceled or is refused because the endpoint is updating, run it again when "{deployment}" has come to rest.',
      },
    },
  },
  'state/name-taken': {
    title: 'No other workspace of the region has an endpoint of that name',
    messages: {
      default: {
        what: 'The workspace {workspace} (resource group {resourceGroup}) has an endpoint "{endpoint}" in {region} already. The name of a managed endpoint is a host name, one for the whole region: Azure refuses a second one, unless that one is attached to a cluster.',
        fix: 'Choose another name, such as one that ends with the environment ({endpoint}-dev), or check that this run goes to the workspace that you mean.',
      },
    },
  },
  'state/traffic-lost': {
    title: 'Traffic is taken from no deployment by accident, and goes to none that is missing',
    messages: {
      omitted: {
        what: 'This file has no traffic, and the endpoint "{endpoint}" sends its requests now: {now}. The client sends an empty map for a file without one: an update with this file may leave the callers without an answer (404).',
        fix: 'If the workflow updates the endpoint with this file, set the traffic afterwards ({update} --traffic "{now}"). If it only creates the endpoint once, nothing is lost.',
      },
      none: {
        what: 'After an update with this file no deployment of "{endpoint}" gets requests; now it is {now}. Callers would get 404, "No valid deployments to route to".',
        fix: 'Write the shares that you want under traffic, or set them after the update: {update} --traffic "{now}"',
      },
      dropped: {
        what: 'The deployment "{deployment}" of "{endpoint}" gets {percent} percent of the requests now, and traffic does not name it: after an update with this file it gets none.',
        fix: 'If that is meant, write {deployment}: 0 to say so; otherwise give it its share.',
      },
      unknown: {
        what: '{key} sends requests to "{deployment}", and the endpoint "{endpoint}" has no deployment of that name, in Azure or in this run[[ (it has: {names})]]. Azure refuses the update.',
        fix: 'Name a deployment that there is, or deploy this one first.',
      },
      'did-you-mean': {
        what: '{key} sends requests to "{deployment}", and the endpoint "{endpoint}" has no deployment of that name, in Azure or in this run. It has: {names}. Azure refuses the update.',
        fix: 'Write {meant} if that is the one.',
      },
      failed: {
        what: '{key} sends {percent} percent of the requests to "{deployment}", which is in the state Failed and is not deployed in this run. They may get no answer.',
        fix: 'Deploy it anew before it gets requests, or give its share to a deployment that works.',
      },
    },
  },
  'state/immutable': {
    title: 'The file changes nothing that stays as it was created',
    messages: {
      kind: {
        what: '"{name}" is {now} in Azure, and this file makes it {wanted}. One does not become the other.',
        fix: 'Choose another name for the new one, or delete the old one first.',
      },
      compute: {
        what: 'The endpoint "{name}" is on the compute "{now}", and this file puts it on "{wanted}". An endpoint does not move to another cluster.',
        fix: 'Write compute: azureml:{now}, or choose another name for an endpoint on {wanted}.',
      },
      'identity-type': {
        what: 'The endpoint "{name}" has the identity {now}, and this file asks for {wanted}. The identity of an endpoint cannot be changed after it was created.',
        fix: 'Write type: {now}, or create an endpoint of another name and move the callers to it.',
      },
      identity: {
        what: 'The endpoint "{name}" has the user-assigned identity "{now}", and this file names "{wanted}". The identity of an endpoint cannot be changed after it was created.',
        fix: 'Name {now} again, or create an endpoint of another name and move the callers to it.',
      },
      'identity-omitted': {
        what: 'The endpoint "{name}" has the user-assigned identity {now}, and this file has no identity: the client then asks for system_assigned, and the identity of an endpoint cannot be changed.',
        fix: 'Add identity: with type: user_assigned and the resource_id of {now}.',
      },
      egress: {
        what: 'The deployment "{name}" was created with egress_public_network_access: {now}, and this file says {wanted}. An update that changes it fails with an error.',
        fix: 'Write {now} again, or deploy under another name, move the traffic, and delete this one.',
      },
      'instance-type': {
        what: 'The deployment "{name}" has the instance type {now}, and this file says {wanted}. On Kubernetes an update does not change it, and does not say so.',
        fix: 'Deploy with {wanted} under another name, move the traffic, and delete this one.',
      },
      property: {
        what: '"{name}" has the property {property} with the value "{now}", and this file says "{wanted}". Properties can be added, but not removed or altered.',
        fix: 'Write the old value, or create it anew under another name.',
      },
    },
  },
  'state/auth-mode': {
    title: 'Those who call the endpoint can still sign in',
    messages: {
      default: {
        what: 'The endpoint "{endpoint}" has auth_mode {now}, and this file changes it to {wanted}. Who calls it as today gets 401 from the moment of the update.',
        fix: 'Keep auth_mode: {now} until every caller has changed. If they have, silence this line.',
      },
      omitted: {
        what: 'The endpoint "{endpoint}" has auth_mode {now}, and this file has none: the client then sends {wanted}. Who calls it as today gets 401 from the moment of an update.',
        fix: 'Add auth_mode: {now}',
      },
    },
  },
  'state/lock': {
    title: 'No read-only lock refuses the deploy',
    messages: {
      default: {
        what: 'The lock "{lock}" on {where} is read-only: Azure refuses every write there and below it, so this deploy ends with ScopeLocked.[[ Its note says: "{notes}".]]',
        fix: 'Ask its owner to remove it for the deploy: az lock delete --ids "{id}". Look at it first: az lock show --ids "{id}"',
      },
      beside: {
        what: 'The lock "{lock}" on {where} is read-only. Azure gives the identity of a new endpoint its role on {resource}, which is a write there and is refused with ScopeLocked; without the role, deployments fail when they start.[[ Its note says: "{notes}".]]',
        fix: 'Ask its owner to remove it until the endpoint exists: az lock delete --ids "{id}". Or give the endpoint a user-assigned identity that has its roles already.',
      },
    },
  },
};
