import type { Chapter } from '../chapter.js';

export const environment: Chapter = {};
