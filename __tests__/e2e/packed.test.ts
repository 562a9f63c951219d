/** The packed package: it installs nothing but itself, and runs on the oldest Node it names and on the runner's. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nodeOfTheRunner } from './runner/child.js';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'packed-')));
const modules = path.join(folder, 'node_modules');
const program = path.join(modules, 'endpoint-preflight', 'dist', 'cli', 'index.js');

/** Runs npm without the settings and the scripts of the npm that runs the tests. */
function npm(cwd: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

beforeAll(() => {
  const tarball = npm(process.cwd(), 'pack', '--silent', '--pack-destination', folder).trim();
  writeFileSync(path.join(folder, 'package.json'), '{"name":"a-team","private":true}');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  cpSync('examples', path.join(folder, 'examples'), { recursive: true });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('installs no other package', () => {
  expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['endpoint-preflight']);
  expect(readdirSync(path.join(modules, 'endpoint-preflight'))).not.toContain('node_modules');
});

test.each([
  ['the Node of the tests', process.execPath],
  ['the Node of the runner', nodeOfTheRunner()],
])('%s runs it, with a scoring script to parse', (_, node) => {
  const run = (...args: string[]) =>
    spawnSync(node, [program, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });
  const bad = run('preflight', 'examples/bad');
  expect(bad.stdout).toContain('scoring/missing-package');
  expect(bad.status).toBe(1);
  const diagnosis = run('diagnose', 'examples/failed/container-log.txt');
  expect(diagnosis.stdout).toContain('ERR_2200');
  expect(diagnosis.status).toBe(1);
});
