import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { type AssetType, parseReference, type Reference } from '../references.js';
import { shown } from '../shown.js';

/**
 * A string under `model` or `environment` is a reference that the client can read: `azureml:name:version`,
 * `azureml:name@label`, an ARM id behind `azureml:`, or a registry path. Kubernetes takes no registry assets.
 */
export default defineCheck({
  id: 'contract/reference',
  title: 'References to models and environments have a form that can be found',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineDeployment', 'kubernetesOnlineDeployment', 'kubernetesOnlineEndpoint'],
  *run({ document }: DocumentContext) {
    if (document.family === 'endpoint') yield* compute(document);
    else {
      yield* asset(document, 'model', 'models');
      yield* asset(document, 'environment', 'environments');
    }
  },
});

function* asset(document: Document, key: 'model' | 'environment', type: AssetType): Iterable<Problem> {
  const part = document[key];
  if (part.form !== 'reference') return;
  const values = { key, text: shown(part.text), type };
  const found = parseReference(part.text);
  if (found.form === 'wrong') yield problem(document, key, { message: found.why, values, ...mildly(found) });
  else if (found.form === 'registry' && !document.isManaged)
    yield problem(document, key, { message: 'registry-on-kubernetes', values });
  else yield* doubtful(document, key, type, found);
}

/** What the client's schema lets pass; that it ends badly is read from its code or inferred, not documented. */
const PASSED_ON: ReadonlySet<string> = new Set([
  'registry-incomplete',
  'empty',
  'cloud-path',
  'twice-prefixed',
]);

function mildly({ why }: Extract<Reference, { form: 'wrong' }>): { severity?: 'warning' } {
  return PASSED_ON.has(why) ? { severity: 'warning' } : {};
}

function* doubtful(
  document: Document,
  key: 'model' | 'environment',
  type: AssetType,
  found: Exclude<Reference, { form: 'wrong' }>,
): Iterable<Problem> {
  const values = {
    key,
    type,
    name: shown(found.name),
    found: found.form === 'workspace' ? type : shown(found.type),
  };
  if (found.form !== 'workspace' && found.type !== type) {
    yield problem(document, key, { message: 'other-type', severity: 'warning', values });
  } else if (/\s/.test(found.name))
    yield problem(document, key, { message: 'space', severity: 'warning', values });
  else if (found.form === 'workspace') yield* versionOf(document, key, found);
}

/**
 * The client looks the version up before it deploys: azure-ai-ml 1.34.0 `operations/_operation_orchestrator.py`,
 * `get_asset_arm_id`. Microsoft's page allows a bare name, so this is no more than a warning.
 */
function* versionOf(
  document: Document,
  key: 'model' | 'environment',
  found: Extract<Reference, { form: 'workspace' }>,
): Iterable<Problem> {
  const values = { key, text: shown(document.string(key) ?? '') };
  const isCurated = key === 'environment' && found.name.startsWith('AzureML-');
  if (found.label !== undefined) {
    if (found.label !== 'latest')
      yield problem(document, key, { message: 'label', severity: 'warning', values });
  } else if (found.version === undefined && !isCurated) {
    yield problem(document, key, { message: 'no-version', severity: 'warning', values });
  }
}

/** `compute` must carry the prefix; the client takes anything behind it. */
function* compute(document: Document): Iterable<Problem> {
  const text = document.string('compute');
  if (text === undefined || /^azureml:./.test(text)) return;
  yield problem(document, 'compute', {
    message: 'compute',
    values: { text: shown(text.replace(/^azureml:/, '')) },
  });
}
