/** English wording of what no check says itself: unanswered questions, registries, the notes of a watch. */
import { registry } from './en/images.js';
import { remote } from './en/remote.js';
import { watch } from './en/watch.js';
import type { Texts } from './wording.js';

export const en: Texts = { ...remote, ...watch, ...registry };
