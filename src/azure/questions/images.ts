/**
 * Images in container registries: whether one is there, for which platforms, how large. A registry of the target is
 * asked with the token of who has signed in, any other as anybody: a YAML file must not choose where a token goes.
 */
import { OPERATIONS, type OperationId } from '../../facts/azure-operations.js';
import { type Address, distribution, type Transport } from '../../registry/distribution.js';
import { RegistryFault } from '../../registry/fault.js';
import { LINUX_AMD64, type Manifest, type SingleImage } from '../../registry/manifest.js';
import { addressOf, type ImageName, referenceOf } from '../../registry/reference.js';
import { QUARANTINED, type Refused, type Repository, type Sight } from '../../registry/repository.js';
import { BadAnswer } from '../client/fields.js';
import { isOutside, registryTransport } from '../client/registry-http.js';
import { andThen, known, type Result, type Unknown, unknown } from '../client/result.js';
import type { AnonymousUse, Session, Use } from '../client/session.js';
import { assigneeOf } from '../sign-in/grant-command.js';
import { acrRepository } from './acr.js';
import { type RegistryFacts, registries } from './registries.js';
import { type Target, workspaces } from './workspaces.js';

export type Presence =
  | { kind: 'found' }
  | { kind: 'missing'; part: 'tag' | 'digest' | 'repository' }
  /** Whether it is there is not known: many registries answer a stranger so for what does not exist, too. */
  | { kind: 'refused'; why: Unknown; isQuarantined: boolean };

export interface Images {
  find(target: Target, image: ImageName): Promise<Result<Presence>>;
  /** `linux/amd64`, `linux/arm64`, …; undefined where the image does not say. */
  platforms(target: Target, image: ImageName): Promise<Result<readonly string[] | undefined>>;
  /** Of its layers for linux/amd64, as they are transferred; undefined where it has none for that platform. */
  compressedBytes(target: Target, image: ImageName): Promise<Result<number | undefined>>;
  /** Some of the tags of its repository. */
  tags(target: Target, image: ImageName): Promise<Result<readonly string[]>>;
  /** The Azure container registry of the target that an image is in; undefined where it is in another registry. */
  registryOf(target: Target, image: ImageName): Promise<Result<RegistryFacts | undefined>>;
}

export function images(session: Session): Images {
  const repositories = new Map<string, Repository>();
  const asking = (target: Target, image: ImageName) => askerOf(session, repositories, target, image);
  return {
    find: async (target, image) => find(await asking(target, image), image),
    platforms: async (target, image) => platforms(await asking(target, image), image),
    compressedBytes: async (target, image) => compressedBytes(await asking(target, image), image),
    tags: async (target, image) => (await asking(target, image)).tags(),
    registryOf: (target, image) => owned(session, target, addressOf(image).host),
  };
}

/** How one image's repository is asked: with a token or without. */
interface Asker {
  find(reference: string): Promise<Result<Sight<unknown>>>;
  manifest(reference: string): Promise<Result<Sight<Manifest>>>;
  platform(image: SingleImage): Promise<Result<Sight<string | undefined>>>;
  tags(): Promise<Result<readonly string[]>>;
  /** Why it is not known whether an image that may not be read is there. */
  refusal(sight: Refused): Unknown;
}

async function askerOf(
  session: Session,
  repositories: Map<string, Repository>,
  target: Target,
  image: ImageName,
): Promise<Asker> {
  const { host, repository } = addressOf(image);
  const owner = await owned(session, target, host);
  const parts = { registry: host, repository };
  if (owner.kind === 'known' && owner.value !== undefined) {
    const who = await session.signedIn();
    const assignee = assigneeOf(who.kind === 'known' ? who.value : undefined);
    return asOwner(session, parts, owner.value, assignee);
  }
  return asAnybody(session, repositories, parts, sight =>
    strangerRefused(session, target, owner, parts, sight),
  );
}

type Place = { registry: string; repository: string };

