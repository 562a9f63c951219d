/**
 * A mapping and the ways to ask it: by route for values, by route for places. Checks name routes; only this file
 * turns a route into lines and columns.
 */
import { dirname } from 'node:path';
import type { Range, Route } from '../../model/findings.js';
import { asBoolean, asInteger, asNumber, asString } from './marshmallow.js';
import { type Entry, entryOf, isPlaceholder, type MappingNode, type Span, type YamlNode } from './nodes.js';
import type { Source } from './source.js';

/** `environment.conda_file`, or the keys one by one where a key holds a dot. `''` is the mapping itself. */
export type Path = string | Route;

/** Which part of `key: value` a finding points at. */
export type Part = 'key' | 'value';

export class View {
  readonly source: Source;
  readonly root: YamlNode;
  /** The route of `root` in its file; findings carry whole routes. */
  readonly base: Route;

  constructor(source: Source, root: YamlNode, base: Route = []) {
    this.source = source;
    this.root = root;
    this.base = base;
  }

  /** The folder that relative paths in this file start from: the file's own. */
  get folder(): string {
    return dirname(this.source.path);
  }

  node(path: Path): YamlNode | undefined {
    let node: YamlNode | undefined = this.root;
    for (const step of routeOf(path)) node = childOf(node, step);
    return node;
  }

  /** Whether the key is there, whatever its value. */
  has(path: Path): boolean {
    return this.node(path) !== undefined;
  }

  /** Whether the key is there and its value must still be rendered. */
  isTemplate(path: Path): boolean {
    return isPlaceholder(this.node(path));
  }

  /** Whether the key is there with something in it, or with something that will be rendered into it. */
  isGiven(path: Path): boolean {
    const node = this.node(path);
    return node !== undefined && !(node.kind === 'scalar' && node.type === 'null');
  }

  string(path: Path): string | undefined {
    return asString(this.node(path));
  }

  integer(path: Path): number | undefined {
    return asInteger(this.node(path));
  }

  number(path: Path): number | undefined {
    return asNumber(this.node(path));
  }

  boolean(path: Path): boolean | undefined {
    return asBoolean(this.node(path));
  }

  mapping(path: Path): MappingNode | undefined {
    const node = this.node(path);
    return node?.kind === 'mapping' ? node : undefined;
  }

  /** The entries of a mapping whose keys are not placeholders; none where it is no mapping. */
  entries(path: Path): readonly Entry[] {
    return (this.mapping(path)?.entries ?? []).filter(entry => !entry.key.placeholder);
  }

  /** The mapping at `path` as a view of its own. */
  at(path: Path): View | undefined {
    const node = this.mapping(path);
    return node && new View(this.source, node, [...this.base, ...routeOf(path)]);
  }

  route(path: Path): Route {
    return [...this.base, ...routeOf(path)];
  }

  /** The place of a key or a value. Where the route ends early (a missing key), the nearest key above it. */
  range(path: Path, part: Part = 'value'): Range {
    let node = this.root;
    let place: YamlNode | undefined;
    for (const step of routeOf(path)) {
      const entry: Entry | undefined = typeof step === 'string' ? entryOf(node, step) : undefined;
      const child = childOf(node, step);
      if (child === undefined) return this.rangeOf(place ?? firstKey(node) ?? node);
      place = entry !== undefined && (part === 'key' || isBlank(entry.value)) ? entry.key : child;
      if (entry?.value.input !== undefined) place = entry.value;
      node = child;
    }
    return this.rangeOf(place ?? firstKey(node) ?? node);
  }

  rangeOf(at: YamlNode | Span): Range {
    const { file } = this.source;
    if ('input' in at && at.input !== undefined) {
      const start = { line: at.input.line, column: at.input.column };
      const length = 'text' in at ? at.text.length : 0;
      return { file, start, end: { line: start.line, column: start.column + length }, input: at.input.name };
    }
    return {
      file,
      start: this.source.position(at.start),
      end: this.source.position(Math.max(at.start, at.end)),
    };
  }
}

const routes = new Map<string, Route>();

/** The keys of a dotted path. The paths that checks write are few, so each is split once. */
export function routeOf(path: Path): Route {
  if (typeof path !== 'string') return path;
  let route = routes.get(path);
  if (route === undefined) {
    route = path === '' ? [] : path.split('.');
    routes.set(path, route);
  }
  return route;
}

function childOf(node: YamlNode | undefined, step: string | number): YamlNode | undefined {
  if (typeof step === 'number') return node?.kind === 'sequence' ? node.items[step] : undefined;
  return entryOf(node, step)?.value;
}

function firstKey(node: YamlNode): YamlNode | undefined {
  return node.kind === 'mapping' ? node.entries[0]?.key : undefined;
}

/** Nothing to point at: the key must do. */
function isBlank(node: YamlNode): boolean {
  return node.start === node.end && node.input === undefined;
}
