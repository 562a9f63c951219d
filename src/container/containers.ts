/** Containers of an engine: create, start, look, read the log, remove. */
import { type Engine, EngineError, textOf } from './engine.js';

export interface Mount {
  /** Absolute, on the machine of the engine. */
  from: string;
  to: string;
  readOnly: boolean;
}

export interface ContainerOptions {
  name: string;
  image: string;
  command?: readonly string[];
  env: Readonly<Record<string, string>>;
  mounts: readonly Mount[];
  labels: Readonly<Record<string, string>>;
  /** In the container; it is published on a free port of the loopback address. */
  port: number;
  /** Bytes; undefined: no limit. */
  memory: number | undefined;
  cpus: number | undefined;
  /** No way out of the container, as with `egress_public_network_access: disabled`. */
  isIsolated: boolean;
  /** Name of the network, where it is isolated. */
  network: string | undefined;
}

export interface ContainerState {
  isRunning: boolean;
  exitCode: number;
  isOutOfMemory: boolean;
  /** Why it could not even be started; empty where it could. */
  error: string;
  /** Where the published port is, once it runs. */
  at: { host: string; port: number } | undefined;
}

/** @returns the id. @throws EngineError where the engine refuses */
export async function createContainer(engine: Engine, options: ContainerOptions): Promise<string> {
  const { name, image, command, env, mounts, labels, port, memory, cpus, network } = options;
  const answer = (await engine.json(`/containers/create?${new URLSearchParams({ name })}`, {
    method: 'POST',
    body: {
      Image: image,
      ...(command && { Cmd: command }),
      Env: Object.entries(env).map(([key, value]) => `${key}=${value}`),
      Labels: labels,
      ExposedPorts: { [`${port}/tcp`]: {} },
      HostConfig: {
        PortBindings: { [`${port}/tcp`]: [{ HostIp: '127.0.0.1', HostPort: '' }] },
        Mounts: mounts.map(({ from, to, readOnly }) => ({
          Type: 'bind',
          Source: from,
          Target: to,
          ReadOnly: readOnly,
        })),
        ...(memory !== undefined && { Memory: memory, MemorySwap: memory }),
        ...(cpus !== undefined && { NanoCpus: Math.round(cpus * 1e9) }),
        ...(network !== undefined && { NetworkMode: network }),
      },
    },
  })) as { Id?: unknown };
  return String(answer?.Id ?? name);
}

export async function startContainer(engine: Engine, id: string): Promise<void> {
  await engine.stream(`/containers/${id}/start`, { method: 'POST' }).then(textOf);
}

interface Inspected {
  State?: { Running?: boolean; ExitCode?: number; OOMKilled?: boolean; Error?: string };
  NetworkSettings?: {
    Ports?: Record<string, { HostIp?: string; HostPort?: string }[] | null>;
    Networks?: Record<string, { IPAddress?: string }>;
  };
}

/** undefined: the container is gone. */
export async function stateOf(
  engine: Engine,
  id: string,
  port: number,
  isIsolated: boolean,
): Promise<ContainerState | undefined> {
  try {
    const { State = {}, NetworkSettings = {} } = (await engine.json(`/containers/${id}/json`)) as Inspected;
    return {
      isRunning: State.Running === true,
      exitCode: State.ExitCode ?? 0,
      isOutOfMemory: State.OOMKilled === true,
      error: State.Error ?? '',
      at: isIsolated ? inside(NetworkSettings, port) : published(NetworkSettings, port),
    };
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return undefined;
    throw error;
  }
}

function published({ Ports }: NonNullable<Inspected['NetworkSettings']>, port: number) {
  const [bound] = Ports?.[`${port}/tcp`] ?? [];
  const number = Number(bound?.HostPort ?? 0);
  return number > 0 ? { host: '127.0.0.1', port: number } : undefined;
}

/** A network without a way out publishes nothing; the machine of the engine reaches the container by its address. */
function inside({ Networks }: NonNullable<Inspected['NetworkSettings']>, port: number) {
  const host = Object.values(Networks ?? {}).find(({ IPAddress }) => IPAddress)?.IPAddress;
  return host === undefined ? undefined : { host, port };
}

/** Output and errors together, as `docker logs` shows them; the last `tail` lines. */
export async function logOf(engine: Engine, id: string, tail: number): Promise<string> {
  const stream = await engine.stream(`/containers/${id}/logs?stdout=1&stderr=1&tail=${tail}`);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return unframed(Buffer.concat(chunks));
}

/** Without a terminal, each piece has a head of 8 bytes: the stream, three zeros, the length. */
export function unframed(bytes: Buffer): string {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const isHead = (bytes[at] ?? 9) <= 2 && bytes.readUIntBE(at + 1, 3) === 0;
    if (!isHead) return bytes.toString('utf8');
    const length = bytes.readUInt32BE(at + 4);
    parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length;
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Runs a command in the container; undefined where it cannot be run, or fails. */
export async function outputOf(
  engine: Engine,
  id: string,
  command: readonly string[],
): Promise<string | undefined> {
  try {
    const made = (await engine.json(`/containers/${id}/exec`, {
      method: 'POST',
      body: { Cmd: command, AttachStdout: true, AttachStderr: false },
    })) as { Id?: unknown };
    const stream = await engine.stream(`/exec/${String(made.Id)}/start`, {
      method: 'POST',
      body: { Detach: false, Tty: false },
    });
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const { ExitCode } = (await engine.json(`/exec/${String(made.Id)}/json`)) as { ExitCode?: number };
    return ExitCode === 0 ? unframed(Buffer.concat(chunks)) : undefined;
  } catch {
    return undefined;
  }
}

/** A network whose containers reach each other and this machine, and nothing else. */
export async function createInnerNetwork(
  engine: Engine,
  name: string,
  labels: Readonly<Record<string, string>>,
): Promise<void> {
  await engine.json('/networks/create', {
    method: 'POST',
    body: { Name: name, Driver: 'bridge', Internal: true, Labels: labels },
  });
}

/** Removes every container and network with a label. What is gone already is no error. */
export async function removeLabelled(engine: Engine, label: string): Promise<void> {
  const filters = new URLSearchParams({ filters: JSON.stringify({ label: [label] }) });
  const containers = (await engine.json(`/containers/json?all=1&${filters}`)) as { Id: string }[];
  for (const { Id } of containers) await gone(engine, `/containers/${Id}?force=true&v=true`);
  const networks = (await engine.json(`/networks?${filters}`)) as { Name: string }[];
  for (const { Name } of networks) await gone(engine, `/networks/${encodeURIComponent(Name)}`);
}

async function gone(engine: Engine, route: string): Promise<void> {
  try {
    await engine.stream(route, { method: 'DELETE' }).then(textOf);
  } catch (error) {
    if (!(error instanceof EngineError) || error.status !== 404) throw error;
  }
}
