import { parseReference } from '../../domain/references.js';
import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/**
 * `Model.get_model_path("name")` of SDK v1 looks for a folder of that name among the models of the container, which holds
 * one: that of the deployment.
 */
export default defineCheck({
  id: 'scoring/model-name',
  title: 'The script asks for the model of the deployment by its name',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const model = nameOf(script.document);
    if (model === undefined) return;
    for (const call of script.module.calls) {
      if (!/(?:^|\.)Model\.get_model_path$/.test(call.target) || call.mainOnly) continue;
      const asked = call.args.find(
        ({ keyword }, at) => keyword === 'model_name' || (at === 0 && keyword === undefined),
      );
      if (asked?.value === undefined || asked.value === model) continue;
      yield problemIn(script, script, asked.span, {
        severity: call.conditional ? 'warning' : 'error',
        what: `The script asks for the model "${shown(asked.value)}", and the model of this deployment is "${shown(model)}". The container has no other: get_model_path raises ModelNotFoundException.`,
        fix: 'Use os.environ["AZUREML_MODEL_DIR"], which is the folder of the model, whatever its name.',
        key: asked.value,
      });
    }
  },
});

/** The model's registered name; undefined where the file does not say it. */
function nameOf({ model }: Document): string | undefined {
  if (model.form === 'inline') return model.view.isTemplate('name') ? undefined : model.view.string('name');
  if (model.form !== 'reference') return undefined;
  const reference = parseReference(model.text);
  return reference.form === 'wrong' ? undefined : reference.name;
}
