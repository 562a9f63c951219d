/**
 * pip's requirements files as data: what each line asks for, and where it stands. What a line may be is what pip's
 * documentation says ("Requirements File Format", pip 25, read 2026-11) and PEP 508; what stays unclear is said to be
 * unknown, never guessed.
 */
import { validRange } from '@renovatebot/pep440';
import { isMarker } from './markers.js';

/** A stretch of the text: zero-based offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A package that is asked for. */
export interface Requirement extends Span {
  kind: 'requirement';
  /** As written, without comment and options. */
  text: string;
  /** As PEP 503 normalises it; undefined where the line does not tell (a path, an address without `#egg=`). */
  name: string | undefined;
  extras: readonly string[];
  /** The parts of the version specifier, joined by commas; empty where there is none. */
  specifier: string;
  /** Where the specifier stands; the end of the name where there is none. */
  specifierAt: Span;
  /** What stands behind the semicolon. */
  marker: string | undefined;
  from: 'index' | 'vcs' | 'url' | 'path';
  /** The address or the path, where it does not come from an index. */
  target: string | undefined;
  editable: boolean;
  hashes: number;
  /** `${NAME}` in it: what it asks for is known to the machine that installs it, not to us. */
  hasVariables: boolean;
}

/** `-r other.txt` or `-c constraints.txt`. */
export interface FileOption extends Span {
  kind: 'file';
  option: 'requirement' | 'constraint';
  text: string;
  path: string;
  pathAt: Span;
  hasVariables: boolean;
}

/** `--index-url …` and its kin; `option` is the long name without dashes. */
export interface GlobalOption extends Span {
  kind: 'option';
  option: string;
  text: string;
  value: string | undefined;
}

export type LineFault =
  /** `numpy=1.26` */
  | 'single-equals'
  /** `numpy =>1.26`, `numpy 1.26`, `numpy>=1.2 <2` */
  | 'specifier'
  /** `==1.x` */
  | 'version'
  /** `conda-forge::numpy` */
  | 'channel'
  /** `pip install numpy` */
  | 'command'
  | 'option'
  | 'option-value'
  | 'marker'
  | 'extras'
  | 'name';

/** A line that pip stops at. */
export interface BadLine extends Span {
  kind: 'bad';
  text: string;
  fault: LineFault;
  /** The name of the package that was meant, where the line tells. */
  name: string | undefined;
}

export type RequirementLine = Requirement | FileOption | GlobalOption | BadLine;

/** PEP 503: `Scikit_Learn` and `scikit-learn` are one. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** The lines of a requirements file that ask for something, in order. Never throws for what the text holds. */
export function readRequirements(text: string): RequirementLine[] {
  const lines: RequirementLine[] = [];
  for (const { start, content } of logicalLines(text)) {
    const found = readLine(content, start);
    if (found !== undefined) lines.push(found);
  }
  return lines;
}

interface LogicalLine {
  start: number;
  /** As long as the text that it stands for: where lines were joined, there are spaces. */
  content: string;
}

/** A backslash at the end joins the next line, but not to a line that is a comment. */
function* logicalLines(text: string): Iterable<LogicalLine> {
  let open: LogicalLine | undefined;
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [whole, line = '', lineBreak = ''] = match;
    if (whole === '' && open === undefined) continue;
    const isComment = /^\s*#/.test(line);
    const isContinued = line.endsWith('\\') && !isComment && lineBreak !== '';
    const kept = isContinued ? `${line.slice(0, -1)} ${' '.repeat(lineBreak.length)}` : line;
    open =
      open === undefined ? { start: match.index, content: kept } : { ...open, content: open.content + kept };
    if (isContinued) continue;
    yield open;
    open = undefined;
  }
  if (open !== undefined) yield open;
}

/** What hostile files hold beyond this is not a requirement. */
const MAX_LINE = 10_000;

