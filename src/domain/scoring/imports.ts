/** Where the imports of a scoring script and of its local modules come from. */
import { dirname, join } from 'node:path';
import type { Severity } from '../../model/findings.js';
import { type FileBelow, isInside } from '../../project/files/file-tree.js';
import { fact, type Project } from '../../project/project.js';
import type { Import, ImportedName } from '../../python/types.js';
import { definedIn } from './definitions.js';
import {
  isSurelyRun,
  loadedModules,
  moduleIn,
  type ResolvedModule,
  relativeFolder,
  resolveAbsolute,
  resolveIn,
  roots,
} from './local-modules.js';
import { distributionsOf, environmentOf, type ProvidedPackages, stdlibOf } from './provided.js';
import type { PythonFile, Script } from './script.js';

export type Verdict =
  /** ResolvedModule, or unknown. */
  | { kind: 'fine' }
  /** `from . import x` in the script itself, which the server loads outside of any package. */
  | { kind: 'relative-in-script'; better: string }
  /** A local package or module, `of`, does not have it. */
  | { kind: 'not-in-package'; missing: string; of: string; name?: ImportedName }
  | { kind: 'other-case'; actual: string; better: string }
  /** In the repository, but not uploaded. */
  | { kind: 'elsewhere'; path: string }
  /** In the code folder, but not where Python looks. `better`: the dotted name that finds it. */
  | { kind: 'deeper'; path: string; better: string }
  /** No file of the repository has its name. */
  | { kind: 'package' };

export interface JudgedImport {
  file: PythonFile;
  import: Import;
  verdict: Verdict;
  certainty: Certainty;
}

/** How certainly Python reaches an import. */
export type Certainty =
  /** Before the container is ready. */
  | 'start'
  /** For each request. */
  | 'request'
  /** Under a condition, or in a function that may be called. */
  | 'perhaps'
  /** In a module that may be loaded, in a function that may be called. */
  | 'remote';

const STEPS: readonly Severity[] = ['notice', 'warning', 'error'];
const HIGHEST: Record<Certainty, Severity> = {
  start: 'error',
  request: 'error',
  perhaps: 'warning',
  remote: 'notice',
};

/** An import that Python may never reach is at most a warning. */
export function severityOf(certainty: Certainty, highest: Severity): Severity {
  return STEPS[Math.min(STEPS.indexOf(highest), STEPS.indexOf(HIGHEST[certainty]))] ?? 'notice';
}

const FINE: Verdict = { kind: 'fine' };

/** No scoring script has more imports. */
const MAX_IMPORTS = 500;

/** The imports that the server may reach and that nothing guards. */
export function judgedImports(script: Script): readonly JudgedImport[] {
  return script.project.derive(JUDGED, script);
}

const JUDGED = fact((_project: Project, script: Script): readonly JudgedImport[] => {
  const files = [{ file: script as PythonFile, isSure: true }, ...loadedModules(script)];
  const isOpen = files.some(({ file }) => changesPath(file)) || hasOwnPath(script);
  return files.flatMap(({ file, isSure }) =>
    file.module.syntaxError !== undefined
      ? []
      : file.module.imports
          .slice(0, MAX_IMPORTS)
          .filter(each => !each.guarded && !each.mainOnly)
          .map(each => ({
            file,
            import: each,
            verdict: each.level > 0 ? ofRelative(script, file, each) : ofAbsolute(script, each, isOpen),
            certainty: certaintyOf(script, file, each, isSure),
          })),
  );
});

function changesPath({ module }: PythonFile): boolean {
  return module.sysPathChanges.length > 0;
}

/** The deployment sets where Python looks for modules. */
function hasOwnPath({ document }: Script): boolean {
  return ['PYTHONPATH', 'AML_APP_ROOT', 'AZUREML_SOURCE_DIRECTORY'].some(name =>
    document.has(['environment_variables', name]),
  );
}

function certaintyOf(script: Script, file: PythonFile, each: Import, isSure: boolean): Certainty {
  const isOfScript = file.source === script.source;
  if (isSure && isSurelyRun(script, file, each)) return 'start';
  if (isOfScript && each.functionName === 'run' && !each.conditional) return 'request';
  return isOfScript || each.where !== 'function' ? 'perhaps' : 'remote';
}

function ofRelative(script: Script, file: PythonFile, each: Import): Verdict {
  const { module, level, names = [] } = each;
  if (file.source === script.source) {
    // `from .tools import x` would be `from tools import x`.
    const better = module === '' ? (names[0]?.name ?? '') : module;
    return { kind: 'relative-in-script', better };
  }
  const from = relativeFolder(file, level);
  if (!isInside(script.codeFolder, from)) return FINE;
  if (module === '') return FINE;
  const { found, missing } = resolveIn(script.project, from, module);
  const dots = '.'.repeat(level);
  if (found.kind === 'other-case')
    return { kind: 'other-case', actual: found.actual, better: dots + withName(module, found.actual) };
  if (found.kind === 'missing' && missing !== undefined)
    return { kind: 'not-in-package', missing: dots + missing, of: script.project.display(from) };
  return ofNames(script, each, found);
}

