/** After a deploy has begun: look at it until it is over, or hopeless, and say why. */
import { type Azure, azureOf } from '../azure/azure.js';
import type { Unknown } from '../azure/client/result.js';
import { cloudOf } from '../azure/sign-in/cloud.js';
import { Mask } from '../diagnosis/mask.js';
import { VERSION } from '../facts/version.js';
import type { Finding, NotChecked } from '../model/findings.js';
import type { Outcome } from '../model/outcome.js';
import type { Result, Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { FileTree } from '../project/files/file-tree.js';
import { en } from '../text/en.js';
import { say } from '../text/wording.js';
import { sessionOf } from './online/asking.js';
import { checkIds } from './online/credentials.js';
import type { OnlinePorts } from './online/outcome.js';
import { otherTexts, quotable, textsOf } from './texts.js';
import { type Followed, follow } from './watch/follow.js';
import { judge } from './watch/judge.js';
import { CONTAINERS } from './watch/look.js';
import { namedDeployments, type Wanted } from './watch/named.js';
import { Budget, Pace } from './watch/pace.js';
import { timeOf } from './watch/time.js';

export interface WatchPorts extends OnlinePorts {
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
  /** A line for the log of the run, as soon as something changes. It may quote names of a server. */
  say(line: string): void;
}

/** @throws SettingsError where nothing names a deployment or its workspace */
export async function watch(settings: Settings, ports: WatchPorts): Promise<Outcome> {
  const files = new FileTree(settings.root, ports.workspace);
  const { wanted, loaded } = namedDeployments(settings, files, ports.env);
  const cloud = cloudOf(settings.azure);
  checkIds(settings.azure, ports.env);
  const session = sessionOf(cloud, settings.azure, ports);
  const azure = azureOf(session);

  const followed = await followAll(wanted, azure, settings, ports, session.signal);
  const watched = await Promise.all(
    followed.map((each, index) => judge(each, { azure, files, loaded, wanted: wanted[index] as Wanted })),
  );
  const findings = watched.flatMap(({ findings: own }) => own);
  const own = textsOf(loaded);
  const signedIn = await session.signedIn();
  const failed = watched.find(({ diagnosis }) => diagnosis !== null);
  return {
    report: {
      tool: { name: 'endpoint-preflight', version: VERSION },
      mode: 'watch',
      result: resultOf(watched.map(({ verdict }) => verdict)),
      documents: [],
      findings,
      suppressed: [],
      notChecked: followed.flatMap(({ untold }) => untold.map(notChecked)),
      quota: [],
      diagnosis: failed?.diagnosis ?? null,
      read: failed?.read ?? [],
      watched,
    },
    source: quotable([...own, ...otherTexts(findings as Finding[], own, files)]),
    online: {
      signedIn: signedIn.kind === 'known' ? signedIn.value : undefined,
      ...(signedIn.kind === 'unknown' && { refused: signedIn }),
      asked: session.asked,
    },
    logs: followed.flatMap(logsOf),
  };
}

async function followAll(
  wanted: readonly Wanted[],
  azure: Azure,
  { watch: { wait, failFast, logLines } }: Settings,
  { env, say }: WatchPorts,
  signal: AbortSignal,
): Promise<Followed[]> {
  const time = timeOf(env);
  const start = time.now();
  const budget = new Budget(time);
  return await Promise.all(
    wanted.map(({ name }) =>
      follow(name, {
        live: azure.live,
        time,
        pace: new Pace(),
        budget,
        signal,
        waits: wait,
        failFast,
        lines: logLines,
        say: text => say(`${elapsed(time.now() - start)} ${name.endpoint}/${name.deployment}: ${text}`),
      }),
    ),
  );
}

/** `03:07`, `1:02:09`. */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts).map(part => String(part).padStart(2, '0')).join(':');
}

const FAILED: ReadonlySet<Verdict> = new Set(['failed', 'hopeless', 'missing', 'vanished']);

/** Never green while one is still at work, or Azure has not told. */
function resultOf(verdicts: readonly Verdict[]): Result {
  if (verdicts.some(verdict => FAILED.has(verdict))) return 'failed';
  return verdicts.every(verdict => verdict === 'succeeded') ? 'passed' : 'incomplete';
}

function notChecked({ reason, message, values }: Unknown): NotChecked {
  return { check: 'watch', file: '', reason, ...say(message, values, en) };
}

function logsOf({ name, logs }: Followed): { title: string; text: string }[] {
  return logs
    .filter(({ text }) => text !== '')
    .map(({ container, text }) => ({
      title: `${name.endpoint}/${name.deployment} ${CONTAINERS[container]}`,
      text: masked(text),
    }));
}

function masked(text: string): string {
  const mask = new Mask();
  return text
    .split('\n')
    .map(line => mask.line(line))
    .join('\n');
}
