import type { Document } from '../../documents/document.js';
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
import { modelType as inlineType } from '../mlflow/serving.js';
import { shown } from '../shown.js';
import { namedAsset } from './named.js';
import { type Found, search } from './search.js';

/** What offline checks say of these files while they do not know what is registered. */
const OPEN = {
  routes: 'mlflow/model-type/with-registered',
  environment: 'contract/deployment-mode/no-environment',
};

/**
 * Something serves the model, as its registered type tells: Azure writes the script for MLflow and Triton models, and
 * for no other. Without one, `(MissingDriverProgram) Could not find driver program in the request`
 * (Azure/azure-sdk-for-python#35387). contract/deployment-mode asks the same of what the file itself shows.
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

/** A script for an MLflow model wants an environment as well: Azure builds it only where it writes the script. */
async function* withScript(context: RemoteDocumentContext): AsyncIterable<Answer | Settled> {
  const { document } = context;
  if (document.environment.form !== 'none' || document.has('environment')) return;
  const named = namedAsset(document, 'models');
  const found = named && (await search(context, named));
  if (found?.kind === 'unknown' && found.reason !== 'unsupported') yield unanswered(document, 'model', found);
  if (found?.kind !== 'found' || typeOf(found) !== 'mlflow') return;
  yield { file: document.file, settles: OPEN.environment };
  const values = valuesOf(found);
  yield problem(document, 'code_configuration', { part: 'key', message: 'mlflow-script', values });
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
  if (routes.server === 'none') yield unserved(document, model.values);
}

function unserved(document: Document, values: Record<string, string>): Problem {
  const message = document.model.form === 'inline' ? 'inline' : 'custom';
  const part = message === 'inline' ? 'key' : 'value';
  const severity = document.isManaged ? 'error' : 'warning';
  const related =
    document.environment.form === 'reference'
      ? [{ message: 'assets/model-type/environment', at: document.range('environment') }]
      : [];
  return problem(document, 'model', { part, message, severity, values, related });
}

type Served = 'custom' | 'azure';
interface Model {
  /** Undefined: nothing is to be said of it, or another check says it. */
  type: Served | undefined;
  values: Record<string, string>;
}

async function modelOf(context: RemoteDocumentContext): Promise<Model | Unanswered> {
  const { document } = context;
  if (document.model.form === 'inline') return { type: 'custom', values: {} };
  const named = namedAsset(document, 'models');
  const found = named && (await search(context, named));
  if (found?.kind === 'unknown' && found.reason !== 'unsupported')
    return unanswered(document, 'model', found);
  // A model of a registry may have a template that serves it.
  if (found?.kind !== 'found' || 'registry' in found.home) return { type: undefined, values: {} };
  const values = valuesOf(found);
  const type = typeOf(found);
  if (type === undefined)
    return notChecked(document, 'model', 'unknown-content', { message: 'unknown-type', values });
  return { type: type === 'custom' ? 'custom' : 'azure', values };
}

interface Routes {
  server: 'own' | 'none' | 'unknown';
}

/** Whether the environment brings a server with routes of its own. */
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

function valuesOf({ name, version }: Found): Record<string, string> {
  return {
    name: shown(name),
    version: shown(version.version),
    type: shown(version.modelType ?? ''),
  };
}

/** Azure has written the types in two spellings: `custom_model` and `CustomModel`. */
function typeOf({ version }: Found): 'custom' | 'mlflow' | 'triton' | undefined {
  const letters = version.modelType?.toLowerCase().replace(/[^a-z]/g, '');
  return ({ custommodel: 'custom', mlflowmodel: 'mlflow', tritonmodel: 'triton' } as const)[
    letters as 'custommodel'
  ];
}
