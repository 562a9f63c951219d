/**
 * The subscription, resource group and workspace that somebody has set for `az` on this machine: its environment
 * variables, `az configure --defaults`, `az account set`.
 * Source: Azure CLI, "Configuration values and environment variables", read 2026-11.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TargetNames } from '../../model/settings.js';
import { fieldsOf, list, text } from '../client/fields.js';

export function azDefaults(env: NodeJS.ProcessEnv): TargetNames {
  const folder = env.AZURE_CONFIG_DIR || path.join(env.HOME || env.USERPROFILE || '', '.azure');
  const config = section(read(path.join(folder, 'config')), 'defaults');
  const subscription =
    env.AZURE_SUBSCRIPTION_ID || defaultSubscription(read(path.join(folder, 'azureProfile.json')));
  const resourceGroup = env.AZURE_DEFAULTS_GROUP || config.get('group');
  const workspace = env.AZURE_DEFAULTS_WORKSPACE || config.get('workspace');
  return {
    ...(subscription && { subscription }),
    ...(resourceGroup && { resourceGroup }),
    ...(workspace && { workspace }),
  };
}

function read(file: string): string {
  try {
    // `az` writes its profile with a byte order mark.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}

/** The keys of one section of an INI file. */
function section(ini: string, name: string): Map<string, string> {
  const keys = new Map<string, string>();
  let inside = false;
  for (const line of ini.split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (heading !== undefined) inside = heading.trim() === name;
    const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (inside && key !== undefined && value) keys.set(key.toLowerCase(), value);
  }
  return keys;
}

function defaultSubscription(profile: string): string | undefined {
  try {
    const subscriptions = list(fieldsOf(JSON.parse(profile)).subscriptions) ?? [];
    return text(fieldsOf(subscriptions.find(one => fieldsOf(one).isDefault === true)).id);
  } catch {
    return undefined;
  }
}
