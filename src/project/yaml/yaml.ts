/**
 * YAML text to a tree with places. The grammar is js-yaml's (`parseEvents`); what the events mean follows PyYAML,
 * because that is what `az ml` reads files with. A file is hostile until it is read: size, depth and aliases are
 * bounded, and every way to be wrong is a problem with a place, never an exception.
 */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { Entry, MappingNode, ScalarNode, SequenceNode, Span, YamlNode } from './nodes.js';
import { maskPlaceholders } from './placeholders.js';
import { isImpossibleDate, resolvePlain, resolveTagged } from './scalars.js';

export const MAX_FILE_BYTES = 1024 * 1024;
export const MAX_DEPTH = 100;
/** Nodes of a document with every alias written out: a "billion laughs" stops here. */
const MAX_EXPANDED_NODES = 100_000;

export type YamlProblemKind =
  | 'syntax'
  | 'tab'
  | 'too-deep'
  | 'too-many-aliases'
  | 'unknown-alias'
  | 'recursive-alias'
  | 'duplicate-anchor'
  | 'complex-key'
  | 'unknown-tag'
  | 'bad-merge'
  | 'several-documents'
  | 'empty'
  | 'not-a-mapping'
  | 'duplicate-key';

export interface YamlProblem extends Span {
  kind: YamlProblemKind;
  /** The parser's own word, or the key or name that is meant. */
  detail: string;
  related?: Span;
}

export interface ParsedYaml {
  /** undefined where nothing could be read. */
  root: YamlNode | undefined;
  problems: YamlProblem[];
}

/** Reads one YAML document. Never throws for what the text holds. */
export function parseYaml(text: string): ParsedYaml {
  const read = readEvents(maskPlaceholders(text).replace(OTHER_LINE_BREAKS, '\n'));
  if ('error' in read) return { root: undefined, problems: [syntaxProblem(read.error, text)] };
  const parsed = new Composer(read.text, read.events).compose();
  const tab = strayTab(read.text, read.events);
  if (tab !== undefined) parsed.problems.unshift({ kind: 'tab', detail: '', start: tab, end: tab + 1 });
  return parsed;
}

// YAML 1.1 breaks lines at these too (PyYAML reader.py); YAML 1.2, and so js-yaml, does not.
const OTHER_LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/** How often the lines of a quoted text are joined before the text counts as broken: each time, all is read anew. */
const MAX_JOINED_LINES = 100;
const MAX_JOINED_CHARACTERS = 5_000_000;
/** Of one kind, in one file; more of the same tells nobody anything. */
const MAX_PROBLEMS = 100;

/**
 * The events of a text of the same length. PyYAML lets the lines of a quoted text begin at the left margin, js-yaml
 * does not: such a line is joined to the one before, which is what reading it would do.
 */
function readEvents(text: string): { text: string; events: Event[] } | { error: unknown } {
  let joined = text;
  for (let lines = 0; ; lines += 1) {
    try {
      return { text: joined, events: parseEvents(joined, { maxDepth: MAX_DEPTH }) };
    } catch (error) {
      const at =
        error instanceof YAMLException && error.reason === 'deficient indentation'
          ? (error.mark?.position ?? 0)
          : 0;
      const lineBreak = joined.lastIndexOf('\n', at - 1);
      const isEnough = lines === MAX_JOINED_LINES || lines * text.length > MAX_JOINED_CHARACTERS;
      if (at === 0 || lineBreak === -1 || isEnough) return { error };
      joined = `${joined.slice(0, lineBreak)} ${joined.slice(lineBreak + 1)}`;
    }
  }
}

/**
 * The first tab that is neither inside of a value nor of a comment. js-yaml takes it for white space, as YAML 1.2
 * does; PyYAML stops: "found character '\\t' that cannot start any token" (scanner.py, read 2026-11).
 */
