import type { Check } from '../check.js';
import { amlignore } from './amlignore.js';
import { buildContextExists } from './build-context.js';
import { codeFolderExists } from './code-folder.js';
import { condaFileExists } from './conda-file.js';
import { dockerfileExists } from './dockerfile.js';
import { environmentFileExists } from './environment-file.js';
import { modelExists } from './model.js';
import { outsideRepository } from './outside-repository.js';
import { scoringScriptExists } from './scoring-script.js';
import { size } from './size.js';

export const paths: readonly Check[] = [
  codeFolderExists,
  scoringScriptExists,
  condaFileExists,
  buildContextExists,
  dockerfileExists,
  modelExists,
  environmentFileExists,
  outsideRepository,
  amlignore,
  size,
];
