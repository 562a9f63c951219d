/** What is passed to a check, and from there to what several checks share. */
import type { Azure } from '../azure/azure.js';
import type { Target } from '../azure/questions/workspaces.js';
import type { Document } from '../project/documents/document.js';
import type { UnreadFile } from '../project/documents/load.js';
import type { FileTree } from '../project/files/file-tree.js';

/** What a check may look at. */
export interface RunContext {
  documents: readonly Document[];
  unread: readonly UnreadFile[];
  files: FileTree;
  /** Injected, so that a retirement date is a fact and not a mood of the machine. */
  now: Date;
}

export interface DocumentContext extends RunContext {
  document: Document;
}

/** What a check may look at that asks Azure, a registry or a package index. */
export interface RemoteContext extends RunContext {
  azure: Azure;
  /** The workspace that a document is deployed to. `documents` has only those that have one. */
  targetOf(document: Document): Target;
}

export interface RemoteDocumentContext extends RemoteContext {
  document: Document;
  target: Target;
}
