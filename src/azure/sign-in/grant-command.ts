/** The command that grants a role to the signed-in identity. */
import type { SignedIn } from './identity.js';

export interface Grant {
  role: string;
  /** Of the resource manager, from the slash on. */
  scope: string;
}

/** `az role assignment create …`, ready to paste: a scope may hold names of a file, and a shell reads the command. */
export function grantCommand({ role, scope }: Grant, who: Assignee | undefined): string {
  return `az role assignment create ${assigneeOf(who)} --role ${quoted(role)} --scope ${word(scope)}`;
}

export type Assignee = Pick<SignedIn, 'objectId' | 'clientId' | 'principalType'>;

/** By its object id nothing has to be looked up in the directory, which whoever grants may not read. */
export function assigneeOf(who: Assignee | undefined): string {
  if (who?.objectId !== undefined)
    return `--assignee-object-id ${word(who.objectId)} --assignee-principal-type ${who.principalType}`;
  return `--assignee ${who?.clientId === undefined ? '<client id>' : word(who.clientId)}`;
}

function quoted(text: string): string {
  return /^[\w ()-]+$/.test(text) ? `"${text}"` : word(text);
}

/** One word of a POSIX shell, whatever is in it. */
export function word(text: string): string {
  return /^[\w/.@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