function readLine(content: string, offset: number): RequirementLine | undefined {
  const bare = content
    .slice(0, MAX_LINE)
    .replace(/(?:^|(?<=\s))#.*$/, '')
    .replace(/^\uFEFF/, ' ');
  const text = bare.trim();
  if (text === '') return undefined;
  const start = offset + bare.indexOf(text);
  const line = { text, start, end: start + text.length };
  return text.startsWith('-') ? readOption(line) : readRequirement(line, false);
}

interface Line extends Span {
  text: string;
}

const VARIABLE = /\$\{[A-Z0-9_]+\}/;

/** By their short and long names; the flag says whether a value follows. */
const OPTIONS: Readonly<Record<string, { name: string; takesValue: boolean }>> = {
  '-i': { name: 'index-url', takesValue: true },
  '-f': { name: 'find-links', takesValue: true },
  '-r': { name: 'requirement', takesValue: true },
  '-c': { name: 'constraint', takesValue: true },
  '-e': { name: 'editable', takesValue: true },
  ...Object.fromEntries(
    [
      ...['index-url', 'extra-index-url', 'find-links', 'requirement', 'constraint', 'editable', 'pypi-url'],
      ...['no-binary', 'only-binary', 'trusted-host', 'use-feature'],
    ].map(name => [`--${name}`, { name, takesValue: true }]),
  ),
  ...Object.fromEntries(
    ['no-index', 'prefer-binary', 'require-hashes', 'pre'].map(name => [
      `--${name}`,
      { name, takesValue: false },
    ]),
  ),
};

function readOption(line: Line): RequirementLine {
  const match = /^(--[a-z-]+|-[a-zA-Z])(?:\s*=\s*|\s+|(?<=^-[a-zA-Z])(?=\S)|$)/.exec(line.text);
  const option = OPTIONS[match?.[1] ?? ''];
  if (match === null || option === undefined) return bad(line, 'option');
  const value = line.text.slice(match[0].length);
  if (option.takesValue && value === '') return bad(line, 'option-value');
  const at = { start: line.start + match[0].length, end: line.end };
  if (option.name === 'editable') {
    return { ...readRequirement({ text: value, ...at }, true), start: line.start };
  }
  if (option.name !== 'requirement' && option.name !== 'constraint') {
    return {
      ...line,
      kind: 'option',
      option: option.name,
      value: option.takesValue ? unquoted(value) : undefined,
    };
  }
  const path = unquoted(value);
  return { ...line, kind: 'file', option: option.name, path, pathAt: at, hasVariables: VARIABLE.test(path) };
}

/** pip splits its options as a shell does. */
function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const VCS = /^(?:git|hg|svn|bzr)\+/i;
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;

function readRequirement(whole: Line, editable: boolean): Requirement | BadLine {
  const { line, hashes } = withoutOptions(whole);
  const common = {
    ...line,
    kind: 'requirement' as const,
    editable,
    hashes,
    hasVariables: VARIABLE.test(line.text),
  };
  if (editable || ADDRESS.test(line.text) || VCS.test(line.text) || isPath(line.text))
    return { ...common, ...direct(line) };
  if (common.hasVariables && !/^[A-Za-z0-9._-]+\s*(?:\[[^\]]*\])?\s*(?:[<>=!~@(;]|$)/.test(line.text)) {
    return { ...common, ...direct(line), from: 'index', target: undefined };
  }
  const name = NAME.exec(line.text)?.[0];
  if (name === undefined) return bad(line, 'name');
  const extras = /^\s*\[([^\]]*)\]/.exec(line.text.slice(name.length));
  const rest = line.text.slice(name.length + (extras?.[0].length ?? 0));
  const fault = faultOf(line.text, rest, extras?.[1]);
  if (fault !== undefined && !common.hasVariables)
    return bad(line, fault, fault === 'channel' || fault === 'command' ? undefined : name);
  const names = { name: normalizedName(name), extras: listOf(extras?.[1]) };
  if (/^\s*@/.test(rest)) {
    const target = /^\s*@\s*(\S+)/.exec(rest)?.[1] ?? '';
    return {
      ...common,
      ...direct({ ...line, text: target }),
      ...names,
      marker: /\s;(.*)$/.exec(rest)?.[1]?.trim(),
    };
  }
  return { ...common, ...names, ...specifierOf(line, rest), from: 'index', target: undefined };
}

/** `--hash=…` and its kin stand behind the requirement. */
function withoutOptions(line: Line): { line: Line; hashes: number } {
  const at = line.text.search(/\s--?[A-Za-z]/);
  if (at === -1) return { line, hashes: 0 };
  const text = line.text.slice(0, at).trimEnd();
  const hashes = line.text.slice(at).match(/--hash\b/g)?.length ?? 0;
  return { line: { text, start: line.start, end: line.start + text.length }, hashes };
}

