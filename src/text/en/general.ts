/** What is said about the run itself, and about the lines to blame for a failed deployment. */
import type { Wording } from '../wording.js';
import { blame } from './diagnosis/blame.js';

export const general: Readonly<Record<string, Wording>> = {
  ...blame,
};