function strayTab(text: string, events: readonly Event[]): number | undefined {
  const first = text.indexOf('\t');
  if (first === -1) return undefined;
  const values = events.filter(
    (event): event is ScalarEvent => event.type === EVENT_ID.SCALAR && mayHoldTabs(event),
  );
  let next = 0;
  for (let tab = first; tab !== -1; tab = text.indexOf('\t', tab + 1)) {
    while ((values[next]?.valueEnd ?? Number.POSITIVE_INFINITY) <= tab) next += 1;
    const inValue = (values[next]?.valueStart ?? Number.POSITIVE_INFINITY) <= tab;
    if (inValue) continue;
    if (!isInComment(text, tab, values[next - 1]?.valueEnd ?? 0)) return tab;
    const end = text.indexOf('\n', tab);
    if (end === -1) return undefined;
    tab = end;
  }
  return undefined;
}

/** PyYAML ends a value without quotes at a tab, too. */
function mayHoldTabs(event: ScalarEvent): boolean {
  return event.valueStart !== -1 && event.style !== SCALAR_STYLE.PLAIN;
}

function isInComment(text: string, offset: number, lastValueEnd: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, lastValueEnd);
  return /(?:^|\s)#/.test(text.slice(Math.max(0, lineStart - 1), offset));
}

function syntaxProblem(error: unknown, text: string): YamlProblem {
  // js-yaml's advice: catch everything, its own exceptions and the engine's (a stack that overflows).
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const start = Math.min(at, Math.max(0, text.length - 1));
  if (/nesting|depth/i.test(reason))
    return { kind: 'too-deep', detail: String(MAX_DEPTH), start, end: start + 1 };
  const tab = tabBefore(text, at);
  if (/tab character/i.test(reason) || tab !== undefined) {
    const place = tab ?? start;
    return { kind: 'tab', detail: reason, start: place, end: place + 1 };
  }
  return { kind: 'syntax', detail: reason, start, end: Math.min(text.length, start + 1) };
}

/** The tab in the white space at the beginning of the line on which the parser gave up. */
function tabBefore(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))?.[0] ?? '';
  const tab = indent.indexOf('\t');
  return tab === -1 ? undefined : lineStart + tab;
}

class Composer {
  readonly #text: string;
  readonly #events: Event[];
  readonly #anchors = new Map<string, YamlNode | 'open'>();
  readonly #problems: YamlProblem[] = [];
  readonly #counts = new Map<YamlProblemKind, number>();
  #next = 0;
  #expanded = 0;

  constructor(text: string, events: Event[]) {
    this.#text = text;
    this.#events = events;
  }

  compose(): ParsedYaml {
    let root: YamlNode | undefined;
    if (this.#events[this.#next]?.type === EVENT_ID.DOCUMENT) {
      this.#next += 1;
      if (this.#events[this.#next]?.type !== EVENT_ID.POP) root = this.#node(0);
      this.#next += 1;
      if (this.#next < this.#events.length) this.#several();
    }
    if (root === undefined || (root.kind === 'scalar' && root.type === 'null')) {
      this.#problem('empty', { start: 0, end: 0 });
    } else if (root.kind !== 'mapping') {
      const what = root.kind === 'sequence' ? 'list' : 'single value';
      this.#problem('not-a-mapping', { start: root.start, end: root.start + 1 }, what);
    }
    return { root, problems: this.#problems };
  }

  #several(): void {
    // The next document's events know where its content starts; its `---` is the last one before that.
    const content =
      this.#events
        .slice(this.#next)
        .map(startOf)
        .find(start => start >= 0) ?? this.#text.length;
    const marker = this.#text.lastIndexOf('\n---', content);
    const start = marker === -1 ? content : marker + 1;
    this.#problem('several-documents', { start, end: Math.min(this.#text.length, start + 3) });
  }

  #node(fallback: number): YamlNode {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#anchored(event, () => this.#scalar(event, fallback));
      case EVENT_ID.MAPPING:
        return this.#anchored(event, () => this.#mapping(event.start, event));
      case EVENT_ID.SEQUENCE:
        return this.#anchored(event, () => this.#sequence(event.start, event));
      case EVENT_ID.ALIAS:
        return this.#alias({ start: event.anchorStart - 1, end: event.anchorEnd });
      default:
        return nullNode(fallback);
    }
  }

  #anchored(event: { anchorStart: number; anchorEnd: number }, make: () => YamlNode): YamlNode {
    if (event.anchorStart === -1) return make();
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    // YAML lets a later anchor take the name over, PyYAML's composer does not.
    if (this.#anchors.has(name))
      this.#problem('duplicate-anchor', { start: event.anchorStart - 1, end: event.anchorEnd }, name);
    this.#anchors.set(name, 'open');
    const node = make();
    this.#anchors.set(name, node);
    return node;
  }

  #alias(at: Span): YamlNode {
    const name = this.#text.slice(at.start + 1, at.end);
    const target = this.#anchors.get(name);
    if (target === undefined || target === 'open') {
      this.#problem(target === undefined ? 'unknown-alias' : 'recursive-alias', at, name);
      return nullNode(at.start);
    }
    this.#expanded += target.size;
    if (this.#expanded > MAX_EXPANDED_NODES) {
      if (!this.#problems.some(problem => problem.kind === 'too-many-aliases')) {
        this.#problem('too-many-aliases', at, String(MAX_EXPANDED_NODES));
      }
      return nullNode(at.start);
    }
    return { ...target, ...at, anchor: { start: target.start, end: target.end } };
  }

