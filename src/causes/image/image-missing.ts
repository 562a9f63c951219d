import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { showTags } from '../commands.js';

export default defineCause<'image' | 'tag'>({
  id: 'image-missing',
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: [
        'manifest tagged by',
        'manifest unknown',
        'name_unknown',
        'manifest_unknown',
        'unable to download user container image',
        'not found in registry',
        'failed to resolve reference',
      ],
      pattern:
        /(?:(?:manifest for|image|reference) "?(?<image>[\w./:@-]{3,300})"? ?(?:not found|.{0,80}))?(?:manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest tagged by "(?<tag>[^"]{1,128})" is not found)|failed to resolve reference "?(?<image2>[\w./:@-]{3,300}?)"?: \S{3,300}: not found\b|[Uu]nable to download user container image/,
      examples: [
        '{"logger":"VMAgent.ImageFetcher","error":"failed to resolve reference \\"acr1.azurecr.io/credit:12\\": acr1.azurecr.io/credit:12: not found"}',
        'failed to resolve reference "acr.azurecr.io/credit:7": acr.azurecr.io/credit:7: not found: manifest unknown',
        'BadArgument: Unable to download user container image',
        '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest tagged by \\"7\\" is not found"}]}',
      ],
    },
  ],
  says: ({ image, tag }) =>
    image
      ? `The image ${image} is not in the registry.`
      : tag
        ? `The registry has no image with the tag ${tag}.`
        : 'The image, or its tag, is not in the registry.',
  fix: ({ names }) => [step('See which tags there are, and name one of them.', showTags(names))],
  blame: { files: IMAGE },
  preventedBy: ['images/exists'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
