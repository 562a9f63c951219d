/** Which modules the environment of a deployment provides to its scoring script, as far as the files say. */

import { CONDA_COLLECTIONS, PIP_NAMES_OF_CONDA } from '../../facts/conda-packages.js';
import { DISTRIBUTION_DEPENDENCIES, EXTRA_DEPENDENCIES } from '../../facts/python-dependencies.js';
import {
  MODULE_DISTRIBUTIONS,
  NAMESAKE_MODULES,
  NAMESPACE_DISTRIBUTIONS,
  NAMESPACE_PACKAGES,
} from '../../facts/python-modules.js';
import { PYTHON_RELEASES } from '../../facts/python-releases.js';
import {
  STDLIB_CHANGES,
  STDLIB_MODULES,
  STDLIB_REPLACEMENTS,
  WINDOWS_MODULES,
} from '../../facts/python-stdlib.js';
import { SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { type CondaFile, condaOf } from '../../project/formats/conda.js';
import { normalizedName } from '../../python/requirements.js';
import { allowedMinors } from '../../python/versions.js';

export type Environment =
  | { kind: 'known'; packages: ProvidedPackages }
  /** No file here lists its packages. */
  | { kind: 'unknown'; why: Unlisted }
  /** Missing, broken or not rendered: other checks report that. */
  | { kind: 'none' };

/** Why no file lists the packages; `incomplete`: some lines of the conda file name none. */
export type Unlisted = 'reference' | 'image' | 'build' | 'incomplete';

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

/** These images run the server in the conda environment; another image may run something else. */
function isOfAzure(image: string | undefined): boolean {
  return (
    image !== undefined && /^mcr\.microsoft\.com\/(?:azureml|mirror|devcontainers)\//i.test(image.trim())
  );
}

export type Provided =
  | { kind: 'given' }
  /** Only because another package depends on it. */
  | { kind: 'transitive'; by: string; distribution: string }
  /** `distributions`: the first is the one to recommend. `isKnown`: the catalogue has the module. */
  | { kind: 'missing'; distributions: readonly string[]; isKnown: boolean }
  /** The files do not say. */
  | { kind: 'unknown' };

/** What every conda environment has, listed or not. */
const ALWAYS: readonly string[] = ['pip', 'setuptools', 'wheel', SERVER_PACKAGE];
/** Installed with the server. */
const OF_SERVER: readonly string[] = ['inference-schema', 'azureml-contrib-services'];

export class ProvidedPackages {
  readonly conda: CondaFile;
  /** Whether the image is one that Microsoft builds environments on. */
  readonly isAzureImage: boolean;
  readonly #direct: ReadonlySet<string>;
  /** By distribution: the package that depends on it. */
  readonly #brought = new Map<string, string>();
  /** Packages whose dependencies the catalogue does not know. */
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

  /** `tensorflow-cpu-aws`, `mxnet-cu112`: builds of a package, or dependents of it; `azureml-train-automl` of `azureml`. */
  #mayBePartOf(module: string, distributions: readonly string[]): boolean {
    if (distributions.some(name => [...this.#direct].some(given => given.startsWith(`${name}-`))))
      return true;
    const [top = ''] = module.split('.');
    return (
      NAMESPACE_PACKAGES.includes(top) &&
      this.#undocumented.some(name => name.startsWith(`${normalizedName(top)}-`))
    );
  }

  /** Whether a package may depend on it without the catalogue's knowledge: a private one, above all. */
  mayBring(distributions: readonly string[]): boolean {
    if (this.#undocumented.some(name => !PUBLIC.has(name))) return true;
    return this.#undocumented.length > 0 && distributions.some(name => BROUGHT.has(name));
  }

  /** Whether the standard library has a module, in the versions of Python that may be installed. */
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

/** Its dependencies are known, or it has none that matter here. */
function isDocumented(name: string): boolean {
  return Object.hasOwn(DISTRIBUTION_DEPENDENCIES, name) || LEAVES.has(name);
}

/** Dependencies of well-known packages. */
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

/** Dependencies of others, packages without dependencies, and what is no Python package at all. */
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

export type Stdlib = { kind: 'there' } | { kind: 'no' } | StdlibGap;

/** A module of the standard library that the container does not have. */
export type StdlibGap =
  /** `replacement`: a package that restores it. */
  { kind: 'removed' | 'not-yet'; version: string; replacement: string | undefined } | { kind: 'windows' };

/** @param pythons the versions that may be installed; empty if unknown */
export function stdlibOf(module: string, pythons: readonly string[]): Stdlib {
  // Names with a leading underscore are internal to Python.
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
  /** undefined: a part of a namespace package that the catalogue does not know. */
  distributions: readonly string[] | undefined;
  isKnown: boolean;
}

/** The distributions that provide a module, by the catalogue; else the one with its name. */
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

/** By the longest prefix of the dotted name that the catalogue has. */
function inNamespace(dotted: string): readonly string[] | undefined {
  for (let name = dotted; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const own = ownValue(NAMESPACE_DISTRIBUTIONS, name);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The names come from users: `constructor` must not find what every object has. */
function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
