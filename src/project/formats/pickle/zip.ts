/** Finds one entry of a zip file by the list at its end (APPNOTE 6.3.10), without unpacking anything. */
import type { ReadAt } from './bytes.js';

export interface ZipEntry {
  name: string;
  /** Where its bytes begin, how many they are, and how many they become. */
  at: number;
  packed: number;
  size: number;
  /** 0: stored, 8: deflated. */
  method: number;
  /** The names of all entries. */
  names: readonly string[];
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end, with the longest comment. */
const MAX_END = END_BYTES + 65_535;
const MAX_LIST = 4_000_000;
const MAX_ENTRIES = 20_000;

/** The first entry whose name is wanted; undefined where there is none, or the file is not understood. */
export function findEntry(
  size: number,
  readAt: ReadAt,
  wanted: (name: string) => boolean,
): ZipEntry | undefined {
  const list = listOf(size, readAt);
  if (list === undefined) return undefined;
  const names: string[] = [];
  let found: (Omit<ZipEntry, 'names' | 'at'> & { head: number }) | undefined;
  for (let at = 0; at + 46 <= list.length && names.length < MAX_ENTRIES; ) {
    if (list.readUInt32LE(at) !== LISTED) break;
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => list.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = list.toString('utf8', at + 46, at + 46 + nameLength);
    names.push(name);
    if (found === undefined && wanted(name)) {
      const [packed, unpacked, head] = [20, 24, 42].map(offset => list.readUInt32LE(at + offset)) as [
        number,
        number,
        number,
      ];
      found = { name, method: list.readUInt16LE(at + 10), packed, size: unpacked, head };
    }
    at += 46 + nameLength + extra + comment;
  }
  if (found === undefined || (found.method !== 0 && found.method !== 8)) return undefined;
  const at = startOf(found.head, readAt);
  const { head: _head, ...entry } = found;
  return at === undefined || at + entry.packed > size ? undefined : { ...entry, at, names };
}

function listOf(size: number, readAt: ReadAt): Buffer | undefined {
  const tailAt = Math.max(0, size - MAX_END);
  const tail = readAt(tailAt, size - tailAt);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    const [length, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    // Longer ones, and those of zip64, have another list.
    if (length > MAX_LIST || start + length > size) return undefined;
    return readAt(start, length);
  }
  return undefined;
}

/** Behind the local head, whose name and extra fields may have other lengths than in the list. */
function startOf(head: number, readAt: ReadAt): number | undefined {
  const local = readAt(head, 30);
  if (local.length < 30 || local.readUInt32LE() !== LOCAL) return undefined;
  return head + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}
