import { defineCause, step } from '../cause.js';

export default defineCause<'object' | 'module' | 'reason'>({
  id: 'az-ml-broken',
  code: null,
  name: 'CommandNotFoundError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'cliextensions',
        'no module named',
        'cannot import name',
        'fieldinstanceresolutionerror',
        'cliextensions',
        'accesstokeninfo',
        'deserializationerror',
        'armchallengeauthenticationpolicy',
        'unable to load extension ml',
        'unable to load extension azure-cli-ml',
        'error loading command module',
        'ml is misspelled',
        'ml is not in the az command group',
      ],
      pattern:
        /cannot import name '(?<object>\w{1,80})' from '(?<module>\w[\w.]{0,120})' ?\(?[^)]{0,200}cliextensions|cannot import name '(?<object2>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy)'|^'DeserializationError'$|^'ARMChallengeAuthenticationPolicy'$|(?:Unable to load extension '(?:azure-cli-)?ml|Error loading command module '[\w-]{1,40}')'?:? ?(?:No module named '?(?<module2>[\w.]{1,120}?)'?(?:\.? |'|$)|(?<reason>.{3,160}?)(?:'\. Use --debug|$))|No module named '?(?<module4>[\w.]{1,120})'?.{0,600}?'ml' is (?:misspelled|not in the 'az' command group)|cliextensions.{0,600}?(?:ImportError|ModuleNotFoundError|AttributeError): (?:No module named '?(?<module3>[\w.]{1,120}?)'?(?: |$)|(?<reason2>(?!.{0,40}No such file).{3,160}))/,
      examples: [
        "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)",
        "cannot import name 'AccessTokenInfo' from 'azure.core.credentials'",
        "cannot import name 'DeserializationError' from 'msrest.exceptions'",
        "No module named 'isodate'\n'ml' is misspelled or not recognized by the system.",
        "Error loading command module 'storage': No module named 'azure.core.serialization'",
        "WARNING: Unable to load extension 'ml: No module named 'opencensus.ext''. Use --debug for more information.",
        "ImportError: cannot import name 'CurrentUserPolicy' from 'azure.core.pipeline' (C:\\Users\\dev\\.azure\\cliextensions\\ml\\azure\\core\\pipeline\\__init__.py)",
        '  File "/home/dev/.azure/cliextensions/ml/azext_mlv2/__init__.py", line 12, in <module>\nModuleNotFoundError: No module named \'azure.mgmt.core\'',
      ],
    },
  ],
  says: ({ object, module, reason }) =>
    object && module
      ? `The ml extension does not fit this release of az: it looks for ${object} in ${module}, which is not there. Nothing has reached Azure.`
      : module
        ? `The ml extension of az is broken: it lacks ${module}. Nothing has reached Azure.`
        : reason
          ? `The ml extension does not fit this release of az: ${reason}`.replace(/[^.:)?]$/, '$&.')
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
  before: ['az-ml-crashed'],
  source: 'reports: Azure/azure-cli#31291, #32014, #29940; Azure/azure-cli-extensions#8929',
  asOf: '2026-09',
});
