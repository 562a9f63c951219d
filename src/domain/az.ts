/** Ready `az` commands. A name of a file is foreign text, and a person will paste the command into a shell. */
import type { Target } from '../azure/questions/workspaces.js';

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,89}$/;

/** The name as an argument; what it stands for, in angle brackets, where a shell would read more into it. */
export function argument(name: string, standsFor: string): string {
  return SAFE.test(name) ? name : `<${standsFor}>`;
}

/** `--resource-group rg-ml --workspace-name ml-prod --subscription …`. */
export function inWorkspace({ resourceGroup, workspace, subscription }: Target): string {
  return options({ 'resource-group': resourceGroup, 'workspace-name': workspace, subscription });
}

/** `az ml online-endpoint show --name credit --resource-group …`. */
export function azCommand(words: string, names: Readonly<Record<string, string>>, target: Target): string {
  return `az ${words} ${options(names)} ${inWorkspace(target)}`;
}

function options(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([option, name]) => `--${option} ${argument(name, option)}`)
    .join(' ');
}

/** `az ml workspace <verb> --name ml-prod --resource-group …`: there the workspace is the thing itself. */
export function azWorkspace(verb: string, { resourceGroup, workspace, subscription }: Target): string {
  return `az ml workspace ${verb} ${options({ name: workspace, 'resource-group': resourceGroup, subscription })}`;
}