function ofAbsolute(script: Script, each: Import, isOpen: boolean): Verdict {
  const { module } = each;
  const [top = ''] = module.split('.');
  if (top === '' || top === '__main__' || stdlibOf(top, []).kind !== 'no') return FINE;
  const isPublic = isPublicModule(top);
  const resolved = resolveAbsolute(script, module);
  const { found, missing } = resolved;
  if (found.kind === 'other-case') {
    return isPublic || isOpen
      ? FINE
      : { kind: 'other-case', actual: found.actual, better: withName(module, found.actual) };
  }
  if (found.kind !== 'missing') return isPublic || isOpen ? FINE : ofNames(script, each, found);
  if (resolved.parent !== undefined && missing !== undefined) {
    if (isPublic || isOpen || isOpaque(script, resolved.parent)) return FINE;
    return { kind: 'not-in-package', missing, of: script.project.display(pathOf(resolved.parent)) };
  }
  if (isPublic) return { kind: 'package' };
  return isOpen ? FINE : (inRepository(script, top, module) ?? { kind: 'package' });
}

/** A module of a well-known package: a local folder of that name may contain anything. */
function isPublicModule(top: string): boolean {
  const { distributions, isKnown } = distributionsOf(top);
  return isKnown || distributions === undefined;
}

/** Whether a local module has the names of `from module import name`. */
function ofNames(script: Script, each: Import, found: ResolvedModule): Verdict {
  if (each.dynamic || each.names === undefined || found.kind === 'compiled') return FINE;
  for (const name of each.names.slice(0, MAX_IMPORTS)) {
    if (/^__\w+__$/.test(name.name) || hasName(script, found, name.name)) continue;
    return {
      kind: 'not-in-package',
      missing: `${'.'.repeat(each.level)}${each.module}.${name.name}`,
      of: script.project.display(pathOf(found)),
      name,
    };
  }
  return FINE;
}

function hasName(script: Script, found: ResolvedModule, name: string): boolean {
  if (found.kind === 'folder') return moduleIn(script.project, found.path, name).kind !== 'missing';
  if (found.kind !== 'file') return true;
  const isPackage = /[\\/]__init__\.py$/.test(found.path);
  if (isPackage && moduleIn(script.project, dirname(found.path), name).kind !== 'missing') return true;
  const file = script.read(found.path);
  return file === undefined || definedIn(script, file, name);
}

/** A package whose `__init__.py` may create modules without a file. */
function isOpaque(script: Script, package_: ResolvedModule): boolean {
  if (package_.kind !== 'file') return package_.kind !== 'folder';
  const file = script.read(package_.path);
  return (
    file === undefined ||
    file.module.opaque.some(({ reason }) => reason !== 'star-import') ||
    file.module.syntaxError !== undefined
  );
}

function pathOf(found: ResolvedModule): string {
  if (found.kind !== 'file') return 'path' in found ? found.path : '';
  return /[\\/]__init__\.py$/.test(found.path) ? dirname(found.path) : found.path;
}

function withName(module: string, actual: string): string {
  return module
    .split('.')
    .map(name => (name.toLowerCase() === actual.toLowerCase() ? actual : name))
    .join('.');
}

/** A search through a code folder stops after this many files. */
const ENOUGH_FILES = 2_000;

/** A module of this name elsewhere in the repository. */
function inRepository(script: Script, top: string, module: string): Verdict | undefined {
  const { project, codeFolder, document } = script;
  const below = project.derive(CODE_FILES, codeFolder).filter(({ name }) => isOfModule(name, top));
  const [own] = below;
  if (below.length === 1 && own !== undefined) {
    const dotted = own.name.replace(/\/__init__\.py$|\.py$/, '').replaceAll('/', '.');
    const better = dotted.slice(0, dotted.length - top.length) + module;
    if (/^[A-Za-z_][\w.]*$/.test(better)) return { kind: 'deeper', path: project.display(own.path), better };
  }
  if (below.length > 0) return FINE;
  const end = project.repositoryOf(document.source.path) ?? project.root;
  for (let folder = dirname(codeFolder); isInside(end, folder); folder = dirname(folder)) {
    for (const place of [folder, join(folder, 'src')]) {
      if (roots(script).includes(place)) continue;
      const found = moduleIn(project, place, top);
      if (found.kind === 'file' || (found.kind === 'folder' && holdsPython(script, found.path))) {
        return { kind: 'elsewhere', path: project.display(pathOf(found)) };
      }
    }
    if (folder === dirname(folder)) break;
  }
  return undefined;
}

const CODE_FILES = fact((project: Project, codeFolder: string): readonly FileBelow[] =>
  project.filesBelow(codeFolder, ENOUGH_FILES),
);

function isOfModule(name: string, top: string): boolean {
  return name.endsWith(`/${top}.py`) || name.endsWith(`/${top}/__init__.py`);
}

function holdsPython({ project }: Script, folder: string): boolean {
  return project.filesBelow(folder, 100).some(({ name }) => name.endsWith('.py') && !name.includes('/'));
}

/** The packages of the environment, if all of them are known. */
export function knownPackages({ document, project }: Script): ProvidedPackages | undefined {
  const environment = environmentOf(document, project);
  return environment.kind === 'known' ? environment.packages : undefined;
}

/** Whether some file changes where Python looks for modules. */
export function changesSearch(script: Script): boolean {
  return hasOwnPath(script) || [script, ...loadedModules(script).map(({ file }) => file)].some(changesPath);
}
