/** Where files of the build context lie in the container, as COPY and WORKDIR say. */
import { posix } from 'node:path';
import type { Instruction } from '../../project/formats/dockerfile.js';
import { unquoted } from '../../project/formats/shell.js';
import type { Project } from '../../project/project.js';
import { isUnknown } from './dockerfile-of.js';

interface Copy {
  /** Absolute in the container. */
  to: string;
  /** Absolute on this machine. */
  from: string;
  kind: 'file' | 'folder';
}

export class ContainerFiles {
  readonly #context: string;
  readonly #project: Project;
  readonly #copies: Copy[] = [];
  #workdir = '/';
  #isWhole = true;

  constructor(context: string, project: Project) {
    this.#context = context;
    this.#project = project;
  }

  /** Where commands run; undefined where only the build knows. */
  get workdir(): string {
    return this.#workdir;
  }

  /** Whether all that is copied comes from the context: nothing else brings files to these folders. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  take({ keyword, words, flags }: Instruction): void {
    if (keyword === 'WORKDIR') {
      const [folder] = words;
      if (folder === undefined) return;
      if (isUnknown(folder.text)) this.#isWhole = false;
      this.#workdir = this.absolute(unquoted(folder.text));
    } else if (keyword === 'COPY' || keyword === 'ADD') {
      if (flags.has('from')) this.#isWhole = false;
      else this.#copy(words.map(({ text }) => unquoted(text)));
    } else if (keyword === 'RUN') this.#mounts(flags);
  }

  /** `--mount=type=bind,source=requirements.txt,target=requirements.txt`. */
  #mounts(flags: ReadonlyMap<string, string>): void {
    const mount = flags.get('mount');
    if (mount === undefined || !/type=bind/.test(mount) || /from=/.test(mount)) return;
    const source = /(?:source|src)=([^,]+)/.exec(mount)?.[1] ?? '.';
    const target = /(?:target|dst|destination)=([^,]+)/.exec(mount)?.[1] ?? source;
    this.#add(source, this.absolute(target));
  }

  absolute(written: string): string {
    const path = written.startsWith('/') ? written : posix.join(this.#workdir, written);
    const normal = posix.normalize(path);
    return normal.length > 1 ? normal.replace(/\/+$/, '') : normal;
  }

  #copy(words: readonly string[]): void {
    const target = words.at(-1);
    const sources = words.slice(0, -1);
    if (target === undefined || isUnknown(target) || sources.some(isUnknown)) {
      this.#isWhole = false;
      return;
    }
    const isFolder = target.endsWith('/') || target === '.' || sources.length > 1;
    for (const source of sources) {
      if (/^[a-z]+:\/\//i.test(source)) this.#isWhole = false;
      else if (/[*?[]/.test(source)) this.#glob(source, target);
      else this.#add(source, this.absolute(target), isFolder);
    }
  }

  #add(source: string, to: string, isFolder = false): void {
    const look = this.#project.look(this.#context, source.replace(/^\/+/, '') || '.');
    if (look.kind !== 'file' && look.kind !== 'folder') return;
    const asFile = look.kind === 'file' && (isFolder || this.#isKnownFolder(to));
    const name = posix.basename(look.path.replaceAll('\\', '/'));
    this.#copies.push({ to: asFile ? posix.join(to, name) : to, from: look.path, kind: look.kind });
  }

  #isKnownFolder(to: string): boolean {
    return to === this.#workdir || this.#copies.some(copy => copy.kind === 'folder' && copy.to === to);
  }

  /** `COPY src/*.py /app/`: as if the folder were copied; a little more than there is does no harm. */
  #glob(source: string, target: string): void {
    const folder = posix.dirname(source);
    if (/[*?[]/.test(folder)) this.#isWhole = false;
    else this.#add(folder, this.absolute(target));
  }

  /** The file or folder of the context that lies at a path of the container. */
  inContext(written: string): string | undefined {
    if (isUnknown(written)) return undefined;
    const path = this.absolute(written);
    for (const { to, from, kind } of this.#copies.toReversed()) {
      if (path === to) return from;
      const below =
        to === '/' ? path.slice(1) : path.startsWith(`${to}/`) ? path.slice(to.length + 1) : undefined;
      if (kind !== 'folder' || below === undefined) continue;
      const look = this.#project.look(from, below);
      if (look.kind === 'file' || look.kind === 'folder') return look.path;
    }
    return undefined;
  }

  /** The folders of the context whose content lies in a folder of the container; one for single files, too. */
  foldersAt(path: string): string[] {
    const folders = this.#copies.flatMap(({ to, from, kind }) => {
      if (kind === 'file')
        return posix.dirname(to) === path ? [from.slice(0, from.length - posix.basename(to).length)] : [];
      if (to === path) return [from];
      if (!path.startsWith(to === '/' ? '/' : `${to}/`)) return [];
      const look = this.#project.look(from, to === '/' ? path.slice(1) : path.slice(to.length + 1));
      return look.kind === 'folder' ? [look.path] : [];
    });
    return [...new Set(folders.map(folder => folder.replace(/[\\/]+$/, '')))];
  }
}
