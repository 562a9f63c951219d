/**
 * VM sizes of managed online endpoints, and what is known of the sizes around them. Data only: looking a name up is
 * domain/sizes/vm-size.ts.
 */

/** One row of a list. */
export interface VmSize {
  /** As Microsoft's samples write it; the document prints capitals, and letter case does not count. */
  name: string;
  /** The quota family, to the letter: spaces and underscores come irregularly. */
  family: string;
  vCpus: number;
  /** A part of one where the size shares a GPU with others. */
  gpus: number;
  /**
   * Of the documented list not verified: general knowledge, for hints and never for a verdict. The service's own list of
   * sizes (`vmSizes`, `memoryGB`) is the source; no document has the disk.
   */
  memoryGiB: number;
  /** Azure ML reserves no 20 % of extra instances for upgrades on this size. */
  skipsReserve?: true;
  note?: string;
}

/** When and from where the list was taken. Azure may have added sizes since. */
export const VM_SIZES_SOURCE = {
  date: '2025-10-18',
  source:
    'reference-managed-online-endpoints-vm-sku-list.md, 10/18/2025 (MicrosoftDocs/azure-ai-docs @43dc14ea): 85 rows; the list of 2023-10-18 had fewer',
  url: 'https://learn.microsoft.com/azure/machine-learning/reference-managed-online-endpoints-vm-sku-list',
} as const;

