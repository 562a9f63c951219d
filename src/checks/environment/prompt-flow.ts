import { join } from 'node:path';
import { shown } from '../../domain/shown.js';
import { isAddress, modelPath } from '../../domain/uploads/places.js';
import type { Document } from '../../project/documents/document.js';
import type { Project } from '../../project/project.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const VARIABLE = 'environment_variables.PROMPTFLOW_RUN_MODE';
const RUNTIME =
  /^mcr\.microsoft\.com\/azureml\/promptflow\/promptflow-(?:runtime(?:-stable)?|python)(?::(?<tag>[\w.-]+))?$/i;

/**
 * A container of prompt flow serves: `PROMPTFLOW_RUN_MODE` is `serving`, or the image finds that out itself. Images of 2023
 * take the variable alone, "compute" by default (how-to-deploy-to-code.md of 2023); newer ones look for `flow.dag.yaml` or
 * `MLmodel` in the model, or in the one folder of it (microsoft/promptflow, the start script of the runtime image).
 */
export default defineCheck({
  id: 'environment/prompt-flow',
  title: 'A prompt flow container runs in serving mode',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext): Iterable<Problem> {
    const { environment } = document;
    const image = environment.form === 'inline' ? environment.view.string('image')?.trim() : undefined;
    const runtime = image === undefined ? null : RUNTIME.exec(image);
    if (runtime === null) return;
    if (document.isGiven(VARIABLE)) {
      yield* otherMode(document);
      return;
    }
    if (document.isGiven('environment_variables.PROMPTFLOW_PROJECT_PATH')) return;
    const isOld = /^2023/.test(runtime.groups?.tag ?? '');
    if (isOld) yield missing(document, 'old', 'An image of 2023 starts in "compute" mode without it.');
    else if (isNoFlow(document, project))
      yield missing(
        document,
        'no-flow',
        'The model has no flow.dag.yaml at its top, so the image does not find out itself that it has to serve.',
      );
  },
});

const FAILS = 'The container then answers no request at /score, and the deploy fails when the probes do.';

function* otherMode(document: Document): Iterable<Problem> {
  const mode = document.string(VARIABLE);
  if (mode === undefined || mode === 'serving' || document.isTemplate(VARIABLE)) return;
  yield problem(document, VARIABLE, {
    variant: 'other-mode',
    severity: 'error',
    what: `PROMPTFLOW_RUN_MODE is "${shown(mode)}". Only "serving" serves requests. ${FAILS}`,
    fix: 'Use PROMPTFLOW_RUN_MODE: serving',
  });
}

function missing(document: Document, variant: string, because: string): Problem {
  return problem(document, 'environment_variables', {
    part: 'key',
    variant,
    what: `The image of prompt flow runs without PROMPTFLOW_RUN_MODE. ${because} ${FAILS}`,
    fix: 'Add to environment_variables: PROMPTFLOW_RUN_MODE: serving',
  });
}

/** A local model folder without a flow; of any other model, nothing is known. */
function isNoFlow(document: Document, project: Project): boolean {
  const place = modelPath(document);
  if (place === undefined || isAddress(place.written) || place.view.isTemplate(place.path)) return false;
  const look = project.look(place.base, place.written);
  if (look.kind !== 'folder') return look.kind === 'file';
  return ['flow.dag.yaml', 'MLmodel', 'flow.flex.yaml'].every(
    name =>
      project.look(look.path, name).kind !== 'file' &&
      project.look(join(look.path, '..'), name).kind !== 'file',
  );
}
