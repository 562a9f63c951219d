/**
 * Starts a sandbox: a local Azure on 127.0.0.1. The names of the hosts stay the real ones; a proxy leads to them, and
 * a certificate authority made at the first start vouches for them.
 *
 *   const sandbox = await startSandbox({ world: 'sandbox/worlds/healthy.yml' });
 *   spawn(process.execPath, ['dist/cli/index.js'], { env: { ...process.env, ...sandbox.env } });
 *   await sandbox.stop();
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Estate } from './arm/estate.ts';
import { resourceManager } from './arm/index.ts';
import { type Clock, startClock } from './clock.ts';
import { type Context, makeContext } from './context.ts';
import type { Contracts } from './contracts/contracts.ts';
import { makeFaults } from './faults/faults.ts';
import { makeHosts } from './hosts.ts';
import { makePipeline, type Pipeline } from './pipeline.ts';
import { registryHosts } from './registry/hosts.ts';
import { type LoggedRequest, openRequestLog } from './requests.ts';
import { assetRegistryHosts } from './servers/asset-registries.ts';
import { blobHosts } from './servers/blobs.ts';
import { type Certificates, processCertificates } from './servers/certificates.ts';
import { type Front, openFront } from './servers/front.ts';
import { type GitHubOidc, startGitHubOidc } from './servers/github-oidc.ts';
import { scoring } from './servers/scoring.ts';
import type { Trace } from './trace/load.ts';
import { TRACE_SECRET, traceHosts, worldOfTrace } from './trace/replay.ts';
import { resolveFault } from './world/faults.ts';
import { loadWorld, makeWorld } from './world/load.ts';
import type { World } from './world/world.ts';

export interface SandboxOptions {
  /** A world file, or the keys of one; `extends` in keys is a path against sandbox/worlds. */
  world?: string | Record<string, unknown>;
  /** The trace of a run, in place of a world: the same questions get the same answers. */
  trace?: Trace;
  /** Simulated time runs so many times as fast as real time. */
  speed?: number;
  /** In place of one that runs: a stepped or a standing clock. */
  clock?: Clock;
  /** Every request is written there, as JSON lines. */
  requestLog?: string;
  /** Checks every request and answer against the contracts; `stop()` throws if one is broken. */
  validate?: boolean;
  /** `memory`: no Debian docker-registry even where there is one. */
  registry?: 'auto' | 'memory';
}

export interface Sandbox {
  world: World;
  /** The environment for a child process: proxy, certificate authority, GitHub's issuer, ids. */
  env: Record<string, string>;
  /** The same without the proxy, for those who set an endpoint and an authority of their own. */
  directEnv: Record<string, string>;
  /** The Action's inputs for this world. */
  inputs: Record<string, string>;
  caFile: string;
  ca: string;
  /** `https://127.0.0.1:PORT`: the resource manager and Entra by path. */
  directUrl: string;
  proxyUrl: string;
  clock: Clock;
  /** What was asked so far. */
  requests: LoggedRequest[];
  /** Hosts that somebody wanted to reach and that the world does not have. */
  refused: string[];
  /** Of a trace: what was asked that the run of the trace did not ask. */
  unanswered: readonly string[];
  /** How often the issuer and the token endpoint gave something out. */
  counts: Context['counts'];
  /** Requests that the sandbox does not know, and with `validate` what was wrong with requests or answers. */
  violations: string[];
  /** Adds a fault while it runs, with the keys of a world's `faults`. */
  addFault(fault: Record<string, unknown>): void;
  clearFaults(): void;
  /** Ends everything. Throws if something was asked that the sandbox does not know, or a contract was broken. */
  stop(): Promise<void>;
}

const WORLDS = path.resolve(import.meta.dirname, 'worlds');

function worldOf({ world: given = { extends: 'healthy.yml' }, trace }: SandboxOptions): World {
  if (trace !== undefined) return makeWorld(worldOfTrace(trace), WORLDS);
  return typeof given === 'string' ? loadWorld(given) : makeWorld(given, WORLDS);
}

async function contractsFor(options: SandboxOptions): Promise<Contracts | undefined> {
  if (options.validate !== true) return undefined;
  const { loadContracts } = await import('./contracts/contracts.ts');
  return loadContracts();
}

function inputsOf(world: World): Record<string, string> {
  const workspace = world.workspaces[0];
  return {
    'client-id': world.caller.clientId,
    'tenant-id': world.caller.tenantId,
    'subscription-id': workspace?.subscription ?? '',
    'resource-group': workspace?.resourceGroup ?? '',
    workspace: workspace?.name ?? '',
  };
}

function sharedEnv(world: World, caFile: string, oidc: GitHubOidc): Record<string, string> {
  return {
    NODE_EXTRA_CA_CERTS: caFile,
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token,
    AZURE_CLIENT_ID: world.caller.clientId,
    AZURE_TENANT_ID: world.caller.tenantId,
    AZURE_SUBSCRIPTION_ID: world.workspaces[0]?.subscription ?? '',
  };
}

