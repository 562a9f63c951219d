/** Which fields came with which api-version. A field appears in the versions that have it, and in no other. */

interface Since {
  stable: string;
  /** The first preview; where it is left out, the first one of the stable version's date or later. */
  preview?: string;
}

/**
 * By recordings where there are any (their numbers), else by the specifications: the versions between the last one seen
 * without a field and the first one seen with it are a guess.
 */
const SINCE = {
  // 38 has it in 2023-04-01, 67 in the preview of that day.
  managedNetwork: { stable: '2023-04-01', preview: '2023-02-01' },
  dataCollector: { stable: '2024-04-01', preview: '2023-02-01' },
  // 51 has it in a preview of 2022, 07 in 2024-04-01.
  mirrorTraffic: { stable: '2023-04-01', preview: '2022-02-01' },
  startupProbe: { stable: '2025-06-01' },
  // 13 and 38 have them in 2023-04-01 and later, 52 not in 2020-08-01.
  dataIsolation: { stable: '2023-04-01' },
  // 13 has them in 2024-04-01, 38 not in 2023-04-01.
  networkAcls: { stable: '2023-10-01' },
  // 11, 14, 15, 18 have them in 2024-04-01, 50 not in 2022-05-01.
  assetState: { stable: '2023-04-01' },
  assetStage: { stable: '2023-10-01', preview: '2023-08-01' },
  // 12 has it in 2024-04-01.
  datastoreHome: { stable: '2023-04-01' },
  registries: { stable: '2023-04-01', preview: '2022-10-01' },
} as const satisfies Record<string, Since>;

/** Does this version have the field? */
export function has(field: keyof typeof SINCE, apiVersion: string): boolean {
  const since: Since = SINCE[field];
  const isPreview = apiVersion.endsWith('-preview');
  return apiVersion.slice(0, 10) >= (isPreview ? (since.preview ?? since.stable) : since.stable);
}
