/** Which deployments to watch: the one that the inputs name, or those of the files. */
import { resolve } from 'node:path';
import type { DeploymentName } from '../../azure/questions/live.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { type Settings, SettingsError } from '../../model/settings.js';
import { CONFIG_FILE, NO_CONFIG, readConfig } from '../../project/config/config.js';
import type { Document } from '../../project/documents/document.js';
import { type Loaded, loadDocuments } from '../../project/documents/load.js';
import { discover } from '../../project/files/discovery.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { checkName, isName } from '../online/names.js';
import { targetOf, targetsOf } from '../online/targets.js';

export interface Wanted {
  name: DeploymentName;
  /** Its file, where there is one: the place for what is to blame. */
  document: Document | undefined;
}

/** @throws SettingsError where nothing names a deployment, or the workspace that it is in */
export function namedDeployments(
  settings: Settings,
  files: FileTree,
  env: NodeJS.ProcessEnv,
): { wanted: Wanted[]; loaded: Loaded } {
  const { endpointName, deploymentName } = settings.overrides;
  const isNamed = endpointName !== undefined && deploymentName !== undefined;
  // The names of the inputs tell which file is meant; they replace nothing in it.
  const overrides = isNamed ? { set: settings.overrides.set } : settings.overrides;
  const { files: found, empty } = discover(settings.files, settings.root);
  if (empty[0] !== undefined && settings.files.length > 0)
    throw new SettingsError(`"files": nothing matches ${empty[0]}.`);
  const loaded = loadDocuments(found, files, overrides);
  const name = settings.config ?? CONFIG_FILE;
  const config = readConfig(resolve(settings.root, name), name) ?? NO_CONFIG;
  const targets = targetsOf(loaded.documents, config, settings.azure, env);
  const ofFiles = loaded.documents.flatMap(document => wantedOf(document, targets.get(document)));
  if (!isNamed) return { wanted: all(ofFiles, settings), loaded };
  const own = ofFiles.filter(
    ({ name: { endpoint, deployment } }) => endpoint === endpointName && deployment === deploymentName,
  );
  const target = own[0]?.name.target ?? targetOf(settings.azure, env);
  if (target === undefined) throw noWorkspace();
  checkName('endpoint-name', endpointName);
  checkName('deployment-name', deploymentName);
  const wanted = {
    name: { target, endpoint: endpointName, deployment: deploymentName },
    // Of several files of that name nobody knows which was deployed.
    document: own.length === 1 ? own[0]?.document : undefined,
  };
  return { wanted: [wanted], loaded };
}

function all(wanted: readonly Wanted[], { files }: Settings): Wanted[] {
  if (wanted.length > 0) return unique(wanted);
  throw files.length > 0
    ? noWorkspaceOrFile()
    : new SettingsError(
        'watch needs to know what to watch: "endpoint-name" and "deployment-name", or "files" with deployments, and the workspace ("subscription-id", "resource-group", "workspace").',
      );
}

function wantedOf(document: Document, target: Target | undefined): Wanted[] {
  const { name, endpointName, family } = document;
  if (family !== 'deployment' || target === undefined || name === undefined || endpointName === undefined)
    return [];
  if (!isName(name) || !isName(endpointName)) return [];
  return [{ name: { target, endpoint: endpointName, deployment: name }, document }];
}

/** Two files of one deployment (dev and prod have targets of their own) are one deployment. */
function unique(wanted: readonly Wanted[]): Wanted[] {
  return [...new Map(wanted.map(each => [JSON.stringify(each.name), each])).values()];
}

function noWorkspace(): SettingsError {
  return new SettingsError(
    'watch asks Azure, and no workspace is named. Give "subscription-id", "resource-group" and "workspace".',
  );
}

function noWorkspaceOrFile(): SettingsError {
  return new SettingsError(
    '"files": none of them is a deployment with a name, an endpoint and a workspace ("subscription-id", "resource-group", "workspace").',
  );
}
