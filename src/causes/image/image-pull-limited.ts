import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'image-pull-limited',
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'later',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['toomanyrequests', 'pull rate limit'],
      pattern:
        /toomanyrequests: You have reached your (?:unauthenticated )?pull rate limit|reached your (?:unauthenticated )?pull rate limit/,
      examples: [
        'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
      ],
    },
  ],
  says: 'Docker Hub refused the pull: too many pulls without a login.',
  fix: ({ names }) => [
    step(
      'Copy the image to the registry of the workspace, and name it there.',
      `az acr import --name ${names.registry} --source docker.io/<image>:<tag>`,
    ),
  ],
  blame: { files: IMAGE },
  preventedBy: ['environment/private-registry'],
  source: 'Docker Hub, "Docker Hub pull usage and limits"',
  asOf: '2025-04',
});
