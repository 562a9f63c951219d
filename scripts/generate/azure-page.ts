/** The tables of docs/azure.md: every call that a run may make, and whether its answer was seen in a recording. */
import type { Operation } from '../../src/facts/azure-operations.ts';

/** The headings of the page, in its order; a service that has none yet comes last, under its own name. */
const HEADINGS: Readonly<Record<string, string>> = {
  arm: 'Resource manager',
  assets: 'Registries of Azure ML assets',
  blob: 'Storage',
  acr: 'Container registries of the target, with a token',
  registry: 'Any container registry, without a token',
};

/** What Microsoft's clients speak where a call names no version itself; __tests__/scripts/azure-page.test.ts compares. */
export const CLIENT_VERSIONS = {
  'arm-machinelearning': '2022-10-01',
  'arm-quota': '2025-03-01',
  'arm-authorization': '2022-04-01',
  'container-registry': '2021-07-01',
  'storage-blob': '2026-10-06',
} as const;

export function azureTables(operations: Readonly<Record<string, Operation>>): string {
  const all = Object.values(operations);
  const services = [...new Set([...Object.keys(HEADINGS), ...all.map(({ service }) => service)])];
  return services
    .map(service =>
      section(
        service,
        all.filter(operation => operation.service === service),
      ),
    )
    .filter(text => text !== '')
    .join('\n\n');
}

function section(service: string, operations: readonly Operation[]): string {
  if (operations.length === 0) return '';
  const rows = operations.map(
    operation =>
      `| \`${operation.method} ${addressOf(operation)}\` | ${apiVersionOf(operation)} | ${cell(operation.asks)} | \`${operation.permission}\` | ${operation.role}, on ${operation.at} | ${cell(seenText(operation))} |`,
  );
  return [
    `### ${HEADINGS[service] ?? service}`,
    '',
    '| Call | api-version | What it asks | Permission | Least role | Seen in a recording |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** As a real address of the public cloud. */
export function addressOf({ path }: Pick<Operation, 'path'>): string {
  if (path.startsWith('https://')) return path;
  return path.startsWith('/') ? `https://management.azure.com${path}` : `https://${path}`;
}

/** The version that is asked with; nothing where a protocol has none. */
export function apiVersionOf({ service, path, apiVersion }: Operation): string {
  if (apiVersion !== undefined) return apiVersion;
  if (service === 'registry' || /\/v2\//.test(path)) return '';
  if (service === 'acr') return CLIENT_VERSIONS['container-registry'];
  if (service === 'blob') return CLIENT_VERSIONS['storage-blob'];
  if (path.includes('/mfeOperationsStatus/')) return 'as its address says';
  const provider = /.*\/providers\/([^/]+)/.exec(path)?.[1];
  if (provider === 'Microsoft.Quota') return CLIENT_VERSIONS['arm-quota'];
  if (provider === 'Microsoft.Authorization') return CLIENT_VERSIONS['arm-authorization'];
  return CLIENT_VERSIONS['arm-machinelearning'];
}

export function seenText({ seen }: Pick<Operation, 'seen'>): string {
  if (seen === 'unseen') return '**unseen**';
  return seen.map(({ form, date, source }) => `${form} (${date ?? 'undated'}, ${source})`).join('; ');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
