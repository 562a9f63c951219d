/** Which modules the environment of a deployment gives to its scoring script, as far as the files tell. */

import { CONDA_COLLECTIONS, PIP_NAMES_OF_CONDA } from '../../catalog/conda-packages.js';
import { DISTRIBUTION_DEPENDENCIES, EXTRA_DEPENDENCIES } from '../../catalog/python-dependencies.js';
import {
  MODULE_DISTRIBUTIONS,
  NAMESAKE_MODULES,
  NAMESPACE_DISTRIBUTIONS,
  NAMESPACE_PACKAGES,
} from '../../catalog/python-modules.js';
import { PYTHON_RELEASES } from '../../catalog/python-releases.js';
import {
  STDLIB_CHANGES,
  STDLIB_MODULES,
  STDLIB_REPLACEMENTS,
  WINDOWS_MODULES,
} from '../../catalog/python-stdlib.js';
import { SERVER_PACKAGE } from '../../catalog/server-versions.js';
import { type CondaFile, condaOf } from '../../documents/conda.js';
import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { normalizedName } from '../../python/requirements.js';
import { allowedMinors } from '../../python/versions.js';

export type Environment =
  | { kind: 'known'; packages: ProvidedPackages }
  /** What it holds stands in no file here; `why` is the message that says so. */
  | { kind: 'unknown'; why: 'reference' | 'image' | 'build' | 'incomplete' }
  /** Missing, broken or not rendered: other checks tell. */
  | { kind: 'none' };

const environments = new WeakMap<Document, Environment>();

export function environmentOf(document: Document, files: FileTree): Environment {
  let known = environments.get(document);
  if (known === undefined) {
    known = find(document, files);
    environments.set(document, known);
  }
  return known;
}

function find(document: Document, files: FileTree): Environment {
  const { environment } = document;
  if (environment.form === 'reference') return { kind: 'unknown', why: 'reference' };
  if (environment.form !== 'inline') return { kind: 'none' };
  const { view } = environment;
  if (view.isGiven('build')) return { kind: 'unknown', why: 'build' };
  const reading = condaOf(document, files);
  if (reading.kind === 'none') return { kind: 'unknown', why: view.isGiven('image') ? 'image' : 'reference' };
  if (reading.kind !== 'read' || reading.conda.faults.length > 0) return { kind: 'none' };
  const { conda } = reading;
  const isOpen = !conda.isComplete || conda.packages.some(({ name }) => CONDA_COLLECTIONS.includes(name));
  if (isOpen) return { kind: 'unknown', why: 'incomplete' };
  return { kind: 'known', packages: new ProvidedPackages(conda, isOfAzure(view.string('image'))) };
}

/** conda makes an environment of its own in these; another image may run something else. */
function isOfAzure(image: string | undefined): boolean {
  return (
    image !== undefined && /^mcr\.microsoft\.com\/(?:azureml|mirror|devcontainers)\//i.test(image.trim())
  );
}

export type Provided =
  | { kind: 'given' }
  /** Only because another package asks for it. */
  | { kind: 'transitive'; by: string; distribution: string }
  /** `distributions`: the first is the one to advise. `isKnown`: the catalogue has the module. */
  | { kind: 'missing'; distributions: readonly string[]; isKnown: boolean }
  /** Nobody can tell. */
  | { kind: 'unknown' };

/** What every environment of conda has, asked for or not. */
const ALWAYS: readonly string[] = ['pip', 'setuptools', 'wheel', SERVER_PACKAGE];
/** Brought by the server, whichever way it comes into the container. */
const OF_SERVER: readonly string[] = ['inference-schema', 'azureml-contrib-services'];

export class ProvidedPackages {
  readonly conda: CondaFile;
  /** Whether the image is one that Microsoft builds environments on. */
  readonly isAzureImage: boolean;
  readonly #direct: ReadonlySet<string>;
  /** By distribution: the package that brings it. */
  readonly #brought = new Map<string, string>();
  /** Packages of which the catalogue does not know what they bring along. */
  readonly #undocumented: readonly string[];

