/** English wording, one file per subject of checks. */

import { type Chapter, flatten } from './chapter.js';
import { assets } from './en/assets.js';
import { general } from './en/general.js';
import { identity } from './en/identity.js';
import { images, registry } from './en/images.js';
import { network } from './en/network.js';
import { quota } from './en/quota.js';
import { remote } from './en/remote.js';
import { state } from './en/state.js';
import { subscription } from './en/subscription.js';
import { watch } from './en/watch.js';
import type { Texts } from './wording.js';

export { diagnoses } from './en/diagnosis.js';

const CHAPTERS: readonly Chapter[] = [quota, assets, state, network, subscription, identity, images];

export const en: Texts = {
  ...general,
  ...remote,
  ...watch,
  ...registry,
  ...Object.assign({}, ...CHAPTERS.map(flatten)),
};
