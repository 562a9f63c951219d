import type { Chapter } from '../chapter.js';

export const compute: Chapter = {
  'compute/unknown-size': {
    title: 'instance_type is the name of a VM size',
    messages: {
      default: {
        what: 'instance_type "{name}" is no VM size: Azure writes them like Standard_DS3_v2. The client passes it on unread; the service has no such size, and the deployment fails.',
        fix: 'Write the name of a size from the list of managed online endpoints, such as {nearest}.',
      },
      'did-you-mean': {
        what: 'instance_type "{name}" is no VM size: it looks like {meant} with other punctuation. The client passes it on unread; the service has no size of that name, and the deployment fails.',
        fix: 'Write instance_type: {meant}',
      },
      prefix: {
        what: 'instance_type "{name}" is not the whole name of a VM size. The client passes it on unread, and nothing says that the service puts the rest to it.',
        fix: 'Write instance_type: {meant}',
      },
      empty: {
        what: 'instance_type is empty. A managed deployment runs on a VM size that you choose; without one the service refuses it.',
        fix: 'Write the name of a size, such as instance_type: Standard_DS3_v2',
      },
    },
  },
  'compute/unlisted-size': {
    title: 'instance_type is in the list of sizes for managed online endpoints',
    messages: {
      default: {
        what: '{name} belongs by its name to the {series} series of Azure, but is not in the documented list of sizes for managed online endpoints (as of {date})[[; Azure ML itself listed such sizes in {region} on {recorded}, for other computes only]]. If the list is right, the service refuses the deployment, often as a lack of quota with the limit [N/A].',
        fix: 'Take a size from the list; nearest in vCPUs: {alternatives}. A run that may read Azure asks the list of the region, which settles it. If your workspace offers {name} for endpoints, silence this line.',
      },
      'unknown-series': {
        what: '{name} is not in the documented list of sizes for managed online endpoints (as of {date}), nor of any VM series that this tool knows. If it is a typo, the service finds no such size and the deployment fails.',
        fix: 'Check the name. Nearest in the list: {nearest}. If the size is newer than the list and your workspace offers it for endpoints, silence this line.',
      },
    },
  },
  'compute/retired-size': {
    title: 'The VM series of instance_type has not been retired',
    messages: {
      default: {
        what: 'Azure retired the {series} series, to which {name} belongs, on {on}, and the list of sizes for managed online endpoints does not have it. There are no machines left to deploy to.',
        fix: 'Take a size that is in the list: {alternatives}.',
      },
      'still-listed': {
        what: 'Azure retired the {series} series, to which {name} belongs, on {on}; yet the list of sizes for managed online endpoints still had it on {listDate}. Two documents of Microsoft disagree, so this may deploy, fail for want of machines, or lose its machines later.',
        fix: 'Move to a series that stays: {alternatives}. Ask for its quota first: it is another VM family.',
      },
      'date-passed': {
        what: 'Azure announced the end of the {series} series, to which {name} belongs, for {on} (announcements as of {asOf}). Unless the date was moved, there are no machines left to deploy to.',
        fix: 'Take another size: {alternatives}.',
      },
      soon: {
        what: 'Azure retires the {series} series, to which {name} belongs, on {on} (announcements as of {asOf}). It deploys until then.',
        fix: 'Plan the move to another series, quota included: it is another VM family. Nearest in vCPUs: {alternatives}.',
      },
    },
  },
  'compute/too-small': {
    title: 'The VM size has room for a server and a model',
    messages: {
      client: {
        what: '{name} ({vCpus} vCPU) is smaller than the least that az ml recommends for a managed online endpoint, {better}. The image, the server and the model share it: the usual end is a container that is killed for memory or not ready before the probes give up, after 10 to 20 minutes.',
        fix: 'Take {better} or more, or try the image with az ml online-deployment create --local first and keep this size if it fits.',
      },
      document: {
        what: '{name} ({vCpus} vCPU) may be too small for bigger models, says the list of sizes for managed online endpoints ({listDate}): out of memory or disk, or not ready before the probes give up.',
        fix: 'For anything but a small model, take {better} or more.',
      },
      burstable: {
        what: '{name} is a burstable size and not in the list of sizes for managed online endpoints (as of {listDate}). Users who deployed to one report containers that crashed within minutes and InternalServerError without logs.',
        fix: 'Take a size from the list; {better} is the least that az ml recommends.',
      },
    },
  },
  'compute/gpu-image': {
    title: 'The image is made for the hardware of instance_type',
    messages: {
      default: {
        what: 'By its name, "{image}" is made for a GPU, and {size} has none. Code that asks for CUDA crashes when the container starts; code that does not pulls an image of several GB for nothing.',
        fix: 'Take a GPU size such as Standard_NC4as_T4_v3, or a CPU image.',
      },
      'unused-gpu': {
        what: 'By its name, "{image}" is made for CPUs, and {size} is a GPU size: you would pay for a GPU that the model cannot use.',
        fix: 'Take a CUDA image, or a CPU size such as Standard_DS3_v2.',
      },
    },
  },
  'compute/instance-count': {
    title: 'instance_count is there, and within the limits',
    messages: {
      default: {
        what: 'instance_count is {count}: a managed deployment has at least {min}. The client accepts it and the service does not.',
        fix: 'Write instance_count: 1 or more. To stop paying for a deployment, delete it; an endpoint without deployments costs nothing.',
      },
      'above-limit': {
        what: 'instance_count is {count}: the limit is {max} instances a deployment, unless Microsoft has raised it for your subscription. Above it the deployment fails for lack of quota.',
        fix: 'Write {max} or less, spread the load over two deployments, or ask for a higher limit before you deploy. If you have one, silence this line.',
      },
      missing: {
        what: 'instance_count is missing. The document of managed deployments requires it; the client lets the file pass all the same, and what the service makes of it is not documented.',
        fix: 'Add instance_count: 1, or more than {recommended} for a deployment that has to stay up, as Microsoft recommends.',
      },
    },
  },
};
