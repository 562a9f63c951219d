import { basename } from 'node:path';
import { type ModelFolder, modelFolderOf } from '../../documents/mlmodel.js';
import type { View } from '../../documents/view.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  replacing,
} from '../check.js';
import { shown } from '../shown.js';
import { modelType } from './serving.js';

/**
 * What is called an MLflow model has its MLmodel file at the top of the folder: that is the format
 * (mlflow.org, "MLflow Models", storage format), and where the generated script looks for it.
 */
export default defineCheck({
  id: 'mlflow/not-a-model',
  title: 'The folder of an MLflow model has an MLmodel file',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    if (document.model.form !== 'inline' || modelType(document) !== 'mlflow_model') return;
    const found = told(document.model.view, modelFolderOf(document, files));
    if (found === undefined) return;
    // A script of the user's own may load what it likes, and an earlier step of the job may still write the model here.
    const isCertain = !document.isGiven('code_configuration') && found.message !== '';
    yield { ...found, severity: isCertain ? 'error' : 'warning' };
  },
});

function told(view: View, folder: ModelFolder): Problem | undefined {
  const written = view.string('path') ?? '';
  if (folder.kind === 'file') {
    const isMlmodel = basename(folder.path) === 'MLmodel';
    return problem(view, 'path', {
      message: isMlmodel ? 'mlmodel-itself' : 'file',
      values: { written: shown(written) },
    });
  }
  // paths/model speaks of an empty folder.
  if (folder.kind !== 'plain' || folder.isEmpty) return undefined;
  if (folder.otherCase !== undefined) {
    return problem(view, 'path', {
      message: 'other-case',
      values: { written: shown(written), actual: shown(folder.otherCase) },
    });
  }
  const [nested, another] = folder.nested;
  if (nested === undefined) return problem(view, 'path', { values: { written: shown(written) } });
  const better = `${written.replace(/[/\\]+$/, '')}/${nested}`;
  return problem(view, 'path', {
    message: 'nested',
    values: { written: shown(written), better: shown(better) },
    edits: another === undefined ? replacing(view, 'path', better) : [],
  });
}
