import { defineCause, step } from '../cause.js';

export default defineCause<'host'>({
  id: 'package-index-unreachable',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'once',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['condahttperror', 'max retries exceeded', 'retrying (retry', 'read timed out'],
      pattern:
        /CondaHTTPError: HTTP (?<status>\d{3})|(?:HTTPSConnectionPool|host=)\S{0,4}(?<host>(?:pypi\.org|files\.pythonhosted\.org|conda\.anaconda\.org|repo\.anaconda\.com)).{0,300}(?:Max retries exceeded|Read timed out)/,
      examples: [
        'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
        "HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
      ],
    },
    {
      literals: ['after connection broken by'],
      pattern: /Retrying \(Retry\(.{1,120}\)\) after connection broken by .{1,600}: \/\S{1,200}/,
      // pip tries again; only where it then finds no version at all was the index not reached.
      weight: 'hint',
      examples: [
        "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>, 'Connection to pypi.org timed out. (connect timeout=15)')': /simple/numpy/",
      ],
    },
  ],
  says: ({ host }) =>
    host
      ? `The build could not reach ${host}, where the packages come from.`
      : 'The build could not reach the server that the packages come from.',
  fix: () => [
    step('Deploy once more: the network may have been down for a moment.'),
    step(
      'If the workspace has no outbound access, allow the hosts of PyPI and conda, or use an image that has the packages.',
    ),
  ],
  buildOrStart: true,
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
