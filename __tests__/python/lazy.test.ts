/** The parser is carried by the committed bundles, and not loaded where there is no Python to read. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const CARRIED: readonly [file: string, from: string][] = [
  ['web-tree-sitter.js', 'web-tree-sitter'],
  ['web-tree-sitter.wasm', 'web-tree-sitter'],
  ['tree-sitter-python.wasm', 'tree-sitter-python'],
];

/** Prints each module that is loaded, and each file that is read, to stderr. */
const SPY = `
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
registerHooks({ load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });
for (const owner of [fs, fs.promises]) for (const name of ['readFileSync', 'readFile', 'openSync', 'open']) {
  const original = owner[name];
  if (original) owner[name] = (file, ...rest) => { process.stderr.write('read ' + file + '\\n'); return original.call(owner, file, ...rest); };
}
syncBuiltinESMExports();
`;

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'python-lazy-')));
  // Away from node_modules, as on a runner.
  cpSync('dist', path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'spy.mjs'), SPY);
  mkdirSync(path.join(folder, 'endpoints'));
  writeFileSync(path.join(folder, 'endpoints', 'credit.yml'), 'name: credit\nauth_mode: key\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the committed bundle', () => {
  test.each(CARRIED)('carry %s as the package ships it, once', (file, from) => {
    const shipped = readFileSync(path.join('node_modules', from, file));
    const places = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      name => path.basename(name) === file,
    );

    expect(places).toEqual([path.join('program', file)]);
    expect(readFileSync(path.join('dist', 'program', file)).equals(shipped)).toBe(true);
  });

  test('carry nothing else of the parser', () => {
    const wasm = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.wasm'),
    );

    expect(wasm.map(name => path.basename(name)).sort()).toEqual([
      'tree-sitter-python.wasm',
      'web-tree-sitter.wasm',
    ]);
  });

  test('name the licences of what they carry', () => {
    const licenses = readFileSync('dist/program/licenses.txt', 'utf8');

    for (const [, from] of CARRIED) expect(licenses.match(new RegExp(`^${from}$`, 'gm'))).toHaveLength(1);
  });

  test('load nothing of the parser without Python to read', () => {
    const args = ['--import', './spy.mjs', 'dist/cli/index.js', 'preflight', 'endpoints'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

    expect(stderr).toContain('dist/cli/index.js');
    expect(stderr).toContain('credit.yml');
    expect(stderr).not.toMatch(/tree-sitter/);
    expect(status).toBe(0);
  });
});
