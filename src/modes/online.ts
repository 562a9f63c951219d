/** The part of a preflight that asks: whose workspace, signed in as whom, every remote check, what it has to say. */
import { type Azure, azureOf } from '../azure/azure.js';
import { cloudOf } from '../azure/cloud.js';
import { type GithubIdentity, type SignedIn, signIn } from '../azure/credential.js';
import { type Asked, Session } from '../azure/session.js';
import type { Target } from '../azure/workspaces.js';
import type { RunContext } from '../checks/check.js';
import { type Answers, noAnswers } from '../checks/engine.js';
import type { Obstacle, RemoteCheck, RemoteContext } from '../checks/remote.js';
import { runRemoteChecks, unasked } from '../checks/remote-engine.js';
import type { Config } from '../documents/config.js';
import type { Document } from '../documents/document.js';
import type { QuotaRow } from '../findings.js';
import { type AzureSettings, SettingsError } from '../settings.js';
import { checkIds } from './credentials.js';
import { targetsOf } from './targets.js';

export interface OnlinePorts {
  env: NodeJS.ProcessEnv;
  github?: GithubIdentity;
  /** Ends the run early: the job was cancelled. */
  signal?: AbortSignal;
  /** What to ask; every remote check where it is left out. */
  remoteChecks?: readonly RemoteCheck[];
}

export interface OnlineOutcome {
  answers: Answers;
  /** Who asked; undefined where nobody could sign in, or nothing was asked. */
  signedIn: SignedIn | undefined;
  /** Every question that went out, in the order of the answers. */
  asked: readonly Asked[];
  /** Empty where nothing was asked. */
  quota: readonly QuotaRow[];
}

/** @throws SettingsError for a workspace named by halves, or one that is not there */
export async function askOnline(
  settings: AzureSettings,
  config: Config,
  context: RunContext,
  { env, github, signal, remoteChecks }: OnlinePorts,
): Promise<OnlineOutcome> {
  const { quotaRows, REMOTE_CHECKS } = await import('../checks/remote-checks.js');
  const checks = remoteChecks ?? REMOTE_CHECKS;
  const { documents } = context;
  const nothing = (obstacle: Obstacle): OnlineOutcome => ({
    answers: { ...noAnswers(), notChecked: unasked(checks, obstacle) },
    signedIn: undefined,
    asked: [],
    quota: [],
  });
  if (settings.online === 'off')
    return nothing({ reason: 'offline', message: 'remote/off', values: {}, documents });
  const cloud = cloudOf(settings);
  checkIds(settings, env);
  const targets = targetsOf(documents, config, settings, env);
  const without = documents.filter(document => !targets.has(document));
  if (without.length > 0 && settings.online === 'required')
    throw new SettingsError(
      `"online" is required, and no workspace is named for ${without[0]?.file}. Give "subscription-id", "resource-group" and "workspace".`,
    );
  const untold = nothing({
    reason: 'no-workspace',
    message: 'remote/no-workspace',
    values: {},
    documents: without,
  });
  if (targets.size === 0) return untold;

  const deadline = AbortSignal.timeout(settings.deadlineMs);
  const ends = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const init = { cloud, settings, env, signal: ends, ...(github && { github }) };
  const session = new Session({ cloud, signal: ends, signIn: () => signIn(init) });
  const azure = azureOf(session);
  await refuseWrongWorkspace(azure, distinct([...targets.values()]));
  const remote: RemoteContext = {
    ...context,
    documents: documents.filter(document => targets.has(document)),
    azure,
    targetOf: (document: Document) => targets.get(document) as Target,
  };
  const answers = await runRemoteChecks(checks, remote);
  answers.notChecked.push(...untold.answers.notChecked);
  const who = await session.signedIn();
  return {
    answers,
    signedIn: who.kind === 'known' ? who.value : undefined,
    asked: session.asked,
    // What breaks here has broken the checks of quota before, and they say so.
    quota: checks.some(({ id }) => id.startsWith('quota/')) ? await quotaRows(remote).catch(() => []) : [],
  };
}

function distinct(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map(target => [JSON.stringify(target), target])).values()];
}

/** A target that is not there is a mistake in the settings: every other answer would only repeat it. */
async function refuseWrongWorkspace({ workspaces }: Azure, targets: readonly Target[]): Promise<void> {
  const told = await Promise.all(targets.map(target => workspaces.get(target)));
  targets.forEach(({ subscription, resourceGroup, workspace }, index) => {
    const answer = told[index];
    if (answer?.kind === 'known' && answer.value === undefined)
      throw new SettingsError(
        `"workspace" is "${workspace}", and the resource group ${resourceGroup} has no workspace of that name.`,
      );
    const code = answer?.kind === 'unknown' ? String(answer.values.code) : '';
    if (code.includes('SubscriptionNotFound'))
      throw new SettingsError(
        `"subscription-id" is "${subscription}", and Azure has no subscription of that id that this sign-in can see. az account list shows those that you can see.`,
      );
    if (code.includes('ResourceGroupNotFound'))
      throw new SettingsError(
        `"resource-group" is "${resourceGroup}", and the subscription ${subscription} has no resource group of that name.`,
      );
  });
}
