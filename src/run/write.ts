/** Puts a report into a file that the user named, and nowhere else. */
import { mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** A file that was asked for is not there: names it and the reason. */
export class NotWritten extends Error {
  override name = 'NotWritten';
}

/**
 * Writes a new regular file, and the folders that it needs. A link that lies in its place (a pull request may have
 * committed one) is replaced and not followed; a linked folder that leads out of `root` is refused. A device or a pipe
 * outside of `root` (`/dev/stdout`) is written to. Nothing is left of a file that could only be begun.
 * @throws NotWritten
 */
export function writeReport(root: string, path: string, text: string): string {
  const target = resolve(root, path);
  try {
    if (isOfTheSystem(root, target)) writeFileSync(target, text);
    else writeNew(root, target, path, text);
    return target;
  } catch (error) {
    if (error instanceof NotWritten) throw error;
    throw new NotWritten(
      `"${path}" cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    );
  }
}

function writeNew(root: string, target: string, path: string, text: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  if (isInside(root, folder) && !isInside(realpathSync(root), realpathSync(folder))) {
    throw new NotWritten(`"${path}" is not written: a link on the way leads out of ${root}.`);
  }
  const real = join(realpathSync(folder), basename(target));
  rmSync(real, { force: true });
  try {
    writeFileSync(real, text, { flag: 'wx' });
  } catch (error) {
    rmSync(real, { force: true });
    throw error;
  }
}

/** A device, a pipe, or what Linux shows as a file: it can be written to, and must not be replaced by a file. */
function isOfTheSystem(root: string, target: string): boolean {
  const stats = isInside(root, target) ? undefined : statSync(target, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return false;
  return !stats.isFile() || isInside('/dev', target) || isInside('/proc', target);
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (!inside.startsWith('..') && !isAbsolute(inside));
}