  #scalar(event: ScalarEvent, fallback: number): ScalarNode {
    if (event.valueStart === -1) return this.#absent(event, fallback);
    const text = getScalarValue(this.#text, event);
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const end = trimEnd(this.#text, event.valueStart, event.valueEnd);
    const span = quoted
      ? { start: event.valueStart - 1, end: end + 1 }
      : { start: trimStart(this.#text, event.valueStart, end), end };
    const tag = this.#tag(event);
    const resolved =
      tag === undefined ? (isPlain ? resolvePlain(text) : stringScalar(text)) : resolveTagged(tag, text);
    if (resolved === undefined)
      this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag ?? '');
    else if (isPlain && tag === undefined && (text === '=' || isImpossibleDate(text)))
      this.#problem('unknown-tag', span, text);
    return {
      kind: 'scalar',
      ...(resolved ?? stringScalar(text)),
      text,
      quoted,
      placeholder: false,
      ...span,
      size: 1,
    };
  }

  /** Nothing, which a tag may still make something of: `!!str` an empty text, `!secret` a mistake. */
  #absent(event: ScalarEvent, at: number): ScalarNode {
    const tag = this.#tag(event);
    if (tag === undefined) return nullNode(at);
    const resolved = resolveTagged(tag, '');
    if (resolved === undefined)
      this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag);
    return { ...nullNode(at), ...resolved };
  }

  #mapping(start: number, event: { tagStart: number; tagEnd: number }): MappingNode {
    this.#collectionTag(event, 'map');
    const own = new Map<string, Entry>();
    const merged: Entry[] = [];
    let end = start;
    let size = 1;
    while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const key = this.#node(end);
      const value = this.#node(afterColon(this.#text, key.end));
      if (key.kind === 'scalar' && isBlank(key)) this.#keyless(value);
      end = Math.max(end, key.end, value.end);
      size += key.size + value.size;
      if (key.kind !== 'scalar')
        this.#problem('complex-key', { start: key.start, end: key.start + 1 }, key.kind);
      else if (key.text === '<<' && !key.quoted) merged.push(...this.#mergedEntries(value));
      else this.#add(own, { key, value });
    }
    this.#next += 1;
    const entries = [...own.values()];
    for (const entry of merged) if (!own.has(identity(entry.key))) entries.push(entry);
    return { kind: 'mapping', entries, start, end: closing(this.#text, start, end), size };
  }

  /** `: 8080`: YAML reads it as a key without a text, PyYAML stops. */
  #keyless(value: YamlNode): void {
    const colon = Math.max(0, this.#text.lastIndexOf(':', value.start - 1));
    this.#problem('syntax', { start: colon, end: colon + 1 }, 'there is no key in front of the colon');
  }

  #add(entries: Map<string, Entry>, entry: Entry): void {
    const id = identity(entry.key);
    const earlier = entries.get(id);
    if (earlier !== undefined) {
      this.#problem('duplicate-key', entry.key, entry.key.text, earlier.key);
      entries.delete(id);
    }
    entries.set(id, entry);
  }

