import { defineCause, step } from '../cause.js';

export default defineCause<'compute'>({
  id: 'image-build-compute-needed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'imagebuildcompute',
        'image_build_compute',
        'image-build-compute',
        'image build compute',
        'container registry cannot build your image',
        'serverless compute is not supported for image build',
        'cannot be accessed by acr task',
      ],
      pattern:
        /ImageBuildComputeNotValid|(?:[Ss]et|[Ss]pecify|[Cc]onfigure|[Pp]rovide|[Uu]se|[Uu]pdate)\b.{0,60}?(?:image_?[Bb]uild_?[Cc]ompute|image-build-compute|image build compute)|(?:image_?[Bb]uild_?[Cc]ompute|[Ii]mage build compute) '?(?<compute>[\w-]{2,32})?'? ?(?:is not set|is not valid|not found|does not exist|is (?:being deleted|in an? \w{3,20} state)|has (?:no|zero) nodes)|Container Registry cannot build your image/,
      examples: [
        'Code: ImageBuildComputeNotValid\nMessage: If Container Registry is behind the virtual network, Container Registry cannot build your image. Set the imageBuildCompute property to build your image.',
        'The workspace ACR is behind a private link; please set image_build_compute of the workspace to a compute cluster.',
        "Image build compute 'builders' not found.",
      ],
      never: ['image_build_compute: builders', '"imageBuildCompute": null'],
    },
  ],
  says: ({ compute }) =>
    compute
      ? `The image cannot be built: the compute cluster ${compute}, which the workspace names for that, cannot be used.`
      : 'The image cannot be built: the registry of the workspace is private, and the workspace names no compute cluster of its network that builds images.',
  fix: ({ names }) => [
    step(
      'Name a cluster of CPU machines, in the network, that may scale to one node or more.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --image-build-compute <cluster>`,
    ),
    step('Or build the image elsewhere, and name it in the environment.'),
  ],
  before: ['build-registry-unreachable', 'image-build-failed'],
  preventedBy: ['network/image-build-compute'],
  source: 'how-to-secure-workspace-vnet.md; terraform-azurerm-avm-res-machinelearningservices-workspace#45',
  asOf: '2026-11',
});
