import { defineCause, step } from '../cause.js';

export default defineCause<'object' | 'module'>({
  id: 'az-ml-broken',
  code: null,
  name: 'CommandNotFoundError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'cannot import name',
        'fieldinstanceresolutionerror',
        'azcliextensions/ml',
        'accesstokeninfo',
        'deserializationerror',
        'armchallengeauthenticationpolicy',
      ],
      pattern:
        /cannot import name '(?<object>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy|\w+)' from '(?<module>marshmallow\.utils|azure\.core\.credentials|azure\.core\.exceptions|azure\.mgmt\.core\.\w+|\w[\w.]*)' ?\(?[^)]{0,20}azcliextensions|cannot import name '(?<object2>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy)'|^'DeserializationError'$|^'ARMChallengeAuthenticationPolicy'$/,
      examples: [
        "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)",
        "cannot import name 'AccessTokenInfo' from 'azure.core.credentials'",
        "cannot import name 'DeserializationError' from 'msrest.exceptions'",
      ],
    },
  ],
  says: ({ object, module }) =>
    object && module
      ? `The ml extension does not fit this release of az: it looks for ${object} in ${module}, which is not there. Nothing has reached Azure.`
      : 'The ml extension does not fit this release of az. Nothing has reached Azure.',
  fix: () => [
    step(
      'Install it again.',
      'az extension remove --name ml\naz extension remove --name azure-cli-ml\naz extension add --name ml --upgrade --yes',
    ),
    step(
      'If that does not help, pin az and the extension to two compatible releases: AZ_CLI_VERSION of your image, and az extension add --name ml --version.',
    ),
  ],
  source: 'reports: Azure/azure-cli#31291, #32014, #29940; Azure/azure-cli-extensions#8929',
  asOf: '2026-09',
});
