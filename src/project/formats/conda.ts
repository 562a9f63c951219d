/**
 * The conda file of an environment as data: what it asks conda and pip for, each with its place. Requirements files
 * that its pip section names are read too, from beside the conda file, where conda would look for them.
 */
import { dirname, resolve } from 'node:path';
import type { Range, Route } from '../../model/findings.js';
import { type MatchSpec, readMatchSpec } from '../../python/match-spec.js';
import {
  type BadLine,
  type FileOption,
  type GlobalOption,
  type Requirement,
  readRequirements,
  type Span,
} from '../../python/requirements.js';
import type { Versions } from '../../python/versions.js';
import type { Document } from '../documents/document.js';
import { type FileTree, readText } from '../files/file-tree.js';
import { spanInside } from '../yaml/inside.js';
import type { MappingNode, ScalarNode, YamlNode } from '../yaml/nodes.js';
import { Source } from '../yaml/source.js';
import { markPlaceholders } from '../yaml/templates.js';
import { type Path, View } from '../yaml/view.js';
import { MAX_FILE_BYTES, parseYaml, type YamlProblem, type YamlProblemKind } from '../yaml/yaml.js';

/** Where something stands, in the form that a finding needs. */
export interface Place {
  view: View;
  /** For the finding's identity: names instead of indices, so that it is the same when lines move. */
  path: Route;
  at: Range;
}

/** A package that the environment asks for. */
export interface Package {
  manager: 'conda' | 'pip';
  /** Normalised (PEP 503), for both. */
  name: string;
  /** The requirement as written. */
  written: string;
  /** undefined where they cannot be told. */
  versions: Versions | undefined;
  extras: readonly string[];
  marker: string | undefined;
  /** `index` for conda's channels as well. */
  from: Requirement['from'];
  place: Place;
  /** The requirements file that it stands in; undefined for the conda file itself. */
  requirementsFile: RequirementsFile | undefined;
}

/** A line of the pip section, or of a requirements file, that asks for no package by name. */
export type OtherLine = (BadLine | FileOption | GlobalOption | Requirement) & { place: Place };

/** A file that the pip section names with `-r` or `-c`, itself or through another one. */
export interface RequirementsFile {
  option: 'requirement' | 'constraint';
  /** As written. */
  written: string;
  /** Absolute. */
  path: string;
  /** Where it is named. */
  place: Place;
  state: 'read' | 'missing' | 'unreadable' | 'not-utf8' | 'too-large' | 'outside' | 'unknown' | 'circle';
  detail: string;
  /** Where it was read. */
  source: Source | undefined;
  top: Place | undefined;
}

/** What is wrong with the shape of the file, as conda sees it. */
export interface CondaFault {
  kind: 'no-dependencies' | 'not-a-list' | 'item' | 'section' | 'pip-not-a-list' | 'pip-item' | 'match-spec';
  place: Place;
  text: string;
}

export interface CondaFile {
  /** The mapping: a file of its own, or the value of `conda_file`. */
  view: View;
  isInline: boolean;
  /** Everything that conda and pip are asked for by name, in order; constraints are not among them. */
  packages: readonly Package[];
  /** What `-c` files allow. */
  constraints: readonly Package[];
  /** conda's `python`, mostly one. */
  python: readonly Package[];
  /** The key of the pip section. */
  pipSection: Place | undefined;
  /** Lines that ask for no package by name. */
  otherLines: readonly OtherLine[];
  requirementsFiles: readonly RequirementsFile[];
  channels: readonly { name: string; place: Place }[];
  faults: readonly CondaFault[];
  problems: readonly YamlProblem[];
  /** Whether every package is known by its name: only then can one be said to be missing. */
  isComplete: boolean;
}

export type CondaReading =
  /** The environment has no conda file. */
  | { kind: 'none' }
  | { kind: 'read'; conda: CondaFile }
  /** `where`: the value that names it, or that waits to be rendered. */
  | {
      kind: 'template' | 'missing' | 'unreadable' | 'not-utf8' | 'outside';
      where: { view: View; path: Path };
    }
  /** Read, but no mapping: `view` is of the file, its root is empty. */
  | { kind: 'broken'; where: { view: View; path: Path }; source: Source; problems: readonly YamlProblem[] };

