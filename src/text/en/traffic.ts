import type { Chapter } from '../chapter.js';

export const traffic: Chapter = {
  'traffic/sum': {
    title: 'The shares of live traffic come to 0 or 100',
    messages: {
      under: {
        what: 'The shares under traffic come to {total}. The service takes 0 or 100 in all and refuses this, though the client lets it pass.',
        fix: 'Give the remaining {off} to one of the deployments, or set all of them to 0.',
      },
      over: {
        what: 'The shares under traffic come to {total}. The client refuses a file with more than 100 in all.',
        fix: 'Take {off} away from one of the deployments, so that they come to 100.',
      },
      cut: {
        what: 'The shares under traffic come to {total}: the client cuts each of them to a whole number before it sends them. The service takes 0 or 100 in all.',
        fix: 'Write whole numbers that come to 100.',
      },
      negative: {
        what: 'The deployment "{deployment}" has a share of {percent}. Shares are percentages from 0 to 100; the service refuses others.',
        fix: 'Write 0 to send it no requests.',
      },
      'too-much': {
        what: 'The deployment "{deployment}" has a share of {percent}. Shares are percentages, and the client refuses a file with more than 100 in all.',
        fix: 'Write 100 to send it all requests.',
      },
    },
  },
  'traffic/on-create': {
    title: 'An endpoint file gives no deployment traffic',
    messages: {
      default: {
        what: 'traffic sends requests to deployments, and when an endpoint is created there are none yet: the create fails.',
        fix: 'Remove traffic from the file and set it once the deployments are there: az ml online-endpoint update --name {endpoint} --traffic "{traffic}". If the file only ever updates an endpoint with its deployments, silence this check.',
      },
    },
  },
  'traffic/mirror': {
    title: 'Mirrored traffic goes to one deployment, at most half of it',
    messages: {
      kubernetes: {
        what: 'mirror_traffic is for managed endpoints only. This one has a compute, so it is a Kubernetes endpoint, and the service does not mirror there.',
        fix: 'Remove mirror_traffic.',
      },
      several: {
        what: 'mirror_traffic names several deployments: {deployments}. The service mirrors to one only and refuses more, though the client lets them pass.',
        fix: 'Keep one of them.',
      },
      'too-much': {
        what: 'mirror_traffic gives "{deployment}" {percent} percent of the requests. The service mirrors {max} percent at most and refuses more, though the client lets it pass.',
        fix: 'Write {max} or less.',
      },
      negative: {
        what: 'mirror_traffic gives "{deployment}" {percent} percent of the requests. The service takes a percentage from 0 to {max}.',
        fix: 'Write 0 to end the mirroring.',
      },
      'live-too': {
        what: '"{deployment}" has {live} percent of the live traffic and mirrored traffic too. The service lets a deployment have one of the two.',
        fix: 'Remove it from mirror_traffic, or set its live share to 0.',
      },
    },
  },
  'traffic/unknown-deployment': {
    title: 'Traffic goes to deployments that there are',
    messages: {
      default: {
        what: 'No file of this run is a deployment "{deployment}" of the endpoint {endpoint}; there are {names}. If it is not in Azure either, the service refuses the traffic.',
        fix: 'Correct the name, or leave it if the deployment is there or made elsewhere.',
      },
      'did-you-mean': {
        what: 'No file of this run is a deployment "{deployment}" of the endpoint {endpoint}; there are {names}. If it is not in Azure either, the service refuses the traffic.',
        fix: 'Did you mean "{suggestion}"? Leave it if the deployment is there or made elsewhere.',
      },
    },
  },
};
