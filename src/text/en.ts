/** English wording, one file per subject of checks. */

import { type Chapter, flatten } from './chapter.js';
import { assets } from './en/assets.js';
import { capacity } from './en/capacity.js';
import { compute } from './en/compute.js';
import { contract } from './en/contract.js';
import { environment } from './en/environment.js';
import { identity } from './en/identity.js';
import { images, registry } from './en/images.js';
import { mlflow } from './en/mlflow.js';
import { network } from './en/network.js';
import { paths } from './en/paths.js';
import { quota } from './en/quota.js';
import { remote } from './en/remote.js';
import { scoring } from './en/scoring.js';
import { state } from './en/state.js';
import { subscription } from './en/subscription.js';
import { triton } from './en/triton.js';
import { watch } from './en/watch.js';
import type { Texts } from './wording.js';

const CHAPTERS: readonly Chapter[] = [
  contract,
  paths,
  scoring,
  compute,
  environment,
  mlflow,
  triton,
  quota,
  capacity,
  assets,
  state,
  network,
  subscription,
  identity,
  images,
];

export const en: Texts = {
  ...remote,
  ...watch,
  ...registry,
  ...Object.assign({}, ...CHAPTERS.map(flatten)),
};
