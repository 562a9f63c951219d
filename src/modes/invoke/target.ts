/** Which endpoint is called: by the inputs, by the files, or at an address that the workflow names. */
import { resolve } from 'node:path';
import type { Target } from '../../azure/questions/workspaces.js';
import { type Settings, SettingsError } from '../../model/settings.js';
import { CONFIG_FILE, NO_CONFIG, readConfig } from '../../project/config/config.js';
import { type Loaded, loadDocuments } from '../../project/documents/load.js';
import { discover } from '../../project/files/discovery.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { checkName } from '../online/names.js';
import { targetOf, targetsOf } from '../online/targets.js';

export interface Called {
  /** undefined: at `scoring-url`, where no endpoint is looked up. */
  target: Target | undefined;
  endpoint: string;
  /** Named in the header of each request; undefined: the traffic decides. */
  deployment: string | undefined;
  loaded: Loaded;
}

/** @throws SettingsError where nothing names an endpoint, or the workspace that it is in */
export function calledEndpoint(settings: Settings, files: FileTree, env: NodeJS.ProcessEnv): Called {
  const { endpointName, deploymentName, set } = settings.overrides;
  const { files: found, empty } = discover(settings.files, settings.root);
  if (empty[0] !== undefined && settings.files.length > 0)
    throw new SettingsError(`"files": nothing matches ${empty[0]}.`);
  // The names say whom to call; they replace nothing in the files.
  const loaded = loadDocuments(found, files, { set });
  if (endpointName !== undefined) checkName('endpoint-name', endpointName);
  if (deploymentName !== undefined) checkName('deployment-name', deploymentName);
  const { scoringUrl } = settings.invoke;
  if (scoringUrl !== undefined) {
    const endpoint = endpointName ?? new URL(scoringUrl).host;
    return { target: undefined, endpoint, deployment: deploymentName, loaded };
  }
  const endpoint = endpointName ?? onlyEndpoint(loaded);
  const target = workspaceOf(endpoint, loaded, settings, env);
  return { target, endpoint, deployment: deploymentName, loaded };
}

function onlyEndpoint({ documents }: Loaded): string {
  const names = [...new Set(documents.flatMap(({ endpointName }) => endpointName ?? []))];
  if (names.length === 1 && names[0] !== undefined) {
    checkName('endpoint-name', names[0]);
    return names[0];
  }
  throw new SettingsError(
    names.length === 0
      ? 'invoke needs to know which endpoint to call: give "endpoint-name", or "files" with one endpoint.'
      : `invoke calls one endpoint, and the files name ${names.length}: give "endpoint-name".`,
  );
}

function workspaceOf(
  endpoint: string,
  { documents }: Loaded,
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Target {
  const name = settings.config ?? CONFIG_FILE;
  const config = readConfig(resolve(settings.root, name), name) ?? NO_CONFIG;
  const own = documents.filter(({ endpointName }) => endpointName === endpoint);
  const [target] = targetsOf(own, config, settings.azure, env).values();
  const found = target ?? targetOf(settings.azure, env);
  if (found === undefined)
    throw new SettingsError(
      'invoke looks the endpoint up in Azure, and no workspace is named. Give "subscription-id", "resource-group" and "workspace", or the address of another service as "scoring-url".',
    );
  return found;
}
