import { defineCause, step } from '../cause.js';

export default defineCause<'expiry' | 'now'>({
  id: 'oidc-expired',
  code: null,
  name: 'AADSTS700024',
  retry: 'once',
  signatures: [
    {
      literals: ['aadsts700024'],
      pattern:
        /AADSTS700024(?::.{0,120}?Current time: (?<now>[\w:.-]{10,40}?),? .{0,120}?expiry time of assertion (?<expiry>[\w:.-]{10,40}?)(?:\.? |$))?/,
      examples: [
        'ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2024-10-01T10:20:30.1234567Z, assertion valid from 2024-10-01T10:10:00.0000000Z, expiry time of assertion 2024-10-01T10:15:00.0000000Z.',
      ],
    },
  ],
  says: ({ expiry, now }) =>
    expiry && now
      ? `The login of the job has expired: the token of GitHub is good for five minutes, it ended at ${expiry}, and az asked for a new one with it at ${now}.`
      : 'The login of the job has expired: the token of GitHub is good for five minutes, and az asked for a new one with it later than that.',
  fix: () => [
    step('The deployment may go on in Azure all the same: look before you start it again.'),
    step(
      'Ask for the tokens of both scopes right after the login, while it is fresh.',
      'az account get-access-token --scope https://management.azure.com/.default --output none\naz account get-access-token --scope https://ml.azure.com/.default --output none',
    ),
    step('Or deploy with --no-wait, and watch in a step that logs in anew.'),
  ],
  source: 'reports: Azure/login#180, #372',
  asOf: '2026-09',
});
