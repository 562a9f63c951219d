/** TypeScript to build/, for the bundles and for what is generated from the program itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

export function compile(): void {
  // Emptied first, so that a file which is gone from src/ is gone from the bundle too.
  rmSync(path.join(ROOT, 'build'), { recursive: true, force: true });
  runPackage('typescript', 'tsc', ['-p', 'tsconfig.json']);
  copyGenerated();
}

/** What is generated as JavaScript goes as it is: the compiler would only print it again, larger. */
function copyGenerated(): void {
  for (const name of readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.generated.js')) cpSync(path.join(ROOT, 'src', name), path.join(ROOT, 'build', name));
  }
}

/** Runs a command of an installed package with this Node. @throws Error where it fails */
export function runPackage(packageName: string, bin: string, args: readonly string[]): void {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const manifest = require.resolve(`${packageName}/package.json`);
  const script = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin[bin]);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${bin} ${args.join(' ')} failed.`);
}
