import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, grantPull } from '../commands.js';

export default defineCause<'image' | 'registry'>({
  id: 'acr-pull-denied',
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#authorization-error',
  signatures: [
    {
      literals: [
        'does not have pull permission on the registry',
        'should grant pull permissions to identity',
      ],
      examples: [
        'HttpResponseError: (BadArgument) Endpoint identity does not have pull permission on the registry. For System Assigned Identity case and workspace ACR, platform will wire up the permissions but if user is creating deployment with User Assigned Identity or if using non-workspace ACR, then User should grant pull permissions to identity on the registry. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#authorization-error',
      ],
    },
    {
      literals: [
        '401 unauthorized',
        '403 forbidden',
        'exchange refresh token failed',
        'aka.ms/acr/authorization',
        'pull access denied',
        'authentication required',
      ],
      pattern:
        /exchange refresh token failed|aka\.ms\/acr\/authorization|pull access denied for (?<image>[\w./:@-]+)|(?:failed to (?:pull|authorize|resolve)|pulling|ImageFetcher).{0,400}(?:401 Unauthorized|authentication required|403 Forbidden)/,
      examples: [
        '{"level":"[ERROR]","ts":"Oct  16 11:51:37","logger":"VMAgent.ImageFetcher","msg":"HTTP status code: 401 exchange refresh token failed: {\\"code\\":\\"UNAUTHORIZED\\",\\"message\\":\\"authentication required, visit https://aka.ms/acr/authorization\\"}"}',
        'failed to pull and unpack image "acr.azurecr.io/a:1": failed to authorize: 401 Unauthorized: authentication required',
      ],
    },
  ],
  says: ({ image, registry }) =>
    image
      ? `The identity of the endpoint is not allowed to pull the image ${image} from the container registry.`
      : registry
        ? `The identity of the endpoint is not allowed to pull images from the container registry ${registry}.`
        : 'The identity of the endpoint is not allowed to pull images from the container registry.',
  fix: ({ names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step(
      'Give it the role AcrPull on the registry. A system-assigned identity gets it by itself, but only on the registry that is attached to the workspace.',
      grantPull(names),
    ),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
  ],
  blame: { files: IMAGE },
  preventedBy: ['identity/acr-pull'],
  source: 'reports: MicrosoftDocs/azure-docs#107890; public field log',
  asOf: '2026-09',
});