const readings = new WeakMap<FileTree, WeakMap<Document, CondaReading>>();
const files = new WeakMap<FileTree, Map<string, CondaReading>>();

/** The conda file of a deployment's environment, read once in a run. */
export function condaOf(document: Document, tree: FileTree): CondaReading {
  const known = getOrAdd(readings, tree, () => new WeakMap<Document, CondaReading>());
  let reading = known.get(document);
  if (reading === undefined) {
    reading = find(document, tree);
    known.set(document, reading);
  }
  return reading;
}

function find({ environment }: Document, tree: FileTree): CondaReading {
  if (environment.form !== 'inline') return { kind: 'none' };
  const { view } = environment;
  const where = { view, path: 'conda_file' };
  if (view.isTemplate(where.path)) return { kind: 'template', where };
  const inline = view.at(where.path);
  if (inline !== undefined) return { kind: 'read', conda: new Reader(tree, inline, true, []).read() };
  const written = view.string(where.path);
  if (written === undefined || written.trim() === '') return { kind: 'none' };
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return { kind: 'missing', where };
  return readConda(resolve(view.folder, written), where, tree);
}

/** The texts that a finding about a conda file may point into, each with its tree where it is YAML. */
export function sourcesOf(reading: CondaReading): { source: Source; root: YamlNode | undefined }[] {
  if (reading.kind === 'broken') return [{ source: reading.source, root: undefined }];
  if (reading.kind !== 'read') return [];
  const { view, isInline, requirementsFiles } = reading.conda;
  const own = isInline ? [] : [{ source: view.source, root: view.root }];
  const named = requirementsFiles.flatMap(({ source }) =>
    source === undefined ? [] : [{ source, root: undefined }],
  );
  return [...own, ...named];
}

/** A conda file by its absolute path; `where` names it. */
export function readConda(path: string, where: { view: View; path: Path }, tree: FileTree): CondaReading {
  const known = getOrAdd(files, tree, () => new Map<string, CondaReading>());
  let reading = known.get(path);
  if (reading === undefined) {
    reading = load(path, where, tree);
    known.set(path, reading);
  }
  return 'where' in reading ? { ...reading, where } : reading;
}

// With one of these there is no tree to trust.
const FATAL: ReadonlySet<YamlProblemKind> = new Set([
  ...([
    'syntax',
    'tab',
    'too-deep',
    'too-many-aliases',
    'several-documents',
    'empty',
    'not-a-mapping',
  ] as const),
]);

function load(path: string, where: { view: View; path: Path }, tree: FileTree): CondaReading {
  // What a pull request points at outside of its repository is not read: its text could end up in a report.
  if (tree.leavesRepository(where.view.source.path, path) === true) return { kind: 'outside', where };
  const read = readText(path, MAX_FILE_BYTES);
  if ('problem' in read) return { kind: read.problem === 'too-large' ? 'unreadable' : read.problem, where };
  const source = new Source(tree.display(path), path, read.text);
  const { root, problems } = parseYaml(read.text);
  if (root?.kind !== 'mapping' || problems.some(problem => FATAL.has(problem.kind))) {
    return { kind: 'broken', where, source, problems };
  }
  markPlaceholders(root, source);
  return { kind: 'read', conda: new Reader(tree, new View(source, root), false, problems).read() };
}

function getOrAdd<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Files that name files that name files: more than this is a circle, or meant to keep us busy. */
const MAX_FILES = 50;

class Reader {
  readonly #tree: FileTree;
  readonly #view: View;
  readonly #isInline: boolean;
  readonly #problems: readonly YamlProblem[];
  readonly #packages: Package[] = [];
  readonly #constraints: Package[] = [];
  readonly #otherLines: OtherLine[] = [];
  readonly #files: RequirementsFile[] = [];
  readonly #faults: CondaFault[] = [];
  #pipSection: Place | undefined;
  #isComplete = true;

