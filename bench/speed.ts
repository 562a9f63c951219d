/**
 * Speed that no test measures, as ratios: `npm run bench:speed`. What is written to hurt, twice as much of it against
 * once as much (linear: 2); the start of a sandbox and the end of a cancelled run against an empty node.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../scripts/compile.ts';
import { measure } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const RUNS = 5;
const SECRET = 'bench';

/** A module of the program, compiled. */
function load(name: string) {
  return import(pathToFileURL(path.join(ROOT, 'build', name)).href);
}

function print(name: string, ratio: number, milliseconds: number): void {
  console.log(
    `  ${name.padEnd(52)} ${ratio.toFixed(2).padStart(7)} x  ${milliseconds.toFixed(1).padStart(8)} ms`,
  );
}

/** The fastest of some runs: the others had to share the machine. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function growth(name: string, size: number, work: (size: number) => unknown): void {
  const once = fastest(() => work(size));
  print(name, fastest(() => work(2 * size)) / once, once);
}

async function texts(): Promise<void> {
  const [{ parseYaml }, { readChallenges }, { readText }, { SIGNATURES }, { loadPythonReader }] =
    await Promise.all(
      [
        'project/yaml/yaml.js',
        'registry/challenge.js',
        'diagnosis/read-text.js',
        'diagnosis/signatures/index.js',
        'python/reader.js',
      ].map(load),
    );
  console.log('\nTwice as much / once (linear: 2), and the time of once');
  for (const unit of ['[', '${{', "'", 'a: 1\n', '*a,'])
    growth(`YAML of ${JSON.stringify(unit)}`, 2 ** 19, size => parseYaml(unit.repeat(size / unit.length)));
  growth('a challenge of quotes', 4_000, size => readChallenges('a="'.repeat(size / 3)));
  const seeds: string[] = SIGNATURES.flatMap(({ examples }: { examples: string[] }) => examples);
  const line = (seed: string, length: number) =>
    seed
      .replaceAll('\n', ' ')
      .repeat(Math.ceil(length / seed.length))
      .slice(0, length);
  growth('each signature, its own text on one line', 8_000, size => {
    for (const seed of seeds) readText(line(`${seed} `, size), { source: 'x', role: 'any' });
  });
  const reader = await loadPythonReader();
  for (const [name, text] of [
    ['a list of one line', '"abc", '],
    ['a name many times', 'x = x.next(x)\n'],
  ] as const)
    growth(`Python: ${name}`, 20_000, size => reader.read(`x = [\n]\n${text.repeat(size)}`));
}

function projects(folder: string): void {
  const make = (name: string, count: number, line: (index: number) => string) => {
    const root = path.join(folder, `${name}-${count}`.replaceAll(' ', '-'));
    mkdirSync(path.join(root, 'src'), { recursive: true });
    writeFileSync(
      path.join(root, 'blue.yml'),
      'name: blue\nendpoint_name: credit\nmodel: azureml:m:1\nenvironment: azureml:e:1\ncode_configuration:\n  code: src\n  scoring_script: score.py\ninstance_type: Standard_DS3_v2\ninstance_count: 1\n',
    );
    const body = Array.from({ length: count }, (_, index) => line(index)).join('\n');
    writeFileSync(
      path.join(root, 'src', 'score.py'),
      `import os\n${body}\ndef init(): pass\ndef run(data): pass\n`,
    );
    return {
      name: `${name}, ${count}`,
      file: process.execPath,
      args: [CLI, 'preflight', '--format', 'json', '--output', path.join(root, 'report.json')],
      cwd: root,
    };
  };
  console.log('\nThe command line on a scoring script, twice as much / once');
  for (const [name, line] of [
    ['thousands of imports', (index: number) => `import mod${index}, other${index}.sub`],
    ['thousands of paths', (index: number) => `open("a${index}.txt")`],
    ['thousands of prints', (index: number) => `print(os.environ["KEY_${index}_PASSWORD"])`],
  ] as const) {
    const [once, twice] = measure([make(name, 5_000, line), make(name, 10_000, line)], 3);
    if (once && twice) print(name, twice.milliseconds / once.milliseconds, once.milliseconds);
  }
}

async function processes(folder: string): Promise<void> {
  const [empty] = measure([{ name: 'node -e 0', file: process.execPath, args: ['-e', '0'] }], RUNS);
  const unit = empty?.milliseconds ?? Number.NaN;
  console.log(`\nAgainst an empty node (${unit.toFixed(0)} ms)`);
  const { startSandbox } = await import('../sandbox/start.ts');
  const started = performance.now();
  const faults = [{ on: 'GET *', end: 'hang' }];
  const sandbox = await startSandbox({
    world: { extends: 'healthy.yml', caller: { secret: SECRET }, faults },
  });
  const start = performance.now() - started;
  print('the first start of a sandbox', start / unit, start);
  const inputs = Object.entries(sandbox.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const names = ['--endpoint-name', 'credit-scoring', '--deployment-name', 'blue'];
  const child = spawn(process.execPath, [CLI, 'watch', ...inputs, ...names], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...sandbox.env, AZURE_CLIENT_SECRET: SECRET },
    stdio: 'ignore',
  });
  const ended = new Promise(resolve => child.once('exit', resolve));
  while (!sandbox.requests.some(({ fault }) => fault === 'hang')) await new Promise(go => setTimeout(go, 5));
  const cancelled = performance.now();
  child.kill('SIGINT');
  await ended;
  const end = performance.now() - cancelled;
  print('from the signal to the end of a run (the runner gives 7.5 s)', end / unit, end);
  await sandbox.stop();
}

const folder = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-speed-'));
try {
  compile();
  await texts();
  projects(folder);
  await processes(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
