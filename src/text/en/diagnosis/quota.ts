import type { quota as causes } from '../../../catalog/failure-causes/quota.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { DELETE_DEPLOYMENT, GET_LOGS, LIST_DEPLOYMENTS, LIST_ENDPOINTS } from './commands.js';

const ASK_QUOTA =
  'Or ask for more quota of this VM family for Azure Machine Learning: portal, "Quotas", provider "Machine learning". Quota is a permission, not a promise of machines.';

export const quota: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'vcpu-quota': {
    summary: [
      'There is not enough vCPU quota for {sku}: {used} of {limit} vCPUs are in use, and the deployment needs {needed} more. Azure ML reserves 20 % on top of the instances for upgrades.',
      'There is not enough vCPU quota: the deployment needs {needed} vCPUs of its VM family, and {limit} is all there is. Azure ML reserves 20 % on top of the instances for upgrades.',
      'There is not enough vCPU quota for {sku}. Azure ML reserves 20 % on top of the instances for upgrades.',
      'There is not enough vCPU quota of this VM family for Azure ML in the region.',
    ],
    advice: [
      'Take a smaller instance_type or fewer instances: ceil(1.2 × instance_count) × vCPUs of the size must fit.',
      [
        'Or delete deployments that nobody uses; a failed one holds its quota until it is deleted.',
        `${LIST_DEPLOYMENTS}\n${DELETE_DEPLOYMENT}`,
      ],
      ASK_QUOTA,
    ],
  },
  'no-family-quota': {
    summary: [
      'The subscription has no quota at all for this VM family in Azure ML ("[N/A]"); the deployment asks for {needed} vCPUs.',
      'The subscription has no quota at all for this VM family in Azure ML ("[N/A]").',
    ],
    advice: [
      'Ask for quota of the VM family for Azure Machine Learning in this region: portal, "Quotas", provider "Machine learning". The quota of the family for plain VMs does not count here.',
      'Or take an instance_type of a family that has quota.',
    ],
  },
  'cluster-quota': {
    summary: 'The subscription has as many Azure ML compute clusters as it may have in this region.',
    advice: [
      [
        'Delete compute that nobody uses.',
        'az ml compute list --resource-group {group} --workspace-name {workspace} --output table',
      ],
      'Or ask for a higher limit: portal, "Quotas", provider "Machine learning".',
    ],
  },
  'out-of-capacity': {
    summary:
      'Azure has no machines of this size left for Azure ML in the region right now. More quota does not help: quota is a permission, capacity is stock.',
    advice: [
      'Deploy again later, at another time of day.',
      'Or take another instance_type, of another family if you can, or a workspace in another region.',
      [
        'The deployment that waits holds its quota: delete it before you try another size.',
        DELETE_DEPLOYMENT,
      ],
    ],
  },
  'role-assignment-quota': {
    summary:
      'The subscription has as many role assignments as it may have, so the identity of the endpoint could not be given its roles.',
    advice: [
      [
        'Delete role assignments that nobody uses; those of deleted identities have an empty name.',
        'az role assignment list --all --query "[?principalName==\'\']" --output table',
      ],
    ],
  },
  'endpoint-quota': {
    summary: [
      'The subscription has {used} of {limit} online endpoints in this region; no further one can be created.',
      'The subscription has as many online endpoints in this region as it may have.',
    ],
    advice: [
      ['Delete endpoints that nobody uses.', LIST_ENDPOINTS],
      'Or ask for a higher limit in a support ticket: "Service and subscription limits", "Machine Learning service".',
    ],
  },
  'out-of-disk': {
    summary:
      'The disk is full: the image, the model and what the container writes do not fit on the disk of this VM size.',
    advice: [
      'Take an instance_type with a larger disk.',
      'Or make the model or the image smaller: leave out checkpoints, caches and packages that are not needed to score.',
    ],
  },
  'out-of-memory': {
    summary: 'The container was ended because it used more memory than the VM size has.',
    advice: [
      'Take an instance_type with more memory: the model, as it is in memory, once for each worker, and the libraries must fit.',
      'Or load it once: set WORKER_COUNT to 1 in environment_variables, and load the model in init() only.',
    ],
  },
  'container-too-big': {
    summary: 'The container asks for more than this VM size has, so it cannot be started.',
    advice: ['Take a bigger instance_type.', ['The log of the container has more.', GET_LOGS]],
  },
  'kubernetes-unschedulable': {
    summary: [
      'No node of the Kubernetes cluster can take the container: {details}',
      'No node of the Kubernetes cluster can take the container.',
    ],
    advice: [
      ['Look at what the nodes have left.', 'kubectl describe nodes | grep -A 8 "Allocated resources"'],
      'Add nodes, lower resources.requests of the deployment, or take a smaller instance type. A node that is cordoned or has too many pods takes none.',
    ],
  },
  'out-of-quota': {
    summary:
      'Azure ML refused the deployment for lack of a quota (OutOfQuota), without saying which in a text that is known.',
    advice: [['Look at the message above, and at what already runs.', LIST_DEPLOYMENTS], ASK_QUOTA],
  },
  'size-not-offered': {
    summary: [
      '{sku} is not a size that this subscription may use in this region: it is not offered there, or its family has no quota.',
      'The instance_type is not a size that this subscription may use in this region.',
    ],
    advice: [
      [
        'Take a size of this list.',
        'az ml compute list-sizes --resource-group {group} --workspace-name {workspace} --output table',
      ],
      'Or ask for quota of the family: portal, "Quotas", provider "Machine learning".',
    ],
  },
};
