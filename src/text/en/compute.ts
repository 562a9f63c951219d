import type { Chapter } from '../chapter.js';

export const compute: Chapter = {};