function isPath(text: string): boolean {
  const [path = ''] = text.split(/\s*;/);
  if (/\s/.test(path.trim())) return false;
  return (
    /^(?:\.{1,2}(?:[/\\]|$)|[/\\~]|[A-Za-z]:[\\/])/.test(path) ||
    ARCHIVE.test(path.replace(/\[[^\]]*\]$/, '')) ||
    /^[\w.-]+\/\S*$/.test(path)
  );
}

type Direct = Pick<
  Requirement,
  'name' | 'extras' | 'specifier' | 'specifierAt' | 'marker' | 'from' | 'target'
>;

/** What does not come from an index, by its address or its path. */
function direct(line: Line): Direct {
  const [target = ''] = line.text.split(/\s+;/);
  const egg = /[#&]egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(target);
  const file =
    /(?:^|[/\\])([^/\\?#]+?)(?:\[[^\]]*\])?(?:[?#]|$)/.exec(target.replace(/[?#].*$/, ''))?.[1] ?? '';
  const wheel = /^([A-Za-z0-9][\w.]*)-(\d[\w.!+]*)(?:-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl$/i.exec(
    decoded(file),
  );
  const name = egg?.[1] ?? wheel?.[1];
  return {
    name: name === undefined ? undefined : normalizedName(name),
    extras: listOf(egg?.[2]),
    specifier: wheel?.[2] === undefined ? '' : `==${wheel[2].replaceAll('_', '-')}`,
    specifierAt: { start: line.end, end: line.end },
    marker: /\s;(.*)$/.exec(line.text)?.[1]?.trim(),
    from: VCS.test(target) ? 'vcs' : ADDRESS.test(target) && !/^file:/i.test(target) ? 'url' : 'path',
    target,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function specifierOf(line: Line, rest: string): Pick<Requirement, 'specifier' | 'specifierAt' | 'marker'> {
  const semicolon = rest.indexOf(';');
  const before = semicolon === -1 ? rest : rest.slice(0, semicolon);
  const written = before.trim();
  const start = line.end - rest.length + (written === '' ? 0 : before.indexOf(written));
  return {
    specifier: partsOf(written).join(','),
    specifierAt: { start, end: start + written.length },
    marker: semicolon === -1 ? undefined : rest.slice(semicolon + 1).trim(),
  };
}

function partsOf(specifier: string): string[] {
  return listOf(specifier.replace(/^\((.*)\)$/, '$1')).map(part => part.replace(/\s+/g, ''));
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);
}

/** Why pip stops at a requirement by name; undefined where it does not. */
function faultOf(text: string, rest: string, extras: string | undefined): LineFault | undefined {
  if (/^pip3?\s+install\b|^(?:conda|mamba)\s+install\b/.test(text)) return 'command';
  if (/^[\w.-]+::/.test(text)) return 'channel';
  if (
    extras === undefined
      ? /^\s*\[/.test(rest)
      : !listOf(extras).every(extra => NAME.exec(extra)?.[0] === extra)
  )
    return 'extras';
  if (/^\s*@/.test(rest)) return undefined;
  const semicolon = rest.indexOf(';');
  if (semicolon !== -1 && !isMarker(rest.slice(semicolon + 1))) return 'marker';
  const specifier = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
  if (specifier === '') return undefined;
  const parts = listOf(specifier.replace(/^\((.*)\)$/, '$1'));
  return parts.map(faultOfPart).find(fault => fault !== undefined);
}

function faultOfPart(part: string): LineFault | undefined {
  if (/^=(?!=)\s*[\w.*]/.test(part)) return 'single-equals';
  if (!/^(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s<>=!~]+$/.test(part)) return 'specifier';
  return validRange(part.replace(/\s+/g, '')) ? undefined : 'version';
}

function bad(line: Line, fault: LineFault, name?: string): BadLine {
  const meant = name ?? /^[\w.-]+::([\w.-]+)/.exec(line.text)?.[1];
  return { ...line, kind: 'bad', fault, name: meant === undefined ? undefined : normalizedName(meant) };
}
