/** What is said of a deployment that was watched, beside its diagnosis. */
import type { Wording } from '../wording.js';

const WHERE = '--resource-group {group} --workspace-name {workspace}';

export const watch: Readonly<Record<string, Wording>> = {
  'watch/hopeless': {
    what: 'This deployment cannot succeed: {event} occurred {times} times. Azure is still retrying; users report that this stage ({stage}) fails after {from} to {to} minutes[[, and the probes wait {budget} seconds after the container starts]].',
    fix:
      'Fix the cause first. Then delete the deployment before the next try: az ml online-deployment delete --name {deployment} --endpoint-name {endpoint} --yes ' +
      WHERE,
  },
  'watch/missing': {
    what: 'The endpoint {endpoint} has no deployment {deployment}: the deploy failed before it was created, or Azure rejected the request.',
    fix: 'Pass the output of the deploy step to mode diagnose (error-file). Check endpoint-name, deployment-name and workspace.',
  },
  'watch/vanished': {
    what: 'The deployment {deployment} of the endpoint {endpoint} was deleted while it was watched, or its endpoint or workspace was.',
    fix: 'Find out who deleted it: az monitor activity-log list --resource-group {group} --offset 6h',
  },
  'watch/moving': {
    what: 'The run ended before the deployment finished. Its last provisioning state: {state}.',
    fix: 'Run watch again, with a larger timeout-minutes if the deadline ended this run.',
  },
  'watch/untold': {
    what: 'The run ended before Azure returned the state of {endpoint}/{deployment}.',
    fix: 'Run watch again.',
  },
  'watch/broke': {
    what: 'watch failed repeatedly with an error of its own or of a library: {detail}.',
    fix: 'Run watch again; if it still fails, report it with this line: https://github.com/org/endpoint-preflight/issues',
  },
  'watch/no-traffic': {
    what: 'The deployment {deployment} is running and gets no requests: its traffic is 0 %.',
    fix:
      'After a test with a request: az ml online-endpoint update --name {endpoint} --traffic "{deployment}=100" ' +
      WHERE,
  },
  'watch/traffic-untold': {
    what: 'The deployment {deployment} is running. Its traffic could not be read.',
    fix: `Show the traffic: az ml online-endpoint show --name {endpoint} --query traffic ${WHERE}`,
  },
  'watch/other-count': {
    what: 'The file says instance_count: {meant}, but {is} are running.',
    fix: 'Deploy the file again, or correct instance_count.',
  },
  'watch/other-size': {
    what: 'The file says instance_type: {meant}, but {is} is running.',
    fix: 'Deploy the file again, or correct instance_type.',
  },
  'watch/other-model': {
    what: 'The file says model {meant}, but {is} is running: another version.',
    fix: 'Check that the deploy step deployed this file at this commit.',
  },
};
