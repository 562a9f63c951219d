/**
 * What documents have in common: their workspace, their subscription, their endpoint. A fact of these is asked for
 * once and said once, at the first document that it concerns.
 */
import type { Target } from '../azure/questions/workspaces.js';
import type { Document } from '../project/documents/document.js';
import type { Answer } from './answers.js';
import type { RemoteContext } from './context.js';

export interface Group {
  target: Target;
  /** The first of `documents`: the one that a finding points at. */
  first: Document;
  documents: readonly Document[];
}

export interface EndpointGroup extends Group {
  /** As the first document writes it. */
  name: string;
  /** The file of the endpoint itself, where it is among the documents. */
  endpoint: Document | undefined;
  deployments: readonly Document[];
}

type Wanted = (document: Document) => boolean;

/** The wanted documents by workspace. */
export function byWorkspace(context: RemoteContext, wanted: Wanted): Group[] {
  return grouped(context, wanted, ({ subscription, resourceGroup, workspace }) => [
    subscription,
    resourceGroup,
    workspace,
  ]);
}

/** The wanted documents by subscription; the target is that of the first. */
export function bySubscription(context: RemoteContext, wanted: Wanted): Group[] {
  return grouped(context, wanted, ({ subscription }) => [subscription]);
}

/** Endpoints with their deployments, of all documents whose endpoint is named already. */
export function byEndpoint(context: RemoteContext): EndpointGroup[] {
  const groups = grouped(
    context,
    document => (document.endpointName ?? '') !== '',
    ({ subscription, resourceGroup, workspace }, document) => [
      subscription,
      resourceGroup,
      workspace,
      document.endpointName ?? '',
    ],
  );
  return groups.map(group => ({
    ...group,
    name: group.first.endpointName ?? '',
    endpoint: group.documents.find(document => document.family === 'endpoint'),
    deployments: group.documents.filter(document => document.family === 'deployment'),
  }));
}

function grouped(
  { documents, targetOf }: RemoteContext,
  wanted: Wanted,
  keyOf: (target: Target, document: Document) => readonly string[],
): Group[] {
  const groups = new Map<string, { target: Target; first: Document; documents: Document[] }>();
  for (const document of documents.filter(wanted)) {
    const target = targetOf(document);
    // Azure does not tell upper from lower case in any of these names.
    const key = JSON.stringify(keyOf(target, document)).toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { target, first: document, documents: [document] });
    else group.documents.push(document);
  }
  return [...groups.values()];
}

/** What there is to say of each, asked side by side and said in their order. */
export async function* ofEach<T>(
  items: readonly T[],
  ask: (item: T) => Promise<readonly Answer[]>,
): AsyncIterable<Answer> {
  for (const answers of await Promise.all(items.map(ask))) yield* answers;
}

/** The line that names the endpoint: where a finding about the workspace or the subscription is put. */
export function endpointLine({ family }: Document): string {
  return family === 'endpoint' ? 'name' : 'endpoint_name';
}
