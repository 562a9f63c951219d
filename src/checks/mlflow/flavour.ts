import { MLFLOW_FILES } from '../../catalog/mlflow-drift.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, notChecked, problem } from '../check.js';
import { shown } from '../shown.js';
import { flavoursOf, noCodeModel, servedBy } from './serving.js';

/**
 * A model that is served without a script has the flavour python_function: no other is supported
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025; the generated script calls
 * mlflow.pyfunc.load_model).
 */
export default defineCheck({
  id: 'mlflow/flavour',
  title: 'A model that is served without code has the flavour python_function',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const mlmodel = noCodeModel(document, files)?.mlmodel;
    if (mlmodel === undefined || document.model.form !== 'inline') return;
    const related = servedBy(document, 'mlflow/flavour');
    if (mlmodel.kind === 'broken') {
      const { view, problem: first } = mlmodel;
      const range = view.rangeOf(first ?? { start: 0, end: 0 });
      yield problem(view, '', {
        message: 'broken',
        range,
        related,
        values: { detail: shown(first?.detail ?? '') },
      });
    } else if (mlmodel.kind !== 'read') {
      yield notChecked(document.model.view, 'path', 'unreadable', { message: 'unread' });
    } else {
      const { view } = mlmodel;
      const found = flavoursOf(view);
      if (view.isTemplate('flavors') || found.includes(MLFLOW_FILES.flavour)) return;
      const message = found.length === 0 ? 'none' : '';
      const range = view.range('flavors', 'key');
      yield problem(view, 'flavors', {
        part: 'key',
        message,
        range,
        related,
        values: { found: found.map(shown) },
      });
    }
  },
});
