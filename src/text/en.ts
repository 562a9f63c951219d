/** English wording, one file per subject of checks. */

import { type Chapter, flatten } from './chapter.js';
import { compute } from './en/compute.js';
import { contract } from './en/contract.js';
import { environment } from './en/environment.js';
import { general } from './en/general.js';
import { mlflow } from './en/mlflow.js';
import { paths } from './en/paths.js';
import { probes } from './en/probes.js';
import { scoring } from './en/scoring.js';
import { suppression } from './en/suppression.js';
import { traffic } from './en/traffic.js';
import { triton } from './en/triton.js';
import type { Texts } from './wording.js';

export { diagnoses } from './en/diagnosis.js';

const CHAPTERS: readonly Chapter[] = [
  contract,
  paths,
  scoring,
  compute,
  environment,
  mlflow,
  traffic,
  probes,
  suppression,
  triton,
];

export const en: Texts = { ...general, ...Object.assign({}, ...CHAPTERS.map(flatten)) };

/** What a check asks, in one line: headings of its page, of SARIF's rules and of the table in the README. */
export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  CHAPTERS.flatMap(chapter => Object.entries(chapter).map(([id, { title }]) => [id, title])),
);
