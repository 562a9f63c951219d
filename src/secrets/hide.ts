/** The text of a file as reports may quote it: what looks like a secret is starred out, letter for letter. */
import { lookOf } from './look.js';

const LINE = /^(\s*(?:- +)?["']?)([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*)(\S.*)$/;
const PAIR = /([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,{}]+)/g;
const LONG_WORD = /[^\s"',]{16,}/g;

/** Lines and columns stay what they are, so that a place in the file is the same place in the copy. */
export function hideSecrets(text: string): string {
  return text.split('\n').map(hideInLine).join('\n');
}

function hideInLine(line: string): string {
  const whole = LINE.exec(line);
  if (whole !== null) {
    const [, indent = '', name = '', colon = '', value = ''] = whole;
    if (isSecret(name, value)) return indent + name + colon + stars(value);
  }
  return line
    .replace(PAIR, (pair, name: string, colon: string, value: string) =>
      isSecret(name, value) ? name + colon + stars(value) : pair,
    )
    .replace(LONG_WORD, word => (lookOf('', word)?.by === 'value' ? stars(word) : word));
}

function isSecret(name: string, value: string): boolean {
  return lookOf(name, value.replace(/^(["'])(.*)\1\s*$/, '$2').replace(/\s+#.*$/, '')) !== undefined;
}

function stars(text: string): string {
  return text.replace(/\S/g, '*');
}
