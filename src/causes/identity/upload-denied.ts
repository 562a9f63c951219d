import { defineCause, step } from '../cause.js';
import { grantContribute } from '../commands.js';

export default defineCause<'network' | 'role'>({
  id: 'upload-denied',
  code: null,
  name: 'AuthorizationFailure',
  retry: 'after-fix',
  signatures: [
    {
      // The client uploads; the same words in the log of a container are of a download.
      literals: [
        'authorizationpermissionmismatch',
        'not authorized to perform this operation using this permission',
      ],
      pattern:
        /(?<=(?:_artifacts|_blob_storage_helper|_gen2_storage_helper|upload_(?:directory|file|artifact)|upload_blob|Uploading [\w.-]{1,80} \(|begin_create_or_update).{0,1100})(?<role>not authorized to perform this operation using this permission|AuthorizationPermissionMismatch)/,
      examples: [
        'Uploading scoring (0.01 MBs):   0%|          | 0/9120 [00:00<?, ?it/s]\nHttpResponseError: This request is not authorized to perform this operation using this permission.\nRequestId:5a\nErrorCode:AuthorizationPermissionMismatch',
        '  File "/opt/az/azcliextensions/ml/azext_mlv2/manual/vendored_curated_sdk/azure/ai/ml/_artifacts/_artifact_utilities.py", line 206, in upload_artifact\n    artifact_info = storage_client.upload(\nazure.core.exceptions.HttpResponseError: This request is not authorized to perform this operation using this permission.',
      ],
      never: [
        'ErrorCode:AuthorizationPermissionMismatch This request is not authorized to perform this operation using this permission.',
      ],
    },
    {
      literals: ['permission to alter this storage account', 'authorizationfailure', 'storageautherror'],
      pattern:
        /You don't have permission to alter this storage account|\(StorageAuthError\)|(?<network>AuthorizationFailure)(?: - |"|\b.{0,40}?)(?:This request is not authorized to perform this operation)?/i,
      examples: [
        "You don't have permission to alter this storage account. Ensure that you have been assigned both Storage Blob Data Reader and Storage Blob Data Contributor roles.",
        '(StorageAuthError) Forbidden. Please make sure you have permission to access the resource.',
        'AuthorizationFailure - This request is not authorized to perform this operation',
      ],
    },
  ],
  says: ({ network, role }) =>
    role
      ? 'The machine that deploys could not upload the code or the model: its identity lacks a role on the storage account.'
      : network
        ? 'The machine that deploys could not upload the code or the model: the network rules of the storage account refused it.'
        : 'The machine that deploys could not upload the code or the model: the storage account of the workspace refused it, by role or by its network rules.',
  fix: ({ network, names }) => {
    const inside = step(
      'If the account allows selected networks only, deploy from a runner inside of one of them, or add the address of the runner.',
    );
    const grant = step(
      'Give the deployer Storage Blob Data Contributor on the storage account that is uploaded to.',
      grantContribute(names),
    );
    return network ? [inside, grant] : [grant, inside];
  },
  before: ['storage-read-denied'],
  preventedBy: ['identity/storage-write', 'network/storage'],
  source: 'reports: MicrosoftDocs/azure-docs#111210; public field log; recorded answers of the storage',
  asOf: '2026-11',
});
