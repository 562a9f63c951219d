/**
 * What a check is that asks Azure or a registry, and how these checks are asked: side by side, each of the documents
 * whose workspace is known. A question that has no answer is "not checked" with the reason that Azure gave.
 */
import type { Azure } from '../azure/azure.js';
import type { Unknown } from '../azure/told.js';
import type { Target } from '../azure/workspaces.js';
import type { Document } from '../documents/document.js';
import type { Path, View } from '../documents/view.js';
import type { Kind } from '../findings.js';
import type { Answer, CheckBase, RunContext, Settled, Unanswered } from './check.js';

export interface RemoteContext extends RunContext {
  azure: Azure;
  /** The workspace that a document is deployed to. `documents` has only those that have one. */
  targetOf(document: Document): Target;
}

export interface RemoteDocumentContext extends RemoteContext {
  document: Document;
  target: Target;
}

interface RemoteBase extends CheckBase {
  needs: 'azure' | 'registry';
}

/** Asked of one document at a time, if it is of one of the kinds. */
export interface RemoteDocumentCheck extends RemoteBase {
  of: readonly Kind[];
  run(context: RemoteDocumentContext): AsyncIterable<Answer | Settled>;
}

/** Asked once, of everything together: what deployments share. */
export interface RemoteRunCheck extends RemoteBase {
  of: 'run';
  run(context: RemoteContext): AsyncIterable<Answer | Settled>;
}

export type RemoteCheck = RemoteDocumentCheck | RemoteRunCheck;

export function defineRemoteCheck<T extends RemoteCheck>(check: T): T {
  return check;
}

/** "Not checked", with what Azure said. It points at the route whose question it is. */
export function unanswered(view: View, path: Path, { reason, message, values }: Unknown): Unanswered {
  return { at: view.range(path), reason, message: `/${message}`, values };
}
