/**
 * The repository as one run sees it: what is there, what the files hold, and what was derived from them. All of it is
 * found on demand and once; the next run begins with another Project. No module keeps any of it.
 */
import { FileTree } from './files/file-tree.js';
import { type ReadFile, readOnce, type TextFile, type Unread, type UnreadText } from './files/read.js';
import { Source } from './yaml/source.js';
import { MAX_FILE_BYTES } from './yaml/yaml.js';

/** Characters. A longer YAML file that belongs to something else is not kept; see `passedOver`. */
const LONG = 100_000;

export type { TextFile, Unread, UnreadText } from './files/read.js';

/** Something that is derived from the project by a key: a path, or a document. Make it once, as a constant. */
export interface Fact<Key, Value> {
  derive(project: Project, key: Key): Value;
}

/** @param derive is called once a run for each key; see `Project.derive` */
export function fact<Key, Value>(derive: (project: Project, key: Key) => Value): Fact<Key, Value> {
  return { derive };
}

export class Project extends FileTree {
  readonly #files = new Map<string, ReadFile>();
  readonly #sources = new Map<string, Source>();
  readonly #facts = new Map<unknown, Map<unknown, unknown>>();

  /**
   * The text of a file, with its byte order mark. PyYAML is given UTF-8 by the client, so nothing else is text.
   * @param path absolute
   */
  text(path: string, maxBytes = MAX_FILE_BYTES): TextFile {
    return this.#file(path).text(maxBytes);
  }

  /** A file as it is: for what may be written in another encoding. */
  bytes(path: string, maxBytes = MAX_FILE_BYTES): { bytes: Buffer } | Unread {
    return this.#file(path).bytes(maxBytes);
  }

  /** The text of a file with its lines and columns: the same object each time. */
  source(path: string, maxBytes = MAX_FILE_BYTES): Source | UnreadText {
    const read = this.text(path, maxBytes);
    if ('problem' in read) return read;
    let source = this.#sources.get(path);
    if (source === undefined) {
      source = new Source(this.display(path), path, read.text);
      this.#sources.set(path, source);
    }
    return source;
  }

  /** The fact for this key. It is derived when it is asked for first. */
  derive<Key, Value>(fact: Fact<Key, Value>, key: Key): Value {
    let known = this.#facts.get(fact) as Map<Key, Value> | undefined;
    if (known === undefined) {
      known = new Map();
      this.#facts.set(fact, known);
    }
    if (!known.has(key)) known.set(key, fact.derive(this, key));
    return known.get(key) as Value;
  }

  /**
   * A file that the search for documents has read and that belongs to something else. A short one may be a conda file
   * that a document names, and stays; a long one is let go of: thousands of them would fill the memory.
   */
  passedOver(path: string): void {
    const read = this.text(path);
    if ('text' in read && read.text.length > LONG) this.#file(path).release();
  }

  #file(path: string): ReadFile {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = readOnce(path);
      this.#files.set(path, file);
    }
    return file;
  }
}
