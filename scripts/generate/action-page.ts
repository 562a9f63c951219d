/** The tables of docs/inputs.md, from action.yml. */
import { load } from 'js-yaml';

interface Field {
  description: string;
  default?: string;
}

export function inputsTable(action: string): string {
  const { inputs } = load(action) as { inputs: Record<string, Field> };
  const rows = Object.entries(inputs).map(
    ([name, field]) =>
      `| <a id="${name}"></a>\`${name}\` | ${cell(field.description)} | ${shown(field.default)} |`,
  );
  return ['| Input | What it does | Default |', '|---|---|---|', ...rows].join('\n');
}

export function outputsTable(action: string): string {
  const { outputs } = load(action) as { outputs: Record<string, Field> };
  const rows = Object.entries(outputs).map(([name, field]) => `| \`${name}\` | ${cell(field.description)} |`);
  return ['| Output | What it holds |', '|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}
