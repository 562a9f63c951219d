import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'status'>({
  id: 'build-out-of-memory',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'process ran out of memory',
        'condamemoryerror',
        'conda process ran out of memory',
        'non-zero code: 137',
        'non-zero code: 247',
        'exit code: 137',
        'image failed with exit code: 247',
        'image failed with exit code: 137',
      ],
      pattern:
        /CondaMemoryError|conda process ran out of memory|returned a non-zero code: (?<status>137|247)|did not complete successfully: exit code: (?<status2>137)|[Dd]ocker image failed with exit code: (?<status3>137|247)/,
      examples: [
        'CondaMemoryError: The conda process ran out of memory. Increase system memory and/or try again.',
        "The command '/bin/sh -c conda env create -f c.yml' returned a non-zero code: 137",
        'Building docker image failed with exit code: 247',
      ],
    },
  ],
  says: ({ status }) =>
    status
      ? `The build of the image ran out of memory and was killed (status ${status}).`
      : 'The build of the image ran out of memory and was killed.',
  fix: ({ names }) => [
    step(
      'Pin the packages: solving unpinned ones takes conda the most memory. Move packages under "pip:", or start from an image that has the large ones.',
    ),
    step(
      'Or build on a compute cluster with more memory.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --image-build-compute <cluster>`,
    ),
  ],
  blame: { files: BUILD },
  before: ['dockerfile-command-failed', 'image-build-failed', 'memory-in-container'],
  buildOrStart: true,
  preventedBy: ['environment/unpinned'],
  source: 'conda 24, its own text; reports: MicrosoftLearning/DP100#17',
  asOf: '2026-11',
});
