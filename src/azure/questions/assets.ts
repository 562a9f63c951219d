/**
 * Models, environments and code of a workspace, and of a registry of assets, wherever it is. A version is text: `1`
 * and `01` are two, and which letter case counts is for Azure to say.
 */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { machineLearning } from '../client/arm.js';
import { fieldsOf, flag, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { andThen, known, type Result, unknown } from '../client/result.js';
import type { Session } from '../client/session.js';
import { listOfRegistry, ofRegistry, registryPlace } from './asset-registries.js';
import { inside, partsOf, type Target } from './workspaces.js';

/** As paths of the resource manager name them. */
export type AssetKind = 'models' | 'environments' | 'codes';

/** A registry of assets: its name is all that a file knows of it. */
export interface RegistryHome {
  registry: string;
}

/** Where an asset is registered. */
export type Home = Target | RegistryHome;

export interface AssetFacts {
  name: string;
  isArchived: boolean;
  /** The version that Azure calls the latest; undefined where it has none, or where the answer does not say. */
  latestVersion: string | undefined;
}

export interface VersionFacts {
  version: string;
  isArchived: boolean;
  /** Of a model: `custom_model`, `mlflow_model`, `triton_model`, or one that is newer than this program. */
  modelType: string | undefined;
  /** Of a model: where its files are. */
  modelUri: string | undefined;
  /** Of an environment: whether it is a container with a server and routes of its own. */
  hasRoutes: boolean;
  /** Of an environment: the image that it names. */
  image: string | undefined;
  /** Of an environment: Azure builds an image of it, from a conda file or a Dockerfile. */
  isBuilt: boolean;
}

export interface Assets {
  /** undefined: the workspace or registry is there, and has no asset of that name. */
  get(home: Home, kind: AssetKind, name: string): Promise<Result<AssetFacts | undefined>>;
  /** undefined: the workspace or registry is there, and has no such version. */
  version(
    home: Home,
    kind: AssetKind,
    name: string,
    version: string,
  ): Promise<Result<VersionFacts | undefined>>;
  /** The newest versions that are not archived, newest first, a few; none where the asset does not exist. */
  newest(home: Home, kind: AssetKind, name: string): Promise<Result<readonly VersionFacts[]>>;
  /** The names of what is not archived. */
  names(home: Home, kind: AssetKind): Promise<Result<readonly string[]>>;
  /** undefined: nobody has a registry of that name. */
  registry(home: RegistryHome): Promise<Result<true | undefined>>;
}

/** A workspace of more names than this is not searched to the end for one that is like another. */
const ENOUGH_NAMES = 2_000;
/** As OPERATIONS asks for. */
const FEW = 5;
const NEWEST_FIRST = { orderBy: 'createdtime desc', top: FEW };

export function assets(session: Session): Assets {
  return {
    get: (home, kind, name) => around(session, home, [name], () => getAsset(session, home, kind, name)),
    version: (home, kind, name, version) =>
      around(session, home, [name, version], () => getVersion(session, home, kind, { name, version })),
    newest: (home, kind, name) =>
      andThen(
        around(session, home, [name], () => getNewest(session, home, kind, name)),
        rows => known(rows ?? []),
      ),
    names: (home, kind) =>
      andThen(
        around(session, home, [], () => getNames(session, home, kind)),
        rows => known(rows ?? []),
      ),
    registry: ({ registry }) =>
      isPart(registry)
        ? andThen(registryPlace(session, registry), place => known(place === undefined ? undefined : true))
        : Promise.resolve(unknown('unsupported', 'remote/odd-name')),
  };
}

/** Asks what can be asked, and takes "missing" for an answer where what stands around it is there. */
async function around<T>(
  session: Session,
  home: Home,
  names: readonly string[],
  ask: () => Promise<Result<T | undefined>>,
): Promise<Result<T | undefined>> {
  if (![...names, ...Object.values(home)].every(isPart)) return unknown('unsupported', 'remote/odd-name');
  return 'registry' in home ? ask() : inside(session, home, ask());
}

/** Whether a text of a file can stand in a path: `..` would ask for something else, half a character for nothing. */
export function isPart(text: string): boolean {
  return text.length <= 300 && !/^\.*$|[\p{Cc}\p{Surrogate}/\\]/u.test(text);
}

function getAsset(session: Session, home: Home, kind: AssetKind, name: string) {
  if ('registry' in home)
    return ofRegistry(session, 'registryAsset', home.registry, { kind, name }, assetFacts);
  return session.ask(QUESTIONS[kind].one, { ...partsOf(home), name }, async use => {
    const client = await machineLearning(use, home.subscription);
    const { resourceGroup, workspace } = home;
    const call = client[QUESTIONS[kind].containers];
    const answer = await orMissing<unknown>(
      call.get(resourceGroup, workspace, name, { abortSignal: use.signal }),
    );
    return answer === undefined ? undefined : assetFacts(answer);
  });
}

function getVersion(
  session: Session,
  home: Home,
  kind: AssetKind,
  { name, version }: { name: string; version: string },
) {
  if ('registry' in home)
    return ofRegistry(session, 'registryAssetVersion', home.registry, { kind, name, version }, versionFacts);
  return session.ask(QUESTIONS[kind].version, { ...partsOf(home), name, version }, async use => {
    const client = await machineLearning(use, home.subscription);
    const { resourceGroup, workspace } = home;
    const call = client[QUESTIONS[kind].versions];
    const answer = await orMissing<unknown>(
      call.get(resourceGroup, workspace, name, version, { abortSignal: use.signal }),
    );
    return answer === undefined ? undefined : versionFacts(answer);
  });
}

function getNewest(session: Session, home: Home, kind: AssetKind, name: string) {
  if ('registry' in home)
    return ofRegistry(session, 'registryAssetVersions', home.registry, { kind, name }, rowsOf(versionFacts));
  return session.ask(QUESTIONS[kind].newest, { ...partsOf(home), name }, async use => {
    const client = await machineLearning(use, home.subscription);
    const { resourceGroup, workspace } = home;
    const options = { ...NEWEST_FIRST, abortSignal: use.signal };
    const call = client[QUESTIONS[kind].versions];
    return orMissing(collect(call.list(resourceGroup, workspace, name, options), versionFacts, FEW));
  });
}

function getNames(session: Session, home: Home, kind: AssetKind) {
  if ('registry' in home)
    return andThen(listOfRegistry(session, home.registry, { kind }), rows =>
      known(rows.flatMap(row => text(fieldsOf(row).name) ?? []).slice(0, ENOUGH_NAMES)),
    );
  return session.ask(QUESTIONS[kind].all, partsOf(home), async use => {
    const client = await machineLearning(use, home.subscription);
    const options = { abortSignal: use.signal };
    const rows = client[QUESTIONS[kind].containers].list(home.resourceGroup, home.workspace, options);
    return collect(rows, row => assetFacts(row).name, ENOUGH_NAMES);
  });
}

const QUESTIONS = {
  models: {
    one: OPERATIONS.model,
    version: OPERATIONS.modelVersion,
    newest: OPERATIONS.modelVersions,
    all: OPERATIONS.models,
    containers: 'modelContainers',
    versions: 'modelVersions',
  },
  environments: {
    one: OPERATIONS.environment,
    version: OPERATIONS.environmentVersion,
    newest: OPERATIONS.environmentVersions,
    all: OPERATIONS.environments,
    containers: 'environmentContainers',
    versions: 'environmentVersions',
  },
  codes: {
    one: OPERATIONS.code,
    version: OPERATIONS.codeVersion,
    newest: OPERATIONS.codeVersions,
    all: OPERATIONS.codes,
    containers: 'codeContainers',
    versions: 'codeVersions',
  },
} as const;

async function collect<T>(
  rows: AsyncIterable<unknown>,
  read: (row: unknown) => T,
  enough: number,
): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) {
    found.push(read(row));
    if (found.length === enough) break;
  }
  return found;
}

function rowsOf<T>(read: (row: unknown) => T): (body: unknown) => T[] {
  return body => {
    const { value } = fieldsOf(body);
    return required(Array.isArray(value) ? value : undefined, 'value')
      .slice(0, FEW)
      .map(read);
  };
}

/** @throws BadAnswer where it is no asset */
export function assetFacts(answer: unknown): AssetFacts {
  const { name, properties } = fieldsOf(answer);
  const { isArchived, latestVersion } = fieldsOf(properties);
  return {
    name: required(text(name), 'name'),
    isArchived: flag(isArchived) ?? false,
    latestVersion: text(latestVersion),
  };
}

/** @throws BadAnswer where it is no version of an asset */
export function versionFacts(answer: unknown): VersionFacts {
  const { name, properties } = fieldsOf(answer);
  const own = fieldsOf(properties);
  return {
    version: required(text(name), 'name'),
    isArchived: flag(own.isArchived) ?? false,
    modelType: text(own.modelType),
    modelUri: text(own.modelUri),
    hasRoutes: Object.keys(fieldsOf(own.inferenceConfig)).length > 0,
    image: text(own.image),
    isBuilt: text(own.condaFile) !== undefined || Object.keys(fieldsOf(own.build)).length > 0,
  };
}
