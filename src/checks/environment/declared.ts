/** What the YAML alone tells of an environment. */
import type { Check } from '../check.js';
import { curatedReference } from './curated-reference.js';
import { imageReference } from './image-reference.js';
import { imageTag } from './image-tag.js';
import { plainSecret } from './plain-secret.js';
import { privateRegistry } from './private-registry.js';
import { variableValue } from './variable-value.js';

export const declaredEnvironment: readonly Check[] = [
  imageReference,
  imageTag,
  privateRegistry,
  curatedReference,
  plainSecret,
  variableValue,
];
