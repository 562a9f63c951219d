/** The part of a preflight that asks: whether to, and whose workspace. What asks is loaded only where it does. */

import { cloudOf } from '../../azure/sign-in/cloud.js';
import type { RunContext } from '../../checks/check.js';
import { noAnswers } from '../../checks/engine.js';
import { FACTS } from '../../checks/facts.generated.js';
import { type Obstacle, unasked } from '../../checks/unasked.js';
import { type AzureSettings, SettingsError } from '../../model/settings.js';
import type { Config } from '../../project/config/config.js';
import { remote } from '../../text/en/remote.js';
import { say } from '../../text/wording.js';
import { checkIds } from './credentials.js';
import type { OnlineOutcome, OnlinePorts } from './outcome.js';
import { targetsOf } from './targets.js';

/** @throws SettingsError for a workspace named by halves, or one that is not there */
export async function askOnline(
  settings: AzureSettings,
  config: Config,
  context: RunContext,
  ports: OnlinePorts,
): Promise<OnlineOutcome> {
  const { documents } = context;
  const ids = ports.remoteChecks ?? FACTS.filter(({ needs }) => needs !== undefined);
  const nothing = (obstacle: Obstacle): OnlineOutcome => ({
    answers: { ...noAnswers(), notChecked: unasked(ids, obstacle) },
    signedIn: undefined,
    asked: [],
    quota: [],
  });
  if (settings.online === 'off')
    return nothing({ reason: 'offline', ...say('remote/off', {}, remote), documents });
  const cloud = cloudOf(settings);
  checkIds(settings, ports.env);
  const targets = targetsOf(documents, config, settings, ports.env);
  const without = documents.filter(document => !targets.has(document));
  if (without.length > 0 && settings.online === 'required')
    throw new SettingsError(
      `"online" is required, and no workspace is named for ${without[0]?.file}. Give "subscription-id", "resource-group" and "workspace".`,
    );
  const untold = nothing({
    reason: 'no-workspace',
    ...say('remote/no-workspace', {}, remote),
    documents: without,
  });
  if (targets.size === 0) return untold;
  const { askAzure, sessionOf } = await import('./asking.js');
  const outcome = await askAzure(sessionOf(cloud, settings, ports), targets, context, ports.remoteChecks);
  outcome.answers.notChecked.push(...untold.answers.notChecked);
  return outcome;
}