/** Both spellings: a machine that has a proxy of its own may have set the other one. */
function proxyEnv(front: Front): Record<string, string> {
  const proxy = `http://127.0.0.1:${front.proxyPort}`;
  const none = '127.0.0.1,localhost';
  return { HTTPS_PROXY: proxy, https_proxy: proxy, NO_PROXY: none, no_proxy: none };
}

/** A folder for the certificate authority's file; gone with the sandbox, and with the process at the latest. */
function makeFolder(): { caFile: string; sweep: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const sweep = () => {
    process.off('exit', remove);
    remove();
  };
  return { caFile: path.join(folder, 'ca.pem'), sweep };
}

interface Servers {
  front: Front;
  oidc: GitHubOidc;
  refused: string[];
  /** Of a trace. */
  unanswered?: string[];
  stop(): Promise<void>;
}

/** Opens the doors. What stands behind registries and storage starts when it is asked. */
async function openServers(
  context: Context,
  certificates: Certificates,
  pipeline: Pipeline,
  registry: 'auto' | 'memory',
): Promise<Servers> {
  const estate = new Estate(context.world, context.clock);
  const registries = await registryHosts(context, certificates, registry);
  const blobs = blobHosts(context, certificates);
  const hosts = makeHosts(context, {
    arm: resourceManager(context, estate),
    named: new Map([...registries.services, ...blobs.services, ...assetRegistryHosts(context)]),
    scoring: scoring(context, estate),
  });
  const refused: string[] = [];
  const front = await openFront({
    certificates,
    isKnown: hosts.isKnown,
    answer: asked => pipeline.run(asked, hosts.serviceFor(asked)),
    refused: host => refused.push(host),
  });
  const oidc = await startGitHubOidc(context, pipeline.run);
  const stop = async () => {
    await Promise.all([front.stop(), oidc.stop(), registries.stop(), blobs.stop()]);
  };
  return { front, oidc, refused, stop };
}

/** The doors of a trace: behind them nothing but its answers. */
async function openTrace(
  context: Context,
  certificates: Certificates,
  pipeline: Pipeline,
  trace: Trace,
): Promise<Servers> {
  const unanswered: string[] = [];
  const hosts = traceHosts(context, trace, question => unanswered.push(question));
  const refused: string[] = [];
  const front = await openFront({
    certificates,
    isKnown: hosts.isKnown,
    answer: asked => pipeline.run(asked, hosts.serviceFor(asked)),
    refused: host => refused.push(host),
  });
  const oidc = await startGitHubOidc(context, pipeline.run);
  const stop = async () => {
    await Promise.all([front.stop(), oidc.stop()]);
  };
  return { front, oidc, refused, unanswered, stop };
}

/** Starts a sandbox on free ports. Throws WorldError for a world that is wrong. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = worldOf(options);
  const clock = options.clock ?? startClock(options.speed ?? 1);
  const context = makeContext(world, clock);
  const [certificates, contracts] = await Promise.all([processCertificates(), contractsFor(options)]);
  const faults = makeFaults(world.faults);
  const log = openRequestLog(options.requestLog);
  const pipeline = makePipeline(context, faults, log, contracts);
  const { trace, registry = 'auto' } = options;
  const servers = await (trace === undefined
    ? openServers(context, certificates, pipeline, registry)
    : openTrace(context, certificates, pipeline, trace));
  const { caFile, sweep } = makeFolder();
  writeFileSync(caFile, certificates.caPem);
  const directUrl = `https://127.0.0.1:${servers.front.directPort}`;
  const shared = {
    ...sharedEnv(world, caFile, servers.oidc),
    ...(trace !== undefined && { AZURE_CLIENT_SECRET: TRACE_SECRET }),
  };
  const stop = async () => {
    await servers.stop();
    log.close();
    sweep();
    if (pipeline.violations.length > 0)
      throw new Error(`The sandbox's contracts were broken:\n${pipeline.violations.join('\n')}`);
  };
  return {
    world,
    env: { ...shared, ...proxyEnv(servers.front) },
    directEnv: { ...shared, AZURE_AUTHORITY_HOST: directUrl, ARM_ENDPOINT: directUrl },
    inputs: inputsOf(world),
    caFile,
    ca: certificates.caPem,
    directUrl,
    proxyUrl: `http://127.0.0.1:${servers.front.proxyPort}`,
    clock,
    requests: log.all,
    refused: servers.refused,
    unanswered: servers.unanswered ?? [],
    counts: context.counts,
    violations: pipeline.violations,
    addFault: fault => faults.add(resolveFault(fault)),
    clearFaults: () => faults.clear(),
    stop,
  };
}
