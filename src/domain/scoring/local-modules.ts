/**
 * How the container finds the modules beside the scoring script.
 *
 * The server puts AML_APP_ROOT at the end of `sys.path` (microsoft/azureml-inference-server 1.5.1, `aml_blueprint.py`)
 * and loads the script itself by its path, as a module `entry_module` outside of any package (`user_script.py`).
 * AML_APP_ROOT is the folder of the script (azure-ai-ml 1.34.0 `azureml_image_context.py`; seen from deployments:
 * /var/azureml-app/<code folder>). For a script in a subfolder of the code folder there is no source: both folders count.
 */
import { basename, dirname } from 'node:path';
import { fact, type Project } from '../../project/project.js';
import type { Import } from '../../python/types.js';
import type { PythonFile, Script } from './script.js';

/** Compiled modules, which Python imports like sources. */
const COMPILED = /^([^.]+)(?:\.[\w-]+)*\.(?:so|pyd|pyc)$/;
/** The files of the folder itself come first; files below it do not matter here. */
const ENOUGH_FILES = 500;

export type ResolvedModule =
  /** `path`: the source of a module, or the `__init__.py` of a package. */
  | { kind: 'file'; path: string }
  /** A folder without `__init__.py`: a namespace package. */
  | { kind: 'folder'; path: string }
  /** Compiled: it exists, but cannot be read. */
  | { kind: 'compiled' }
  /** In different letter case: Windows and macOS import it, Linux does not. */
  | { kind: 'other-case'; actual: string; path: string }
  | { kind: 'missing' };

/** The folders that the imports of a script start from. */
export function roots({ folder, codeFolder }: Script): string[] {
  return [...new Set([folder, codeFolder])];
}

/** A module by its name in one folder. */
export function moduleIn(project: Project, folder: string, name: string): ResolvedModule {
  const source = project.look(folder, `${name}.py`);
  const package_ = project.look(folder, name);
  // Python prefers a package to a module of the same name, and both to a namespace package.
  if (package_.kind === 'folder') {
    const init = project.look(package_.path, '__init__.py');
    if (init.kind === 'file') return { kind: 'file', path: init.path };
    if (source.kind !== 'file') return { kind: 'folder', path: package_.path };
  }
  if (source.kind === 'file') return { kind: 'file', path: source.path };
  if (isCompiled(project, folder, name)) return { kind: 'compiled' };
  return inOtherCase(project, folder, name);
}

function inOtherCase(project: Project, folder: string, name: string): ResolvedModule {
  const source = project.look(folder, `${name}.py`);
  // A folder in different letter case counts only if it is a package: `import PIL` does not mean a folder `pil/`.
  const init = project.look(folder, `${name}/__init__.py`);
  if (source.kind === 'other-case') return ofOtherCase(source.actual, basename(source.actual, '.py'), name);
  if (init.kind === 'other-case')
    return ofOtherCase(dirname(init.actual), basename(dirname(init.actual)), name);
  return { kind: 'missing' };
}

/** None where only the extension differs: `utils.PY`. */
function ofOtherCase(path: string, actual: string, name: string): ResolvedModule {
  const isName = actual !== name && actual.toLowerCase() === name.toLowerCase();
  return isName ? { kind: 'other-case', actual, path } : { kind: 'missing' };
}

/** `utils.cpython-310-x86_64-linux-gnu.so` */
function isCompiled(project: Project, folder: string, name: string): boolean {
  return project.derive(COMPILED_IN, folder).has(name);
}

/** The names of the compiled modules of a folder. */
const COMPILED_IN = fact((project: Project, folder: string): ReadonlySet<string> => {
  const below = project.filesBelow(folder, ENOUGH_FILES).filter(file => !file.name.includes('/'));
  return new Set(below.flatMap(file => COMPILED.exec(file.name)?.[1] ?? []));
});

