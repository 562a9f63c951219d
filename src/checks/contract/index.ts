import type { Check } from '../check.js';
import { allowedValue } from './allowed-value.js';
import { duplicateKey } from './duplicate-key.js';
import { file } from './file.js';
import { kind } from './kind.js';
import { name } from './name.js';
import { nullValue } from './null-value.js';
import { override } from './override.js';
import { previewEndpoint } from './preview-endpoint.js';
import { requiredKey } from './required-key.js';
import { template } from './template.js';
import { unknownKey } from './unknown-key.js';
import { wrongType } from './wrong-type.js';
import { yaml } from './yaml.js';

export const contract: readonly Check[] = [
  file, yaml, template, kind, previewEndpoint, unknownKey, nullValue, wrongType, allowedValue, requiredKey, duplicateKey, override, name,
];
