/** Puts a report into a file that the user named, and nowhere else. */
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { SettingsError } from '../settings.js';

/**
 * Writes a new regular file, and the folders that it needs. A link that lies in its place (a pull request may have
 * committed one) is replaced and not followed; a linked folder that leads out of `root` is refused.
 * @throws SettingsError naming the path and the reason
 */
export function writeReport(root: string, path: string, text: string): string {
  const target = resolve(root, path);
  const folder = dirname(target);
  try {
    mkdirSync(folder, { recursive: true });
    if (isInside(root, folder) && !isInside(realpathSync(root), realpathSync(folder))) {
      throw new SettingsError(`"${path}" is not written: a link on the way leads out of ${root}.`);
    }
    const real = join(realpathSync(folder), basename(target));
    rmSync(real, { force: true });
    writeFileSync(real, text, { flag: 'wx' });
    return target;
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError(
      `"${path}" cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    );
  }
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (!inside.startsWith('..') && !isAbsolute(inside));
}
