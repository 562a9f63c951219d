import type { Check } from '../check.js';
import { downloadInInit } from './download-in-init.js';
import { firstRequest } from './first-request.js';
import { init } from './init.js';
import { loadInRun } from './load-in-run.js';
import { missingModule } from './missing-module.js';
import { missingPackage } from './missing-package.js';
import { modelPathInScript } from './model-path.js';
import { relativePath } from './relative-path.js';
import { run } from './run.js';
import { runSignature } from './run-signature.js';
import { secretPrint } from './secret-print.js';
import { syntax } from './syntax.js';

export const scoring: readonly Check[] = [
  syntax,
  init,
  run,
  runSignature,
  firstRequest,
  missingPackage,
  missingModule,
  modelPathInScript,
  relativePath,
  secretPrint,
  loadInRun,
  downloadInInit,
];
