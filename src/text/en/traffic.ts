import type { Chapter } from '../chapter.js';

export const traffic: Chapter = {};
