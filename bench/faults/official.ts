/** The same projects through the official client, where it is on the machine: see README.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FaultCase, type Files, faulted } from './case.ts';
import { withFolder, writeProject } from './project.ts';

/** What that client rejects: ids of faults, and of twins. */
export interface Official {
  faults: Set<string>;
  twins: Set<string>;
}

interface Line {
  file: string;
  load?: string;
  validate?: string;
  script?: string;
}

/** All projects in one process: it takes seconds to start. Undefined where the client is not there. */
export async function askOfficial(cases: readonly FaultCase[]): Promise<Official | undefined> {
  const client = process.env.OFFICIAL_CLIENT;
  const script = process.env.OFFICIAL_CLIENT_SCRIPT;
  if (client === undefined || script === undefined || !existsSync(client)) return undefined;
  return withFolder(async folder => {
    const files = cases.flatMap(fault => [
      ...write(path.join(folder, 'faults', fault.id), faulted(fault)),
      ...write(path.join(folder, 'twins', fault.id), fault.good),
    ]);
    const rejected = verdicts(path.resolve(script), files)
      .filter(isRejected)
      .map(line => path.relative(folder, line.file).split(path.sep));
    const ids = (kind: string) =>
      new Set(rejected.filter(([first]) => first === kind).map(([, id = '']) => id));
    return { faults: ids('faults'), twins: ids('twins') };
  });
}

/** The project, and which of its files the client is asked about: those that a deploy would name. */
function write(folder: string, files: Files): string[] {
  mkdirSync(folder, { recursive: true });
  writeProject(folder, files);
  const deployed = ['endpoint.yml', 'blue.yml', 'green.yml'];
  return Object.keys(files)
    .filter(name => deployed.includes(path.basename(name)))
    .map(name => path.join(folder, name));
}

function verdicts(script: string, files: readonly string[]): Line[] {
  const python = process.env.OFFICIAL_CLIENT_PYTHON ?? 'python3';
  const answer = spawnSync(python, ['-S', '-E', script, 'auto', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (answer.status !== 0) throw new Error(`the official client does not run: ${answer.stderr}`);
  const lines = answer.stdout.split('\n').filter(line => line !== '');
  return lines.map(line => JSON.parse(line) as Line);
}

function isRejected({ load, validate, script }: Line): boolean {
  return [load, validate, script].some(
    answer => answer !== undefined && answer !== 'ok' && answer !== 'skipped',
  );
}