  constructor(tree: FileTree, view: View, isInline: boolean, problems: readonly YamlProblem[]) {
    this.#tree = tree;
    this.#view = view;
    this.#isInline = isInline;
    this.#problems = problems;
  }

  read(): CondaFile {
    this.#dependencies();
    return {
      view: this.#view,
      isInline: this.#isInline,
      packages: this.#packages,
      constraints: this.#constraints,
      python: this.#packages.filter(({ name, manager }) => name === 'python' && manager === 'conda'),
      pipSection: this.#pipSection,
      otherLines: this.#otherLines,
      requirementsFiles: this.#files,
      channels: this.#channels(),
      faults: this.#faults,
      problems: this.#problems,
      isComplete: this.#isComplete,
    };
  }

  #dependencies(): void {
    const node = this.#view.node('dependencies');
    if (node?.kind !== 'sequence') {
      const isTemplate = this.#view.isTemplate('dependencies');
      this.#isComplete &&= !isTemplate;
      if (isTemplate) return;
      const isNothing = node === undefined || (node.kind === 'scalar' && node.type === 'null');
      this.#fault(
        isNothing ? 'no-dependencies' : 'not-a-list',
        ['dependencies'],
        this.#view.range('dependencies', 'key'),
      );
      return;
    }
    for (const item of node.items) {
      if (item.kind === 'mapping') this.#section(item);
      else this.#match(item);
    }
  }

  #match(item: YamlNode): void {
    if (item.kind !== 'scalar' || item.type === 'null') {
      this.#fault(
        'item',
        ['dependencies'],
        this.#view.rangeOf(item.start === item.end ? this.#keyOf('dependencies') : item),
      );
      return;
    }
    if (item.placeholder) {
      this.#isComplete = false;
      return;
    }
    const match = readMatchSpec(item.text);
    if (match === undefined) {
      this.#isComplete = false;
      this.#fault('match-spec', ['dependencies', item.text], this.#view.rangeOf(item), item.text);
    } else this.#packages.push(this.#condaPackage(item, match));
  }

  #condaPackage(item: ScalarNode, { name, text, versions, at }: MatchSpec): Package {
    const place = this.#place(
      ['dependencies', name],
      this.#view.rangeOf(spanInside(this.#view.source, item, at)),
    );
    const common = { extras: [], marker: undefined, from: 'index' as const, requirementsFile: undefined };
    return { manager: 'conda', name, written: text, versions, place, ...common };
  }

  /** `pip:`, the only section that conda knows here. */
  #section(item: MappingNode): void {
    for (const { key, value } of item.entries) {
      if (key.text !== 'pip') {
        this.#isComplete = false;
        this.#fault('section', ['dependencies', key.text], this.#view.rangeOf(key), key.text);
      } else {
        this.#pipSection = this.#place(['dependencies', 'pip'], this.#view.rangeOf(key));
        this.#pip(key, value);
      }
    }
  }

  #pip(key: ScalarNode, value: YamlNode): void {
    if (value.kind === 'scalar' && value.placeholder) this.#isComplete = false;
    else if (value.kind !== 'sequence') {
      const isNothing = value.kind === 'scalar' && value.type === 'null';
      if (!isNothing) this.#isComplete = false;
      this.#fault('pip-not-a-list', ['dependencies', 'pip'], this.#view.rangeOf(isNothing ? key : value));
    } else for (const item of value.items) this.#pipItem(item, key);
  }

  #pipItem(item: YamlNode, key: ScalarNode): void {
    if (item.kind !== 'scalar' || item.type === 'null') {
      this.#isComplete &&= item.kind === 'scalar';
      this.#fault(
        'pip-item',
        ['dependencies', 'pip'],
        this.#view.rangeOf(item.start === item.end ? key : item),
      );
    } else if (item.placeholder) this.#isComplete = false;
    else {
      const { source } = this.#view;
      const locate = (span: Span) => this.#view.rangeOf(spanInside(source, item, span));
      this.#requirements(
        item.text,
        { view: this.#view, path: ['dependencies', 'pip'], locate, folder: dirname(source.path) },
        undefined,
      );
    }
  }

  #requirements(text: string, from: Origin, file: RequirementsFile | undefined): void {
    for (const line of readRequirements(text)) {
      const name =
        (line.kind === 'requirement' || line.kind === 'bad') && line.name !== undefined
          ? line.name
          : line.text;
      const place = { view: from.view, path: [...from.path, name], at: from.locate(line) };
      if (line.kind === 'file') this.#file(line, place, from.folder, file);
      else if (line.kind === 'requirement' && line.name !== undefined)
        this.#pipPackage(line, line.name, place, file);
      else {
        this.#otherLines.push({ ...line, place });
        if (line.kind !== 'option') this.#isComplete = false;
      }
    }
  }

  #pipPackage(line: Requirement, name: string, place: Place, file: RequirementsFile | undefined): void {
    const { text, extras, marker, from } = line;
    const isKnown = !line.hasVariables && (from === 'index' || line.specifier !== '');
    const versions = isKnown ? [line.specifier] : undefined;
    const found: Package = {
      manager: 'pip',
      name,
      written: text,
      versions,
      extras,
      marker,
      from,
      place,
      requirementsFile: file,
    };
    (file?.option === 'constraint' ? this.#constraints : this.#packages).push(found);
  }

  #file(line: FileOption, place: Place, folder: string, parent: RequirementsFile | undefined): void {
    const path = resolve(folder, line.path);
    const option = parent?.option === 'constraint' ? 'constraint' : line.option;
    const named: RequirementsFile = {
      option,
      written: line.path,
      path,
      place,
      state: 'read',
      detail: '',
      source: undefined,
      top: undefined,
    };
    this.#files.push(named);
    const text = this.#open(named, line.hasVariables);
    if (text === undefined) {
      this.#isComplete &&= option === 'constraint';
      return;
    }
    const source = new Source(this.#tree.display(path), path, text);
    const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
    named.source = source;
    named.top = { view, path: [], at: view.rangeOf({ start: 0, end: 0 }) };
    this.#requirements(
      text,
      { view, path: [], locate: span => view.rangeOf(span), folder: dirname(path) },
      named,
    );
  }

  /** The text of a file that may be read. */
  #open(file: RequirementsFile, hasVariables: boolean): string | undefined {
    if (hasVariables || /^[a-z][a-z0-9+.-]+:\/\//i.test(file.written)) file.state = 'unknown';
    else if (
      this.#files.length > MAX_FILES ||
      this.#files.some(other => other !== file && other.path === file.path)
    )
      file.state = 'circle';
    else if (this.#tree.leavesRepository(this.#view.source.path, file.path) === true) file.state = 'outside';
    else {
      const read = readText(file.path, MAX_FILE_BYTES);
      if ('text' in read) return read.text;
      file.state = read.problem;
      file.detail = read.detail;
    }
    return undefined;
  }

  #channels(): { name: string; place: Place }[] {
    const node = this.#view.node('channels');
    const items = node?.kind === 'sequence' ? node.items : [];
    return items.flatMap(item =>
      item.kind === 'scalar' && item.type !== 'null' && !item.placeholder
        ? [{ name: item.text, place: this.#place(['channels', item.text], this.#view.rangeOf(item)) }]
        : [],
    );
  }

  #keyOf(key: string): Span {
    return this.#view.mapping('')?.entries.find(entry => entry.key.text === key)?.key ?? this.#view.root;
  }

  #fault(kind: CondaFault['kind'], path: Route, at: Range, text = ''): void {
    this.#faults.push({ kind, place: this.#place(path, at), text });
  }

  #place(path: Route, at: Range): Place {
    return { view: this.#view, path, at };
  }
}

/** What the lines of a text belong to. */
interface Origin {
  view: View;
  path: Route;
  locate(span: Span): Range;
  /** What its relative paths start from. */
  folder: string;
}
