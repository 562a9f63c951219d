/** What was not checked, for people: one entry for all the files that have the same reason in the same words. */
import type { NotChecked } from '../findings.js';
import { type Said, say, type Texts } from '../text/wording.js';

export interface Unanswered extends Said {
  check: string;
  reason: NotChecked['reason'];
  /** In the order of the report; a file once. */
  files: string[];
}

/** Without credentials, every remote check of every file is unanswered: thirty files would be three hundred lines. */
export function unanswered(entries: readonly NotChecked[], texts: Texts): Unanswered[] {
  const groups = new Map<string, { first: Unanswered; files: Set<string> }>();
  for (const { check, reason, message, values, file } of entries) {
    const said = say(message, values, texts);
    const key = [check, reason, said.message, said.advice].join('\0');
    const group = groups.get(key) ?? { first: { check, reason, ...said, files: [] }, files: new Set() };
    group.files.add(file);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, files }) => ({ ...first, files: [...files] }));
}