// biome-ignore format: one row a line, as in the document.
export const VM_SIZES: readonly VmSize[] = [
  { name: 'Standard_D2as_v4', family: 'standardDASv4Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_D4as_v4', family: 'standardDASv4Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_D8as_v4', family: 'standardDASv4Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_D16as_v4', family: 'standardDASv4Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_D32as_v4', family: 'standardDASv4Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_D48as_v4', family: 'standardDASv4Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
  { name: 'Standard_D64as_v4', family: 'standardDASv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D96as_v4', family: 'standardDASv4Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_D2a_v4', family: 'standardDAv4Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_D4a_v4', family: 'standardDAv4Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_D8a_v4', family: 'standardDAv4Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_D16a_v4', family: 'standardDAv4Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_D32a_v4', family: 'standardDAv4Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_D48a_v4', family: 'standardDAv4Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
  { name: 'Standard_D64a_v4', family: 'standardDAv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D96a_v4', family: 'standardDAv4Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_DS1_v2', family: 'standardDSv2Family', vCpus: 1, gpus: 0, memoryGiB: 3.5 },
  { name: 'Standard_DS2_v2', family: 'standardDSv2Family', vCpus: 2, gpus: 0, memoryGiB: 7 },
  { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCpus: 4, gpus: 0, memoryGiB: 14 },
  { name: 'Standard_DS4_v2', family: 'standardDSv2Family', vCpus: 8, gpus: 0, memoryGiB: 28 },
  { name: 'Standard_DS5_v2', family: 'standardDSv2Family', vCpus: 16, gpus: 0, memoryGiB: 56 },
  { name: 'Standard_E2s_v3', family: 'standardESv3Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_E4s_v3', family: 'standardESv3Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_E8s_v3', family: 'standardESv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_E16s_v3', family: 'standardESv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_E32s_v3', family: 'standardESv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_E48s_v3', family: 'standardESv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_E64s_v3', family: 'standardESv3Family', vCpus: 64, gpus: 0, memoryGiB: 432 },
  { name: 'Standard_F2s_v2', family: 'standardFSv2Family', vCpus: 2, gpus: 0, memoryGiB: 4 },
  { name: 'Standard_F4s_v2', family: 'standardFSv2Family', vCpus: 4, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_F8s_v2', family: 'standardFSv2Family', vCpus: 8, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_F16s_v2', family: 'standardFSv2Family', vCpus: 16, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_F32s_v2', family: 'standardFSv2Family', vCpus: 32, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_F48s_v2', family: 'standardFSv2Family', vCpus: 48, gpus: 0, memoryGiB: 96 },
  { name: 'Standard_F64s_v2', family: 'standardFSv2Family', vCpus: 64, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_F72s_v2', family: 'standardFSv2Family', vCpus: 72, gpus: 0, memoryGiB: 144 },
  { name: 'Standard_FX4mds', family: 'standardFXMDVSFamily', vCpus: 4, gpus: 0, memoryGiB: 84 },
  { name: 'Standard_FX12mds', family: 'standardFXMDVSFamily', vCpus: 12, gpus: 0, memoryGiB: 252 },
  { name: 'Standard_FX24mds', family: 'standardFXMDVSFamily', vCpus: 24, gpus: 0, memoryGiB: 504 },
  { name: 'Standard_FX36mds', family: 'standardFXMDVSFamily', vCpus: 36, gpus: 0, memoryGiB: 756 },
  { name: 'Standard_FX48mds', family: 'standardFXMDVSFamily', vCpus: 48, gpus: 0, memoryGiB: 1008 },
  { name: 'Standard_L8as_v3', family: 'standardLASv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_L16as_v3', family: 'standardLASv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_L32as_v3', family: 'standardLASv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_L48as_v3', family: 'standardLASv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_L64as_v3', family: 'standardLASv3Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_L80as_v3', family: 'standardLASv3Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
  { name: 'Standard_L8s_v2', family: 'standardLSv2Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_L16s_v2', family: 'standardLSv2Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_L32s_v2', family: 'standardLSv2Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_L48s_v2', family: 'standardLSv2Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_L64s_v2', family: 'standardLSv2Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_L80s_v2', family: 'standardLSv2Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
  { name: 'Standard_L8s_v3', family: 'standardLSv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_L16s_v3', family: 'standardLSv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_L32s_v3', family: 'standardLSv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_L48s_v3', family: 'standardLSv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_L64s_v3', family: 'standardLSv3Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_L80s_v3', family: 'standardLSv3Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
  { name: 'Standard_NC24ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 24, gpus: 1, memoryGiB: 220, skipsReserve: true },
  { name: 'Standard_NC48ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 48, gpus: 2, memoryGiB: 440, skipsReserve: true },
  { name: 'Standard_NC96ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 96, gpus: 4, memoryGiB: 880, skipsReserve: true },
  { name: 'Standard_NC4as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 4, gpus: 1, memoryGiB: 28 },
  { name: 'Standard_NC8as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 8, gpus: 1, memoryGiB: 56 },
  { name: 'Standard_NC16as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 16, gpus: 1, memoryGiB: 110 },
  { name: 'Standard_NC64as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 64, gpus: 4, memoryGiB: 440 },
  { name: 'Standard_NC6s_v2', family: 'standardNCSv2Family', vCpus: 6, gpus: 1, memoryGiB: 112 },
  { name: 'Standard_NC12s_v2', family: 'standardNCSv2Family', vCpus: 12, gpus: 2, memoryGiB: 224 },
  { name: 'Standard_NC24s_v2', family: 'standardNCSv2Family', vCpus: 24, gpus: 4, memoryGiB: 448 },
  { name: 'Standard_NC6s_v3', family: 'standardNCSv3Family', vCpus: 6, gpus: 1, memoryGiB: 112 },
  { name: 'Standard_NC12s_v3', family: 'standardNCSv3Family', vCpus: 12, gpus: 2, memoryGiB: 224 },
  { name: 'Standard_NC24s_v3', family: 'standardNCSv3Family', vCpus: 24, gpus: 4, memoryGiB: 448 },
  { name: 'Standard_NC40ads_H100_v5', family: 'standardNCADSH100v5Family', vCpus: 40, gpus: 1, memoryGiB: 320, skipsReserve: true },
  { name: 'Standard_NC80adis_H100_v5', family: 'standardNCADSH100v5Family', vCpus: 80, gpus: 2, memoryGiB: 640, skipsReserve: true },
  { name: 'Standard_ND96amsr_A100_v4', family: 'standard NDAMSv4_A100Family', vCpus: 96, gpus: 8, memoryGiB: 1800, skipsReserve: true, note: 'InfiniBand' },
  { name: 'Standard_ND96asr_v4', family: 'standard NDASv4_A100 Family', vCpus: 96, gpus: 8, memoryGiB: 900, skipsReserve: true, note: 'InfiniBand' },
  { name: 'Standard_ND40rs_v2', family: 'standardNDSv2Family', vCpus: 40, gpus: 8, memoryGiB: 672, skipsReserve: true, note: 'InfiniBand' },
  { name: 'Standard_ND96is_H100_v5', family: 'standardNDv5H100Family', vCpus: 96, gpus: 8, memoryGiB: 1900, skipsReserve: true },
  { name: 'Standard_ND96isr_H100_v5', family: 'standardNDv5H100Family', vCpus: 96, gpus: 8, memoryGiB: 1900, skipsReserve: true, note: 'InfiniBand' },
  { name: 'Standard_NV6ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 6, gpus: 1 / 6, memoryGiB: 55 },
  { name: 'Standard_NV12ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 12, gpus: 1 / 3, memoryGiB: 110 },
  { name: 'Standard_NV18ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 18, gpus: 1 / 2, memoryGiB: 220 },
  { name: 'Standard_NV36ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 36, gpus: 1, memoryGiB: 440 },
  { name: 'Standard_NV36adms_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 36, gpus: 1, memoryGiB: 880 },
  { name: 'Standard_NV72ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 72, gpus: 2, memoryGiB: 880 },
];

/** When and where the lists below were recorded, whole. Other regions have other sizes. */
export const RECORDED_SIZES_SOURCE = {
  date: '2025-11-04',
  region: 'eastus',
  source:
    'locations/eastus/vmSizes of Azure ML, api-version 2024-04-01, 2025-11-04 (Azure/azure-powershell, MachineLearningServices.Autorest/test/Get-AzMLServiceVMSize.Recording.json)',
} as const;

/**
 * Sizes that Azure ML itself listed for online endpoints (`MIR` among their compute types) and that the documented list
 * lacks. NC6s_v3, NC12s_v3 and NC24s_v3 had the mark as well, five weeks after their retirement.
 */
// biome-ignore format: one row a line.
export const RECORDED_SIZES: readonly VmSize[] = [
  { name: 'Standard_D2ads_v5', family: 'standardDADSv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_D4ads_v5', family: 'standardDADSv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_D8ads_v5', family: 'standardDADSv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_D16ads_v5', family: 'standardDADSv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_D32ads_v5', family: 'standardDADSv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_D48ads_v5', family: 'standardDADSv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
  { name: 'Standard_D64ads_v5', family: 'standardDADSv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D96ads_v5', family: 'standardDADSv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_D2ds_v5', family: 'standardDDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_D4ds_v5', family: 'standardDDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_D8ds_v5', family: 'standardDDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_D16ds_v5', family: 'standardDDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_D32ds_v5', family: 'standardDDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_D48ds_v5', family: 'standardDDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
  { name: 'Standard_D64ds_v5', family: 'standardDDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D96ds_v5', family: 'standardDDSv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_D64d_v4', family: 'standardDDv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D2d_v5', family: 'standardDDv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
  { name: 'Standard_D4d_v5', family: 'standardDDv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_D8d_v5', family: 'standardDDv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_D16d_v5', family: 'standardDDv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_D32d_v5', family: 'standardDDv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_D48d_v5', family: 'standardDDv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
  { name: 'Standard_D64d_v5', family: 'standardDDv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_D96d_v5', family: 'standardDDv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_E2bds_v5', family: 'standardEBDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_E4bds_v5', family: 'standardEBDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_E8bds_v5', family: 'standardEBDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_E16bds_v5', family: 'standardEBDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_E32bds_v5', family: 'standardEBDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_E48bds_v5', family: 'standardEBDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_E64bds_v5', family: 'standardEBDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_E2ds_v5', family: 'standardEDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_E4ds_v5', family: 'standardEDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_E8ds_v5', family: 'standardEDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_E16ds_v5', family: 'standardEDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_E20ds_v5', family: 'standardEDSv5Family', vCpus: 20, gpus: 0, memoryGiB: 160 },
  { name: 'Standard_E32ds_v5', family: 'standardEDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_E48ds_v5', family: 'standardEDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_E64ds_v5', family: 'standardEDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_E96ds_v5', family: 'standardEDSv5Family', vCpus: 96, gpus: 0, memoryGiB: 672 },
  { name: 'Standard_E2d_v5', family: 'standardEDv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
  { name: 'Standard_E4d_v5', family: 'standardEDv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
  { name: 'Standard_E8d_v5', family: 'standardEDv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
  { name: 'Standard_E16d_v5', family: 'standardEDv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
  { name: 'Standard_E20d_v5', family: 'standardEDv5Family', vCpus: 20, gpus: 0, memoryGiB: 160 },
  { name: 'Standard_E32d_v5', family: 'standardEDv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
  { name: 'Standard_E48d_v5', family: 'standardEDv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
  { name: 'Standard_E64d_v5', family: 'standardEDv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
  { name: 'Standard_E96d_v5', family: 'standardEDv5Family', vCpus: 96, gpus: 0, memoryGiB: 672 },
  { name: 'Standard_M208s_v2', family: 'standardMSv2Family', vCpus: 208, gpus: 0, memoryGiB: 2850 },
  { name: 'Standard_M208ms_v2', family: 'standardMSv2Family', vCpus: 208, gpus: 0, memoryGiB: 5700 },
  { name: 'Standard_M416s_v2', family: 'standardMSv2Family', vCpus: 416, gpus: 0, memoryGiB: 5700 },
  { name: 'Standard_M416ms_v2', family: 'standardMSv2Family', vCpus: 416, gpus: 0, memoryGiB: 11400 },
];

/** Sizes that are known to be for online endpoints: documented, or seen in a region's own list. */
export const KNOWN_SIZES: readonly VmSize[] = [...VM_SIZES, ...RECORDED_SIZES];

/**
 * Series of which that list had sizes, and none with the mark: for clusters and compute instances only. In the spelling
 * of OTHER_SERIES.
 */
// biome-ignore format: one family a line.
export const RECORDED_WITHOUT_ENDPOINTS: readonly string[] = [
  'Av2', 'Amv2', 'D', 'Dv2', 'Dv3', 'Dsv3', 'Ddv4', 'Ddsv4',
  'Ev3', 'Eav4', 'Easv4', 'Eadsv5', 'Edv4', 'Edsv4', 'Eisv3',
  'HBrsv2', 'HBrsv3', 'HCrs', 'M', 'Mm', 'Ms', 'Mms', 'Mls', 'Mts', 'NCrsv3', 'NVsv3',
];

/** Sizes of a series that has some for online endpoints, which had not the mark themselves. */
// biome-ignore format: one family a line.
export const RECORDED_SIZES_WITHOUT_ENDPOINTS: readonly string[] = [
  'Standard_DS11_v2', 'Standard_DS12_v2', 'Standard_DS13_v2', 'Standard_DS14_v2', 'Standard_DS15_v2',
];

/**
 * How Azure writes the name of a VM size: `Standard_`, family letters, vCPUs (with `-4` where some are switched off),
 * feature letters, then accelerator and version behind underscores. In any letter case.
 * Source: "Virtual machine sizes naming conventions", read 2026-03 (MicrosoftDocs/azure-compute-docs,
 * sizes/overview.md of 03/09/2026 leads there). Every name of the list above fits.
 */
export const VM_SIZE_NAME = /^(?:standard|basic)_([a-z]{1,4})(\d+)(?:-\d+)?([a-z]*)((?:_[a-z0-9]+)*)$/i;

/**
 * Series that exist in Azure and of which the list above has no size, or not all. Written without digits and
 * underscores: `Standard_D4s_v3` is of `Dsv3`. Compiled by hand in 2026-11 from the names that Azure is generally known to
 * have; it only chooses between two wordings of one warning.
 */
// biome-ignore format: one family a line.
export const OTHER_SERIES: readonly string[] = [
  'A', 'Av2', 'Amv2', 'Bs', 'Bms', 'Bls', 'Bsv2', 'Btsv2', 'Blsv2', 'Basv2', 'Batsv2', 'Balsv2', 'Bpsv2', 'Bptsv2', 'Bplsv2',
  'D', 'DS', 'Dv2', 'DSv2', 'Dv3', 'Dsv3', 'Dv4', 'Dsv4', 'Ddv4', 'Ddsv4', 'Dv5', 'Dsv5', 'Ddv5', 'Ddsv5', 'Dasv5', 'Dadsv5',
  'Dlsv5', 'Dldsv5', 'Dpsv5', 'Dpdsv5', 'Dplsv5', 'Dpldsv5', 'Dsv6', 'Ddsv6', 'Dlsv6', 'Dldsv6', 'Dasv6', 'Dadsv6', 'Dalsv6',
  'Daldsv6', 'Dpsv6', 'Dpdsv6', 'Dplsv6', 'Dpldsv6', 'Dasv7', 'Dadsv7', 'Dalsv7', 'Daldsv7', 'Dsv7', 'Ddsv7',
  'DCsv2', 'DCsv3', 'DCdsv3', 'DCasv5', 'DCadsv5', 'DCasv6', 'DCadsv6', 'DCesv5', 'DCedsv5', 'DCesv6', 'DCedsv6',
  'Ev3', 'Ev4', 'Esv4', 'Edv4', 'Edsv4', 'Eav4', 'Easv4', 'Ev5', 'Esv5', 'Edv5', 'Edsv5', 'Easv5', 'Eadsv5', 'Ebsv5', 'Ebdsv5',
  'Epsv5', 'Epdsv5', 'Esv6', 'Edsv6', 'Easv6', 'Eadsv6', 'Epsv6', 'Epdsv6', 'Ebsv6', 'Ebdsv6', 'ECasv5', 'ECadsv5', 'ECesv5', 'ECedsv5',
  'F', 'Fs', 'Fasv6', 'Falsv6', 'Famsv6', 'FXmdsv2', 'FXmsv2', 'G', 'GS', 'H', 'Hm', 'Hr', 'Hmr', 'HBrs', 'HBrsv2', 'HBrsv3', 'HBrsv4',
  'HCrs', 'HXrs', 'Ls', 'Lsv4', 'Lasv4', 'Laosv4', 'Ms', 'Mms', 'Mts', 'Mls', 'M', 'Mm', 'Msv2', 'Mmsv2', 'Misv2', 'Mimsv2', 'Midsv2', 'Midmsv2', 'Eisv3', 'NC', 'NCr', 'NCrsv2',
  'NCrsv3', 'NDs', 'NDrs', 'NV', 'NVsv2', 'NVsv3', 'NVasv4', 'NPs', 'NGadsv620v1', 'NDisrMI300Xv5', 'NDisrH200v5',
];

/** Sizes that start and then are too small for what a deployment does in them. */
export interface SmallSize {
  name: string;
  /** `client`: `az ml` itself warns. `document`: a caution of a Microsoft document. */
  by: 'client' | 'document';
  source: string;
}

export const SMALL_SIZES: readonly SmallSize[] = [
  {
    name: 'Standard_DS1_v2',
    by: 'client',
    source:
      'azure-ai-ml 1.34.0 constants/_deployment.py SmallSKUs; the list of sizes (10/18/2025) cautions too',
  },
  {
    name: 'Standard_DS2_v2',
    by: 'client',
    source: 'azure-ai-ml 1.34.0 constants/_deployment.py SmallSKUs',
  },
  {
    name: 'Standard_F2s_v2',
    by: 'document',
    source:
      'reference-managed-online-endpoints-vm-sku-list.md, 10/18/2025: may be too small for bigger models',
  },
];

/**
 * Burstable sizes of one or two vCPUs: not in the list, and what users report of them is crashes. A public repository's
 * B2s with YOLO died after 92 s; B1ms ended in InternalServerError (Azure-Samples/AI-Gateway#393).
 */
export const SMALL_BURSTABLE = { series: ['Bs', 'Bms', 'Bls'], maxVCpus: 2 } as const;

/** The smallest size that `az ml` recommends, in its own warning for small ones (azure-ai-ml 1.34.0). */
export const SMALLEST_RECOMMENDED = 'Standard_DS3_v2';

/** What to offer to somebody whose text resembles no size: the client's default, the least it recommends, a first GPU. */
export const COMMON_SIZES = ['Standard_DS3_v2', 'Standard_F4s_v2', 'Standard_NC4as_T4_v3'] as const;

/** The end of a series of VM sizes, as Microsoft has announced it. */
export interface Retirement {
  /** In the spelling of OTHER_SERIES. */
  series: string;
  /** ISO date. */
  on: string;
  /** What the document says of the series: that it is gone, or that it will be. Announced dates have been moved. */
  status: 'retired' | 'announced';
  source: string;
}

/** The date of the documents below. */
export const RETIREMENTS_DATE = '2026-04-15';

const RETIRED_LIST =
  'azure-compute-docs sizes/retirement/retired-sizes-list.md, 06/13/2025 with changes up to 04/2026';
/** Announcements that the list above does not have, or not with these days. */
const ANNOUNCED_LATER = 'announcements of Azure, compiled 2026-11-30';
const RETIRING_IN_AZURE_ML = 'azure-ai-docs articles/machine-learning/includes/retiring-vms.md, 10/17/2024';

// biome-ignore format: one series a line.
export const RETIREMENTS: readonly Retirement[] = [
  { series: 'NC', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NCr', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NCsv2', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NCrsv2', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NDs', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NDrs', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NV', on: '2023-09-06', status: 'retired', source: 'azure-docs nv-series-retirement.md, 02/27/2023 (retiring-vms.md of Azure ML says 2023-08-31)' },
  { series: 'A', on: '2024-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'HBrs', on: '2024-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
  { series: 'NCsv3', on: '2025-09-30', status: 'retired', source: RETIRED_LIST },
  { series: 'NCrsv3', on: '2025-09-30', status: 'retired', source: RETIRED_LIST },
  { series: 'NVsv3', on: '2026-09-30', status: 'announced', source: RETIRED_LIST },
  { series: 'NVasv4', on: '2026-09-30', status: 'announced', source: RETIRED_LIST },
  { series: 'Misv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'Mimsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'Midsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'Midmsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'HBrsv2', on: '2027-05-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'HCrs', on: '2027-05-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'D', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
  { series: 'DS', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
  { series: 'Dv2', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
  { series: 'DSv2', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
  { series: 'Ls', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
  { series: 'Av2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Amv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Bs', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Bms', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Bls', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'F', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Fs', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Fsv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'G', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'GS', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'Lsv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
  { series: 'DCsv3', on: '2029-10-31', status: 'announced', source: ANNOUNCED_LATER },
  { series: 'DCdsv3', on: '2029-10-31', status: 'announced', source: ANNOUNCED_LATER },
];
