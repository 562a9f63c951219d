import type { Chapter } from '../chapter.js';

export const paths: Chapter = {};
