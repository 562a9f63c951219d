import { type ShapeFault, shapeFaults } from '../../domain/contract/shape.js';
import { shown } from '../../domain/shown.js';
import { nearest, slips } from '../../domain/suggest.js';
import {
  KEYS_OF_ONE_KIND,
  KEYS_OF_THE_OTHER_FILE,
  NESTED_KEYS,
  OTHER_NAMES,
} from '../../facts/contract-keys.js';
import type { Document } from '../../project/documents/document.js';
import { dotted } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem, replacing } from '../check.js';
import { meansKubernetes } from './kind.js';

/** The schema knows every key at its level: the client refuses a file with any other (marshmallow RAISE). */
export default defineCheck({
  id: 'contract/unknown-key',
  title: 'The schema knows every key',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document, project }: DocumentContext) {
    for (const fault of shapeFaults(project, document)) {
      if (fault.kind === 'unknown-key' && !hasItsOwnCheck(document, fault)) yield unknown(document, fault);
    }
  },
});

type UnknownKey = Extract<ShapeFault, { kind: 'unknown-key' }>;

/** contract/kind, contract/scale-settings, contract/preview-endpoint and contract/environment-definition say more about these. */
function hasItsOwnCheck(document: Document, { view, path, key }: UnknownKey): boolean {
  const isEnvironment =
    view === document ? path.length === 1 && path[0] === 'environment' : path.length === 0;
  if (isEnvironment) return key === 'channels' || key === 'dependencies';
  if (path.length === 0 && key === 'deployments' && document.family === 'endpoint')
    return document.node('deployments')?.kind === 'sequence';
  if (path.length === 0 && key === 'resources' && meansKubernetes(document)) return true;
  return document.isManaged && path[0] === 'scale_settings' && isTargetUtilization(document);
}

function isTargetUtilization(document: Document): boolean {
  return camelToSnake(document.string('scale_settings.type') ?? '') === 'target_utilization';
}

function unknown(document: Document, { view, path, key, known }: UnknownKey): Problem {
  const isWhole = path.length === 0 && view === document;
  const where = isWhole ? wholeName(document) : path.length === 0 ? 'an environment' : dotted(path);
  const route = [...path, key];
  const part = 'key' as const;
  const elsewhere = isWhole ? keyOfAnotherKind(key, where, document) : undefined;
  if (elsewhere !== undefined) return problem(view, route, { part, ...elsewhere });
  const what = `"${shown(key)}" is not a key of ${where}. The client refuses the whole file: unknown keys are errors at every level.`;
  const belongs = belongsTo(document, view === document ? path : ['environment'], key);
  if (belongs !== undefined)
    return problem(view, route, {
      part,
      variant: 'elsewhere',
      what,
      fix: `Move it to another level: "${belongs}".`,
    });
  if (document.isManaged && path[0] === 'scale_settings' && SCALES.test(snakeOf(key)))
    return problem(view, route, { part, variant: 'managed-scale', what, fix: MANAGED_SCALE });
  const suggestion = suggestionFor(key, known);
  if (suggestion === undefined) {
    const fix = `Remove it, or use the key that you mean. Keys here: ${known.join(', ')}.`;
    return problem(view, route, { part, what, fix });
  }
  const edits =
    isCertain(key, suggestion) && !view.has([...path, suggestion])
      ? replacing(view, route, suggestion, 'key')
      : [];
  const fix = `Did you mean "${suggestion}"?`;
  return problem(view, route, { part, variant: 'did-you-mean', what, fix, edits });
}

function wholeName(document: Document): string {
  return `${document.isManaged ? 'a managed' : 'a Kubernetes'} online ${document.family}`;
}

