import type { Chapter } from '../chapter.js';

const NEEDS =
  'This deployment needs {full} vCPUs of {family} in {region}: {instances} × {size}[[, which is {reserved} with the 20 % that Azure ML reserves for upgrades,]] at {vCpus} vCPUs.';
const TOGETHER = '[[ With {others} the run needs {needed}.]]';
const HAS =
  ' {used} of {limit} are in use and {free} are free: {missing} are missing, and the deployment fails.';

const RAISE =
  'Have the limit raised to {wanted} vCPUs or more (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas).';
const OTHER_SIZE = '[[Take a size of another family that has room and no less memory: {sizes}. ]]';
const FEWER = '[[Write instance_count: {fits}, the most that fits. ]]';
const IDLE =
  '[[ Or delete what gets no traffic and holds such vCPUs, if nobody needs it: {idle}. The first, which takes some minutes to give them back: {command}]]';

const UNREAD =
  'It is not known whether it is live already: its name waits to be rendered, or the endpoint could not be read. If it is new, it fails.';
const SURGE =
  'That fits. But the update fails if Azure ML starts all the new instances beside the old ones: there is no room for that, and Microsoft does not document which of the two it does.';
const SURGE_FIX =
  'If the update fails for quota, delete the live deployment first (give its traffic to another one before), or have the limit raised to {wantedForAll} vCPUs.';

