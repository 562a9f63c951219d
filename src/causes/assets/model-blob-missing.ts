import { MODEL } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'model-blob-missing',
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: [
        'blobnotfound',
        'the specified blob does not exist',
        'containernotfound',
        'the specified container does not exist',
      ],
      pattern:
        /\bBlobNotFound\b|The specified blob does not exist|\bContainerNotFound\b|The specified container does not exist/,
      examples: ['ErrorCode:BlobNotFound The specified blob does not exist.'],
    },
  ],
  says: 'The model or the code is registered, but its files are no longer in the storage account.',
  fix: ({ names }) => [
    step(
      'See where they should be.',
      `az ml model show --name <name> --version <version> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
    step('Register the model again from files that exist, and name the new version.'),
  ],
  blame: { files: MODEL },
  preventedBy: ['assets/model'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