  /** What `<<` brings in: of several mappings, the first that has a key wins. */
  #mergedEntries(value: YamlNode): Entry[] {
    const sources = value.kind === 'sequence' ? value.items : [value];
    const found = new Map<string, Entry>();
    for (const source of sources) {
      if (source.kind !== 'mapping') {
        this.#problem('bad-merge', { start: source.start, end: source.end }, source.kind);
        continue;
      }
      for (const entry of source.entries)
        if (!found.has(identity(entry.key))) found.set(identity(entry.key), entry);
    }
    return [...found.values()];
  }

  #sequence(start: number, event: { tagStart: number; tagEnd: number }): SequenceNode {
    this.#collectionTag(event, 'seq');
    const items: YamlNode[] = [];
    let end = start;
    let size = 1;
    while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const item = this.#node(end);
      items.push(item);
      end = Math.max(end, item.end);
      size += item.size;
    }
    this.#next += 1;
    return { kind: 'sequence', items, start, end: closing(this.#text, start, end), size };
  }

  /** The long form of a node's tag; `!` alone says "string". */
  #tag(event: { tagStart: number; tagEnd: number }): string | undefined {
    if (event.tagStart === -1) return undefined;
    const written = this.#text.slice(event.tagStart, event.tagEnd);
    if (written === '!') return 'tag:yaml.org,2002:str';
    if (written.startsWith('!!')) return `tag:yaml.org,2002:${written.slice(2)}`;
    return written.startsWith('!<') ? written.slice(2, -1) : written;
  }

  #collectionTag(event: { tagStart: number; tagEnd: number }, kind: 'map' | 'seq'): void {
    const tag = this.#tag(event);
    if (tag === undefined || tag === `tag:yaml.org,2002:${kind}`) return;
    this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag);
  }

  #problem(kind: YamlProblemKind, at: Span, detail = '', related?: Span): void {
    const earlier = this.#counts.get(kind) ?? 0;
    this.#counts.set(kind, earlier + 1);
    if (earlier >= MAX_PROBLEMS) return;
    const problem: YamlProblem = { kind, detail, start: at.start, end: at.end };
    if (related !== undefined) problem.related = { start: related.start, end: related.end };
    this.#problems.push(problem);
  }
}

function isBlank(node: ScalarNode): boolean {
  return node.type === 'null' && node.start === node.end;
}

function stringScalar(text: string): { type: 'string'; value: string } {
  return { type: 'string', value: text };
}

function nullNode(at: number): ScalarNode {
  return {
    kind: 'scalar',
    type: 'null',
    text: '',
    value: null,
    quoted: false,
    placeholder: false,
    start: at,
    end: at,
    size: 1,
  };
}

/** 1 and "1" are two keys, 1 and 0x1 are one. */
function identity(key: ScalarNode): string {
  return `${key.type}:${key.value ?? key.text}`;
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}

/** An absent value stands right behind the colon of its key. */
function afterColon(text: string, keyEnd: number): number {
  const colon = text.slice(keyEnd, keyEnd + 80).indexOf(':');
  return colon === -1 ? keyEnd : keyEnd + colon + 1;
}

/** A block scalar's range runs from the line break behind its `|` to the next token; people mean the text. */
function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at -= 1;
  return at;
}

/** A flow collection's events carry no end: it is the bracket behind the last child. */
function closing(text: string, start: number, end: number): number {
  const close = { '{': '}', '[': ']' }[text.charAt(start)];
  if (close === undefined) return end;
  const rest =
    /^(?:[\s,]|#[^\n]*\n)*/.exec(text.slice(Math.max(end, start + 1), end + 10_000))?.[0].length ?? 0;
  const at = Math.max(end, start + 1) + rest;
  return text.charAt(at) === close ? at + 1 : Math.max(end, start + 1);
}
