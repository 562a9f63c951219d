/** What asking needs, and what comes of it. */
import type { Unknown } from '../../azure/client/result.js';
import type { Asked } from '../../azure/client/session.js';
import type { GithubIdentity, SignedIn } from '../../azure/sign-in/identity.js';
import type { RemoteCheck } from '../../checks/check.js';
import type { Answers } from '../../checks/engine.js';
import type { QuotaRow } from '../../model/findings.js';
import type { Partly } from '../../model/report.js';

export interface OnlinePorts {
  env: NodeJS.ProcessEnv;
  github?: GithubIdentity;
  /** Ends the run early: the job was cancelled. */
  signal?: AbortSignal;
  /** What to ask; every remote check where it is left out. */
  remoteChecks?: readonly RemoteCheck[];
}

export interface OnlineOutcome {
  answers: Answers;
  /** Who asked; undefined where nobody could sign in, or nothing was asked. */
  signedIn: SignedIn | undefined;
  /** Why nobody could. */
  refused?: Unknown;
  /** Every question that went out, in the order of the answers. */
  asked: readonly Asked[];
  /** Empty where nothing was asked. */
  quota: readonly QuotaRow[];
  /** Only where Azure answered less than half of what was to be asked. */
  partly?: Partly;
}
