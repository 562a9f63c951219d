/**
 * The values that the command line gives over the file's, as `az ml … --set key.path=value --name … --endpoint-name …`
 * does: azure-ai-ml 1.34.0 `_schema/core/schema.py`, `add_param_overrides` (pydash.set_). Values arrive as text there
 * too; the schema's lenient fields make numbers of them.
 */
import { KEYS_OF_ONE_KIND, KEYS_OF_THE_OTHER_FILE } from '../../facts/contract-keys.js';
import type { Kind } from '../../model/findings.js';
import type { Overrides, SetOverride } from '../../model/settings.js';
import { type Entry, inputNode, type MappingNode, type ScalarNode, type YamlNode } from '../yaml/nodes.js';
import { holdsPlaceholder } from '../yaml/placeholders.js';
import { familyOf } from './kinds.js';

/** An override that cannot be written into this document. */
export interface OverrideProblem {
  kind: 'into-reference';
  key: string;
  node: ScalarNode;
}

/** A document before the overrides are in it. */
export interface Draft {
  root: MappingNode;
  kind: Kind;
}

export interface Overridden<T extends Draft> {
  /** The documents of the run, with what could not be written into them. */
  drafts: { draft: T; problems: OverrideProblem[] }[];
  /** Deployments that the input `deployment-name` leaves aside, because it names another one. */
  leftAside: T[];
  /** The names of the deployments, where the input `deployment-name` is none of them. */
  others: string[];
}

/**
 * Writes the overrides into the trees that they belong to. A key that fits no document is written into all of them, so
 * that the checks say what is wrong with it.
 */
export function applyToAll<T extends Draft>(all: readonly T[], overrides: Overrides): Overridden<T> {
  const named = byDeploymentName(all, overrides.deploymentName);
  const problems = new Map<T, OverrideProblem[]>(named.kept.map(draft => [draft, []]));
  for (const one of overrides.set) {
    const own = named.kept.filter(({ kind }) => belongsTo(one.key[0] ?? '', kind));
    const tried = own.length > 0 ? own : named.kept;
    const failed = tried.flatMap(draft => write(draft.root, one).map(problem => ({ draft, problem })));
    if (failed.length === tried.length)
      for (const { draft, problem } of failed) problems.get(draft)?.push(problem);
  }
  for (const draft of named.kept) {
    writeNames(draft, overrides, named.renamed.includes(draft));
  }
  return {
    drafts: named.kept.map(draft => ({ draft, problems: problems.get(draft) ?? [] })),
    leftAside: all.filter(draft => !named.kept.includes(draft)),
    others: named.others,
  };
}

/** Of several deployments, `deployment-name` means the one that is called so, or the one that has no name yet. */
function byDeploymentName<T extends Draft>(
  all: readonly T[],
  name: string | undefined,
): { kept: readonly T[]; renamed: readonly T[]; others: string[] } {
  const deployments = all.filter(({ kind }) => familyOf(kind) === 'deployment');
  if (name === undefined || deployments.length < 2) return { kept: all, renamed: deployments, others: [] };
  const own = deployments.filter(({ root }) => nameIn(root)?.toLowerCase() === name.toLowerCase());
  const nameless = deployments.filter(({ root }) => nameIn(root) === undefined);
  const meant = own.length > 0 ? own : nameless;
  if (meant.length === 0)
    return { kept: all, renamed: [], others: deployments.flatMap(({ root }) => nameIn(root) ?? []) };
  return {
    kept: all.filter(draft => meant.includes(draft) || !deployments.includes(draft)),
    renamed: meant,
    others: [],
  };
}

/** The name, unless it is still to be rendered. */
function nameIn(root: MappingNode): string | undefined {
  const value = root.entries.find(entry => entry.key.text === 'name')?.value;
  return value?.kind === 'scalar' && value.text !== '' && !holdsPlaceholder(value.text)
    ? value.text
    : undefined;
}

const DEPLOYMENT_KEYS: readonly string[] = [...KEYS_OF_THE_OTHER_FILE.deployment, 'model_mount_path', 'type'];
const ENDPOINT_KEYS: readonly string[] = KEYS_OF_THE_OTHER_FILE.endpoint;

/** Whether a key may stand in a file of that kind; one that nobody knows belongs everywhere. */
function belongsTo(key: string, kind: Kind): boolean {
  const ofOne = Object.entries(KEYS_OF_ONE_KIND).find(([, keys]) =>
    (keys as readonly string[]).includes(key),
  );
  if (ofOne !== undefined) return ofOne[0] === kind;
  if (DEPLOYMENT_KEYS.includes(key)) return familyOf(kind) === 'deployment';
  return !ENDPOINT_KEYS.includes(key) || familyOf(kind) === 'endpoint';
}

function write(root: MappingNode, { key, value, line, column }: SetOverride): OverrideProblem[] {
  const node = inputNode(value, { name: 'set', line, column });
  return put(root, key, node) ? [] : [{ kind: 'into-reference', key: key.join('.'), node }];
}

function writeNames(
  { root, kind }: Draft,
  { endpointName, deploymentName }: Overrides,
  isMeant: boolean,
): void {
  const at = { line: 1, column: 1 };
  const family = familyOf(kind);
  if (endpointName !== undefined) {
    const key = family === 'endpoint' ? 'name' : 'endpoint_name';
    put(root, [key], inputNode(endpointName, { name: 'endpoint-name', ...at }));
  }
  if (deploymentName !== undefined && isMeant && family === 'deployment') {
    put(root, ['name'], inputNode(deploymentName, { name: 'deployment-name', ...at }));
  }
}

/** false where the way leads through text, such as `environment=azureml:e:1` for `environment.image`. */
function put(root: MappingNode, key: readonly string[], value: ScalarNode): boolean {
  let node: YamlNode = root;
  for (const [index, step] of key.entries()) {
    const isLast = index === key.length - 1;
    if (node.kind === 'sequence' && /^\d+$/.test(step)) {
      const position = Number(step);
      if (position > node.items.length) return false;
      const next: YamlNode = isLast ? value : (node.items[position] ?? emptyMapping(value));
      node.items[position] = next;
      node = next;
    } else if (node.kind === 'mapping') {
      node = isLast ? setEntry(node, step, value) : stepInto(node, step, value);
    } else return false;
  }
  return true;
}

function stepInto(node: MappingNode, step: string, value: ScalarNode): YamlNode {
  const child = node.entries.find(entry => entry.key.text === step)?.value;
  const isAbsent = child === undefined || (child.kind === 'scalar' && child.type === 'null');
  return isAbsent ? setEntry(node, step, emptyMapping(value)) : child;
}

function setEntry<T extends YamlNode>(node: MappingNode, key: string, value: T): T {
  const existing = node.entries.find(entry => entry.key.text === key);
  const origin = value.input ?? { name: 'set' as const, line: 1, column: 1 };
  const entry: Entry = { key: existing?.key ?? inputNode(key, origin), value };
  // A new list: the entries may be shared with an alias of this mapping.
  node.entries =
    existing === undefined ? [...node.entries, entry] : node.entries.map(e => (e === existing ? entry : e));
  return value;
}

function emptyMapping(value: ScalarNode): MappingNode {
  const empty: MappingNode = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };
  return value.input === undefined ? empty : { ...empty, input: value.input };
}