  constructor(conda: CondaFile, isAzureImage: boolean) {
    this.conda = conda;
    this.isAzureImage = isAzureImage;
    const names = conda.packages.flatMap(({ manager, name }) =>
      manager === 'conda' ? pipNames(name) : [name],
    );
    this.#direct = new Set([...names, ...ALWAYS]);
    for (const { name, extras } of conda.packages) this.#takeExtras(name, extras);
    for (const name of this.#direct) this.#follow(name, name);
    this.#undocumented = [...this.#direct, ...this.#brought.keys()].filter(name => !isDocumented(name));
  }

  #takeExtras(name: string, extras: readonly string[]): void {
    const known = ownValue(EXTRA_DEPENDENCIES, name);
    for (const extra of extras) for (const brought of known?.[extra] ?? []) this.#bring(brought, name);
  }

  #bring(name: string, by: string): void {
    if (this.#direct.has(name) || this.#brought.has(name)) return;
    this.#brought.set(name, by);
    this.#follow(name, by);
  }

  #follow(name: string, by: string): void {
    for (const brought of ownValue(DISTRIBUTION_DEPENDENCIES, name) ?? []) this.#bring(brought, by);
  }

  /** A module by its dotted name, with the names that are imported from it. */
  provides(module: string, names: readonly string[] = []): Provided {
    const { distributions, isKnown } = distributionsOf(module, names);
    if (distributions === undefined) return { kind: 'unknown' };
    if (distributions.some(name => this.#direct.has(name) || OF_SERVER.includes(name)))
      return { kind: 'given' };
    for (const distribution of distributions) {
      const by = this.#brought.get(distribution);
      if (by !== undefined)
        return by === SERVER_PACKAGE ? { kind: 'given' } : { kind: 'transitive', by, distribution };
    }
    return this.#mayBePartOf(module, distributions)
      ? { kind: 'unknown' }
      : { kind: 'missing', distributions, isKnown };
  }

  /** `tensorflow-cpu-aws`, `mxnet-cu112`: builds of a package, or what needs it; `azureml-train-automl` of `azureml`. */
  #mayBePartOf(module: string, distributions: readonly string[]): boolean {
    if (distributions.some(name => [...this.#direct].some(given => given.startsWith(`${name}-`))))
      return true;
    const [top = ''] = module.split('.');
    return (
      NAMESPACE_PACKAGES.includes(top) &&
      this.#undocumented.some(name => name.startsWith(`${normalizedName(top)}-`))
    );
  }

  /** Whether a package may bring it along without the catalogue's knowledge: one of its own making, above all. */
  mayBring(distributions: readonly string[]): boolean {
    if (this.#undocumented.some(name => !PUBLIC.has(name))) return true;
    return this.#undocumented.length > 0 && distributions.some(name => BROUGHT.has(name));
  }

  /** Whether the standard library has a module, in every version of Python that may be installed. */
  stdlib(module: string): Stdlib {
    const { python } = this.conda;
    const minors = PYTHON_RELEASES.map(({ version }) => version).filter(version => version.startsWith('3.'));
    const [own] = python;
    const allowed =
      python.length === 1 && own?.versions !== undefined ? allowedMinors(own.versions, minors) : undefined;
    const stdlib = stdlibOf(module, allowed ?? []);
    if (stdlib.kind !== 'removed' && stdlib.kind !== 'not-yet') return stdlib;
    const replacement = ownValue(STDLIB_REPLACEMENTS, module);
    return replacement !== undefined && this.#direct.has(replacement) ? { kind: 'there' } : stdlib;
  }
}

/** Its own requirements are known, or it is known to be one that has none worth knowing. */
function isDocumented(name: string): boolean {
  return Object.hasOwn(DISTRIBUTION_DEPENDENCIES, name) || LEAVES.has(name);
}

/** What well-known packages bring along. */
const BROUGHT: ReadonlySet<string> = new Set([
  ...Object.values(DISTRIBUTION_DEPENDENCIES).flat(),
  ...Object.values(EXTRA_DEPENDENCIES).flatMap(extras => Object.values(extras).flat()),
]);

/** Packages that the catalogue knows by their modules. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...Object.values(MODULE_DISTRIBUTIONS).flat(),
  ...Object.values(NAMESPACE_DISTRIBUTIONS).flat(),
  ...NAMESAKE_MODULES.map(normalizedName),
]);

/** What others ask for and what asks for nothing itself, plus what is no Python at all. */
const LEAVES: ReadonlySet<string> = new Set([
  ...BROUGHT,
  ...[
    'python',
    'pip',
    'setuptools',
    'wheel',
    'openssl',
    'cudatoolkit',
    'cudnn',
    'nccl',
    'mkl',
    'libgcc',
    'gcc',
    'git',
  ],
  ...[
    'blas',
    'libblas',
    'openblas',
    'nomkl',
    'ca-certificates',
    'certifi',
    'cpuonly',
    'pytorch-cuda',
    'ffmpeg',
    'zlib',
  ],
  ...[
    'pywin32',
    'gunicorn',
    'xlrd',
    'ujson',
    'orjson',
    'simplejson',
    'pymysql',
    'pyodbc',
    'psycopg2',
    'psycopg2-binary',
  ],
  ...[
    'python-dotenv',
    'nltk',
    'sentencepiece',
    'xlsxwriter',
    'unidecode',
    'pymssql',
    'lz4',
    'redis',
    'toml',
    'tomli',
  ],
]);

function pipNames(name: string): readonly string[] {
  return [...(ownValue(PIP_NAMES_OF_CONDA, name) ?? []), name];
}

export type Stdlib =
  | { kind: 'there' }
  | { kind: 'no' }
  /** `replacement`: a package that brings it back. */
  | { kind: 'removed' | 'not-yet'; version: string; replacement: string | undefined }
  | { kind: 'windows' };

/** @param pythons the versions that may be installed; none where nothing is known */
export function stdlibOf(module: string, pythons: readonly string[]): Stdlib {
  // What begins with an underscore is Python's own business.
  if (module.startsWith('_') || STDLIB.has(module)) return { kind: 'there' };
  if (WINDOWS_MODULES.includes(module)) return { kind: 'windows' };
  const change = ownValue(STDLIB_CHANGES, module);
  if (change === undefined) return { kind: 'no' };
  const { since, removed } = change;
  const isIn = (version: string) =>
    (since === undefined || minor(version) >= minor(since)) &&
    (removed === undefined || minor(version) < minor(removed));
  if (pythons.length === 0 || pythons.some(isIn)) return { kind: 'there' };
  const isTooOld = since !== undefined && pythons.every(version => minor(version) < minor(since));
  const version = (isTooOld ? since : removed) ?? '';
  return {
    kind: isTooOld ? 'not-yet' : 'removed',
    version,
    replacement: ownValue(STDLIB_REPLACEMENTS, module),
  };
}

const STDLIB: ReadonlySet<string> = new Set(STDLIB_MODULES);

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

interface Distributions {
  /** undefined: a part of a namespace that the catalogue does not know. */
  distributions: readonly string[] | undefined;
  isKnown: boolean;
}

/** The distributions that bring a module, by the catalogue; else the one that has its name. */
export function distributionsOf(module: string, names: readonly string[] = []): Distributions {
  const top = module.split('.')[0] ?? '';
  if (NAMESPACE_PACKAGES.includes(top)) {
    const own = names.map(name => `${module}.${name}`).flatMap(name => inNamespace(name) ?? []);
    const distributions = own.length > 0 ? own : inNamespace(module);
    return { distributions, isKnown: distributions !== undefined };
  }
  const own = ownValue(MODULE_DISTRIBUTIONS, top);
  if (own !== undefined) return { distributions: own, isKnown: true };
  return { distributions: [normalizedName(top)], isKnown: NAMESAKE_MODULES.includes(top) };
}

/** By the longest part of the dotted name that the catalogue has, unless that is shared by many. */
function inNamespace(dotted: string): readonly string[] | undefined {
  for (let name = dotted; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const own = ownValue(NAMESPACE_DISTRIBUTIONS, name);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** Foreign names are looked up here: `constructor` must not find what every object has. */
function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
