import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'build-registry-unreachable',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['failed to communicate with the workspaces container registry'],
      examples: ["failed to communicate with the workspace's container registry"],
    },
  ],
  says: 'The image could not be built, because the container registry of the workspace is private and the build does not run inside of its network.',
  fix: ({ names }) => [
    step(
      'Name a compute cluster of the network that builds the images.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --image-build-compute <cluster>`,
    ),
  ],
  preventedBy: ['network/managed-network'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
