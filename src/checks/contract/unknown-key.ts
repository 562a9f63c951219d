import {
  KEYS_OF_ONE_KIND,
  KEYS_OF_THE_OTHER_FILE,
  NESTED_KEYS,
  OTHER_NAMES,
} from '../../catalog/contract-keys.js';
import type { Document } from '../../documents/document.js';
import { dotted } from '../../documents/document.js';
import { camelToSnake } from '../../documents/python.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem, replacing } from '../check.js';
import { shown } from '../shown.js';
import { nearest, slips } from '../suggest.js';
import { meansKubernetes } from './kind.js';
import { type ShapeFault, shapeFaults } from './shape.js';

/** Every key is one that the schema knows, at its level: the client refuses a file with any other (marshmallow RAISE). */
export default defineCheck({
  id: 'contract/unknown-key',
  title: 'Every key is one that the schema knows',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const fault of shapeFaults(document)) {
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
  const at = { part: 'key' as const };
  const kind = isWhole ? kindThatHas(key, document) : undefined;
  if (kind !== undefined) return problem(view, route, { ...at, message: kind, values: { key, where } });
  const belongs = belongsTo(document, view === document ? path : ['environment'], key);
  const values = { key: shown(key), where, known };
  if (belongs !== undefined)
    return problem(view, route, { ...at, message: 'elsewhere', values: { ...values, belongs } });
  const suggestion = suggestionFor(key, known);
  if (suggestion === undefined) return problem(view, route, { ...at, values });
  const edits =
    isCertain(key, suggestion) && !view.has([...path, suggestion])
      ? replacing(view, route, suggestion, 'key')
      : [];
  return problem(view, route, { ...at, message: 'did-you-mean', values: { ...values, suggestion }, edits });
}

function wholeName(document: Document): string {
  return `${document.isManaged ? 'a managed' : 'a Kubernetes'} online ${document.family}`;
}

/** The message for a key that another kind of file has. */
function kindThatHas(key: string, document: Document): string | undefined {
  const has = (keys: readonly string[]) => keys.includes(key);
  const other = document.family === 'endpoint' ? 'deployment' : 'endpoint';
  if (has(KEYS_OF_ONE_KIND.kubernetesOnlineDeployment) && document.family === 'deployment') {
    return document.has('type') ? 'kubernetes-deployment-type' : 'kubernetes-deployment';
  }
  if (has(KEYS_OF_ONE_KIND.managedOnlineDeployment) && document.family === 'deployment')
    return 'managed-only';
  if (has(KEYS_OF_ONE_KIND.managedOnlineEndpoint) && document.kind === 'kubernetesOnlineEndpoint')
    return 'managed-only';
  if (has(KEYS_OF_ONE_KIND.kubernetesOnlineEndpoint) && document.kind === 'managedOnlineEndpoint')
    return 'empty-compute';
  return has(KEYS_OF_THE_OTHER_FILE[other]) ? `belongs-to-${other}` : undefined;
}

/** The whole path under which a misplaced key would be right. */
function belongsTo(document: Document, path: readonly (string | number)[], key: string): string | undefined {
  if (document.family === 'endpoint') return undefined;
  const nested = Object.hasOwn(NESTED_KEYS, key) ? NESTED_KEYS[key] : undefined;
  if (path.length === 0) return nested;
  // environment_variables inside environment: right in the deployment, unknown in the environment.
  return path[0] === 'environment' && ['environment_variables', 'env_vars', 'env'].includes(key)
    ? 'environment_variables'
    : undefined;
}

/** Another spelling or known name of the very key, or two letters away from it. */
function isCertain(key: string, suggestion: string): boolean {
  if (suggestion.includes('.')) return false;
  const isOther = Object.hasOwn(OTHER_NAMES, key) && OTHER_NAMES[key] === suggestion;
  return isOther || slips(camelToSnake(key).replaceAll('-', '_'), suggestion) <= 2;
}

function suggestionFor(key: string, known: readonly string[]): string | undefined {
  const snake = camelToSnake(key).replaceAll('-', '_');
  const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
  if (other !== undefined && known.includes(other.split('.')[0] ?? '')) return other;
  return known.find(name => name === snake) ?? nearest(key, known);
}
