/** What the image is built from: Dockerfile, conda file, requirements. */
import type { Check } from '../check.js';
import { binaryMismatch } from './binary-mismatch.js';
import { condaFileContent } from './conda-file.js';
import { dockerfileBase } from './dockerfile-base.js';
import { dockerfileCopy } from './dockerfile-copy.js';
import { dockerfilePort } from './dockerfile-port.js';
import { dockerfileStart } from './dockerfile-start.js';
import { dockerfileUser } from './dockerfile-user.js';
import { duplicatePackage } from './duplicate-package.js';
import { flaskPins } from './flask-pins.js';
import { impossibleVersion } from './impossible-version.js';
import { inferenceServer } from './inference-server.js';
import { pipVersion } from './pip-version.js';
import { pythonSupport } from './python-support.js';
import { pythonVersion } from './python-version.js';
import { requirementsFile } from './requirements-file.js';
import { serverMatrix } from './server-matrix.js';
import { setuptools } from './setuptools.js';
import { unpinned } from './unpinned.js';

export const builtEnvironment: readonly Check[] = [
  dockerfileBase,
  dockerfileCopy,
  dockerfilePort,
  dockerfileStart,
  dockerfileUser,
  condaFileContent,
  pythonVersion,
  inferenceServer,
  serverMatrix,
  pipVersion,
  flaskPins,
  setuptools,
  duplicatePackage,
  impossibleVersion,
  pythonSupport,
  binaryMismatch,
  requirementsFile,
  unpinned,
];
