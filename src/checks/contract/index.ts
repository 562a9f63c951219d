import type { Check } from '../check.js';
import { allowedValue } from './allowed-value.js';
import { authMode } from './auth-mode.js';
import { codeConfiguration } from './code-configuration.js';
import { dataCollector } from './data-collector.js';
import { deploymentMode } from './deployment-mode.js';
import { duplicateKey } from './duplicate-key.js';
import { endpointProperties } from './endpoint-properties.js';
import { environmentDefinition } from './environment-definition.js';
import { file } from './file.js';
import { identity } from './identity.js';
import { inferenceRoutes } from './inference-routes.js';
import { kind } from './kind.js';
import { kubernetesResources } from './kubernetes-resources.js';
import { modelDefinition } from './model-definition.js';
import { modelMountPath } from './model-mount-path.js';
import { name } from './name.js';
import { nullValue } from './null-value.js';
import { override } from './override.js';
import { previewEndpoint } from './preview-endpoint.js';
import { reference } from './reference.js';
import { requestSettings } from './request-settings.js';
import { requiredKey } from './required-key.js';
import { scaleSettings } from './scale-settings.js';
import { secretReference } from './secret-reference.js';
import { template } from './template.js';
import { unknownKey } from './unknown-key.js';
import { wrongType } from './wrong-type.js';
import { yaml } from './yaml.js';

/** In the order in which a person would read a file: is it one, of which kind, its keys, their values, its sections. */
export const contract: readonly Check[] = [
  file,
  yaml,
  template,
  kind,
  previewEndpoint,
  unknownKey,
  nullValue,
  wrongType,
  allowedValue,
  requiredKey,
  duplicateKey,
  override,
  name,
  authMode,
  identity,
  endpointProperties,
  reference,
  modelDefinition,
  codeConfiguration,
  environmentDefinition,
  inferenceRoutes,
  modelMountPath,
  deploymentMode,
  scaleSettings,
  requestSettings,
  dataCollector,
  kubernetesResources,
  secretReference,
];
