import { basename } from 'node:path';
import { modelType } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { type ModelFolder, modelFolderOf } from '../../project/formats/mlmodel.js';
import type { View } from '../../project/yaml/view.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  replacing,
} from '../check.js';

const NOT_FOUND = 'Could not find an "MLmodel" configuration file';

/**
 * A model of type mlflow_model has its MLmodel file at the top of the folder: the format says so (mlflow.org,
 * "MLflow Models", storage format), and the generated script looks for it there.
 */
export default defineCheck({
  id: 'mlflow/not-a-model',
  title: 'The folder of an MLflow model has an MLmodel file',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    if (document.model.form !== 'inline' || modelType(document) !== 'mlflow_model') return;
    const found = judged(document.model.view, modelFolderOf(document, project));
    if (found === undefined) return;
    // The user's own script may load other formats.
    const isCertain = !document.isGiven('code_configuration');
    yield { ...found, severity: isCertain ? 'error' : 'warning' };
  },
});

function judged(view: View, folder: ModelFolder): Problem | undefined {
  const path = view.string('path') ?? '';
  const written = shown(path);
  if (folder.kind === 'file') return problem(view, 'path', singleFile(folder.path, written));
  // An empty folder is reported by paths/model.
  if (folder.kind !== 'plain' || folder.isEmpty) return undefined;
  if (folder.otherCase !== undefined)
    return problem(view, 'path', {
      variant: 'other-case',
      what: `The type is mlflow_model, but the file in "${written}" is named ${shown(folder.otherCase)}. MLflow looks for MLmodel in exactly this case and fails: ${NOT_FOUND}.`,
      fix: 'Rename the file to MLmodel.',
    });
  const [nested, another] = folder.nested;
  if (nested === undefined)
    return problem(view, 'path', {
      what: `The type is mlflow_model, but "${written}" has no MLmodel file. MLflow cannot load the model: ${NOT_FOUND}.`,
      fix: 'Use the folder that mlflow.<flavour>.save_model created, with MLmodel in it. If this is not an MLflow model, remove the type and add code_configuration and environment.',
    });
  const better = `${path.replace(/[/\\]+$/, '')}/${nested}`;
  return problem(view, 'path', {
    variant: 'nested',
    what: `The type is mlflow_model, but the MLmodel file is one folder below "${written}". MLflow looks in this folder only and fails: ${NOT_FOUND}.`,
    fix: `Use path: ${shown(better)}`,
    edits: another === undefined ? replacing(view, 'path', better) : [],
  });
}

function singleFile(file: string, written: string) {
  return basename(file) === 'MLmodel'
    ? {
        variant: 'mlmodel-itself',
        what: `The type is mlflow_model, but "${written}" is the MLmodel file itself. The client uploads only this file, without the model and its conda file.`,
        fix: 'Use the folder that contains it.',
      }
    : {
        variant: 'file',
        what: `The type is mlflow_model, but "${written}" is a single file. An MLflow model is a folder with an MLmodel file in it.`,
        fix: 'Use the folder that mlflow.<flavour>.save_model created. For a bare model file, remove the type and add code_configuration and environment.',
      };
}
