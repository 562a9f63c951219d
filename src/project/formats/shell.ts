/**
 * Lines of a shell as simple commands: words with their places. Nothing is run and nothing is expanded; what only a
 * shell would know stays in the text (`$PORT`).
 */
import type { Range } from '../../model/findings.js';
import type { Source } from '../yaml/source.js';
import type { Instruction, Word } from './dockerfile.js';

/** One program with its arguments, in the order of the text. */
export interface Command {
  /** Without the variables that are set for it; never empty. */
  words: readonly Word[];
  /** `PORT=80` before the program. */
  variables: ReadonlyMap<string, string>;
}

/** What ends a simple command. */
const SEPARATORS: ReadonlySet<string> = new Set(['&&', '||', ';', '|', '&', '(', ')', '{', '}', '!']);
/** Words of the shell itself, before a command. */
const KEYWORDS: ReadonlySet<string> = new Set(['then', 'else', 'do', 'if', 'elif', 'while', 'until', 'time']);

/** The commands of a RUN, CMD or ENTRYPOINT line; `sh -c "…"` is opened. */
export function commandsOf({ words, isJson, hasHeredoc }: Instruction): Command[] {
  if (isJson) return opened(words);
  if (hasHeredoc) return words.flatMap(word => (word.text.includes('<<') ? [] : commandsIn([word])));
  return commandsIn(words);
}

/** A whole command line as a list: `["bash", "-c", "exec uvicorn app:app"]`. */
function opened(words: readonly Word[]): Command[] {
  const at = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const program = words[0]?.text.split('/').at(-1) ?? '';
  const script = at === -1 ? undefined : words[at + 1];
  if (!/^(?:ba|da|a|z)?sh$/.test(program) || script === undefined) return commandOf(words);
  return commandsIn(splitWords(script.text).map(({ text }) => ({ text, at: script.at })));
}

function commandsIn(words: readonly Word[]): Command[] {
  const groups: Word[][] = [[]];
  for (const word of words) {
    if (word.text.startsWith('#')) break;
    const { before, ends } = cut(word);
    if (before.text !== '') groups.at(-1)?.push(before);
    if (ends) groups.push([]);
  }
  return groups.flatMap(commandOf);
}

/** `requests;` is the word before a semicolon. */
function cut(word: Word): { before: Word; ends: boolean } {
  if (SEPARATORS.has(word.text)) return { before: { ...word, text: '' }, ends: true };
  const glued = /^(.*?)(?:;|&&)$/.exec(word.text)?.[1];
  if (glued !== undefined && !/["']/.test(glued)) return { before: { ...word, text: glued }, ends: true };
  return { before: word, ends: false };
}

function commandOf(words: readonly Word[]): Command[] {
  const variables = new Map<string, string>();
  let start = 0;
  for (const word of words) {
    const set = /^([A-Za-z_]\w*)=(.*)$/.exec(word.text);
    if (set !== null) variables.set(set[1] ?? '', unquoted(set[2] ?? ''));
    else if (!KEYWORDS.has(word.text)) break;
    start += 1;
  }
  const rest = words.slice(start).map(word => ({ ...word, text: unquoted(word.text) }));
  return rest.length === 0 ? [] : [{ words: rest, variables }];
}

/** Without quotes around the word or a part of it: `"uvicorn[standard]"`. */
export function unquoted(text: string): string {
  return text.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double?: string, single?: string) => double ?? single ?? '',
  );
}

/** No script that starts a server is as long as this. */
const MAX_LINES = 500;

/** The commands of a script, line by line; a backslash joins lines, a here-document is left out. */
export function commandsOfScript(source: Source): Command[] {
  const commands: Command[] = [];
  let open: Word[] = [];
  let heredoc: string | undefined;
  let offset = 0;
  for (const line of source.text.split('\n').slice(0, MAX_LINES)) {
    const start = offset;
    offset += line.length + 1;
    const text = line.replace(/\r$/, '');
    if (heredoc !== undefined) {
      if (text.trim() === heredoc) heredoc = undefined;
      continue;
    }
    heredoc = /<<-?\s*["']?(\w+)["']?/.exec(text)?.[1];
    const isOpen = text.endsWith('\\');
    const content = isOpen ? text.slice(0, -1) : text;
    for (const { text: word, index } of splitWords(content))
      open.push({ text: word, at: rangeOf(source, start + index, word.length) });
    if (isOpen) continue;
    commands.push(...commandsIn(open));
    open = [];
  }
  return [...commands, ...commandsIn(open)];
}

function rangeOf(source: Source, start: number, length: number): Range {
  return { file: source.file, start: source.position(start), end: source.position(start + length) };
}

/** By blanks outside of quotes; a separator that touches its words is a word of its own. */
function splitWords(text: string): { text: string; index: number }[] {
  const words = text.matchAll(/&&|\|\||[;|&](?![>\d])|(?:"[^"]*"|'[^']*'|[^\s"';&|]|["'])+/g);
  return [...words].slice(0, 2_000).map(match => ({ text: match[0], index: match.index }));
}
