/** What `os.path` and `pathlib` do to the pieces of a path. */
import type { PathPart, Span } from './types.js';

type Literal = PathPart & { kind: 'literal' };

/** `os.path.join` and `/` of pathlib: an absolute piece drops what is before it, an empty one adds nothing. */
export function joined(components: readonly (readonly PathPart[])[]): PathPart[] {
  let parts: PathPart[] = [];
  for (const component of components) {
    const [first, ...rest] = component;
    if (first === undefined || isEmpty(component)) continue;
    const isAbsolute = first.kind === 'literal' && first.value.startsWith('/');
    if (isAbsolute || first.kind === 'file' || first.kind === 'cwd') parts = [];
    parts = [...parts, { ...first, joined: parts.length > 0 }, ...rest];
  }
  return parts;
}

function isEmpty(component: readonly PathPart[]): boolean {
  return component.every(part => part.kind === 'literal' && part.value === '');
}

/** `os.path.dirname(path)`, `path.parent`. */
export function parent(parts: readonly PathPart[]): PathPart[] {
  const last = parts[parts.length - 1];
  const before = parts.slice(0, -1);
  if (last?.kind === 'file') return [...before, { ...last, up: last.up + 1 }];
  if (last?.kind !== 'literal' || last.value === '..' || last.value.endsWith('/')) return unknownFor(last);
  const slash = last.value.lastIndexOf('/');
  if (slash > 0) return [...before, { ...last, value: last.value.slice(0, slash) }];
  // The folder ends where this piece began, if it began behind a separator.
  return last.joined && slash < 0 && before.length > 0 ? before : unknownFor(last);
}

/** `os.path.abspath(path)`, `path.resolve()`: a relative path is one below the working folder. */
export function absolute(parts: readonly PathPart[], span: Span): PathPart[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'literal' || first.value.startsWith('/')) return [...parts];
  return [{ kind: 'cwd', joined: false, span }, { ...first, joined: true }, ...rest];
}

/** `path.with_name(name)`, `path.with_suffix('.json')`. */
export function renamed(
  parts: readonly PathPart[],
  given: readonly PathPart[],
  isSuffix: boolean,
  span: Span,
): PathPart[] {
  const last = parts[parts.length - 1];
  const [name] = given;
  const isKnown = last?.kind === 'literal' && given.length === 1 && name?.kind === 'literal';
  if (!isKnown || (last.value.lastIndexOf('/') < 0 && !last.joined && parts.length > 1)) {
    return [{ kind: 'unknown', joined: false, span }];
  }
  return [
    ...parts.slice(0, -1),
    { ...last, value: isSuffix ? withSuffix(last, name.value) : withName(last, name.value) },
  ];
}

function withName({ value }: Literal, name: string): string {
  return value.slice(0, value.lastIndexOf('/') + 1) + name;
}

function withSuffix({ value }: Literal, suffix: string): string {
  const dot = value.lastIndexOf('.');
  return dot > value.lastIndexOf('/') + 1 ? value.slice(0, dot) + suffix : value + suffix;
}

function unknownFor(part: PathPart | undefined): PathPart[] {
  return part === undefined ? [] : [{ kind: 'unknown', joined: false, span: part.span }];
}

/**
 * The path as text, with `values` for the environment; undefined where a piece is not known.
 *
 * @param values what an environment variable is, `folder` the folder of the file itself, `cwd` the working folder
 */
export function pathText(
  parts: readonly PathPart[],
  values: {
    env?: (name: string, otherwise: string | undefined) => string | undefined;
    folder?: string;
    cwd?: string;
  },
): string | undefined {
  let path = '';
  for (const part of parts) {
    const piece = pieceText(part, values);
    if (piece === undefined) return undefined;
    path =
      part.joined && path !== '' && !path.endsWith('/') && !piece.startsWith('/')
        ? `${path}/${piece}`
        : path + piece;
  }
  return path;
}

function pieceText(part: PathPart, values: Parameters<typeof pathText>[1]): string | undefined {
  switch (part.kind) {
    case 'literal':
      return part.value;
    case 'env':
      return values.env?.(part.name, part.default);
    case 'cwd':
      return values.cwd;
    case 'file':
      if (values.folder === undefined || part.up === 0) return undefined;
      return values.folder + '/..'.repeat(part.up - 1);
    case 'unknown':
      return undefined;
  }
}

/**
 * What follows an environment variable in a path that starts with it: `model/a.pkl` of
 * `os.path.join(os.environ['AZUREML_MODEL_DIR'], 'model', 'a.pkl')`, empty for the variable alone. Undefined where the
 * path starts with something else or a piece of the rest is not known. Without a leading slash.
 */
export function pathBelowEnv(parts: readonly PathPart[], name: string): string | undefined {
  const [first, ...rest] = parts;
  if (first?.kind !== 'env' || first.name !== name) return undefined;
  const below = pathText(rest, {});
  // Text that goes on without a slash changes the folder's own name.
  const startsApart = rest[0] === undefined || rest[0].joined || below?.startsWith('/');
  return startsApart ? below?.replace(/^\/+/, '') : undefined;
}
