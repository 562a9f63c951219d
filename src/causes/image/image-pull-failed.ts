import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs, grantPull, showTags } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'image-pull-failed',
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    numbered('ERR_1200'),
    {
      literals: ['imagepullfailed', 'image pull failed', 'usercontainerimagepull: failed', 'errimagepull'],
      pattern:
        /Name: ImagePullFailed, Type: Warning|Image pull failed, retrying|UserContainerImagePull: Failed|\bErrImagePull\b|\bImagePullFailed\b/,
      weight: 'symptom',
      examples: [
        'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Image pull failed, retrying. Please check image-fetcher log for detail.',
        'UserContainerImagePull: Failed',
      ],
    },
  ],
  says: 'The image could not be pulled, after several attempts: it does not exist, the identity of the endpoint is not allowed to pull it, or the registry cannot be reached.',
  fix: ({ names }) => [
    step('The lines of the image fetcher in the log say which of the three it is.', getLogs(names)),
    step('Is the tag there?', showTags(names)),
    step('Can the identity pull it?', grantPull(names)),
  ],
  blame: { files: IMAGE },
  triedAgain: 'UserContainerImagePull',
  preventedBy: ['images/exists', 'identity/acr-pull'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
