import type { Chapter } from '../chapter.js';

export const probes: Chapter = {};