/** A dotted module from a folder; `missing`: its name up to the first part that does not exist. */
export function resolveIn(
  project: Project,
  folder: string,
  dotted: string,
): { found: ResolvedModule; missing?: string; parent?: ResolvedModule } {
  const names = dotted.split('.');
  let at = folder;
  let parent: ResolvedModule | undefined;
  for (const [index, name] of names.entries()) {
    const found = moduleIn(project, at, name);
    const isLast = index === names.length - 1;
    const isThere = found.kind === 'file' || found.kind === 'folder';
    const isPackage =
      found.kind === 'folder' || (found.kind === 'file' && /[\\/]__init__\.py$/.test(found.path));
    if (isLast || !isThere || !isPackage) {
      const missing = names.slice(0, index + (isLast || !isThere ? 1 : 2)).join('.');
      // A module that is not a package may create submodules at run time.
      const result = isThere && !isLast ? ({ kind: 'compiled' } as const) : found;
      return { found: result, ...(result.kind === 'missing' && { missing }), ...(parent && { parent }) };
    }
    parent = found;
    at = found.kind === 'folder' ? found.path : dirname(found.path);
  }
  return { found: { kind: 'missing' }, missing: dotted };
}

/** A module by its dotted name, as an absolute import finds it. */
export function resolveAbsolute(
  script: Script,
  dotted: string,
): { found: ResolvedModule; missing?: string; parent?: ResolvedModule; root: string } {
  let best: ReturnType<typeof resolveIn> & { root: string } = {
    found: { kind: 'missing' },
    missing: dotted,
    root: script.folder,
  };
  for (const root of roots(script)) {
    const resolved = { ...resolveIn(script.project, root, dotted), root };
    if (resolved.found.kind !== 'missing' && resolved.found.kind !== 'other-case') return resolved;
    const isBetter = resolved.found.kind === 'other-case' || resolved.missing !== dotted.split('.')[0];
    if (isBetter) best = resolved;
  }
  return best;
}

/** The folder that a relative import of a file in a package starts from. */
export function relativeFolder(file: PythonFile, level: number): string {
  let folder = dirname(file.source.path);
  for (let up = 1; up < level; up += 1) folder = dirname(folder);
  return folder;
}

export interface LoadedModule {
  file: PythonFile;
  /** Python certainly loads it: no import on the way is guarded or conditional. */
  isSure: boolean;
}

/** More local modules, or more imports of one file or line, are not followed. */
const MAX_MODULES = 300;
const MAX_IMPORTS = 500;

/** The local modules that Python loads with the script. */
export function loadedModules(script: Script): readonly LoadedModule[] {
  return script.project.derive(LOADED, script);
}

const LOADED = fact((_project: Project, script: Script): readonly LoadedModule[] => {
  const found = new Map<string, LoadedModule>();
  const open: LoadedModule[] = [{ file: script, isSure: true }];
  for (let next = open.shift(); next !== undefined && found.size < MAX_MODULES; next = open.shift()) {
    for (const each of next.file.module.imports.slice(0, MAX_IMPORTS)) {
      if (each.mainOnly) continue;
      const isSure = next.isSure && isSurelyRun(script, next.file, each);
      for (const path of importedFiles(script, next.file, each)) {
        const known = found.get(path);
        if (path === script.source.path || (known !== undefined && (known.isSure || !isSure))) continue;
        const file = script.read(path);
        if (file === undefined) continue;
        const module = { file, isSure };
        found.set(path, module);
        open.push(module);
      }
    }
  }
  return [...found.values()];
});

/** An import that Python reaches before the container is ready: at import, or in `init()` of the script. */
export function isSurelyRun(
  script: Script,
  file: PythonFile,
  { where, functionName, conditional, guarded, mainOnly }: Import,
): boolean {
  if (conditional || guarded || mainOnly) return false;
  return where !== 'function' || (file.source === script.source && functionName === 'init');
}

/** The files that an import loads: the parent packages, the module, and the submodules that `from package import` names. */
function importedFiles(script: Script, file: PythonFile, { module, level, names }: Import): string[] {
  const from = level === 0 ? undefined : relativeFolder(file, level);
  const inner = (names ?? [])
    .slice(0, MAX_IMPORTS)
    .map(({ name }) => (module === '' ? name : `${module}.${name}`));
  const paths: string[] = [];
  for (const dotted of [...prefixes(module), ...inner]) {
    const { found } =
      from === undefined ? resolveAbsolute(script, dotted) : resolveIn(script.project, from, dotted);
    if (found.kind === 'file') paths.push(found.path);
  }
  if (from !== undefined && module === '') {
    const init = script.project.look(from, '__init__.py');
    if (init.kind === 'file') paths.push(init.path);
  }
  return paths;
}

function prefixes(dotted: string): string[] {
  if (dotted === '') return [];
  const names = dotted.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}
