import type { Chapter } from '../chapter.js';

const SUM =
  '{instances} × {size}[[ ({reserved} with the 20 % that Azure ML reserves for upgrades)]] at {vCpus} vCPUs each.';
const NEEDS = `This deployment needs {full} vCPUs of {family} in {region}: ${SUM}`;
const TOGETHER = '[[ With {others} the run needs {needed}.]]';
const LEAST =
  '[[At least {least} of {limit} are in use, so that {free} at most are free]][[The limit is {bare}, and Azure does not say how much of it is in use]]';
const USE = `[[{used} of {limit} are in use and {free} are free]]${LEAST}`;
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
const TOTAL_USE = `[[{used} are in use and {free} are free]]${LEAST}`;
const CAPPED =
  'The workspace {workspace} has a cap of {limit} vCPUs of {family}, whatever the subscription has left.';
const CAP_USE = `[[The workspace uses {used} and {free} are free]]${LEAST}`;
const SUMMED =
  '[[ The use is added up from the deployments ({summedDeployments}) and the clusters and compute instances ({summedComputes}) of the workspace; Azure does not list it.]]';
const NO_USE = 'Azure lists a limit of {limit} vCPUs';
const LOOK = 'Look at the quota page of Azure ML studio (https://ml.azure.com/quota) before you deploy.';

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
        what: 'What Azure lists of quota in {region} has no row of {family} with a limit that can be read.',
        fix: LOOK,
      },
      'no-use': {
        what: `${NO_USE} of {family} in {region} and does not say how much of it is in use, so that only a need above the limit can be seen.`,
        fix: LOOK,
      },
    },
  },
  'quota/total': {
    title: 'The region has quota for the deployments of the run',
    messages: {
      default: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} ${TOTAL_USE}: ${LACKS}, whatever its family has left.`,
        fix: TOTAL_HELPS,
      },
      update: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} ${TOTAL_USE}: ${LACKS}, whatever its family has left.`,
        fix: TOTAL_HELPS,
      },
      surge: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM} ${HOLDS}${TOGETHER} ${TOTAL_USE}. ${SURGE}`,
        fix: surgeFix('limit'),
      },
      unread: {
        what: `${TOTAL} This deployment needs {full} of them: ${SUM}${TOGETHER} ${TOTAL_USE}. ${UNREAD}`,
        fix: `${AGAIN} ${TOTAL_HELPS}`,
      },
      'no-row': {
        what: 'What Azure lists of quota in {region} has no row for all families together with a limit that can be read.',
        fix: LOOK,
      },
      'no-use': {
        what: `${NO_USE} for all families of {region} together and does not say how much of it is in use, so that only a need above the limit can be seen.`,
        fix: LOOK,
      },
    },
  },
  'quota/workspace-cap': {
    title: 'The cap of the workspace has room for the deployments of the run',
    messages: {
      default: {
        what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} ${CAP_USE}: ${LACKS}.${SUMMED}`,
        fix: helps(CAP),
      },
      update: {
        what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} ${CAP_USE}: ${LACKS}.${SUMMED}`,
        fix: helps(CAP),
      },
      surge: {
        what: `${CAPPED} This deployment needs {full}: ${SUM} ${HOLDS}${TOGETHER} ${CAP_USE}. ${SURGE}${SUMMED}`,
        fix: surgeFix('cap'),
      },
      unread: {
        what: `${CAPPED} This deployment needs {full}: ${SUM}${TOGETHER} ${CAP_USE}. ${UNREAD}${SUMMED}`,
        fix: `${AGAIN} ${helps(CAP)}`,
      },
      'no-limit': {
        what: 'Azure lists the workspace {workspace} with {family} and without a limit that can be read, so that it is not known whether it has a cap.',
        fix: LOOK,
      },
      'unread-size': {
        what: 'The workspace has a cap, and what it uses of it is added up from what it holds. The size of {name}, or the number of its machines, is not known, so that the sum may be too small.',
        fix: LOOK,
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
      'cluster-endpoints': {
        what: 'With this run the Kubernetes cluster {cluster} has at least {count} endpoints, and only those of its workspace are counted. The limit is {max} of a cluster.',
        fix: 'Delete endpoints that nobody needs, or attach another cluster.',
      },
      'cluster-deployments': {
        what: 'With this run the Kubernetes cluster {cluster} has at least {count} deployments, and only those of its workspace are counted. The limit is {max} of a cluster.',
        fix: 'Delete deployments that nobody needs, or attach another cluster.',
      },
      clusters: {
        what: 'Clusters, compute instances and managed deployments of {region} share a limit of {limit}[[, of which {used} are in use]]; this run adds {more}.',
        fix: 'Delete clusters, compute instances or deployments that nobody needs, or have the limit raised (https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas).',
      },
    },
  },
  'quota/role-assignments': {
    title: 'The subscription can take the role assignments of new endpoints',
    messages: {
      default: {
        what: 'The subscription {subscription} has all of the {limit} role assignments that it may have. Azure gives the system-assigned identity of a new endpoint its roles ({endpoints}), cannot, and the deploy ends with OutOfQuota.',
        fix: 'Delete assignments that nobody needs. Those of deleted identities have no name: az role assignment list --all --subscription {argument} --query "[?principalName==\'\'].id"',
      },
      few: {
        what: 'The subscription {subscription} can take {remaining} more of the {limit} role assignments that it may have, and Azure makes up to {needed} for the system-assigned identities of new endpoints ({endpoints}). When none is left the deploy ends with OutOfQuota.',
        fix: 'Delete assignments that nobody needs. Those of deleted identities have no name: az role assignment list --all --subscription {argument} --query "[?principalName==\'\'].id"',
      },
    },
  },
};
