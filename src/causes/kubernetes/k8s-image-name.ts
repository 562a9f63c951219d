import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'image'>({
  id: 'k8s-image-name',
  code: null,
  name: 'InvalidImageName',
  retry: 'no',
  signatures: [
    {
      literals: [
        'invalidimagename',
        'couldnt parse image reference',
        'couldnt parse image name',
        'invalid reference format',
        'errimageneverpull',
      ],
      pattern:
        /InvalidImageName|couldn't parse image (?:reference|name) "(?<image>[^"]{1,300})"|invalid reference format|ErrImageNeverPull/,
      examples: [
        'Failed to apply default image tag "acr1.azurecr.io/Scores:v1": couldn\'t parse image reference "acr1.azurecr.io/Scores:v1": invalid reference format: repository name must be lowercase',
        'InvalidImageName',
        'docker: invalid reference format.',
      ],
    },
  ],
  says: ({ image }) =>
    image
      ? `"${image}" is no name of an image: repositories are written in lower case, and a tag has neither spaces nor a second colon.`
      : 'What the deployment names is no name of an image.',
  fix: () => [
    step(
      'Correct environment.image: <registry>/<repository>:<tag>, in lower case. A variable that is empty leaves a name like acr.azurecr.io/app:.',
    ),
  ],
  blame: { files: IMAGE },
  before: ['k8s-image-pull-loop', 'image-pull-failed'],
  preventedBy: ['environment/image-reference'],
  source: 'Kubernetes 1.3x and Docker, their own texts',
  asOf: '2026-11',
});
