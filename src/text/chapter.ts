/** How the wording of one subject's checks is written down. */
import type { Wording } from './wording.js';

/**
 * By check id: its title, and its messages by variant. The variant `default` is the message of the check's id alone;
 * any other belongs to the key `<id>/<variant>`.
 */
export type Chapter = Readonly<
  Record<string, { title: string; messages: Readonly<Record<string, Wording>> }>
>;

/** The message keys of a chapter. */
export function flatten(chapter: Chapter): Record<string, Wording> {
  const texts: Record<string, Wording> = {};
  for (const [id, { messages }] of Object.entries(chapter)) {
    for (const [variant, wording] of Object.entries(messages))
      texts[variant === 'default' ? id : `${id}/${variant}`] = wording;
  }
  return texts;
}
