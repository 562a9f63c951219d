import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'environment-two-sources',
  code: null,
  name: 'UserError',
  retry: 'no',
  signatures: [
    {
      literals: ['baseimage, basedockerfile, and buildcontext'],
      examples: [
        '(UserError) More than one of BaseImage, BaseDockerfile, and BuildContext were set; these are mutually exclusive properties.',
      ],
    },
  ],
  says: 'The environment names an image and a build; it can have one of them.',
  fix: () => [step('Remove image, or remove build.')],
  blame: { files: inDeployment(['environment.image', 'environment'], SAYS.key) },
  preventedBy: ['contract/environment-definition'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
