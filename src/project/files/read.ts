/**
 * The one place that opens files of a repository. A file is opened when its content is asked for first and never again:
 * what was read is kept as text, or as bytes where it is no UTF-8. The caller says how large a file may be (a script
 * 10 MB, a Python module 2 MB, YAML 1 MB, a pointer in the place of a model 1 kB), so that of a model or a data set
 * only the size is looked at.
 */
import { readFileSync, statSync } from 'node:fs';

export type Unread = { problem: 'missing' | 'unreadable' | 'too-large'; detail: string };
export type UnreadText = Unread | { problem: 'not-utf8'; detail: string };
export type TextFile = { text: string } | UnreadText;

export interface ReadFile {
  text(maxBytes: number): TextFile;
  bytes(maxBytes: number): { bytes: Buffer } | Unread;
  /** Lets go of what was read. */
  release(): void;
}

/** @param path absolute; nothing is opened before the content is asked for */
export function readOnce(path: string): ReadFile {
  let size: number | Unread | undefined;
  let content: string | Buffer | Unread | undefined;
  const read = (maxBytes: number): string | Buffer | Unread => {
    size ??= sizeOf(path);
    if (typeof size !== 'number') return size;
    if (size > maxBytes) return { problem: 'too-large', detail: String(size) };
    content ??= contentOf(path);
    return content;
  };
  return {
    text(maxBytes) {
      const found = read(maxBytes);
      if (typeof found === 'string') return { text: found };
      return Buffer.isBuffer(found) ? { problem: 'not-utf8', detail: encodingOf(found) } : found;
    },
    bytes(maxBytes) {
      const found = read(maxBytes);
      if (typeof found === 'string') return { bytes: Buffer.from(found) };
      return Buffer.isBuffer(found) ? { bytes: found } : found;
    },
    release() {
      content = undefined;
    },
  };
}

function sizeOf(path: string): number | Unread {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: 'unreadable', detail: 'it is a folder' };
    if (!stats.isFile()) return { problem: 'unreadable', detail: 'it is not a regular file' };
    return stats.size;
  } catch (error) {
    return whyUnread(error);
  }
}

function contentOf(path: string): string | Buffer | Unread {
  try {
    const bytes = readFileSync(path);
    return decoded(bytes) ?? bytes;
  } catch (error) {
    return whyUnread(error);
  }
}

function whyUnread(error: unknown): Unread {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', detail: code };
}

/** undefined: no UTF-8. The byte order mark stays, so that the text has the bytes of the file. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? 'UTF-16' : 'another encoding';
}
