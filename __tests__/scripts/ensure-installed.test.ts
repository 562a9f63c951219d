import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const SCRIPT = path.resolve('scripts', 'ensure-installed.mjs');

/** Stands in for npm: writes down how it was called, and installs what INSTALLS says. */
const FAKE_NPM = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('npm-calls.txt', process.argv.slice(2).join(' ') + '\\n');
console.log('words of npm');
if (process.env.INSTALLS === 'nothing') process.exit(1);
mkdirSync('node_modules/left-pad', { recursive: true });
writeFileSync('node_modules/left-pad/package.json', '{}');
writeFileSync('node_modules/.package-lock.json', process.env.INSTALLS);
`;

const LEFT_PAD = { version: '1.3.0', integrity: 'sha512-one' };
const FOR_ANOTHER_SYSTEM = { version: '2.3.3', integrity: 'sha512-two', optional: true, os: ['darwin'] };

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ensure-installed-'));
  mkdirSync(path.join(root, 'scripts'));
  cpSync(SCRIPT, path.join(root, 'scripts', 'ensure-installed.mjs'));
  writeFileSync(path.join(root, 'npm-cli.mjs'), FAKE_NPM);
  write('package-lock.json', {
    '': {},
    'node_modules/left-pad': LEFT_PAD,
    'node_modules/fsevents': FOR_ANOTHER_SYSTEM,
  });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, packages: Record<string, unknown>): void {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}

function install(packages: Record<string, unknown>): void {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  for (const folder of Object.keys(packages)) {
    mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, folder, 'package.json'), '{}');
  }
  write('node_modules/.package-lock.json', packages);
}

function ensure(installs = JSON.stringify({ packages: { 'node_modules/left-pad': LEFT_PAD } })) {
  const env = { ...process.env, npm_execpath: path.join(root, 'npm-cli.mjs'), INSTALLS: installs };
  const script = path.join(root, 'scripts', 'ensure-installed.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { status, stdout, stderr, calls: calls() };
}

function calls(): string[] {
  try {
    return readFileSync(path.join(root, 'npm-calls.txt'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

describe('an installation that fits the lock file', () => {
  test('is left alone, without a word', () => {
    install({ 'node_modules/left-pad': LEFT_PAD });

    expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '', calls: [] });
  });
});

describe('an installation that does not fit', () => {
  const cases: Record<string, () => void> = {
    'nothing is installed yet': () => {},
    'node_modules/left-pad is not installed': () => install({}),
    'node_modules/left-pad is 1.2.0, not 1.3.0': () =>
      install({ 'node_modules/left-pad': { ...LEFT_PAD, version: '1.2.0' } }),
    'node_modules/left-pad has another checksum than the lock file': () =>
      install({ 'node_modules/left-pad': { ...LEFT_PAD, integrity: 'sha512-other' } }),
    'node_modules/right-pad is installed and not in the lock file': () =>
      install({ 'node_modules/left-pad': LEFT_PAD, 'node_modules/right-pad': LEFT_PAD }),
    'node_modules/left-pad has no package.json': () => {
      install({ 'node_modules/left-pad': LEFT_PAD });
      rmSync(path.join(root, 'node_modules', 'left-pad'), { recursive: true });
    },
  };

  test.each(Object.entries(cases))('is replaced: %s', (reason, prepare) => {
    prepare();

    const { status, stdout, stderr, calls } = ensure();

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(`(${reason})`);
    expect(calls).toEqual(['ci --include=dev --ignore-scripts=false --no-fund --no-audit']);
  });

  test('fails with a way out when npm does not bring it in order', () => {
    const { status, stderr } = ensure('nothing');

    expect(status).toBe(1);
    expect(stderr).toContain('Remove the folder node_modules, run `npm ci`, and try again.');
  });
});

describe('the Node that comes as a package', () => {
  const NODE = { version: process.versions.node, integrity: 'sha512-node' };

  beforeEach(() => {
    write('package-lock.json', { '': {}, 'node_modules/node': NODE });
    install({ 'node_modules/node': NODE });
  });

  test('is fetched again when its install script was stopped half-way', () => {
    expect(ensure().stderr).toContain('(node_modules/.bin/node is missing)');
  });

  // A link to a running binary needs rights that a Windows account may not have.
  (process.platform === 'win32' ? test.skip : test)('is fetched again when it does not start', () => {
    linkNode('/bin/false');

    expect(ensure().stderr).toContain('(node_modules/node does not start)');
  });

  (process.platform === 'win32' ? test.skip : test)('is left alone when it starts', () => {
    linkNode(process.execPath);

    expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '', calls: [] });
  });

  function linkNode(target: string): void {
    mkdirSync(path.join(root, 'node_modules', '.bin'));
    mkdirSync(path.join(root, 'node_modules', 'node', 'bin'));
    symlinkSync(target, path.join(root, 'node_modules', 'node', 'bin', 'node'));
    symlinkSync('../node/bin/node', path.join(root, 'node_modules', '.bin', 'node'));
  }
});
