/** Names of endpoints and deployments that a run is given. They go into paths of Azure and into the log. */
import { SettingsError } from '../../model/settings.js';

/** What an endpoint or a deployment may be called (how-to-manage-quotas.md, 01/27/2026). */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;

export function isName(name: string): boolean {
  return NAME.test(name);
}

/** @throws SettingsError naming the input */
export function checkName(input: string, name: string): void {
  if (!isName(name))
    throw new SettingsError(`"${input}" is "${name}"; it takes letters, digits and dashes, a letter first.`);
}