/** @param assignee to whom a missing role is to be given, as a command has it */
function asOwner(session: Session, place: Place, facts: RegistryFacts, assignee: string): Asker {
  const ask = <T>(operation: OperationId, reference: string, call: (from: Repository) => Promise<T>) =>
    session.ask(OPERATIONS[operation], { ...place, reference }, (use: Use) =>
      asked(call, () =>
        kept(repositoriesOf(use), `${place.registry}/${place.repository}`, () =>
          acrRepository(use, place.registry, place.repository),
        ),
      ),
    );
  const manifest = (reference: string) => ask('acrManifest', reference, from => from.manifest(reference));
  return {
    find: manifest,
    manifest,
    platform: image => ask('acrProperties', image.digest, from => from.platform(image)),
    tags: () => ask('acrTags', 'tags', from => from.tags()),
    refusal: sight => ownerRefused(facts, assignee, place, sight),
  };
}

function asAnybody(
  session: Session,
  repositories: Map<string, Repository>,
  place: Place,
  refusal: Asker['refusal'],
): Asker {
  const address = { origin: `https://${place.registry}`, repository: place.repository };
  const ask = <T>(
    operation: OperationId,
    reference: string,
    call: (from: Repository) => Promise<T>,
  ): Promise<Result<T>> => {
    if (!isOutside(place.registry)) return Promise.resolve(insideNetwork(place));
    return session.askAnonymously(OPERATIONS[operation], { ...place, reference }, use =>
      asked(call, async () => {
        const transport = await transportOf(session);
        return kept(repositories, `${place.registry}/${place.repository}`, () =>
          anonymous(transport, address, use),
        );
      }),
    );
  };
  return {
    find: reference => ask('imagePresence', reference, from => from.find(reference)),
    manifest: reference => ask('imageManifest', reference, from => from.manifest(reference)),
    platform: image => ask('imageConfig', image.config, from => from.platform(image)),
    tags: () => ask('imageTags', 'tags', from => from.tags()),
    refusal,
  };
}

function insideNetwork({ registry }: Place) {
  return unknown('unsupported', 'registry/inside', { registry });
}

function anonymous(transport: Transport, address: Address, { signal }: AnonymousUse): Repository {
  return distribution(transport, address, signal);
}

const transports = new WeakMap<Session, Promise<Transport>>();

function transportOf(session: Session): Promise<Transport> {
  let transport = transports.get(session);
  if (transport === undefined) {
    transport = registryTransport();
    transports.set(session, transport);
  }
  return transport;
}

const signedIn = new WeakMap<Use['credential'], Map<string, Repository>>();

/** Those of a sign-in: one that was refused in the middle of a run is asked with no more. */
function repositoriesOf({ credential }: Use): Map<string, Repository> {
  const own = signedIn.get(credential) ?? new Map<string, Repository>();
  signedIn.set(credential, own);
  return own;
}

/** One for all questions about a repository: it holds the token. */
function kept(repositories: Map<string, Repository>, key: string, make: () => Repository): Repository {
  let repository = repositories.get(key);
  if (repository === undefined) {
    repository = make();
    repositories.set(key, repository);
  }
  return repository;
}

/** What is wrong with an answer is said in the words of this folder. */
async function asked<T>(
  call: (from: Repository) => Promise<T>,
  from: () => Repository | Promise<Repository>,
): Promise<T> {
  try {
    return await call(await from());
  } catch (error) {
    throw error instanceof RegistryFault ? new BadAnswer(error.message) : error;
  }
}

/**
 * The registry that answers at a host, if it is the workspace's own or one of the target's subscription. An answer
 * that is not known counts as no: then nothing goes there but what anybody may ask.
 */
async function owned(
  session: Session,
  target: Target,
  host: string,
): Promise<Result<RegistryFacts | undefined>> {
  if (!host.endsWith(session.cloud.registrySuffix)) return known(undefined);
  const questions = registries(session);
  const own = await andThen(workspaces(session).get(target), workspace =>
    workspace?.containerRegistry === undefined
      ? known(undefined)
      : questions.byId(workspace.containerRegistry),
  );
  if (own.kind === 'known' && own.value?.loginServer === host) return own;
  const listed = await questions.byLoginServer(target.subscription, host);
  // Not among those of the subscription is an answer only where the workspace's own is known to be another.
  return listed.kind === 'known' && listed.value === undefined && own.kind === 'unknown' ? own : listed;
}

