/** The main job on real files: a repository that would fail in Azure, and the same put right. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');

interface Act {
  title: string;
  args: string[];
  expected: number;
}

const ACTS: readonly Act[] = [
  {
    title: 'A deployment that would cost twenty minutes, and fail',
    args: ['preflight', 'examples/bad'],
    expected: 1,
  },
  { title: 'The same kind of repository, put right', args: ['preflight', 'examples/good'], expected: 0 },
];

for (const { title, args, expected } of ACTS) {
  console.log(`\n=== ${title} ===\n$ endpoint-preflight ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: 'inherit' });
  console.log(`\nexit code ${status}`);
  if (status !== expected) {
    console.error(`The demo expects ${expected}: something is wrong with this checkout.`);
    process.exitCode = 1;
  }
}
