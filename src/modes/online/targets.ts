/** Which workspace each file is deployed to: its folder's in the configuration, else the run's, else that of `az`. */
import picomatch from 'picomatch';
import type { Target } from '../../azure/questions/workspaces.js';
import { azDefaults } from '../../azure/sign-in/az-defaults.js';
import { type AzureSettings, SettingsError, type TargetNames } from '../../model/settings.js';
import type { Config } from '../../project/config/config.js';
import type { Document } from '../../project/documents/document.js';

const INPUTS = {
  subscription: 'subscription-id',
  resourceGroup: 'resource-group',
  workspace: 'workspace',
} as const;
const KEYS = Object.keys(INPUTS) as (keyof typeof INPUTS)[];

/** @throws SettingsError where a workspace is named by halves */
export function targetsOf(
  documents: readonly Document[],
  { workspaces }: Config,
  { target }: AzureSettings,
  env: NodeJS.ProcessEnv,
): Map<Document, Target> {
  const defaults = azDefaults(env);
  const folders = workspaces.map(({ files, names, where }) => ({ matches: picomatch(files), names, where }));
  const targets = new Map<Document, Target>();
  for (const document of documents) {
    const folder = folders.find(({ matches }) => matches(document.file));
    const named: TargetNames = { ...target, ...folder?.names };
    const whole = wholeTarget(named, defaults, folder?.where);
    if (whole !== undefined) targets.set(document, whole);
  }
  // Named by halves is a mistake of the run, whatever files there are.
  if (documents.length === 0) wholeTarget(target, defaults, undefined);
  return targets;
}

/** The workspace of the run itself, whatever files there are. @throws SettingsError where it is named by halves */
export function targetOf({ target }: AzureSettings, env: NodeJS.ProcessEnv): Target | undefined {
  return wholeTarget(target, azDefaults(env), undefined);
}

function wholeTarget(
  named: TargetNames,
  defaults: TargetNames,
  where: string | undefined,
): Target | undefined {
  const { subscription, resourceGroup, workspace } = { ...defaults, ...named };
  if (subscription !== undefined && resourceGroup !== undefined && workspace !== undefined)
    return { subscription, resourceGroup, workspace };
  const given = KEYS.filter(key => named[key] !== undefined);
  if (given.length === 0) return undefined;
  const missing = KEYS.filter(key => named[key] === undefined && defaults[key] === undefined);
  const list = (keys: readonly (keyof typeof INPUTS)[]) => keys.map(key => `"${INPUTS[key]}"`).join(' and ');
  throw new SettingsError(
    `${where === undefined ? '' : `${where}: `}${list(given)} ${given.length === 1 ? 'is' : 'are'} given without ${list(missing)}; a workspace is named by all three.`,
  );
}
