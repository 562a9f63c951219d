/** What was not checked, for people: one entry for all the checks and files that have the same reason in the same words. */
import type { NotChecked } from '../findings.js';
import { type Said, say, type Texts } from '../text/wording.js';
import { number } from './labels.js';

export interface Unanswered extends Said {
  reason: NotChecked['reason'];
  /** In the order of the report; each once. */
  checks: string[];
  files: string[];
}

/**
 * Without credentials, every remote check of every file is unanswered: thirty files would be a thousand lines.
 * @param grantedBy what is said in place of one command for each right that is lacking, where one command grants them all
 */
export function unanswered(entries: readonly NotChecked[], texts: Texts, grantedBy?: string): Unanswered[] {
  const groups = new Map<
    string,
    { said: Said; reason: NotChecked['reason']; checks: Set<string>; files: Set<string> }
  >();
  for (const { check, reason, message, values, file } of entries) {
    const own = say(message, values, texts);
    const said = grantedBy !== undefined && message === LACKS ? { ...own, advice: grantedBy } : own;
    const key = [reason, said.message, said.advice].join('\0');
    const group = groups.get(key) ?? { said, reason, checks: new Set(), files: new Set() };
    group.checks.add(check);
    group.files.add(file);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ said, reason, checks, files }) => {
    return { ...said, reason, checks: [...checks], files: [...files] };
  });
}

const LACKS = 'remote/forbidden';

/** The first few of a list, and how many more there are. */
export function few(items: readonly string[], most: number): string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${number(more)} more`] : [...items];
}
