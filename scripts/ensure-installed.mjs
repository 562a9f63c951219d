/**
 * Makes `npm test` and `npm run demo` work on a fresh clone: runs `npm ci` when what is installed is not what
 * package-lock.json asks for, and says nothing when it is.
 *
 * Plain JavaScript without a dependency: it runs before anything is installed, on any Node from 20 on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Why the installed tree does not fit the lock file; undefined when it does.
 * @param {string} root folder of package-lock.json
 * @returns {string | undefined}
 */
function whatIsMissing(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  if (wanted === undefined) throw new Error('package-lock.json is missing or is not JSON.');
  // npm writes this file last: where an install was interrupted, it is missing.
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'nothing is installed yet';
  return (
    firstDifference(wanted, installed) ?? firstMissingFolder(root, installed) ?? brokenNode(root, wanted)
  );
}

/** The packages of a lock file by their folder; undefined where there is no readable one. */
function readPackages(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof packages === 'object' && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}

function firstDifference(wanted, installed) {
  for (const [folder, entry] of Object.entries(wanted)) {
    if (folder === '') continue;
    const present = installed[folder];
    if (present === undefined) {
      // Binaries for other platforms are in the lock file and rightly not on the disk.
      if (entry.optional === true) continue;
      return `${folder} is not installed`;
    }
    if (present.version !== entry.version) return `${folder} is ${present.version}, not ${entry.version}`;
    if (present.integrity !== entry.integrity) return `${folder} has another checksum than the lock file`;
  }
  const extra = Object.keys(installed).find(folder => !(folder in wanted));
  return extra === undefined ? undefined : `${extra} is installed and not in the lock file`;
}

function firstMissingFolder(root, installed) {
  const missing = Object.entries(installed).find(
    ([folder, entry]) => entry.link !== true && !existsSync(path.join(root, folder, 'package.json')),
  );
  return missing && `${missing[0]} has no package.json`;
}

/**
 * The package `node` fetches its binary in an install script, which npm's own record does not show:
 * it may have been skipped (ignore-scripts) or stopped half-way.
 */
function brokenNode(root, wanted) {
  const entry = wanted['node_modules/node'];
  if (entry === undefined) return undefined;
  const windows = process.platform === 'win32';
  const launcher = path.join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  const binary = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(launcher)) return 'node_modules/.bin/node is missing';
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (answer.status !== 0) return 'node_modules/node does not start';
  const version = answer.stdout.trim();
  return version === `v${entry.version}`
    ? undefined
    : `node_modules/node is ${version}, not v${entry.version}`;
}

/** Whether `npm ci` went well. Its words go to stderr: stdout belongs to the script that comes after. */
function install(root) {
  // include: with NODE_ENV=production npm would leave out the compiler and the tests.
  // ignore-scripts: the package `node` is of no use without its install script.
  const options = ['ci', '--include=dev', '--ignore-scripts=false', '--no-fund', '--no-audit'];
  const settings = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) {
    // Not this process's own binary: it may be the very one in node_modules that npm is about to replace.
    const node = process.env.npm_node_execpath ?? process.execPath;
    return spawnSync(node, [npm, ...options], settings).status === 0;
  }
  // npm is a .cmd file on Windows, which only a shell starts; there is nothing to quote in these words.
  if (process.platform === 'win32') {
    return spawnSync(`npm ${options.join(' ')}`, { ...settings, shell: true }).status === 0;
  }
  return spawnSync('npm', options, settings).status === 0;
}

function main() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const missing = whatIsMissing(root);
  if (missing === undefined) return;
  process.stderr.write(`Installing what package-lock.json asks for (${missing}).\n`);
  const installed = install(root);
  const still = whatIsMissing(root);
  if (installed && still === undefined) return;
  process.stderr.write(`The installation is not complete (${still ?? 'npm reported an error'}).\n`);
  process.stderr.write('Remove the folder node_modules, run `npm ci`, and try again.\n');
  process.exitCode = 1;
}

main();
