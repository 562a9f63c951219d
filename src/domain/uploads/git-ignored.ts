/** Whether git ignores a path: a checkout then lacks it, and a step of the job must create it. */
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { type FileTree, isInside, readText } from '../../project/files/file-tree.js';

const MAX_BYTES = 1_000_000;

/** @returns the `.gitignore` that ignores it, for display; undefined where none does or no repository is known */
export function gitIgnoredBy(files: FileTree, from: string, path: string): string | undefined {
  const repository = files.repositoryOf(from);
  if (repository === undefined || path === repository || !isInside(repository, path)) return undefined;
  // The nearest .gitignore with a matching rule decides; a rule for a folder covers everything below it.
  for (let folder = dirname(path); isInside(repository, folder); folder = dirname(folder)) {
    const verdict = verdictOf(folder, path);
    if (verdict?.unignored) return undefined;
    if (verdict?.ignored) return files.display(join(folder, '.gitignore'));
    if (folder === repository) break;
  }
  return undefined;
}

function verdictOf(folder: string, path: string): { ignored: boolean; unignored: boolean } | undefined {
  const read = readText(join(folder, '.gitignore'), MAX_BYTES);
  if (!('text' in read)) return undefined;
  const rules = ignore({ ignorecase: false }).add(read.text);
  const name = relative(folder, path).split(sep).join('/');
  const asFile = rules.test(name);
  // The path does not exist, so it may be a file or a folder; the rule `models/` matches folders only.
  return asFile.ignored || asFile.unignored ? asFile : rules.test(`${name}/`);
}
