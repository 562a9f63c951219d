/** What is known of one cause of a failure, and the documents that know it. */
import type { FailureCode } from '../failure-codes.js';

/**
 * Whether the same request can succeed when it is sent again, and when.
 * `no`: the request itself is wrong. `after-fix`: not before something else is changed. `minute`: after a minute.
 * `minutes`: after five to ten, when a role or a name has spread. `backoff`: with growing pauses. `once`: once,
 * then it is for support. `later`: hours later, or elsewhere.
 */
export type Retry = 'no' | 'after-fix' | 'minute' | 'minutes' | 'backoff' | 'once' | 'later';

export interface FailureCause {
  /** Number of the document of 2021; null where it has none. */
  code: FailureCode | null;
  /** The service's own word for this class of failure, or the client's, or `HTTP_` and a status. */
  name: string;
  retry: Retry;
  /** Where the service, or Microsoft, explains it. */
  link?: string;
  /** Ids of the checks of this product that see it before a deploy; empty where nothing can. */
  caughtBy: readonly string[];
  source: string;
  /** The newest source's date, or when it was last read: year and month. */
  asOf: string;
}

export type Causes = Readonly<Record<string, FailureCause>>;

/** MicrosoftDocs/azure-ai-docs, "Troubleshooting online endpoints deployment and scoring". */
export const TROUBLESHOOTING = {
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
};

/** Texts that users pasted into public threads of 2021 to 2026-09; a thread of a private account is not named. */
export const reported = (thread: string) => ({ source: `reports: ${thread}`, asOf: '2026-09' });

export const TSG = 'https://aka.ms/oe-tsg';
