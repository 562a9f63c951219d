/** The tables of the README that come from action.yml and from the checks. */
import { load } from 'js-yaml';
import type { Operation } from '../../src/catalog/azure-operations.ts';
import type { RuleFacts } from '../../src/checks/rules.ts';

interface Field {
  description: string;
  default?: string;
}

export function inputsTable(action: string): string {
  const { inputs } = load(action) as { inputs: Record<string, Field> };
  const rows = Object.entries(inputs).map(
    ([name, field]) => `| \`${name}\` | ${cell(field.description)} | ${shown(field.default)} |`,
  );
  return ['| Input | What it does | Default |', '|---|---|---|', ...rows].join('\n');
}

export function outputsTable(action: string): string {
  const { outputs } = load(action) as { outputs: Record<string, Field> };
  const rows = Object.entries(outputs).map(([name, field]) => `| \`${name}\` | ${cell(field.description)} |`);
  return ['| Output | What it holds |', '|---|---|', ...rows].join('\n');
}

export function checksTable(rules: readonly RuleFacts[]): string {
  const rows = rules.map(
    ({ id, title, severity, prevents }) =>
      `| [\`${id}\`](docs/checks/${id}.md) | ${title} | ${severity} | ${prevents ?? ''} |`,
  );
  return ['| Check | What it asks for | Severity | Prevents |', '|---|---|---|---|', ...rows].join('\n');
}

/** Every call that a run may make to Azure, with the least role that allows it. */
export function operationsTable(operations: Readonly<Record<string, Operation>>): string {
  const rows = Object.values(operations).map(
    ({ method, service, path, asks, permission, role, at }) =>
      `| \`${method} ${SERVICES[service]}${shortened(path)}\` | ${cell(asks)} | \`${permission}\` | ${role}, on ${at} |`,
  );
  return ['| Call | What it asks | Permission | Least role |', '|---|---|---|---|', ...rows].join('\n');
}

const SERVICES: Readonly<Record<Operation['service'], string>> = {
  arm: '',
  assets: '',
  acr: '{registry}',
  blob: '{account}',
  registry: '{registry}',
};

/** Nobody needs to read the way to the workspace twenty times. */
function shortened(path: string): string {
  return path
    .replace(
      /^\/subscriptions\/\{subscription\}\/resourceGroups\/\{resourceGroup\}\/providers\/Microsoft\.MachineLearningServices\/workspaces\/\{workspace\}/,
      '{workspace}',
    )
    .replace(
      /^\{host\}\/mferp\/managementfrontend\/subscriptions\/.*\/registries\/\{registry\}/,
      '{registry of assets}',
    )
    .replace(/^\/subscriptions\/\{subscription\}/, '{subscription}');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}
