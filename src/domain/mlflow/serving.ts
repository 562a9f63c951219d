/** How a deployment serves an MLflow model, and what Azure ML builds its environment from. */
import { MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { type MlflowModel, modelFolderOf } from '../../project/formats/mlmodel.js';
import type { View } from '../../project/yaml/view.js';

/** The type of an inline model, as the client reads it; undefined where it is unknown. */
export function modelType({ model }: Document): string | undefined {
  if (model.form !== 'inline' || model.view.isTemplate('type')) return undefined;
  return (model.view.string('type') ?? 'custom_model').toLowerCase();
}

/** Whether Azure ML generates the scoring script and builds the environment: the file has neither. */
export function isNoCode(document: Document): boolean {
  const isAlone = !document.isGiven('code_configuration') && document.environment.form === 'none';
  return isAlone && modelType(document) === 'mlflow_model';
}

/** The local model of a deployment without code. */
export function noCodeModel(document: Document, files: FileTree): MlflowModel | undefined {
  const folder = isNoCode(document) ? modelFolderOf(document, files) : undefined;
  return folder?.kind === 'mlflow' ? folder.model : undefined;
}

/** Its conda file: what Azure ML installs when the container starts (how-to-deploy-mlflow-models.md, 03/31/2025). */
export function noCodeConda(document: Document, files: FileTree): CondaFile | undefined {
  const reading = noCodeModel(document, files)?.conda;
  return reading?.kind === 'read' ? reading.conda : undefined;
}

export function packageOf(conda: CondaFile, ...names: readonly string[]): Package | undefined {
  return conda.packages.find(({ name }) => names.includes(name));
}

/** The line of the deployment that names the model. */
export function servedBy({ model }: Document): RelatedPlace[] {
  if (model.form !== 'inline') return [];
  return [{ message: 'the deployment that serves this model', at: model.view.range('path') }];
}

/** The flavours of an MLmodel file that are mappings. */
export function flavoursOf(mlmodel: View): readonly string[] {
  return mlmodel.entries('flavors').map(({ key }) => key.text);
}

export const PYFUNC = `flavors.${MLFLOW_FILES.flavour}`;
