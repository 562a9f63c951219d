import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'bad-argument',
  code: null,
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['badargument'],
      pattern:
        /\(BadArgument\)|"code": ?"BadArgument"|\bCode: ?BadArgument\b|(?:^|[\s(])BadArgument: |oe-tsg#error-badargument/,
      weight: 'class',
      examples: ['(BadArgument) A new text.'],
    },
  ],
  says: 'The service refused the deployment as wrong (BadArgument), with a message that endpoint-preflight does not know.',
  fix: () => [step('Read the message above. The link in it leads to the list of causes.')],
  becomes: ({ events }) => {
    if (events.has('ImagePullFailed')) return 'image-pull-failed';
    return events.has('DownloadFailed') ? 'model-download-failed' : undefined;
  },
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
