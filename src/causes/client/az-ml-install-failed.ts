import { defineCause, step } from '../cause.js';

export default defineCause<'status' | 'has' | 'wants' | 'extension' | 'reason'>({
  id: 'az-ml-install-failed',
  code: null,
  name: 'CommandNotFoundError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'pip failed with status code',
        'no matching extensions for',
        'not compatible with this version of the cli',
        'no extension found with name',
        'failed to download extension',
        'failed to get extension',
        'failed to retrieve extension',
      ],
      pattern:
        /Pip failed with status code (?<status>\d{1,10})|[Nn]o (?:matching extensions for|extension found with name) '?(?<extension>[\w-]{1,40})|extension '?(?<extension2>[\w-]{1,40})'? is not compatible with this version of the CLI\.?(?:.{0,60}?CLI core version (?<has>[\d.]{1,12}\d).{0,60}?requires a (?:min|max) (?:core version )?of (?<wants>[\d.]{1,12}\d))?|(?<reason>[Ff]ailed to (?:download|get|retrieve) extension\b.{0,100})/,
      examples: [
        'ERROR: An error occurred. Pip failed with status code 1. Use --debug for more information.',
        "ERROR: No matching extensions for 'ml'. Use --debug for more information.",
        "ERROR: The extension 'ml' is not compatible with this version of the CLI.\nYou have CLI core version 2.12.1 and this extension requires a min of 2.15.0.",
        "ERROR: No extension found with name 'ml'",
      ],
    },
  ],
  says: ({ status, has, wants, extension }) =>
    has && wants
      ? `az ${has} does not take this ml extension, which needs ${wants}. Nothing has reached Azure.`
      : status
        ? `az could not install the ml extension: pip failed with status ${status}. Nothing has reached Azure.`
        : extension
          ? `az finds no extension ${extension} that it can install. Nothing has reached Azure.`
          : 'az could not install the ml extension. Nothing has reached Azure.',
  fix: ({ wants }) => [
    wants && step(`Use az ${wants} or newer, or an older extension.`, 'az upgrade --yes'),
    step(
      'Remove what is left of it and install it again. --debug shows what pip says.',
      'az extension remove --name ml\naz extension add --name ml --yes --debug',
    ),
    step(
      'az of some releases cannot install it: pin az to one that can (its installer takes a version), or use a fresh image.',
    ),
    step('pip must reach pypi.org, and must be able to write to the folder of AZURE_EXTENSION_DIR.'),
  ],
  before: ['az-ml-missing', 'pip-failed'],
  source: 'reports: Azure/azure-cli#28328, #31446, #31217, #24622; azure-cli, its own texts',
  asOf: '2026-11',
});
