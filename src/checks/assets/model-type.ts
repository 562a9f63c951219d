import { namedAsset } from '../../domain/assets/named.js';
import { type FoundAsset, search } from '../../domain/assets/search.js';
import { modelType as inlineType } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import {
  type Answer,
  DEPLOYMENTS,
  defineCheck,
  notChecked,
  type Problem,
  problem,
  type RemoteDocumentContext,
  type Settled,
  type Unanswered,
  unanswered,
} from '../check.js';

/** What offline checks report for these files while they do not know what is registered. */
const OPEN = {
  routes: 'mlflow/model-type/with-registered',
  environment: 'contract/deployment-mode/no-environment',
} as const;

/**
 * Something serves the model, by its registered type: Azure writes the scoring script for MLflow and Triton models only.
 * Without one: `(MissingDriverProgram) Could not find driver program in the request`
 * (Azure/azure-sdk-for-python#35387). contract/deployment-mode does the same for what the file itself shows.
 */
export default defineCheck({
  id: 'assets/model-type',
  title: 'Something serves the registered model',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: RemoteDocumentContext) {
    const { document } = context;
    if (document.isGiven('code_configuration')) yield* withScript(context);
    else if (mayLackServer(document)) yield* withoutScript(context);
  },
});

/** A script for an MLflow model needs an environment too: Azure builds one only where it writes the script. */
async function* withScript(context: RemoteDocumentContext): AsyncIterable<Answer | Settled> {
  const { document } = context;
  if (document.environment.form !== 'none' || document.has('environment')) return;
  const named = namedAsset(document, 'models');
  const found = named && (await search(context, named));
  if (found?.kind === 'unknown' && found.reason !== 'unsupported') yield unanswered(document, 'model', found);
  if (found?.kind !== 'found' || typeOf(found) !== 'mlflow') return;
  yield { file: document.file, settles: OPEN.environment };
  const { model, type } = registeredAs(found);
  yield problem(document, 'code_configuration', {
    part: 'key',
    variant: 'mlflow-script',
    what: `The model ${model} is registered as ${type}. Azure builds the environment of an MLflow model only where it also writes the scoring script. With a script of your own, Microsoft's documentation requires an environment, and this file has none.`,
    fix: 'Add an environment whose packages include mlflow, azureml-inference-server-http and those of the model, or remove code_configuration and let Azure serve the model.',
  });
}

/** Whether this file leaves open what the workspace knows: the type of the model, the routes of the environment. */
function mayLackServer(document: Document): boolean {
  const { model, environment } = document;
  if (environment.form === 'reference')
    return model.form === 'reference' || inlineType(document) === 'custom_model';
  if (model.form !== 'reference') return false;
  if (environment.form === 'inline') return !environment.view.has('inference_config');
  return environment.form === 'none' && !document.has('environment');
}

async function* withoutScript(context: RemoteDocumentContext): AsyncIterable<Answer | Settled> {
  const { document } = context;
  const [model, routes] = await Promise.all([modelOf(context), routesOf(context)]);
  if ('reason' in model) yield model;
  if ('reason' in routes) yield routes;
  if ('reason' in model || 'reason' in routes) return;
  if (model.type !== 'custom' || routes.server === 'unknown') return;
  if (document.model.form === 'inline') yield { file: document.file, settles: OPEN.routes };
  if (routes.server === 'none') yield unserved(document, model.registered);
}

/** `registered`: undefined where the model is inline. */
function unserved(document: Document, registered: Registered | undefined): Problem {
  const severity = document.isManaged ? 'error' : 'warning';
  const related =
    document.environment.form === 'reference'
      ? [{ message: 'the environment, which has no server of its own', at: document.range('environment') }]
      : [];
  const refusal =
    'The service refuses it: "(MissingDriverProgram) Could not find driver program in the request".';
  if (registered === undefined)
    return problem(document, 'model', {
      part: 'key',
      variant: 'inline',
      what: `Nothing in this deployment answers requests: it has a custom model, no code_configuration, and a registered environment without routes of its own (inference_config). ${refusal}`,
      fix: "Add code_configuration with a scoring script. Or set the model's type to mlflow_model or triton_model if it is one, or use an environment whose container has its own server.",
      severity,
      related,
    });
  return problem(document, 'model', {
    variant: 'custom',
    what: `The model ${registered.model} is registered as ${registered.type}, and Azure writes a scoring script for MLflow and Triton models only. This file has no code_configuration, and no environment with routes of its own. ${refusal}`,
    fix: 'Add code_configuration with a scoring script. If the files are an MLflow or Triton model, register them again with that type: az ml model create --type mlflow_model (or triton_model).',
    severity,
    related,
  });
}

type Served = 'custom' | 'azure';
interface Model {
  /** Undefined: there is nothing to report, or another check reports it. */
  type: Served | undefined;
  /** Undefined where the model is inline. */
  registered?: Registered;
}

async function modelOf(context: RemoteDocumentContext): Promise<Model | Unanswered> {
  const { document } = context;
  if (document.model.form === 'inline') return { type: 'custom' };
  const named = namedAsset(document, 'models');
  const found = named && (await search(context, named));
  if (found?.kind === 'unknown' && found.reason !== 'unsupported')
    return unanswered(document, 'model', found);
  // A model of a registry may have a template that serves it.
  if (found?.kind !== 'found' || 'registry' in found.home) return { type: undefined };
  const registered = registeredAs(found);
  const type = typeOf(found);
  if (type === undefined)
    return notChecked(document, 'model', 'unknown-content', {
      variant: 'unknown-type',
      what: `The model ${registered.model} is registered with the type "${registered.type}", which this check does not know. It cannot tell whether Azure serves the model without a scoring script.`,
      fix: 'If it is not an MLflow or Triton model, add code_configuration with a scoring script.',
    });
  return { type: type === 'custom' ? 'custom' : 'azure', registered };
}

interface Routes {
  server: 'own' | 'none' | 'unknown';
}

/** Whether the environment has a server with routes of its own. */
async function routesOf(context: RemoteDocumentContext): Promise<Routes | Unanswered> {
  const { document } = context;
  if (document.environment.form !== 'reference') return { server: 'none' };
  const named = namedAsset(document, 'environments');
  const found = named && (await search(context, named));
  if (found?.kind === 'unknown' && found.reason !== 'unsupported')
    return unanswered(document, 'environment', found);
  if (found?.kind !== 'found') return { server: 'unknown' };
  return { server: found.version.hasRoutes ? 'own' : 'none' };
}

interface Registered {
  /** `credit:3` */
  model: string;
  type: string;
}

function registeredAs({ name, version }: FoundAsset): Registered {
  return { model: `${shown(name)}:${shown(version.version)}`, type: shown(version.modelType ?? '') };
}

/** Azure spells the types in two ways: `custom_model` and `CustomModel`. */
function typeOf({ version }: FoundAsset): 'custom' | 'mlflow' | 'triton' | undefined {
  const letters = version.modelType?.toLowerCase().replace(/[^a-z]/g, '');
  return ({ custommodel: 'custom', mlflowmodel: 'mlflow', tritonmodel: 'triton' } as const)[
    letters as 'custommodel'
  ];
}
