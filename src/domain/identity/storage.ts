/** What a deployment reads from, or writes to, the storage of its workspace. */
import { andThen } from '../../azure/client/result.js';
import type { Target } from '../../azure/questions/workspaces.js';
import type { Permission, Role } from '../../facts/roles.js';
import type { Document } from '../../project/documents/document.js';
import { unanswered } from '../answers.js';
import type { RemoteContext } from '../context.js';
import { parseReference } from '../references.js';
import { type Need, resourceOf, type Verdict } from './grants.js';
import type { Place } from './holder.js';

/** A line whose files are in the storage. */
export interface Use extends Place {
  /** Not sure: a registered model may be in another account. */
  isLikely: boolean;
}

/** What the endpoint reads there when a deployment starts: its code and its model, but not assets of a registry. */
export function readsOf(document: Document): Use[] {
  const uses: Use[] = [];
  if ((document.string('code_configuration.code') ?? '') !== '')
    uses.push({ view: document, path: 'code_configuration.code', isLikely: false });
  const { model } = document;
  if (model.form === 'reference') {
    const { form } = parseReference(model.text);
    if (form === 'workspace' || form === 'arm') uses.push({ view: document, path: 'model', isLikely: true });
  } else if (model.form === 'inline') {
    const path = model.view.string('path') ?? '';
    const isCloud = /^[a-z][a-z0-9+.-]+:/i.test(path) && !path.startsWith('file:');
    if (path !== '') uses.push({ view: model.view, path: 'path', isLikely: isCloud });
  }
  return uses;
}

/**
 * The collections that are on and go to the default place. One with another path goes to another store, whose account
 * no file names.
 */
export function collectionsOf(document: Document): Use[] {
  return document.entries('data_collector.collections').flatMap(({ key }) => {
    const path = ['data_collector', 'collections', key.text];
    const isOn = document.string([...path, 'enabled'])?.toLowerCase() === 'true';
    const data = document.node([...path, 'data']);
    const target = document.string([...path, 'data', 'path']);
    const isDefault = target === undefined || /\/datastores\/workspaceblobstore(?:\/|$)/i.test(target);
    const isKnown = data?.kind !== 'scalar' && !document.isTemplate([...path, 'data', 'path']);
    const place = { view: document, path: [...path, 'enabled'] };
    return isOn && isKnown && isDefault ? [{ ...place, isLikely: false }] : [];
  });
}

interface Wanted {
  permission: Permission;
  role: Role;
  messages(use: Use): Pick<Need, 'missing' | 'nobodyGrants'>;
}

/** The needs of one deployment at the storage account of the workspace. */
export async function needsAtStorage(
  { azure }: RemoteContext,
  target: Target,
  uses: readonly Use[],
  { permission, role, messages }: Wanted,
): Promise<(Need | Verdict)[]> {
  const [first] = uses;
  if (first === undefined) return [];
  const answer = await andThen(azure.workspaces.get(target), workspace =>
    resourceOf(workspace?.storageAccount ?? ''),
  );
  if (answer.kind === 'unknown') return [unanswered(first.view, first.path, answer)];
  return uses.map(use => ({ place: use, resource: answer.value, permission, role, ...messages(use) }));
}
