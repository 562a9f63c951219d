/** A copy of the repository in which a file can be changed and tests can run. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Copy {
  folder: string;
  remove(): void;
}

/** The working tree as it is, or the tree of a commit. Both use the packages that are installed here. */
export function copyOf(commit: string | undefined): Copy {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'mutation-')));
  if (commit === undefined) copyWorkingTree(folder);
  else copyCommit(commit, folder);
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function copyWorkingTree(folder: string): void {
  const files = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .toString('utf8')
    .split('\0');
  for (const file of new Set(files)) {
    if (file === '' || !existsSync(file)) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(file, path.join(folder, file));
  }
}

function copyCommit(commit: string, folder: string): void {
  const archive = git(['archive', '--format=tar', '--end-of-options', commit]);
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
}

function git(args: readonly string[]): Buffer {
  return execFileSync('git', args, { maxBuffer: 1 << 30 });
}
