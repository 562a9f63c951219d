/** What the signed-in identity may do, and what a set of actions allows. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import type { ActionSet, Permission } from '../../facts/roles.js';
import { listResources } from '../client/arm.js';
import { type Fields, fieldsOf, list } from '../client/fields.js';
import { oneSpelling, type ResourceId } from '../client/resource-ids.js';
import { andThen, known, type Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

/** What the identity of the run may do at a resource. */
export interface OwnPermissions {
  /** Object id of the signed-in identity; undefined where its token does not say. */
  objectId: string | undefined;
  sets: readonly ActionSet[];
}

export interface Permissions {
  /** All that roles give there, by groups and from above too; deny assignments are a question of their own. */
  own(resource: ResourceId): Promise<Result<OwnPermissions>>;
}

export function permissions(session: Session): Permissions {
  return {
    async own(resource) {
      const { ownPermissions: operation } = OPERATIONS;
      const parts = { ...oneSpelling(resource) };
      const sets = session.ask(operation, parts, async use => {
        const path = filled(operation.path, parts);
        const rows = await listResources(use, path, operation.apiVersion ?? '');
        return rows.map(row => actionSetOf(fieldsOf(row)));
      });
      return andThen(sets, answer =>
        andThen(session.signedIn(), ({ objectId }) => known({ objectId, sets: answer })),
      );
    },
  };
}

/** The four lists of a role or a permission; what is not a text in them allows nothing. */
export function actionSetOf({ actions, notActions, dataActions, notDataActions }: Fields): ActionSet {
  return {
    actions: texts(actions),
    notActions: texts(notActions),
    dataActions: texts(dataActions),
    notDataActions: texts(notDataActions),
  };
}

function texts(value: unknown): string[] {
  return (list(value) ?? []).filter(item => typeof item === 'string');
}

/** Whether one of the sets allows it: what a set takes away, it takes away from itself alone. */
export function allows(sets: readonly ActionSet[], { action, isData }: Permission): boolean {
  return sets.some(set => {
    const [given, taken] = isData ? [set.dataActions, set.notDataActions] : [set.actions, set.notActions];
    return anyFits(given, action) && !anyFits(taken, action);
  });
}

function anyFits(patterns: readonly string[] | undefined, action: string): boolean {
  return patterns?.some(pattern => fits(pattern, action)) ?? false;
}

/** Whether `Microsoft.X/*` covers `microsoft.x/y/read`: a star is any text, slashes too; letter case does not count. */
export function fits(pattern: string, action: string): boolean {
  // No regular expression: the pattern is a text of a server, and many stars would make one slow.
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
