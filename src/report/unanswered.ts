/** What was not checked, for people: one entry for all the checks and files that have the same reason in the same words. */
import type { NotChecked } from '../model/findings.js';
import { number } from './labels.js';

export interface Unanswered extends Pick<NotChecked, 'message' | 'advice'> {
  reason: NotChecked['reason'];
  /** In the order of the report; each once. */
  checks: string[];
  files: string[];
}

/**
 * Without credentials, every remote check of every file is unanswered: thirty files would be a thousand lines.
 * @param grantedBy what is said in place of one command for each right that is lacking, where one command grants them all
 */
export function unanswered(entries: readonly NotChecked[], grantedBy?: string): Unanswered[] {
  const groups = new Map<string, { entry: NotChecked; checks: Set<string>; files: Set<string> }>();
  for (const each of entries) {
    const entry =
      grantedBy !== undefined && each.why?.message === LACKS ? { ...each, advice: grantedBy } : each;
    const { check, reason, message, advice, file } = entry;
    const key = [reason, message, advice].join('\0');
    const group = groups.get(key) ?? { entry, checks: new Set(), files: new Set() };
    group.checks.add(check);
    group.files.add(file);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ entry: { reason, message, advice }, checks, files }) => {
    return { reason, message, advice, checks: [...checks], files: [...files] };
  });
}

const LACKS = 'remote/forbidden';

/** The first few of a list, and how many more there are. */
export function few(items: readonly string[], most: number): string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${number(more)} more`] : [...items];
}
