/**
 * Foreign text (YAML values, file names, messages of services) made harmless for each format.
 * Every function takes any text, lone surrogates included, and never throws.
 */

// Characters that steer a terminal or an eye instead of being read: C0 and C1 controls, bidirectional and other
// invisible format characters, line separators, tag characters ("ASCII smuggling"), and the two code points that
// XML 1.0 does not allow. Newline and tab are layout; the joiners U+200C and U+200D spell words and emoji.
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';

/**
 * The text with every unseen character spelled out: escape as `␛`, right-to-left override as `\u202e`.
 * Newlines and tabs stay (CRLF becomes LF); a lone surrogate becomes U+FFFD.
 */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(UNSEEN, spelled);
}

function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** `visible`, and line breaks and tabs become one space. */
export function oneLine(text: string): string {
  return visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}

/** At most `max` UTF-16 code units, the last one an ellipsis where text was cut. No code point is split. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // toWellFormed would write U+FFFD for the half that is left of a pair.
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// A backslash of ours is always an escape, because theirs are entities. `|` is an entity and not `\|`, since
// renderers disagree on what `\\|` is inside a table.
const MARKDOWN_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\\': '&#92;',
  '|': '&#124;',
  $: '&#36;',
  '`': '\\`',
  '*': '\\*',
  _: '\\_',
  '[': '\\[',
  ']': '\\]',
  '~': '\\~',
};

// In this order at each place: addresses, mentions and e-mail, issues, emoji, single characters.
const MARKDOWN_SPECIAL =
  /:(?=\/\/)|(?<=www)\.|(?<!\w)@(?=\w)|@(?=[\w-]+\.)|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=[\w+-]+:)|[&<>\\|$`*_[\]~]/gi;

// GitHub looks for mentions and issues after the Markdown is parsed, so that an entity does not hide them; something
// has to stand between the sign and the name. Renovate puts a zero-width space there for the same reason.
const ZERO_WIDTH_SPACE = '&#8203;';
// Leaves nothing behind when the text is copied, but is proven only against the Markdown parser itself.
const NOTHING = '<!-- -->';

const DOT = '&#46;';

const LINKED: Readonly<Record<string, string>> = {
  '.': DOT,
  ':': `:${NOTHING}`,
  '@': `@${ZERO_WIDTH_SPACE}`,
  '#': `#${ZERO_WIDTH_SPACE}`,
  '-': `-${ZERO_WIDTH_SPACE}`,
};

/** Text for a Markdown line or table cell: shows what was written, links nothing, mentions nobody. */
export function markdown(text: string): string {
  return oneLine(text).replace(MARKDOWN_SPECIAL, sign => MARKDOWN_ESCAPES[sign] ?? LINKED[sign] ?? sign);
}

/**
 * The same in a fixed-width face, for paths and names that people copy. A backtick span cannot hold every text
 * inside a table, the element can. GitHub looks for no mentions, issues and emoji in it, so that nothing invisible
 * gets into a copied path; the Markdown parser does look for addresses.
 */
export function markdownCode(text: string): string {
  const escaped = oneLine(text).replace(
    MARKDOWN_SPECIAL,
    sign => MARKDOWN_ESCAPES[sign] ?? (sign === '.' ? DOT : sign + NOTHING),
  );
  return `<code>${escaped}</code>`;
}

/**
 * One line of a runner's log, with what the runner would obey made plain text: `::` at the start of a line, our
 * colours aside, and `##[` anywhere in it (actions/runner, Runner.Common/ActionCommand.cs).
 */
export function forRunnerLog(line: string): string {
  return withoutOldCommands(line).replace(/^((?:\s|\u001b\[\d+m)*)::/, '$1\\::');
}

/** The part of `forRunnerLog` that is about `##[`, for text whose width matters. */
export function withoutOldCommands(text: string): string {
  return text.replaceAll('##[', '##\\[');
}
