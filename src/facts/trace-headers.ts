/** Which headers a trace keeps. Beside the words, because each run with Azure loads these and only a trace those. */

/** Headers of a response that the readers use. */
export const TRACE_HEADERS: readonly string[] = [
  ...[
    'content-type',
    'retry-after',
    'retry-after-ms',
    'x-ms-retry-after-ms',
    'www-authenticate',
    'link',
    'location',
  ],
  ...['docker-content-digest', 'docker-distribution-api-version', 'x-ms-error-code', 'x-ms-failure-cause'],
  ...['ratelimit-limit', 'ratelimit-remaining'],
];