/** The sentences for a key that another kind of file has. */
function keyOfAnotherKind(key: string, where: string, document: Document) {
  const has = (keys: readonly string[]) => keys.includes(key);
  const isEndpoint = document.family === 'endpoint';
  if (has(KEYS_OF_ONE_KIND.kubernetesOnlineDeployment) && !isEndpoint)
    return kubernetesKey(key, document.has('type'));
  if (has(KEYS_OF_ONE_KIND.managedOnlineDeployment) && !isEndpoint) return managedKey(key, where);
  if (has(KEYS_OF_ONE_KIND.managedOnlineEndpoint) && document.kind === 'kubernetesOnlineEndpoint')
    return managedKey(key, where);
  if (has(KEYS_OF_ONE_KIND.kubernetesOnlineEndpoint) && document.kind === 'managedOnlineEndpoint')
    return {
      variant: 'empty-compute',
      what: '"compute" is empty, so the client reads this file as a managed endpoint, which has no such key, and refuses it.',
      fix: 'Use "compute: azureml:<attached cluster>" for a Kubernetes endpoint, or remove the line for a managed one.',
    };
  if (!has(KEYS_OF_THE_OTHER_FILE[isEndpoint ? 'deployment' : 'endpoint'])) return undefined;
  return isEndpoint
    ? {
        variant: 'belongs-to-deployment',
        what: `"${key}" is a key of a deployment, not of the endpoint. The client refuses the file.`,
        fix: 'Move it to the file of the deployment: one file for the endpoint, one for each deployment.',
      }
    : {
        variant: 'belongs-to-endpoint',
        what: `"${key}" is a key of the endpoint, not of a deployment. The client refuses the file.`,
        fix: 'Move it to the file of the endpoint. Set traffic after the deployments exist: az ml online-endpoint update --traffic "blue=100".',
      };
}

function kubernetesKey(key: string, hasType: boolean) {
  const managed = `For a managed deployment, remove "${key}" and set the size with "instance_type".`;
  return hasType
    ? {
        variant: 'kubernetes-deployment-type',
        what: `"${key}" is a key of Kubernetes deployments. The client reads this file as a managed one, because its "type" is not exactly "kubernetes" in lower case, and refuses the key.`,
        fix: `Use "type: kubernetes". ${managed}`,
      }
    : {
        variant: 'kubernetes-deployment',
        what: `"${key}" is a key of Kubernetes deployments. The client reads this file as a managed one and refuses the key: only "type: kubernetes" makes it Kubernetes, "$schema" does not.`,
        fix: `Add "type: kubernetes". ${managed}`,
      };
}

function managedKey(key: string, where: string) {
  return {
    variant: 'managed-only',
    what: `"${key}" is a key of managed endpoints and deployments; this is ${where}. The client refuses the key.`,
    fix: 'Remove it. On Kubernetes, the cluster defines the network.',
  };
}

/** The whole path of the level where a misplaced key is valid. */
function belongsTo(document: Document, path: readonly (string | number)[], key: string): string | undefined {
  if (document.family === 'endpoint') return undefined;
  const nested = Object.hasOwn(NESTED_KEYS, key) ? NESTED_KEYS[key] : undefined;
  if (path.length === 0) return nested;
  // Routes beside inference_config instead of below it.
  if (path.length === 1 && path[0] === 'environment' && /_route$/.test(key)) return nested;
  // environment_variables inside environment: a key of the deployment, unknown in the environment.
  return path[0] === 'environment' && ['environment_variables', 'env_vars', 'env'].includes(key)
    ? 'environment_variables'
    : undefined;
}

/** Another spelling or a known other name of the key, or at most two letters off. */
function isCertain(key: string, suggestion: string): boolean {
  if (suggestion.includes('.')) return false;
  const isOther = Object.hasOwn(OTHER_NAMES, key) && OTHER_NAMES[key] === suggestion;
  return isOther || slips(camelToSnake(key).replaceAll('-', '_'), suggestion) <= 2;
}

/** Bounds and targets of a scale, which only a Kubernetes deployment has. */
const SCALES = /^(?:min|max)|utilization|polling|replicas/;
const MANAGED_SCALE =
  'Remove it and set "instance_count". To scale a managed deployment, add an Azure Monitor autoscale rule to it.';

function snakeOf(key: string): string {
  return camelToSnake(key).replaceAll('-', '_');
}

function suggestionFor(key: string, known: readonly string[]): string | undefined {
  const snake = snakeOf(key);
  const name = [key, snake].find(each => Object.hasOwn(OTHER_NAMES, each));
  const other = name === undefined ? undefined : OTHER_NAMES[name];
  if (other !== undefined && known.includes(other.split('.')[0] ?? '')) return other;
  return known.find(name => name === snake) ?? nearest(key, known);
}
