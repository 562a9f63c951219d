import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, grantPull, grantRead } from '../commands.js';

export default defineCause<'resource'>({
  id: 'startup-authorization',
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: [
        'startup task failed due to authorization error',
        'startup task failed due to incorrect role',
      ],
      pattern:
        /Startup task failed due to (?:authorization error|incorrect role assignments on resource(?: ?(?<resource>[\w/.-]{3,200}))?)/i,
      // The events tell which of the two roles is missing.
      confidence: 'likely',
      examples: [
        '2025-10-16T13:16:00Z Startup task failed due to authorization error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-badargument',
        'Startup task failed due to incorrect role assignments on resource',
      ],
      never: ['Startup task failed due to incorrect role assignments on storage account when mdc is enabled'],
    },
  ],
  says: ({ resource }) =>
    resource
      ? `The identity of the endpoint lacks a role on ${resource}: it cannot read the model and the code, or cannot pull the image.`
      : 'The identity of the endpoint lacks a role: it cannot read the model and the code from the storage account, or cannot pull the image from the container registry.',
  fix: ({ names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step('Give it Storage Blob Data Reader on the storage account of the workspace …', grantRead(names)),
    step('… and AcrPull on the container registry.', grantPull(names)),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
  ],
  blame: { files: IDENTITY },
  becomes: ({ events }) => {
    const [image, model] = [events.has('ImagePullFailed'), events.has('DownloadFailed')];
    if (image === model) return undefined;
    return image ? 'acr-pull-denied' : 'storage-read-denied';
  },
  preventedBy: ['identity/storage-read', 'identity/acr-pull'],
  source: 'reports: public repository; how-to-troubleshoot-online-endpoints.md',
  asOf: '2026-09',
});
