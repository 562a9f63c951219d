/** All benchmarks in one run: `npm run bench`. See README.md beside this file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeDeployments } from './deployments.ts';
import { diagnoseFigures } from './diagnose.ts';
import { type Command, type Figure, measure } from './measure.ts';
import { readScripts } from './python.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const PEAK = ['--import', path.join(import.meta.dirname, 'peak.mjs')];
const node = process.execPath;

function preflight(name: string, folder: string): Command {
  return {
    name,
    file: node,
    args: [
      ...PEAK,
      CLI,
      'preflight',
      '--format',
      'json',
      '--output',
      path.join(tmpdir(), 'endpoint-preflight-bench.json'),
      folder,
    ],
    cwd: folder,
  };
}

function loadOnly(name: string, folder: string): Command {
  return { name, file: node, args: [path.join(import.meta.dirname, 'load-only.mjs'), folder] };
}

function show(title: string, figures: readonly Figure[], ratios: readonly [string, number][]): void {
  console.log(`\n${title}`);
  for (const { name, milliseconds, peakMiB } of figures) {
    console.log(
      `  ${name.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms${peakMiB === undefined ? '' : `  peak ${peakMiB.toFixed(0)} MiB`}`,
    );
  }
  for (const [name, ratio] of ratios) console.log(`  ${name.padEnd(44)} ${ratio.toFixed(2).padStart(7)} x`);
}

function ratio(a: Figure | undefined, b: Figure | undefined): number {
  return (a?.milliseconds ?? Number.NaN) / (b?.milliseconds ?? Number.NaN);
}

function coldStart(folder: string): void {
  const commands = (['registered', 'own'] as const).map(assets => {
    const one = path.join(folder, `one-${assets}`);
    writeDeployments(one, 1, assets);
    const file = path.join(one, 'team-0', 'deployment-0', 'blue.yml');
    return { name: `preflight, one file, ${assets} assets`, file: node, args: [CLI, 'preflight', file] };
  });
  const [empty, yaml, own] = measure([{ name: 'node -e 0', file: node, args: ['-e', '0'] }, ...commands], 15);
  if (empty === undefined || yaml === undefined || own === undefined) return;
  show(
    'Cold start',
    [empty, yaml, own],
    [
      ['one file / empty node (aim: 3)', ratio(yaml, empty)],
      ['… with its Python, conda and model read', ratio(own, empty)],
    ],
  );
}

function many(folder: string): void {
  for (const assets of ['registered', 'own'] as const) {
    const thousand = path.join(folder, `thousand-${assets}`);
    const tenThousand = path.join(folder, `ten-thousand-${assets}`);
    writeDeployments(thousand, 1000, assets);
    writeDeployments(tenThousand, 10_000, assets);
    const [ours, theirs] = measure(
      [
        preflight('preflight, 1,000 deployments', thousand),
        loadOnly('js-yaml alone, the same YAML files', thousand),
      ],
      5,
    );
    const [large] = measure([preflight('preflight, 10,000 deployments', tenThousand)], 1);
    if (ours === undefined || theirs === undefined || large === undefined) continue;
    const aim = assets === 'registered' ? ' (aim: 3)' : ' (and Python, conda, model)';
    show(
      `Many deployments, ${assets} assets`,
      [ours, theirs, large],
      [
        [`1,000: preflight / js-yaml${aim}`, ratio(ours, theirs)],
        ['10,000 / 1,000 (linear: 10)', ratio(large, ours)],
      ],
    );
  }
}

function diagnosis(folder: string): void {
  // The command line looks for endpoint files in the folder that it runs in; the other benchmarks leave thousands.
  const own = path.join(folder, 'diagnose');
  mkdirSync(own);
  const { figures, ratios } = diagnoseFigures(own);
  show('Diagnosis', figures, ratios);
}

function size(): void {
  console.log('\nShipped');
  for (const name of readdirSync(path.join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(ROOT, 'dist', name);
    if (!statSync(file).isFile()) continue;
    console.log(
      `  dist/${name.padEnd(39)} ${String(statSync(file).size).padStart(9)} bytes  ${String(gzipSync(readFileSync(file)).length).padStart(8)} gzipped`,
    );
  }
}

/** The official client: a folder with azure-ai-ml unpacked, and any Python that it runs on. */
function official(folder: string): void {
  const client = process.env.OFFICIAL_CLIENT;
  const script = process.env.OFFICIAL_CLIENT_SCRIPT;
  if (client === undefined || script === undefined || !existsSync(client)) {
    console.log('\nOfficial client: not measured (OFFICIAL_CLIENT and OFFICIAL_CLIENT_SCRIPT are not set)');
    return;
  }
  const thousand = path.join(folder, 'thousand-own');
  const files = readdirSync(thousand, { recursive: true, encoding: 'utf8' })
    .filter(name => path.basename(name) === 'blue.yml')
    .map(name => path.join(thousand, name));
  const python = process.env.OFFICIAL_CLIENT_PYTHON ?? 'python3';
  const isolated = ['-S', '-E', script, 'auto'];
  const check = spawnSync(python, [...isolated, files[0] ?? ''], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`the official client does not run: ${check.stderr}`);
  const [ours, theirs] = measure(
    [
      preflight('preflight, 1,000 deployments', thousand),
      { name: 'azure-ai-ml, the same 1,000 files', file: python, args: [...isolated, ...files] },
    ],
    3,
  );
  const [one, theirOne] = measure(
    [
      preflight('preflight, one file', path.join(folder, 'one-own')),
      { name: 'azure-ai-ml, one file', file: python, args: [...isolated, files[0] ?? ''] },
    ],
    3,
  );
  if (ours && theirs && one && theirOne) {
    show(
      'Official client',
      [one, theirOne, ours, theirs],
      [
        ['azure-ai-ml / preflight, one file', ratio(theirOne, one)],
        ['azure-ai-ml / preflight, 1,000 files', ratio(theirs, ours)],
      ],
    );
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-bench-'));
try {
  console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
  coldStart(folder);
  many(folder);
  await readScripts();
  diagnosis(folder);
  size();
  official(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