export const quota: Chapter = {
  'quota/vcpus': {
    title: 'The VM family has quota for the deployments of the run',
    messages: {
      default: { what: `${NEEDS}${TOGETHER}${HAS}`, fix: `${OTHER_SIZE}${FEWER}${RAISE}${IDLE}` },
      'no-row': {
        what: `${NEEDS}${TOGETHER} Azure ML lists no quota of that family for this subscription, which means a limit of 0: the deployment fails, and the service gives your limit as [N/A].`,
        fix: `${OTHER_SIZE}${RAISE}`,
      },
      update: {
        what: `${NEEDS} The live deployment holds {held} of them already, so that {delta} more are needed.${TOGETHER}${HAS}`,
        fix: `${OTHER_SIZE}${FEWER}${RAISE}${IDLE}`,
      },
      surge: {
        what: `${NEEDS} The live deployment holds {held} of them already, so that {delta} more are needed; {used} of {limit} are in use and {free} are free. ${SURGE}`,
        fix: `${SURGE_FIX}${IDLE}`,
      },
      unread: {
        what: `${NEEDS}${TOGETHER} {used} of {limit} are in use and {free} are free. ${UNREAD}`,
        fix: `Have it checked again with its name and with the right to read the endpoint. ${OTHER_SIZE}${FEWER}${RAISE}${IDLE}`,
      },
      'no-workspace': {
        what: 'There is no workspace {workspace}, so that its region and quota are not known.',
        fix: 'Check subscription-id, resource-group and workspace.',
      },
      'unknown-size': {
        what: '{size} is neither in the list of VM sizes of the region nor in the documented one, so that its vCPUs and its quota are not known.',
        fix: 'Check the name of the size.',
      },
      'unread-name': {
        what: 'The name of the deployment or of its endpoint is not in the file.',
        fix: 'Give endpoint-name and deployment-name.',
      },
      'no-such-row': {
        what: 'What Azure told of quota in {region} has no row of {family} that can be read.',
        fix: 'Look at the quota page of Azure ML studio (https://ml.azure.com/quota) before you deploy.',
      },
    },
  },
  'quota/total': {
    title: 'The region has quota for the deployments of the run',
    messages: {
      default: {
        what: `All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML. This deployment needs {full} of them: {instances} × {size}[[, which is {reserved} with the 20 % that Azure ML reserves for upgrades,]] at {vCpus} vCPUs.${TOGETHER} {used} are in use and {free} are free: {missing} are missing, and the deployment fails whatever its family has left.`,
        fix: `${FEWER}${RAISE}${IDLE}`,
      },
      update: {
        what: `All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML. This deployment needs {full} of them and the live one holds {held}, so that {delta} more are needed.${TOGETHER} {used} are in use and {free} are free: {missing} are missing, and the deployment fails whatever its family has left.`,
        fix: `${FEWER}${RAISE}${IDLE}`,
      },
      surge: {
        what: `All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML. This deployment needs {full} of them and the live one holds {held}, so that {delta} more are needed; {used} are in use and {free} are free. ${SURGE}`,
        fix: `${SURGE_FIX}${IDLE}`,
      },
      unread: {
        what: `All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML. This deployment needs {full} of them.${TOGETHER} {used} are in use and {free} are free. ${UNREAD}`,
        fix: `Have it checked again with its name and with the right to read the endpoint. ${FEWER}${RAISE}${IDLE}`,
      },
      'no-row': {
        what: 'What Azure told of quota in {region} has no row for all families together.',
        fix: 'Look at the quota page of Azure ML studio (https://ml.azure.com/quota) before you deploy.',
      },
    },
  },
  'quota/workspace-cap': {
    title: 'The cap of the workspace has room for the deployments of the run',
    messages: {
      default: {
        what: `The workspace {workspace} has a cap of {limit} vCPUs of {family}, whatever the subscription has left. This deployment needs {full}: {instances} × {size}[[, which is {reserved} with the 20 % that Azure ML reserves for upgrades,]] at {vCpus} vCPUs.${TOGETHER} The workspace uses {used} and {free} are free: {missing} are missing, and the deployment fails.`,
        fix: `${OTHER_SIZE}${FEWER}Have the cap of the workspace raised to {wanted} vCPUs or more (https://ml.azure.com/quota, by the workspace).${IDLE}`,
      },
      update: {
        what: `The workspace {workspace} has a cap of {limit} vCPUs of {family}, whatever the subscription has left. This deployment needs {full} and the live one holds {held}, so that {delta} more are needed.${TOGETHER} The workspace uses {used} and {free} are free: {missing} are missing, and the deployment fails.`,
        fix: `${OTHER_SIZE}${FEWER}Have the cap of the workspace raised to {wanted} vCPUs or more (https://ml.azure.com/quota, by the workspace).${IDLE}`,
      },
      surge: {
        what: `The workspace {workspace} has a cap of {limit} vCPUs of {family}. This deployment needs {full} and the live one holds {held}, so that {delta} more are needed; the workspace uses {used} and {free} are free. ${SURGE}`,
        fix: `${SURGE_FIX}${IDLE}`,
      },
      unread: {
        what: `The workspace {workspace} has a cap of {limit} vCPUs of {family}. This deployment needs {full}.${TOGETHER} The workspace uses {used} and {free} are free. ${UNREAD}`,
        fix: `Have it checked again with its name and with the right to read the endpoint. ${OTHER_SIZE}${FEWER}Have the cap of the workspace raised to {wanted} vCPUs or more (https://ml.azure.com/quota, by the workspace).${IDLE}`,
      },
    },
  },
  'quota/counts': {
    title: 'The run stays within the limits on endpoints and deployments',
    messages: {
      deployments: {
        what: 'With this run the endpoint {endpoint} has {count} deployments, {live} of which are there already. The limit is {max} of an endpoint, unless Microsoft has raised it for your subscription.',
        fix: 'Delete deployments that nobody needs, or use another endpoint. If your limit is higher, silence this line.',
      },
      'all-deployments': {
        what: 'With this run the subscription has at least {count} deployments in {region}, and only those of its own endpoints are counted. The limit is {max}, batch deployments included, unless Microsoft has raised it.',
        fix: 'Delete deployments that nobody needs, or ask for more before you deploy. If your limit is higher, silence this line.',
      },
      endpoints: {
        what: 'With this run the subscription has at least {count} endpoints in {region}, and only those of its own workspaces are counted. The limit is {max}, batch endpoints included, unless Microsoft has raised it.',
        fix: 'Delete endpoints that nobody needs, or ask for more before you deploy. If your limit is higher, silence this line.',
      },
      clusters: {
        what: 'Clusters, compute instances and managed deployments of {region} share a limit of {limit}, of which {used} are in use; this run adds {more}.',
        fix: 'Delete clusters, compute instances or deployments that nobody needs, or have the limit raised (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas).',
      },
    },
  },
};
