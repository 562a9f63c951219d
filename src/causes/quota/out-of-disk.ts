import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'out-of-disk',
  code: 'ERR_1350',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_1350'),
    {
      literals: [
        'no space left on device',
        'disk space',
        'disk quota exceeded',
        'space on the disk',
        'space on disk',
      ],
      pattern:
        /No space left on device|not enough (?:free )?disk space|insufficient disk space|Disk quota exceeded|(?:not (?:have )?enough|insufficient|ran out of) (?:free )?space on (?:the )?disk/i,
      examples: [
        'OutOfQuota: Not enough space on the disk to download the model. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
        'IOException: There is not enough space on the disk.',
        "OSError: [Errno 28] No space left on device: '/var/azureml-app/azureml-models/llm/1/model.safetensors'",
        'OutOfQuota: Not enough disk space for the model.',
      ],
    },
  ],
  says: 'The disk is full: the image, the model and what the container writes do not fit on the disk of this VM size.',
  fix: () => [
    step('Use an instance_type with a larger disk.'),
    step(
      'Or make the model or the image smaller: leave out checkpoints, caches and packages that are not needed to score.',
    ),
  ],
  blame: { files: inDeployment(['instance_type'], SAYS.disk) },
  preventedBy: ['images/size'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
