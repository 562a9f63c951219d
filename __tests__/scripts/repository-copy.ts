/** A copy of this repository in which a test may add a file and run the scripts. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

const COPIED = [
  ...['src', 'docs', 'examples', 'schema', 'scripts', 'sandbox', '__tests__'],
  ...['README.md', 'action.yml', 'package.json', 'tsconfig.json', 'jest.config.mjs'],
];

/** Its folder, and how to run a script of it with this Node. It is removed after the tests of the file. */
export function copyOfRepository() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'repository-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of COPIED) cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  return { folder, run };
}
