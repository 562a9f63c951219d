/** Building and pulling the container image. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const BUILD = {
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: `${TSG}#error-imagebuildfailure`,
  ...TROUBLESHOOTING,
} as const;
const PULL = {
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'after-fix',
  link: `${TSG}#error-badargument`,
  ...TROUBLESHOOTING,
} as const;
const PIP = {
  ...BUILD,
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
} as const;

export const image = {
  'image-build-failed': { ...BUILD, caughtBy: ['environment/conda-file', 'environment/dockerfile-base'] },
  'image-build-timeout': {
    ...BUILD,
    caughtBy: ['images/exists', 'environment/unpinned'],
    source: `${TROUBLESHOOTING.source}; Azure/data-product-analytics#137`,
    asOf: '2025-10',
  },
  'build-registry-authorization': { ...BUILD, caughtBy: [] },
  'build-registry-unreachable': { ...BUILD, caughtBy: ['network/managed-network'] },
  'build-identity-empty': {
    ...BUILD,
    retry: 'once',
    caughtBy: [],
    ...reported('public repository'),
  },
  'pip-conflict': { ...PIP, caughtBy: ['environment/server-matrix', 'environment/impossible-version'] },
  'pip-no-version': { ...PIP, caughtBy: ['environment/impossible-version', 'environment/python-support'] },
  'pip-backtracking': { ...BUILD, caughtBy: ['environment/unpinned'] },
  'package-wants-other-python': {
    ...PIP,
    caughtBy: ['environment/python-support', 'environment/python-version'],
  },
  'package-build-failed': { ...PIP, caughtBy: ['environment/python-support'] },
  'pip-failed': { ...PIP, caughtBy: ['environment/conda-file'] },
  'conda-no-package': { ...PIP, caughtBy: ['environment/conda-file'] },
  'conda-conflict': { ...PIP, caughtBy: ['environment/python-support'] },
  'conda-file-invalid': { ...PIP, caughtBy: ['environment/conda-file'] },
  'package-index-unreachable': { ...PIP, retry: 'once', caughtBy: [] },
  'base-image-missing': { ...BUILD, caughtBy: ['images/exists', 'environment/dockerfile-base'] },
  'dockerfile-copy-missing': { ...BUILD, caughtBy: ['environment/dockerfile-copy'] },
  'dockerfile-command-failed': { ...BUILD, caughtBy: [] },
  'image-missing': { ...PULL, retry: 'no', caughtBy: ['images/exists'] },
  'image-pull-failed': { ...PULL, caughtBy: ['images/exists', 'identity/acr-pull'] },
  'image-pull-limited': {
    ...PULL,
    retry: 'later',
    caughtBy: ['environment/private-registry'],
    source: 'Docker Hub, "Docker Hub pull usage and limits"',
    asOf: '2025-04',
  },
  'registry-unreachable': { ...PULL, caughtBy: ['network/managed-network'] },
  'image-wrong-platform': {
    code: 'ERR_2200',
    name: 'ResourceNotReady',
    retry: 'after-fix',
    caughtBy: ['images/platform'],
    source: 'Linux execve(2), ENOEXEC; containerd',
    asOf: '2025-01',
  },
} as const satisfies Causes;
