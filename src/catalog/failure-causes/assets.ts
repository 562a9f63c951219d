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
const REPORTED = { code: null, retry: 'no', caughtBy: ['assets/model'] } as const;

export const assets = {
  'model-download-failed': { ...MODEL, caughtBy: ['assets/model', 'identity/storage-read'] },
  'model-blob-missing': { ...MODEL },
  'model-not-registered': { ...REPORTED, name: 'ModelNotFound', ...reported('public repository') },
  'model-storage-missing': {
    ...REPORTED,
    name: 'ResourceNotFound',
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
    caughtBy: [],
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
