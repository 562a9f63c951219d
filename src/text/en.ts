/** English wording, one file per subject of checks. */

import { type Chapter, flatten } from './chapter.js';
import { assets } from './en/assets.js';
import { capacity } from './en/capacity.js';
import { compute } from './en/compute.js';
import { contract } from './en/contract.js';
import { environment } from './en/environment.js';
import { general } from './en/general.js';
import { identity } from './en/identity.js';
import { images, registry } from './en/images.js';
import { mlflow } from './en/mlflow.js';
import { paths } from './en/paths.js';
import { remote } from './en/remote.js';
import { scoring } from './en/scoring.js';
import { triton } from './en/triton.js';
import { watch } from './en/watch.js';
import type { Texts } from './wording.js';

export { diagnoses } from './en/diagnosis.js';

const CHAPTERS: readonly Chapter[] = [
  contract,
  paths,
  scoring,
  compute,
  environment,
  mlflow,
  triton,
  capacity,
  assets,
  identity,
  images,
];

export const en: Texts = {
  ...general,
  ...remote,
  ...watch,
  ...registry,
  ...Object.assign({}, ...CHAPTERS.map(flatten)),
};
