/**
 * Which of the four kinds a YAML file is, if any: by its shape first, by what it says of itself second.
 * The client knows the kind from the command that it is given; we find files on our own and must tell.
 */
import { distance } from 'fastest-levenshtein';
import {
  AZURE_ML_SCHEMA,
  DEPLOYMENT_KEYS,
  ENDPOINT_KEYS,
  FOREIGN_KEYS,
  FOREIGN_TYPES,
  KEYS_OF_OTHER_PROGRAMS,
  OTHER_SIZE,
  OUR_SCHEMA,
  SHARED_ENDPOINT_KEYS,
} from '../../facts/yaml-files.js';
import type { Kind } from '../../model/findings.js';

export type Family = 'endpoint' | 'deployment';

export function familyOf(kind: Kind): Family {
  return kind.endsWith('Endpoint') ? 'endpoint' : 'deployment';
}

/** What is known of a file before its kind is: top-level keys, `type`, and its own word for itself. */
export interface Shape {
  keys: readonly string[];
  /** Text of the top-level `type`, if any. */
  type: string | undefined;
  /** Value of `$schema`, else of the `yaml-language-server` comment. */
  schema: string | undefined;
  /** Text of the top-level `instance_type` and `compute`, if any. */
  size?: string | undefined;
  compute?: string | undefined;
}

export type Classified = { family: Family } | { foreign: string };

/**
 * @param named whether a person named this very file; then the benefit of the doubt is an endpoint's or a
 *   deployment's, and `foreign` says what the file seems to be instead.
 */
export function classify(shape: Shape, named: boolean): Classified {
  const foreign = foreignSign(shape);
  const own = ownSign(shape);
  if (!named && isOfOtherProgram(shape)) return { foreign: foreign ?? 'a file of another program' };
  const isBatch = shape.type?.toLowerCase() === 'batch';
  if (own !== undefined && !isBatch && (foreign === undefined || own.strong)) return { family: own.family };
  if (foreign !== undefined) return { foreign };
  const declared = OUR_SCHEMA.exec(shape.schema ?? '')?.[2]?.toLowerCase();
  if (declared === 'endpoint' || declared === 'deployment') return { family: declared };
  if (named && shape.keys.includes('name')) return { family: 'endpoint' };
  return { foreign: 'neither' };
}

interface Sign {
  family: Family;
  /** Enough to outweigh a key of another kind, which is then a mistake in the file and not its nature. */
  strong: boolean;
}

function ownSign({ keys, compute }: Shape): Sign | undefined {
  const deployment = present(DEPLOYMENT_KEYS, keys, 3);
  if (keys.includes('endpoint_name') || deployment.length >= 2) {
    const strong = deployment.length >= 3 && keys.includes('instance_type');
    return deployment.length >= 2 || hasDeploymentCompany(keys)
      ? { family: 'deployment', strong }
      : undefined;
  }
  const endpoint = present(ENDPOINT_KEYS, keys, 2);
  const shared = SHARED_ENDPOINT_KEYS.filter(key => keys.includes(key));
  if (keys.includes('name') && endpoint.length >= 1)
    return { family: 'endpoint', strong: endpoint.length >= 2 };
  if (keys.includes('name') && shared.includes('identity') && keys.length <= 4)
    return { family: 'endpoint', strong: false };
  if (isBareKubernetesEndpoint(keys, compute)) return { family: 'endpoint', strong: false };
  return undefined;
}

/** `name` and `compute: azureml:…` alone, with what every file may have besides. */
function isBareKubernetesEndpoint(keys: readonly string[], compute: string | undefined): boolean {
  const others = keys.filter(
    key => !['name', 'compute', '$schema', 'description', 'tags', 'type'].includes(key),
  );
  return keys.includes('name') && others.length === 0 && (compute ?? '').startsWith('azureml:');
}

/** `endpoint_name` alone is too little, but next to one of these it is a deployment that lacks the rest. */
function hasDeploymentCompany(keys: readonly string[]): boolean {
  return ['name', 'model', 'environment'].some(key => keys.includes(key));
}

/** The wanted keys that are there; slips of the keyboard count only where the right ones are fewer than `enough`. */
function present(wanted: readonly string[], keys: readonly string[], enough: number): string[] {
  const exact = wanted.filter(key => keys.includes(key));
  return exact.length >= enough ? exact : wanted.filter(key => isThere(key, keys));
}

/** The key, or a slip of the keyboard away from it: a file must not escape its checks by a typo. */
function isThere(key: string, keys: readonly string[]): boolean {
  return (
    keys.includes(key) ||
    (key.length >= 9 && keys.some(other => other.length >= 8 && distance(key, other) <= 2))
  );
}

function foreignSign({ keys, type, schema }: Shape): string | undefined {
  const byType = type === undefined ? undefined : FOREIGN_TYPES[type.toLowerCase()];
  if (byType !== undefined) return byType;
  if (isBatchDeployment(keys)) return 'a batch deployment';
  const byKey = keys.find(key => Object.hasOwn(FOREIGN_KEYS, key));
  if (byKey !== undefined) return FOREIGN_KEYS[byKey];
  const declared =
    schema !== undefined && !OUR_SCHEMA.test(schema) ? AZURE_ML_SCHEMA.exec(schema)?.[1] : undefined;
  return declared === undefined ? undefined : `a file of schema ${declared}`;
}

/** A batch deployment runs on a cluster that it names; an online deployment on a size. */
function isBatchDeployment(keys: readonly string[]): boolean {
  const hasCluster =
    keys.includes('compute') && !keys.includes('instance_type') && !keys.includes('auth_mode');
  return hasCluster && (keys.includes('resources') || keys.includes('endpoint_name'));
}

/** What other programs call their endpoints; they name sizes and counts, too. */
function isOfOtherProgram({ keys, schema, size }: Shape): boolean {
  if (OUR_SCHEMA.test(schema ?? '')) return false;
  return OTHER_SIZE.test(size ?? '') || keys.filter(key => KEYS_OF_OTHER_PROGRAMS.includes(key)).length >= 2;
}

/**
 * Whether a text has any word of an endpoint or a deployment in it, in whatever spelling: most YAML files of a
 * repository have none, and need not be parsed to be passed over.
 */
export function mayBeOurs(text: string): boolean {
  return /endpoint|instance|deploy|traffic|auth|probe|scor|collector|request|environment_var|network_access/i.test(
    text,
  );
}

/**
 * The top-level keys of a text that does not parse, so that a broken deployment is still known as one.
 * Block style only: a line that starts with a bare key.
 */
export function guessShape(text: string): Shape {
  const keys = [...text.matchAll(/^["']?([A-Za-z_$][\w$-]*)["']?[ \t]*:/gm)].map(match => match[1] ?? '');
  const type = /^type[ \t]*:[ \t]*["']?(\w+)/m.exec(text)?.[1];
  return { keys, type, schema: declaredSchema(text) };
}

/** `# yaml-language-server: $schema=URL`, or the `$schema` key where the tree could not say. */
export function declaredSchema(text: string): string | undefined {
  return (
    /^#\s*yaml-language-server:.*\$schema=(\S+)/m.exec(text)?.[1] ??
    /^["']?\$schema["']?\s*:\s*["']?(\S+?)["']?\s*$/m.exec(text)?.[1]
  );
}
