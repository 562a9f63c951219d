import {
  type AssetType,
  parseReference,
  type Reference,
  type ReferenceFault,
} from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem, type Said } from '../check.js';

/**
 * Text under `model` or `environment` is a reference that the client can read: `azureml:name:version`,
 * `azureml:name@label`, an ARM ID after `azureml:`, or a registry path. Kubernetes supports no registry assets.
 */
export default defineCheck({
  id: 'contract/reference',
  title: 'References to models and environments have a valid form',
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

type Key = 'model' | 'environment';

function* asset(document: Document, key: Key, type: AssetType): Iterable<Problem> {
  const part = document[key];
  if (part.form !== 'reference') return;
  const found = parseReference(part.text);
  if (found.form === 'wrong') {
    const sentences = WRONG[found.why]({ key, text: shown(part.text), type });
    yield problem(document, key, { variant: found.why, ...sentences, ...mildly(found) });
  } else if (found.form === 'registry' && !document.isManaged)
    yield problem(document, key, {
      variant: 'registry-on-kubernetes',
      what: `"${key}" is a registry asset. Kubernetes deployments cannot use those, and the client refuses the file.`,
      fix: 'Register the asset in the workspace and use "azureml:<name>:<version>".',
    });
  else yield* doubtful(document, key, type, found);
}

/** What the client's schema accepts; that it fails later is read from its code or inferred, not documented. */
const PASSED_ON: ReadonlySet<string> = new Set([
  'registry-incomplete',
  'empty',
  'cloud-path',
  'twice-prefixed',
]);

function mildly({ why }: Extract<Reference, { form: 'wrong' }>): { severity?: 'warning' } {
  return PASSED_ON.has(why) ? { severity: 'warning' } : {};
}

interface Written {
  key: Key;
  /** The value, bounded. */
  text: string;
  type: AssetType;
}

/** The forms of a reference. */
const useForms = ({ type }: Written): string =>
  `Use "azureml:<name>:<version>" or "azureml:<name>@latest" for a workspace asset, "azureml://registries/<registry>/${type}/<name>/versions/<version>" for a registry asset.`;

/** The sentences for text that is not a reference, by what is wrong with it. */
const WRONG: Readonly<Record<ReferenceFault, (written: Written) => Said>> = {
  'no-prefix': written => ({
    what: `"${written.key}: ${written.text}" has no "azureml:" prefix, so the client cannot read it as a reference and refuses the file.`,
    fix: useForms(written),
  }),
  image: ({ key, text }) => ({
    what: `"${key}: ${text}" looks like a container image, but text here must be a reference to an asset. The client refuses the file.`,
    fix: `Use "${key}:" and, below it, "image: ${text}".`,
  }),
  path: ({ key, text }) => ({
    what: `"${key}: ${text}" looks like a path, but text here must be a reference to a registered asset. The client refuses the file.`,
    fix: `For a model, use "model:" and, below it, "path: ${text}". For an environment in a file, use "environment: file:${text}".`,
  }),
  file: ({ key, text }) => ({
    what: `"${key}: ${text}" uses "file:", which the client supports for environments only. It refuses the file.`,
    fix: 'Define the model inline: "model:" and, below it, "path:" (and "name:", "version:", "type:" as needed).',
  }),
  'arm-no-prefix': ({ key }) => ({
    what: `"${key}" is an ARM ID without the "azureml:" prefix. The client refuses the file.`,
    fix: 'Put "azureml:" directly before "/subscriptions/…".',
  }),
  'arm-incomplete': ({ key, type }) => ({
    what: `"${key}" is not a complete ARM ID of an asset. The client requires "/subscriptions/…/resourceGroups/…/providers/Microsoft.MachineLearningServices/workspaces/…/${type}/<name>/versions/<version>", in this letter case, and refuses anything else.`,
    fix: 'Complete it, or use "azureml:<name>:<version>".',
  }),
  'cloud-path': ({ key, text }) => ({
    what: `"${key}: ${text}" is a path in the cloud, not an asset. The client accepts it as if it were a name, and the service finds no asset of that name.`,
    fix: `For a model, use "model:" and, below it, "path: ${text}", or register it and use "azureml:<name>:<version>".`,
  }),
  slash: written => ({
    what: `"${written.key}: ${written.text}" contains a slash. The name of a workspace asset has none, and the client refuses the file.`,
    fix: useForms(written),
  }),
  'twice-prefixed': ({ key, text }) => ({
    what: `"${key}: ${text}" has an extra "azureml:" before a registry path. The client reads the file and stops at the deploy.`,
    fix: 'Remove the first "azureml:".',
  }),
  empty: written => ({
    what: `"${written.key}: ${written.text}" names nothing. The client accepts it, and the service finds no asset.`,
    fix: useForms(written),
  }),
  'label-after-version': ({ key, text }) => ({
    what: `"${key}: ${text}" has a label behind a colon. A reference has a version or a label, not both: the client takes all before "@" for the name, and finds no such ${key}.`,
    fix: `Use "${text.replace(/:[^:@]*@.*$/, '')}@latest" for the newest, or "${text.replace(/:[^:@]*@.*$/, '')}:<version>".`,
  }),
  'registry-incomplete': ({ key, text, type }) => ({
    what: `"${key}: ${text}" is not a complete registry path. The client accepts it, and the service finds no asset.`,
    fix: `Use "azureml://registries/<registry>/${type}/<name>/versions/<version>" or "…/labels/latest".`,
  }),
};

function* doubtful(
  document: Document,
  key: Key,
  type: AssetType,
  found: Exclude<Reference, { form: 'wrong' }>,
): Iterable<Problem> {
  if (found.form !== 'workspace' && found.type !== type)
    yield problem(document, key, {
      variant: 'other-type',
      severity: 'warning',
      what: `"${key}" refers to an asset under "${shown(found.type)}", but must refer to one under "${type}". The client accepts it, and the service finds no such ${key}.`,
      fix: `Use a reference to the ${key}.`,
    });
  else if (/\s/.test(found.name))
    yield problem(document, key, {
      variant: 'space',
      severity: 'warning',
      what: `"${key}" refers to "${shown(found.name)}", which contains a space. No asset has such a name; the client accepts it.`,
      fix: 'Remove the space.',
    });
  else if (found.form === 'workspace') yield* versionOf(document, key, found);
}

/**
 * The client looks the version up before it deploys: azure-ai-ml 1.34.0 `operations/_operation_orchestrator.py`,
 * `get_asset_arm_id`. Microsoft's documentation allows a bare name, so this is a warning.
 */
function* versionOf(
  document: Document,
  key: Key,
  found: Extract<Reference, { form: 'workspace' }>,
): Iterable<Problem> {
  const text = shown(document.string(key) ?? '');
  const isCurated = key === 'environment' && found.name.startsWith('AzureML-');
  const version = found.version?.trim();
  if (version !== undefined && /^(?:latest|newest|current|default|\*|v?latest)$/i.test(version))
    yield problem(document, key, {
      variant: 'version-latest',
      severity: 'warning',
      what: `"${key}: ${text}" asks for a version that is called "${shown(version)}". A version is not a label: the service looks for one of exactly this name and finds none.`,
      fix: `Use "azureml:${shown(found.name)}@latest" for the newest, or a version.`,
    });
  else if (found.label !== undefined && found.label !== 'latest')
    yield problem(document, key, {
      variant: 'label',
      severity: 'warning',
      what: `"${key}: ${text}" uses a label that the client cannot look up: it supports "latest" only and stops at the deploy.`,
      fix: 'Use "@latest", or ":<version>".',
    });
  else if (found.label === undefined && found.version === undefined && !isCurated)
    yield problem(document, key, {
      variant: 'no-version',
      severity: 'warning',
      what: `"${key}: ${text}" has no version and no label. The client reads the file and stops at the deploy: "Failed to extract version when parsing asset". Only curated environments (AzureML-…) need none.`,
      fix: `Use "${text}:<version>", or "${text}@latest" for the newest.`,
    });
}

/** `compute` needs the prefix; the client accepts any text after it. */
function* compute(document: Document): Iterable<Problem> {
  const text = document.string('compute');
  if (text === undefined || /^azureml:./.test(text)) return;
  const name = shown(text.replace(/^azureml:/, ''));
  yield problem(document, 'compute', {
    variant: 'compute',
    what: `"compute: ${name}" is not "azureml:" and a name. The client refuses the file.`,
    fix: 'Use "compute: azureml:<name of the attached cluster>".',
  });
}
