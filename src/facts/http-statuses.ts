/**
 * Whether the same scoring request may succeed when it is sent again, by the status of its answer.
 * Source: HTTP status codes of how-to-troubleshoot-online-endpoints.md, 10/06/2025: 429 and 503 ask for back-off, 409
 * for waiting; 408, 500 and 504 say nothing, so one more try is all. A 424 speaks for the container: its own status is in
 * `ms-azureml-model-error-statuscode`.
 */
export type Again = 'backoff' | 'once' | 'never';

const AGAIN: Readonly<Record<number, Again>> = {
  409: 'backoff',
  429: 'backoff',
  500: 'once',
  502: 'once',
  503: 'backoff',
  504: 'once',
};

/** @param inner the container's own status in a 424; its body is empty where no container answered */
export function again(status: number, inner: number | undefined): Again {
  if (status !== 424) return AGAIN[status] ?? 'never';
  if (inner === undefined) return 'backoff';
  return inner === 429 || inner === 503 ? 'backoff' : 'never';
}

/**
 * The size of a request or an answer above which Azure ML once refused (the document of 05/13/2021: 1.5 MB). Documents
 * since 2024-09 name no limit, so this is worth a word and no error. In bytes.
 */
export const PAYLOAD_ONCE_REFUSED = 1_500_000;

/** The web server in Azure's inference images refuses larger bodies (nginx, `client_max_body_size`). In bytes. */
export const PAYLOAD_OF_SERVER = 100_000_000;
