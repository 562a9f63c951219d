import { MODEL } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, getStorageLogs, grantRead } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'model-download-failed',
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    numbered('ERR_1300'),
    {
      literals: [
        'downloadfailed',
        'model download failed',
        'modeldownload: failed',
        'unable to download user model',
      ],
      pattern:
        /Name: DownloadFailed, Type: Warning|Model download failed, retrying|ModelDownload: Failed|[Uu]nable to download user model/,
      weight: 'symptom',
      examples: [
        'Kind: Pod, Name: DownloadFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Model download failed, retrying. Please check storage-initializer log for detail.',
        'Model download failed, retrying. Please check model-mount log for detail.',
      ],
    },
  ],
  says: 'The model or the code could not be downloaded, after several attempts: the identity of the endpoint is not allowed to read the storage account, the files do not exist, or the account cannot be reached.',
  fix: ({ names }) => [
    step('The log of the container that downloads says which of the three it is.', getStorageLogs(names)),
    step(
      'Is the model there, in this workspace?',
      `az ml model show --name <name> --version <version> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
    step('Can the identity read the storage account?', `${endpointIdentity(names)}\n${grantRead(names)}`),
  ],
  blame: { files: MODEL },
  triedAgain: 'ModelDownload',
  preventedBy: ['assets/model', 'identity/storage-read'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
