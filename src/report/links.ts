/** Where the page of a check is. */

export const REPOSITORY_URL = 'https://github.com/org/endpoint-preflight';

/** The index of all codes and causes. */
const CODES_PAGE = 'docs/codes.md';

/** Path inside the repository; null for a check without a page (`internal/...`: our own faults). */
export function docsPath(check: string): string | null {
  if (check === 'diagnosis') return CODES_PAGE;
  return check.startsWith('internal') ? null : `docs/checks/${check}.md`;
}

/** Address at the major version that users pin, so that the page fits the release; null as in `docsPath`. */
export function docsUrl(check: string): string | null {
  const path = docsPath(check);
  return path === null ? null : `${REPOSITORY_URL}/blob/v1/${path}`;
}

/** Address of the section about a cause, on the page of its subject. */
export function causeUrl(subject: string, cause: string): string {
  return `${REPOSITORY_URL}/blob/v1/docs/codes/${subject}.md#${cause}`;
}
