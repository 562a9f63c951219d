/** Models, code and environments that the deployment names. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const MODEL = {
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'after-fix',
  link: `${TSG}#error-badargument`,
  caughtBy: ['assets/model'],
  ...TROUBLESHOOTING,
} as const;
const REPORTED = { code: null, retry: 'no', caughtBy: [] } as const;
/** A failed operation of 2026-03, as an engineer of Microsoft reported it; its words are seen, not where it is explained. */
const REGISTRY = {
  retry: 'no',
  source: 'recorded answer of mfeOperationsStatus; report on deployment templates',
  asOf: '2026-03',
} as const;

export const assets = {
  'model-download-failed': { ...MODEL, caughtBy: ['assets/model', 'identity/storage-read'] },
  'model-blob-missing': { ...MODEL },
  // The service has no number for it; it is what assets/model prevents, and what the document of 2021 calls ERR_1300.
  'model-not-registered': { ...MODEL, retry: 'no', ...reported('public repository') },
  'registry-model-missing': { ...MODEL, ...REGISTRY },
  'registry-asset-missing': {
    ...REGISTRY,
    code: null,
    name: 'ModelRegistryError',
    caughtBy: ['assets/environment'],
  },
  // The code is seen, its words are not.
  'deployment-template-missing': { ...REGISTRY, code: null, name: 'ModelPresetNotFound', caughtBy: [] },
  'model-storage-missing': {
    ...REPORTED,
    name: 'ResourceNotFound',
    caughtBy: ['assets/model-files'],
    link: `${TSG}#error-resourcenotfound`,
    ...reported('MicrosoftDocs/azure-docs#120727'),
  },
  'job-output-missing': {
    ...REPORTED,
    name: 'NoMatchingArtifactsFoundFromJob',
    ...reported('public field log; public repository'),
  },
  'catalog-model-wants-gpu': {
    ...REPORTED,
    name: 'SkuBasedEngineNotFound',
    ...reported('public repository'),
  },
  'resource-not-found': {
    code: null,
    name: 'ResourceNotFound',
    retry: 'no',
    link: `${TSG}#error-resourcenotfound`,
    caughtBy: ['assets/model', 'assets/environment', 'assets/code', 'state/endpoint'],
    ...TROUBLESHOOTING,
  },
} as const satisfies Causes;
