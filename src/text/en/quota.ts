import type { Chapter } from '../chapter.js';

const SUM =
  '{instances} × {size}[[ ({reserved} with the 20 % that Azure ML reserves for upgrades)]] at {vCpus} vCPUs each.';
const NEEDS = `This deployment needs {full} vCPUs of {family} in {region}: ${SUM}`;
const TOGETHER = '[[ With {others} the run needs {needed}.]]';
const USE = '{used} of {limit} are in use and {free} are free';
const LACKS = '{missing} are missing, and the deployment fails';
const HOLDS = 'The live deployment holds {held} already[[, so that {delta} more are needed]].';

const UNREAD =
  'It is not known whether it is live already: its name waits to be rendered, or the endpoint could not be read. If it is new, it fails.';
const SURGE =
  'If Azure ML starts the new instances of an update beside the old ones, there is no room for all of them; Microsoft does not document whether it does.';

// The way out that ends in a command stands last, so that it can be copied.
const OTHER_SIZE = '[[a size of another family with room and no less memory ({sizes}); ]]';
const FEWER = '[[instance_count: {fits}, the most that fits; ]]';
const LIMIT =
  'a limit of {wanted} vCPUs or more (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas)';
const CAP = 'a cap of {wanted} vCPUs or more (https://ml.azure.com/quota, by workspace)';
const IDLE =
  '[[; deleting what gets no traffic and holds such vCPUs, if nobody needs it ({idle}). The first of these goes by: {command}]]';
const AGAIN = 'Have it checked again with its name and with the right to read the endpoint.';

function surgeFix(raised: 'limit' | 'cap'): string {
  return `If the update fails for quota: a ${raised} of {wantedForAll} vCPUs; deleting the live deployment first (move its traffic before)${IDLE}`;
}

const helps = (raised: string) => `What helps: ${OTHER_SIZE}${FEWER}${raised}${IDLE}`;

const TOTAL = 'All VM families of {region} share a limit of {limit} dedicated vCPUs of Azure ML.';
const TOTAL_HELPS = `What helps: ${FEWER}${LIMIT}${IDLE}`;
const CAPPED =
  'The workspace {workspace} has a cap of {limit} vCPUs of {family}, whatever the subscription has left.';

export const quota: Chapter = {
  'quota/vcpus': {
    title: 'The VM family has quota for the deployments of the run',
    messages: {
      default: { what: `${NEEDS}${TOGETHER} ${USE}: ${LACKS}.`, fix: helps(LIMIT) },
      'no-row': {
        what: `${NEEDS}${TOGETHER} Azure ML lists no quota of that family for this subscription, which means a limit of 0: the deployment fails, and the service gives your limit as [N/A].`,
        fix: `What helps: ${OTHER_SIZE}${LIMIT}`,
      },
      update: { what: `${NEEDS} ${HOLDS}${TOGETHER} ${USE}: ${LACKS}.`, fix: helps(LIMIT) },
      surge: { what: `${NEEDS} ${HOLDS}${TOGETHER} ${USE}. ${SURGE}`, fix: surgeFix('limit') },
      unread: { what: `${NEEDS}${TOGETHER} ${USE}. ${UNREAD}`, fix: `${AGAIN} ${helps(LIMIT)}` },
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
        what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} {used} are in use and {free} are free: ${LACKS}, whatever its family has left.`,
        fix: TOTAL_HELPS,
      },
      update: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} {used} are in use and {free} are free: ${LACKS}, whatever its family has left.`,
        fix: TOTAL_HELPS,
      },
      surge: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} {used} are in use and {free} are free. ${SURGE}`,
        fix: surgeFix('limit'),
      },
      unread: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} {used} are in use and {free} are free. ${UNREAD}`,
        fix: `${AGAIN} ${TOTAL_HELPS}`,
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
        what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} The workspace uses {used} and {free} are free: ${LACKS}.`,
        fix: helps(CAP),
      },
      update: {
        what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} The workspace uses {used} and {free} are free: ${LACKS}.`,
        fix: helps(CAP),
      },
      surge: {
        what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} The workspace uses {used} and {free} are free. ${SURGE}`,
        fix: surgeFix('cap'),
      },
      unread: {
        what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} The workspace uses {used} and {free} are free. ${UNREAD}`,
        fix: `${AGAIN} ${helps(CAP)}`,
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
