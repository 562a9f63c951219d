/** The tables of docs/checks.md: every check, by subject. */
import type { RuleFacts } from '../../src/checks/rules.ts';

/** Headings by subject, in the order of the page. A subject without one comes last, under its own name. */
const HEADINGS: Readonly<Record<string, string>> = {
  contract: 'YAML schema of endpoints and deployments',
  paths: 'Files and folders',
  scoring: 'Scoring script',
  environment: 'Environment: conda, pip, Dockerfile, image',
  mlflow: 'MLflow models',
  triton: 'Triton models',
  model: 'Model files',
  compute: 'VM size and instance count',
  probes: 'Liveness and readiness probes',
  traffic: 'Traffic',
  quota: 'Quota',
  capacity: 'Capacity of the region',
  images: 'Container images',
  assets: 'Registered models, environments and code',
  identity: 'Identities and role assignments',
  network: 'Network',
  state: 'State of the endpoint and its deployments',
  subscription: 'Subscription',
  suppression: 'Suppressions',
};

const NEEDS = { files: 'files', azure: 'Azure', registry: 'registry' };

export function checksTables(rules: readonly RuleFacts[]): string {
  const subjects = [...new Set([...Object.keys(HEADINGS), ...rules.map(subjectOf)])];
  return subjects
    .map(subject =>
      section(
        subject,
        rules.filter(rule => subjectOf(rule) === subject),
      ),
    )
    .filter(text => text !== '')
    .join('\n\n');
}

function section(subject: string, rules: readonly RuleFacts[]): string {
  if (rules.length === 0) return '';
  const rows = rules.map(
    ({ id, title, severity, needs, prevents }) =>
      `| [\`${id}\`](checks/${id}.md) | ${title} | ${severity} | ${NEEDS[needs ?? 'files']} | ${prevented(prevents)} |`,
  );
  return [
    `<a id="${subject}"></a>`,
    '',
    `## ${HEADINGS[subject] ?? subject}`,
    '',
    '| Check | What must hold | Severity | Reads | Prevents |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function subjectOf({ id }: RuleFacts): string {
  return id.split('/')[0] ?? id;
}

function prevented(code: string | undefined): string {
  return code === undefined ? '' : `[${code}](codes.md#${code.toLowerCase()})`;
}
