import type { Chapter } from '../chapter.js';

const NOT_QUOTA =
  'Quota is not capacity: it allows machines and does not make any. With quota to spare, such a deployment can stay in Creating until it runs out of time.';

export const capacity: Chapter = {
  'capacity/offered': {
    title: 'The region has the VM size for online endpoints',
    messages: {
      default: {
        what: 'Azure ML does not list {name} among the VM sizes of {region}. A deployment to a size that a region does not have fails, often as a lack of quota with the limit [N/A].',
        fix: 'Take a size that the region has, such as {nearest}, or a workspace in another region. All of them: az ml compute list-sizes --location {region}',
      },
      'not-for-endpoints': {
        what: 'Azure ML lists {name} in {region}, but not for managed online endpoints (its compute types lack MIR). If that list is right, the deployment fails.',
        fix: 'Take a size that it lists for endpoints, such as {nearest}. If you have deployed to {name} there, silence this line.',
      },
      'lists-disagree': {
        what: 'Azure ML lists {name} in {region}, but not for managed online endpoints (its compute types lack MIR); another list of sizes for them has it (the documented one of {listDate}, or that of another region). Two lists of Microsoft disagree.',
        fix: 'If the deployment fails for its size, take one that both have, such as {nearest}.',
      },
      retired: {
        what: 'Azure retired the {series} series, to which {name} belongs, on {on}; yet Azure ML still lists it in {region} for managed online endpoints. It may deploy, fail for want of machines, or lose its machines later.',
        fix: 'Move to a series that stays, such as {nearest}. Ask for its quota first: it is another VM family.',
      },
      empty: {
        what: 'Azure told of no VM size at all in {region}.',
        fix: 'See for yourself with az ml compute list-sizes --location {region}',
      },
    },
  },
  'capacity/restricted': {
    title: 'The region gives the VM size to this subscription',
    messages: {
      default: {
        what: `Azure does not give {name} in {region} to this subscription now ({reason})[[; closed in its zones {zones}]]. ${NOT_QUOTA}`,
        fix: 'Take another size or another region, or ask Azure support to open it for your subscription; more quota does not help.',
      },
      other: {
        what: `Azure restricts {name} in {region} for this subscription ({reason})[[; closed in its zones {zones}]]. ${NOT_QUOTA}`,
        fix: 'Take another size or another region, or ask Azure support why it is restricted for your subscription; more quota does not help.',
      },
    },
  },
};
