import { flavoursOf, noCodeModel, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { View } from '../../project/yaml/view.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';

/**
 * A model without a scoring script has the flavour python_function: no other is supported
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025; the generated script calls mlflow.pyfunc.load_model).
 */
export default defineCheck({
  id: 'mlflow/flavour',
  title: 'An MLflow model without a scoring script has the flavour python_function',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const mlmodel = noCodeModel(document, project)?.mlmodel;
    if (mlmodel === undefined || document.model.form !== 'inline') return;
    const related = servedBy(document);
    if (mlmodel.kind === 'broken') {
      const { view, problem: first } = mlmodel;
      const range = view.rangeOf(first ?? { start: 0, end: 0 });
      yield problem(view, '', {
        variant: 'broken',
        what: `The MLmodel file is not valid YAML (${shown(first?.detail ?? '')}). The generated scoring script reads it first, and MLflow cannot load the model.`,
        fix: 'Save the model again with mlflow.<flavour>.save_model. If the file has merge conflict markers of git, resolve the conflict.',
        range,
        related,
      });
    } else if (mlmodel.kind === 'read') yield* checkView(mlmodel.view, related);
    else
      yield notChecked(document.model.view, 'path', 'unreadable', {
        variant: 'unread',
        what: 'The MLmodel file has no readable keys, so the flavours of the model are unknown.',
        fix: 'Run endpoint-preflight after the step that creates or downloads the model.',
      });
  },
});

function* checkView(view: View, related: readonly RelatedPlace[]): Iterable<Problem> {
  const found = flavoursOf(view);
  if (view.isTemplate('flavors') || found.includes(MLFLOW_FILES.flavour)) return;
  const range = view.range('flavors', 'key');
  const said =
    found.length === 0
      ? {
          variant: 'none',
          what: 'The MLmodel file lists no flavours, so MLflow cannot load the model. Without a scoring script Azure ML serves the flavour python_function only.',
          fix: 'Save the model again with mlflow.<flavour>.save_model.',
        }
      : {
          what: `The model has no flavour python_function (it has ${found.map(shown).join(', ')}). Without a scoring script Azure ML serves no other: the generated script calls mlflow.pyfunc.load_model.`,
          fix: 'Save the model again with mlflow.<flavour>.save_model, which adds python_function. Or add code_configuration and environment, and load the model in your own script.',
        };
  yield problem(view, 'flavors', { part: 'key', range, related, ...said });
}
