/** Whether git ignores a path: a checkout then lacks it, and a step of the job must create it. */
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isInside } from '../../project/files/file-tree.js';
import { fact, type Project } from '../../project/project.js';

const MAX_BYTES = 1_000_000;

/** @returns the `.gitignore` that ignores it, for display; undefined where none does or no repository is known */
export function gitIgnoredBy(project: Project, from: string, path: string): string | undefined {
  const repository = project.repositoryOf(from);
  if (repository === undefined || path === repository || !isInside(repository, path)) return undefined;
  // The nearest .gitignore with a matching rule decides; a rule for a folder covers everything below it.
  for (let folder = dirname(path); isInside(repository, folder); folder = dirname(folder)) {
    const verdict = verdictOf(project, folder, path);
    if (verdict?.unignored) return undefined;
    if (verdict?.ignored) return project.display(join(folder, '.gitignore'));
    if (folder === repository) break;
  }
  return undefined;
}

/** What the `.gitignore` of a folder says of a path below it. */
function verdictOf(
  project: Project,
  folder: string,
  path: string,
): { ignored: boolean; unignored: boolean } | undefined {
  const rules = project.derive(GIT_RULES, join(folder, '.gitignore'));
  if (rules === undefined) return undefined;
  const name = relative(folder, path).split(sep).join('/');
  const asFile = rules.test(name);
  // The path does not exist, so it may be a file or a folder; the rule `models/` matches folders only.
  return asFile.ignored || asFile.unignored ? asFile : rules.test(`${name}/`);
}

const GIT_RULES = fact((project: Project, path: string): Ignore | undefined => {
  const read = project.text(path, MAX_BYTES);
  return 'text' in read ? ignore({ ignorecase: false }).add(read.text) : undefined;
});
