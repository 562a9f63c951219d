/** What is said of a deployment that was watched, beside its diagnosis. */
import type { Wording } from '../wording.js';

const WHERE = '--resource-group {group} --workspace-name {workspace}';

export const watch: Readonly<Record<string, Wording>> = {
  'watch/hopeless': {
    what: 'Azure has not given up yet, and there is no hope left: {event} came {times} times. Users have seen this stage ({stage}) end after {from} to {to} minutes[[, and the probes wait {budget} seconds after the start of the container]].',
    fix:
      'Mend the cause below. The deployment must be deleted before the next try: az ml online-deployment delete --name {deployment} --endpoint-name {endpoint} --yes ' +
      WHERE,
  },
  'watch/missing': {
    what: 'There is no deployment {deployment} of the endpoint {endpoint}: the deploy never got so far as to create it, or it was refused at once.',
    fix: 'Read what the deploy step printed; mode diagnose explains it (error-file). Check endpoint-name, deployment-name and workspace.',
  },
  'watch/vanished': {
    what: 'The deployment {deployment} of the endpoint {endpoint} was there, and is gone: somebody has deleted it, its endpoint or its workspace.',
    fix: 'Look who has: az monitor activity-log list --resource-group {group} --offset 6h',
  },
  'watch/moving': {
    what: 'The run ended before the deployment: its state was {state} then.',
    fix: 'Watch it again, with a larger timeout-minutes if the deadline came first.',
  },
  'watch/untold': {
    what: 'Azure has not told how {endpoint}/{deployment} stands before the run ended.',
    fix: 'Watch it again.',
  },
  'watch/broke': {
    what: 'The watch came upon an error of its own, or of a library, again and again: {detail}.',
    fix: 'Watch it again; if it stays, report it with this line: https://github.com/org/endpoint-preflight/issues',
  },
  'watch/no-traffic': {
    what: 'The deployment {deployment} is up and gets no request: its share of the traffic is 0 %.',
    fix:
      'When it has been tried: az ml online-endpoint update --name {endpoint} --traffic "{deployment}=100" ' +
      WHERE,
  },
  'watch/traffic-untold': {
    what: 'The deployment {deployment} is up; how much of the traffic it gets could not be read.',
    fix: `Look at it: az ml online-endpoint show --name {endpoint} --query traffic ${WHERE}`,
  },
  'watch/other-count': {
    what: 'The file says instance_count: {meant}, and {is} are running.',
    fix: 'Deploy the file again, or write the number that is meant.',
  },
  'watch/other-size': {
    what: 'The file says instance_type: {meant}, and {is} is running.',
    fix: 'Deploy the file again, or write the size that is meant.',
  },
  'watch/other-model': {
    what: 'The file says model {meant}, and {is} is running: this is another revision.',
    fix: 'Look whether the deploy step has deployed this file and this commit.',
  },
};
