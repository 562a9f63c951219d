/**
 * Pickled models: of pickle, cloudpickle, joblib (plain or compressed) and PyTorch. What they need to be loaded is read off
 * their opcodes; nothing in them is run.
 */
import { gunzipSync, inflateRawSync, inflateSync, type ZlibOptions, constants as zlib } from 'node:zlib';
import { ByteReader, type ReadAt, withFile } from './bytes.js';
import { type PickleContent, PickleReader } from './opcodes.js';
import { findEntry } from './zip.js';

export interface Pickle extends PickleContent {
  form: 'pickle' | 'joblib' | 'torch';
}

export type PickleReading =
  | { kind: 'read'; pickle: Pickle }
  /** Not a pickle, packed in a way that Node cannot unpack, or unreadable. */
  | { kind: 'other' };

/** Of a compressed file no more is unpacked, and none that is longer is looked at. */
const MAX_PACKED = 64_000_000;
const MAX_UNPACKED = 128_000_000;
/** The pickle in a file of PyTorch: the numbers stand beside it. */
const MAX_TORCH_PICKLE = 32_000_000;

/** Names that models are saved under with pickle. */
export const PICKLE_NAMES = /\.(?:pkl|pickle|joblib|sav|p|pt|pth|dill|cloudpickle|pkl\.gz|joblib\.gz)$/i;

/** What a file says about itself. A file that is no pickle is `other`. */
export function readPickle(path: string): PickleReading {
  return withFile(path, readBytes) ?? OTHER;
}

const OTHER: PickleReading = { kind: 'other' };

function readBytes(size: number, readAt: ReadAt): PickleReading {
  const head = readAt(0, 8);
  if (head.length < 2) return OTHER;
  if (head.readUInt16BE() === ZIP) return inZip(size, readAt);
  if (head.readUInt16BE() === GZIP) return unpacked(size, readAt, gunzipSync);
  if (head[0] === ZLIB) return unpacked(size, readAt, inflateSync);
  return plain(new ByteReader(size, readAt), 'pickle');
}

const ZIP = 0x504b;
const GZIP = 0x1f8b;
const ZLIB = 0x78;

function unpacked(
  size: number,
  readAt: ReadAt,
  unpack: (bytes: Buffer, options: ZlibOptions) => Buffer,
): PickleReading {
  if (size > MAX_PACKED) return OTHER;
  try {
    const bytes = unpack(readAt(0, size), { maxOutputLength: MAX_UNPACKED, finishFlush: zlib.Z_SYNC_FLUSH });
    return plain(ByteReader.of(bytes), 'joblib');
  } catch {
    // Not compressed after all, broken, or longer than we unpack.
    return OTHER;
  }
}

function inZip(size: number, readAt: ReadAt): PickleReading {
  const entry = findEntry(size, readAt, name => /^[^/]{1,200}\/data\.pkl$/.test(name));
  // TorchScript carries its code with it.
  if (entry === undefined || entry.names.some(name => /^[^/]+\/(?:constants\.pkl|code\/)/.test(name)))
    return OTHER;
  if (entry.size > MAX_TORCH_PICKLE || entry.packed > MAX_TORCH_PICKLE) return OTHER;
  try {
    const raw = readAt(entry.at, entry.packed);
    const bytes = entry.method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: MAX_TORCH_PICKLE });
    return plain(ByteReader.of(bytes), 'torch');
  } catch {
    return OTHER;
  }
}

/** The first number of the files that PyTorch wrote before 1.6. */
const TORCH_MAGIC = '6cfc9c46f9206aa85019';

function plain(bytes: ByteReader, form: Pickle['form']): PickleReading {
  const reader = new PickleReader(bytes);
  const content = reader.read();
  if (content.isComplete && reader.top === TORCH_MAGIC) return ofOldTorch(bytes);
  // Text and other files are no pickle: they fail at once, or name nothing.
  const isPickle = content.isComplete || (content.protocol >= 2 && content.globals.length > 0);
  return isPickle ? { kind: 'read', pickle: { ...content, form } } : OTHER;
}

/** Magic number, protocol, system, then the object. */
function ofOldTorch(bytes: ByteReader): PickleReading {
  for (let at = 0; at < 2; at += 1) if (!new PickleReader(bytes).read().isComplete) return OTHER;
  const content = new PickleReader(bytes).read();
  return content.isComplete ? { kind: 'read', pickle: { ...content, form: 'torch' } } : OTHER;
}
