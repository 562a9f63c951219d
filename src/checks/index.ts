/** Every check that a run asks. A subject's folder lists its own. */
import type { Check } from './check.js';
import { compute } from './compute/index.js';
import { contract } from './contract/index.js';
import { environment } from './environment/index.js';
import { mlflow } from './mlflow/index.js';
import { paths } from './paths/index.js';
import { probes } from './probes/index.js';
import { scoring } from './scoring/index.js';
import { traffic } from './traffic/index.js';
import { triton } from './triton/index.js';

export const CHECKS: readonly Check[] = [
  ...contract,
  ...paths,
  ...scoring,
  ...compute,
  ...environment,
  ...mlflow,
  ...traffic,
  ...probes,
  ...triton,
];
