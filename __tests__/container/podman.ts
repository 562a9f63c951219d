/**
 * A Podman of its own for the tests: its images and containers lie in a temporary folder, and its Docker API answers on
 * a socket there. The image of the stand-in server is made from the files of Debian's packages on this machine.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Engine } from '../../src/container/engine.js';
import { until } from '../e2e/until.js';

const RUNC = '/usr/sbin/runc';
const PYTHON = '/usr/bin/python3';
const BUSYBOX = '/bin/busybox';
const STAND_IN = path.join(import.meta.dirname, 'stand-in-server.py');

/** Whether this machine has all that is needed. */
export function hasPodman(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    [RUNC, PYTHON, BUSYBOX].every(file => existsSync(file)) &&
    spawnSync('podman', ['--version']).status === 0
  );
}

export interface Podman {
  /** For DOCKER_HOST. */
  host: string;
  engine: Engine;
  /** Names of all containers, running or not, and of all networks but the engine's own. */
  leftOver(): string[];
  stop(): void;
}

/** An image that holds Python, a shell, and the stand-in for Azure's inference server as `runsvdir`. */
export const INFERENCE_IMAGE = 'localhost/inference:1';

export async function startPodman(): Promise<Podman> {
  const folder = mkdtempSync(path.join(tmpdir(), 'podman-'));
  const socket = path.join(folder, 'api.sock');
  const config = path.join(folder, 'containers.conf');
  writeFileSync(config, CONFIG);
  const own = ['--root', path.join(folder, 'root'), '--runroot', path.join(folder, 'run')];
  const env = { ...process.env, CONTAINERS_CONF: config };
  const run = (...args: string[]) =>
    execFileSync('podman', [...own, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  importImage(folder, run);
  const service = spawn('podman', [...own, 'system', 'service', '--time=0', `unix://${socket}`], {
    env,
    stdio: 'ignore',
  });
  const engine = new Engine({ name: 'test', socketPath: socket });
  await answering(engine);
  return {
    host: `unix://${socket}`,
    engine,
    leftOver: () =>
      [
        ...run('ps', '--all', '--format', '{{.Names}}').split('\n'),
        ...run('network', 'ls', '--format', '{{.Name}}')
          .split('\n')
          .filter(name => name !== 'podman'),
      ].filter(name => name !== ''),
    stop() {
      spawnSync('podman', [...own, 'rm', '--all', '--force', '--time', '0'], { env });
      service.kill();
      spawnSync('podman', [...own, 'system', 'reset', '--force'], { env });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const CONFIG = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
[engine.runtimes]
runc = ["${RUNC}"]
`;

/** One question at a time: Podman answers each that was asked while it started. */
async function answering(engine: Engine): Promise<void> {
  let isThere = false;
  let isAsking = false;
  await until(() => {
    if (isAsking || isThere) return isThere;
    isAsking = true;
    engine
      .json('/version')
      .then(
        () => {
          isThere = true;
        },
        () => undefined,
      )
      .finally(() => {
        isAsking = false;
      });
    return false;
  });
}

function importImage(folder: string, run: (...args: string[]) => string): void {
  const root = path.join(folder, 'rootfs');
  for (const name of ['bin', 'usr/bin', 'opt', 'tmp', 'etc', 'proc', 'sys', 'dev', 'var'])
    mkdirSync(path.join(root, name), { recursive: true });
  cpSync(BUSYBOX, path.join(root, 'bin/busybox'));
  for (const name of ['sh', 'cat', 'ls', 'sleep', 'echo', 'test'])
    symlinkSync('busybox', path.join(root, 'bin', name));
  copyPython(root);
  cpSync(STAND_IN, path.join(root, 'opt/server.py'));
  const start = '#!/bin/sh\nexec /usr/bin/python3 -u /opt/server.py\n';
  writeFileSync(path.join(root, 'usr/bin/runsvdir'), start, { mode: 0o755 });
  const archive = path.join(folder, 'rootfs.tar');
  execFileSync('tar', ['-C', root, '-cf', archive, '.']);
  run('import', archive, INFERENCE_IMAGE);
  rmSync(root, { recursive: true });
  rmSync(archive);
}

/** The interpreter, its standard library, and the shared libraries that both name. */
function copyPython(root: string): void {
  const python = realpathSync(PYTHON);
  const library = `/usr/lib/${path.basename(python)}`;
  const skipped = /\/(?:test|__pycache__|idlelib|config-[^/]*|ensurepip)(?:\/|$)/;
  cpSync(library, path.join(root, library), { recursive: true, filter: file => !skipped.test(file) });
  cpSync(python, path.join(root, python));
  symlinkSync(path.basename(python), path.join(root, PYTHON));
  const modules = readdirSync(`${library}/lib-dynload`).map(name => `${library}/lib-dynload/${name}`);
  const { stdout } = spawnSync('ldd', [python, ...modules], { encoding: 'utf8' });
  for (const file of new Set(stdout.match(/\/[^\s():]+\.so[^\s():]*/g)))
    if (!file.includes('lib-dynload')) cpSync(realpathSync(file), path.join(root, file));
}
