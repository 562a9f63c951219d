/**
 * Builds what users run: TypeScript → build/, then one bundle per entry → dist/ (the Action) and dist/cli/
 * (the command line). dist/ is committed; `--check` builds it again elsewhere and compares every byte.
 *
 *   node scripts/build.ts [--check]
 */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
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
import { compile, runPackage } from './compile.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SHEBANG = '#!/usr/bin/env node\n';
const SHOWN_DIFFERENCES = 50;

/** Where each bundle comes from, and its folder in dist/. */
const BUNDLES = [
  { entry: 'main.js', folder: '.', isAscii: true },
  { entry: 'cli.js', folder: 'cli', isAscii: true },
  // Microsoft's clients, once for both: src/azure/load-sdk.ts finds them. They have regular expressions that escape
  // a letter beyond ASCII, which no escape can say; and what waits for a network need not save 4 ms.
  { entry: 'azure/sdk.js', folder: 'azure', isAscii: false },
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
    for (const { entry, folder } of BUNDLES) bundle(entry, path.join(fresh, folder));
    for (const carried of CARRIED) carry(carried, fresh);
    for (const name of filesBelow(fresh)) unixLineEnds(path.join(fresh, name));
    for (const { folder, isAscii } of BUNDLES) if (isAscii) asciiOnlyIn(path.join(fresh, folder));
    makeExecutable(path.join(fresh, 'cli', 'index.js'));
    if (values.check) check(fresh);
    else replaceDist(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function bundle(entry: string, target: string): void {
  runPackage('@vercel/ncc', 'ncc', [
    'build',
    path.join('build', entry),
    '--out',
    target,
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
    '--no-cache',
    '--quiet',
  ]);
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

function asciiOnlyIn(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile()) asciiOnly(path.join(folder, entry.name));
}

/**
 * A bundle with one character beyond ASCII is held in memory with two bytes for each: loading it takes 4 ms longer,
 * a tenth of an empty node. Escapes mean the same in strings, templates and regular expressions, and do no harm in
 * comments; the code of our dependencies has no other names than ASCII ones.
 */
function asciiOnly(file: string): void {
  if (!file.endsWith('.js')) return;
  const text = readFileSync(file, 'utf8');
  if (/\\[^\n\r\t -~]/.test(text)) throw new Error(`${file}: a backslash before a character beyond ASCII`);
  const escaped = text.replace(
    /[^\n\r\t -~]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== text) writeFileSync(file, escaped);
}

/** ncc keeps a first line `#!` only where the entry has one; the command line needs it in any case. */
function makeExecutable(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(file, SHEBANG + text);
  chmodSync(file, 0o755);
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
