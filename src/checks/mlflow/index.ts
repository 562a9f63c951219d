/** MLflow models: what Azure makes of them where it writes the script and builds the environment itself. */
import type { Check } from '../check.js';
import { disagreement } from './disagreement.js';
import { egress } from './egress.js';
import { flavour } from './flavour.js';
import { mlflowKubernetesResources } from './kubernetes-resources.js';
import { mlflowModelType } from './model-type.js';
import { noCodePackages } from './no-code-packages.js';
import { notAModel } from './not-a-model.js';
import { pipVersion } from './pip.js';
import { modelPython } from './python.js';
import { serverVersion } from './server-version.js';
import { smallSize } from './small-size.js';
import { mlflowVersion } from './version.js';

export const mlflow: readonly Check[] = [
  mlflowModelType,
  notAModel,
  flavour,
  noCodePackages,
  mlflowVersion,
  serverVersion,
  pipVersion,
  modelPython,
  disagreement,
  egress,
  mlflowKubernetesResources,
  smallSize,
];