/** Each obstacle has a sentence and a way out of its own: a firewall, a role, a sign-in that does not count there. */
function ownerRefused(facts: RegistryFacts, assignee: string, place: Place, sight: Refused): Unknown {
  const isAbac = facts.roleAssignmentMode === 'AbacRepositoryPermissions';
  const role = isAbac ? 'Container Registry Repository Reader' : 'AcrPull';
  const values = { ...refusalValues(place, sight), scope: facts.id, role, assignee };
  if (sight.code === QUARANTINED) return unknown('forbidden', 'registry/quarantined', values);
  if (sight.by === 'network') return closed(values, sight);
  if (sight.by === 'role') return unknown('forbidden', 'registry/no-pull', values);
  if (sight.by === 'login') return unknown('forbidden', 'registry/not-accepted', values);
  return unknown('forbidden', 'registry/denied', values);
}

function refusalValues({ registry, repository }: Place, { status, code }: Refused) {
  const name = registry.slice(0, Math.max(0, registry.indexOf('.')));
  return { registry, repository, name, status, code: code === '' ? '' : `, ${code}` };
}

function closed(values: Readonly<Record<string, string | number>>, { address }: Refused): Unknown {
  return unknown('forbidden', 'registry/closed', { ...values, address: address ?? '<address>' });
}

function strangerRefused(
  session: Session,
  { subscription }: Target,
  owner: Result<unknown>,
  place: Place,
  sight: Refused,
): Unknown {
  const { registry } = place;
  if (!registry.endsWith(session.cloud.registrySuffix))
    return unknown('forbidden', 'registry/refused', { registry, status: sight.status });
  if (sight.by === 'network') return closed(refusalValues(place, sight), sight);
  // It may be the target's, and the signed-in identity may not know so.
  if (owner.kind === 'unknown') return owner;
  return unknown('forbidden', 'registry/foreign', { registry, subscription });
}

async function find(asker: Asker, image: ImageName): Promise<Result<Presence>> {
  return andThen(asker.find(referenceOf(image)), (sight): Result<Presence> => {
    if (sight.kind === 'found') return known({ kind: 'found' });
    if (sight.kind === 'refused')
      return known({
        kind: 'refused',
        why: asker.refusal(sight),
        isQuarantined: sight.code === QUARANTINED,
      });
    const part = sight.code === 'NAME_UNKNOWN' ? 'repository' : image.digest === undefined ? 'tag' : 'digest';
    return known({ kind: 'missing', part });
  });
}

function platforms(asker: Asker, image: ImageName): Promise<Result<readonly string[] | undefined>> {
  return andThen(readable(asker, asker.manifest(referenceOf(image))), manifest => {
    if (manifest.kind === 'image')
      return andThen(readable(asker, asker.platform(manifest)), platform =>
        known(platform === undefined ? undefined : [platform]),
      );
    if (manifest.kind === 'other') return noImage(manifest);
    const named = [...new Set(manifest.images.flatMap(({ platform }) => platform ?? []))];
    const isWhole = manifest.images.every(({ platform }) => platform !== undefined);
    return known(isWhole || named.includes(LINUX_AMD64) ? named : undefined);
  });
}

function compressedBytes(asker: Asker, image: ImageName): Promise<Result<number | undefined>> {
  return andThen(readable(asker, asker.manifest(referenceOf(image))), manifest => {
    if (manifest.kind === 'image') return known(manifest.compressedBytes);
    if (manifest.kind === 'other') return noImage(manifest);
    const own = manifest.images.find(({ platform }) => platform === LINUX_AMD64);
    if (own === undefined) return known(undefined);
    return andThen(readable(asker, asker.manifest(own.digest)), inner =>
      known(inner.kind === 'image' ? inner.compressedBytes : undefined),
    );
  });
}

function noImage({ type }: { type: string }): Unknown {
  return unknown('unsupported', 'registry/no-image', { type });
}

/** The value of a sight that was there a moment ago. */
function readable<T>(asker: Asker, told: Promise<Result<Sight<T>>>): Promise<Result<T>> {
  return andThen(told, (sight): Result<T> => {
    if (sight.kind === 'found') return known(sight.value);
    if (sight.kind === 'refused') return asker.refusal(sight);
    return unknown('bad-answer', 'registry/half', { code: sight.code });
  });
}
