/** Asks Azure: signs in, looks that the workspaces are there, and has every remote check answered. */
import { type Azure, azureOf } from '../../azure/azure.js';
import { deadlineIn } from '../../azure/client/patience.js';
import { Session } from '../../azure/client/session.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { signIn } from '../../azure/sign-in/credential.js';
import type { RemoteContext, RunContext } from '../../checks/check.js';
import { runRemoteChecks } from '../../checks/engine.js';
import { REMOTE_CHECKS } from '../../checks/remote.generated.js';
import { quotaRows } from '../../domain/quota/rows.js';
import type { Cloud } from '../../facts/clouds.js';
import { type AzureSettings, SettingsError } from '../../model/settings.js';
import type { Document } from '../../project/documents/document.js';
import type { OnlineOutcome, OnlinePorts } from './outcome.js';
import { partlyChecked } from './partly.js';

/** A session within the deadline of the settings. */
export function sessionOf(
  cloud: Cloud,
  settings: AzureSettings,
  { env, github, signal, tap }: OnlinePorts,
): Session {
  const ends = deadlineIn(settings.deadlineMs, signal);
  const init = { cloud, settings, env, signal: ends, tap, ...(github && { github }) };
  return new Session({
    cloud,
    signal: ends,
    tap,
    signIn: claims => signIn({ ...init, ...(claims !== undefined && { claims }) }),
  });
}

/**
 * @param targets the workspace of each document that has one
 * @throws SettingsError for a workspace that is not there
 */
export async function askAzure(
  session: Session,
  targets: ReadonlyMap<Document, Target>,
  context: RunContext,
  checks: OnlinePorts['remoteChecks'] = REMOTE_CHECKS,
): Promise<OnlineOutcome> {
  const azure = azureOf(session);
  await refuseWrongWorkspace(azure, distinct([...targets.values()]));
  const remote: RemoteContext = {
    ...context,
    documents: context.documents.filter(document => targets.has(document)),
    azure,
    targetOf: (document: Document) => targets.get(document) as Target,
  };
  const answers = await runRemoteChecks(checks, remote);
  const who = await session.signedIn();
  const signedIn = who.kind === 'known' ? who.value : undefined;
  const partly = partlyChecked(answers.coverage, answers.notChecked, signedIn);
  return {
    answers,
    signedIn,
    ...(partly && { partly }),
    ...(who.kind === 'unknown' && { refused: who }),
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
  const result = await Promise.all(targets.map(target => workspaces.get(target)));
  targets.forEach(({ subscription, resourceGroup, workspace }, index) => {
    const answer = result[index];
    if (answer?.kind === 'known' && answer.value === undefined)
      throw new SettingsError(
        `"workspace" is "${workspace}", and the resource group ${resourceGroup} has no workspace of that name.`,
      );
    const common = answer?.kind === 'unknown' ? answer.common : undefined;
    const code = common !== undefined && 'code' in common ? common.code : '';
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
