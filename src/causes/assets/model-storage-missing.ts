import { MODEL } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'model-storage-missing',
  code: null,
  name: 'ResourceNotFound',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-resourcenotfound',
  signatures: [
    {
      literals: ['storagemanifesterror'],
      pattern: /BlobContainerNotFound.{0,600}StorageManifestError|StorageManifestError/,
      examples: ['ResourceNotFound: BlobContainerNotFound … StorageManifestError'],
    },
  ],
  says: 'The storage container that the model was registered from no longer exists.',
  fix: ({ names }) => [
    step('Register the model again from files that exist, and name the new version.'),
    step(
      'See where it pointed.',
      `az ml model show --name <name> --version <version> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  blame: { files: MODEL },
  preventedBy: ['assets/model-files'],
  source: 'reports: MicrosoftDocs/azure-docs#120727',
  asOf: '2026-09',
});
