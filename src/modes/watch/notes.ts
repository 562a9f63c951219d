/** What a watch reports of a deployment beside its diagnosis: what happened, and what to do. */
import type { DeploymentName } from '../../azure/questions/live.js';
import type { Hopeless } from '../../diagnosis/early.js';
import type { TimeToFail } from '../../facts/times-to-fail.js';
import type { Sentences } from '../../model/findings.js';
import type { Watched } from '../../model/report.js';

export type Note = Watched['notes'][number];

/** What a file says, and what is there. */
interface Differs<T> {
  meant: T;
  is: T;
}

/**
 * @param times when Azure gives up at this stage; undefined: nobody has reported it
 * @param budget seconds that the probes wait; undefined at another stage
 */
export function hopeless(
  name: DeploymentName,
  { stage, event, times }: Hopeless,
  { from, to }: Partial<TimeToFail> = {},
  budget?: number,
): Note {
  const probes =
    budget === undefined ? '' : `, and the probes wait ${budget} seconds after the container starts`;
  return note({
    what: `This deployment cannot succeed: ${event} occurred ${times} times. Azure is still retrying; users report that this stage (${stage}) fails after ${from ?? '?'} to ${to ?? '?'} minutes${probes}.`,
    fix: `Fix the cause below, and delete the deployment before the next try: az ml online-deployment delete --name ${name.deployment} --endpoint-name ${name.endpoint} --yes ${inWorkspace(name)}`,
  });
}

export function missing({ endpoint, deployment }: DeploymentName): Note {
  return note({
    what: `The endpoint ${endpoint} has no deployment ${deployment}: the deploy failed before it was created, or Azure rejected the request.`,
    fix: 'Pass the output of the deploy step to mode diagnose (error-file). Check endpoint-name, deployment-name and workspace.',
  });
}

export function vanished({ endpoint, deployment, target }: DeploymentName): Note {
  return note({
    what: `The deployment ${deployment} of the endpoint ${endpoint} was deleted while it was watched, or its endpoint or workspace was.`,
    fix: `Find out who deleted it: az monitor activity-log list --resource-group ${target.resourceGroup} --offset 6h`,
  });
}

export function moving(state: string): Note {
  return note({
    what: `The run ended before the deployment finished. Its last provisioning state: ${state}.`,
    fix: 'Run watch again, with a larger timeout-minutes if the deadline ended this run.',
  });
}

export function noState({ endpoint, deployment }: DeploymentName): Note {
  return note({
    what: `The run ended before Azure returned the state of ${endpoint}/${deployment}.`,
    fix: 'Run watch again.',
  });
}

export function noTraffic(name: DeploymentName): Note {
  const { endpoint, deployment } = name;
  return note({
    what: `The deployment ${deployment} is running and gets no requests: its traffic is 0 %.`,
    fix: `After a test with a request: az ml online-endpoint update --name ${endpoint} --traffic "${deployment}=100" ${inWorkspace(name)}`,
  });
}

export function unreadTraffic(name: DeploymentName): Note {
  return note({
    what: `The deployment ${name.deployment} is running. Its traffic could not be read.`,
    fix: `Show the traffic: az ml online-endpoint show --name ${name.endpoint} --query traffic ${inWorkspace(name)}`,
  });
}

export function otherCount({ meant, is }: Differs<number>): Note {
  return note({
    what: `The file says instance_count: ${meant}, but ${is} are running.`,
    fix: 'Deploy the file again, or correct instance_count.',
  });
}

export function otherSize({ meant, is }: Differs<string>): Note {
  return note({
    what: `The file says instance_type: ${meant}, but ${is} is running.`,
    fix: 'Deploy the file again, or correct instance_type.',
  });
}

/** Both with their versions: `credit:3`. */
export function otherModel({ meant, is }: Differs<string>): Note {
  return note({
    what: `The file says model ${meant}, but ${is} is running: another version.`,
    fix: 'Check that the deploy step deployed this file at this commit.',
  });
}

/** Of an error that is a mistake of this program or of a library. */
export function brokeDown(detail: string): Sentences {
  return {
    what: `watch failed repeatedly with an error of its own or of a library: ${detail}.`,
    fix: 'Run watch again; if it still fails, report it with this line: https://github.com/org/endpoint-preflight/issues',
  };
}

function inWorkspace({ target }: DeploymentName): string {
  return `--resource-group ${target.resourceGroup} --workspace-name ${target.workspace}`;
}

function note({ what, fix }: Sentences): Note {
  return { message: what, advice: fix };
}
