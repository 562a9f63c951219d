import type { RemoteCheck } from '../remote.js';
import { archived } from './archived.js';
import { code } from './code.js';
import { environment } from './environment.js';
import { model } from './model.js';
import { modelFiles } from './model-files.js';
import { modelSize } from './model-size.js';
import { modelType } from './model-type.js';

export const assets: readonly RemoteCheck[] = [
  model,
  environment,
  code,
  archived,
  modelType,
  modelFiles,
  modelSize,
];
