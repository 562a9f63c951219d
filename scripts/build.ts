/**
 * Builds what users run: TypeScript → build/, then one minified bundle for the Action and the command line →
 * dist/program/. What only some runs need is a chunk of it, loaded on demand. dist/index.js and dist/cli/index.js are
 * the two ways in. dist/ is committed; `--check` builds it again elsewhere and compares every byte.
 *
 *   node scripts/build.ts [--check]
 */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { minifySync } from '@swc/core';
import { compile, runPackage } from './compile.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SHEBANG = '#!/usr/bin/env node\n';
const SHOWN_DIFFERENCES = 50;

/** The folder of the bundle in dist/. */
const PROGRAM = 'program';

/** The ways in: the file in dist/, and the module behind it, which is a chunk of the bundle. */
const FRONTS = [
  { name: 'action', file: 'index.js', module: './action.js' },
  { name: 'cli', file: 'cli/index.js', module: './cli.js' },
];

/** What src/python/reader.ts loads when there is Python to read: files of packages, carried as they are and once. */
const CARRIED = [
  { package: 'web-tree-sitter', files: ['web-tree-sitter.js', 'web-tree-sitter.wasm'] },
  { package: 'tree-sitter-python', files: ['tree-sitter-python.wasm'] },
];

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const fresh = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-build-'));
  try {
    compile();
    const program = path.join(fresh, PROGRAM);
    bundle(program);
    for (const name of filesBelow(program)) if (name.endsWith('.js')) minify(path.join(program, name));
    for (const carried of CARRIED) carry(carried, program);
    for (const name of filesBelow(fresh)) unixLineEnds(path.join(fresh, name));
    for (const front of FRONTS) writeFront(front, fresh);
    if (values.check) check(fresh);
    else replaceDist(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function bundle(target: string): void {
  const entry = path.join('build', 'program.js');
  const exports = FRONTS.map(({ name, module }) => `export const ${name} = () => import('${module}');\n`);
  writeFileSync(path.join(ROOT, entry), exports.join(''));
  runPackage('@vercel/ncc', 'ncc', [
    'build',
    entry,
    '--out',
    target,
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
    '--no-cache',
    '--quiet',
  ]);
  // A helper of Microsoft's sign-in that opens a browser: no run of ours does.
  rmSync(path.join(target, 'xdg-open'), { force: true });
}

/** A way in: it loads its part of the bundle, which begins to run. */
function writeFront({ name, file }: { name: string; file: string }, target: string): void {
  const path_ = path.join(target, file);
  const from = `${'../'.repeat(file.split('/').length - 1) || './'}${PROGRAM}/index.js`;
  mkdirSync(path.dirname(path_), { recursive: true });
  writeFileSync(path_, `${name === 'cli' ? SHEBANG : ''}import { ${name} } from '${from}';\n\n${name}();\n`);
  if (name === 'cli') chmodSync(path_, 0o755);
}

/** Copies files of a package into the bundle's folder, and its licence to those of the bundle. */
function carry(
  { package: name, files }: { package: string; files: readonly string[] },
  target: string,
): void {
  const folder = path.join(ROOT, 'node_modules', name);
  for (const file of files) {
    copyFileSync(path.join(folder, file), path.join(target, file));
    // Some packages ship their files with a permission to execute, others do not.
    chmodSync(path.join(target, file), 0o644);
  }
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(path.join(folder, 'LICENSE'), 'utf8');
  appendFileSync(path.join(target, 'licenses.txt'), `\n${name}\n${license}\n${text}`);
}

/** git stores LF (.gitattributes): a dependency's CRLF would make every fresh clone differ from a fresh build. */
function unixLineEnds(file: string): void {
  if (!/\.(js|json|txt)$/.test(file)) return;
  const text = readFileSync(file, 'utf8');
  if (text.includes('\r\n')) writeFileSync(file, text.replaceAll('\r\n', '\n'));
}

/**
 * Takes out what only people read. ASCII, because a file with one character beyond it is held in memory with two bytes
 * for each. Class names stay: clients tell their errors by them.
 */
function minify(file: string): void {
  const { code } = minifySync(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2022,
    compress: true,
    mangle: { keep_classnames: true },
    format: { asciiOnly: true, comments: false },
  });
  writeFileSync(file, code);
}

function replaceDist(fresh: string): void {
  const dist = path.join(ROOT, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(fresh, dist, { recursive: true });
  const size = filesBelow(dist).reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
  console.log(`dist/ is built: ${filesBelow(dist).length} files, ${Math.round(size / 1024)} KiB.`);
}

function check(fresh: string): void {
  const differences = compare(path.join(ROOT, 'dist'), fresh);
  if (differences.length === 0) {
    console.log('dist/ is what src/ builds to.');
    return;
  }
  console.error('dist/ is not what src/ builds to. Run `npm run build` and commit dist/ with the change.');
  for (const line of differences.slice(0, SHOWN_DIFFERENCES)) console.error(`  ${line}`);
  const more = differences.length - SHOWN_DIFFERENCES;
  if (more > 0) console.error(`  and ${more} more`);
  process.exitCode = 1;
}

function compare(committed: string, fresh: string): string[] {
  const names = [...new Set([...filesBelow(committed), ...filesBelow(fresh)])].sort();
  return names.flatMap(name => {
    const [old, now] = [path.join(committed, name), path.join(fresh, name)];
    if (!existsSync(old)) return [`missing:   dist/${name}`];
    if (!existsSync(now)) return [`left over: dist/${name}`];
    if (!readFileSync(old).equals(readFileSync(now)))
      return [`differs:   dist/${name}${firstDifference(old, now)}`];
    if (executable(old) !== executable(now)) return [`differs:   dist/${name} (permission to execute)`];
    return [];
  });
}

function firstDifference(old: string, now: string): string {
  const [before, after] = [old, now].map(file => readFileSync(file, 'utf8').split('\n'));
  const line = after?.findIndex((text, index) => text !== before?.[index]) ?? -1;
  return line === -1 ? ' (at its end)' : `, first at line ${line + 1}`;
}

function executable(file: string): boolean {
  // Windows has no such permission; git keeps the one that is committed.
  return process.platform !== 'win32' && (statSync(file).mode & 0o100) !== 0;
}

/** Relative paths with `/`, sorted; none where the folder does not exist. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Starts the script of an installed package: no shell, no PATH, the same on every system. */
try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
