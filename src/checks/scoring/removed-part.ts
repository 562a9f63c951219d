import { pythonMinors } from '../../domain/environment/packages.js';
import { NO_MODULE } from '../../domain/scoring/consequences.js';
import { type Certainty, judgedImports, knownPackages, severityOf } from '../../domain/scoring/imports.js';
import { loadedModules } from '../../domain/scoring/local-modules.js';
import {
  editIn,
  type PythonFile,
  problemIn,
  type Script,
  validScriptOf,
} from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { REMOVED_PARTS, type RemovedPart } from '../../facts/old-apis.js';
import type { Edit, Severity } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import type { Import, Span } from '../../python/types.js';
import { canAgree, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * The packages of the environment still have what the script takes from them: old tutorials use parts that later versions
 * removed (release notes of the packages; facts/old-apis.ts).
 */
export default defineCheck({
  id: 'scoring/removed-part',
  title: 'The packages still have what the script uses',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const conda = knownPackages(script)?.conda;
    const seen = new Set<string>();
    for (const use of usesOf(script)) {
      const removed = removedPart(use.target);
      if (removed === undefined || seen.has(removed.part)) continue;
      seen.add(removed.part);
      const highest = severityIn(conda, removed);
      if (highest !== undefined) yield tell(script, use, removed, highest, conda);
    }
  },
});

interface Use {
  file: PythonFile;
  /** As the package spells it: `sklearn.externals.joblib`. */
  target: string;
  span: Span;
  certainty: Certainty;
  import?: Import;
}

function usesOf(script: Script): Use[] {
  const imports = judgedImports(script)
    .filter(each => each.import.level === 0)
    .flatMap(({ file, import: own, certainty }) => {
      const base = { file, certainty, import: own };
      if (own.names === undefined) return [{ ...base, target: own.module, span: own.moduleSpan }];
      return [
        { ...base, target: own.module, span: own.moduleSpan },
        ...own.names.map(({ name, span }) => ({ ...base, target: `${own.module}.${name}`, span })),
      ];
    });
  const files = [script, ...loadedModules(script).map(({ file }) => file)] as PythonFile[];
  return [...imports, ...files.flatMap(file => usesIn(script, file))];
}

/** Calls, and names that are given to them: `dtype=np.float`. */
function usesIn(script: Script, file: PythonFile): Use[] {
  const isScript = file.source === script.source;
  // What the file imports, guarded or not, was judged at the import.
  const aliases = aliasesOf(file);
  const imported = new Set<RemovedPart | undefined>(file.module.imports.flatMap(importedParts));
  return file.module.calls
    .filter(({ mainOnly, target }) => !mainOnly && !imported.has(removedPart(target)))
    .flatMap(({ target, calleeSpan, args, where, functionName, conditional }) => {
      const isReached =
        where !== 'function' || (isScript && (functionName === 'init' || functionName === 'run'));
      const certainty: Certainty = isReached && !conditional ? 'start' : 'perhaps';
      const given = args.flatMap(({ name, span }) =>
        name?.includes('.') ? [{ file, target: resolved(aliases, name), span, certainty }] : [],
      );
      return [{ file, target, span: calleeSpan, certainty }, ...given];
    });
}

function importedParts({ module, names = [], level }: Import): RemovedPart[] {
  if (level > 0) return [];
  const found = [module, ...names.map(({ name }) => `${module}.${name}`)].map(removedPart);
  return found.filter(part => part !== undefined);
}

/** What the imports of a file call something else: `np` for numpy, `Image` for PIL.Image. */
function aliasesOf({ module: { imports } }: PythonFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { level, names, asName, module } of imports) {
    if (level > 0) continue;
    if (names === undefined && asName !== undefined) found.set(asName, module);
    for (const each of names ?? []) found.set(each.asName, `${module}.${each.name}`);
  }
  return found;
}

/** `np.float` by the imports of the file. */
function resolved(aliases: ReadonlyMap<string, string>, dotted: string): string {
  const dot = dotted.indexOf('.');
  const first = aliases.get(dotted.slice(0, dot));
  return first === undefined ? dotted : first + dotted.slice(dot);
}

/** By the first name of the module: most imports are of none. */
const PARTS: ReadonlyMap<string, readonly RemovedPart[]> = byTop();

function byTop(): Map<string, RemovedPart[]> {
  const parts = new Map<string, RemovedPart[]>();
  for (const each of REMOVED_PARTS) {
    const [top = ''] = each.part.split('.');
    parts.set(top, [...(parts.get(top) ?? []), each]);
  }
  return parts;
}

function removedPart(target: string): RemovedPart | undefined {
  const dot = target.indexOf('.');
  const parts = dot < 0 ? undefined : PARTS.get(target.slice(0, dot));
  return parts?.find(({ part }) => target === part || target.startsWith(`${part}.`));
}

/** Undefined where the version has it, or is none of the environment's. */
function severityIn(
  conda: CondaFile | undefined,
  { package: name, since }: RemovedPart,
): Severity | undefined {
  // An environment that no file lists is mostly a new one.
  if (conda === undefined) return 'notice';
  if (name === 'python') {
    const minors = pythonMinors(conda);
    if (minors === undefined || minors.length === 0) return undefined;
    return minors.every(minor => canAgree([`==${minor}.*`], [`>=${since}`]) === true) ? 'error' : undefined;
  }
  const found = packagesOf(conda, name);
  if (found === undefined || found.versions === undefined) return undefined;
  if (canAgree(found.versions, [`<${since}`]) === false) return 'error';
  // pip and conda take the newest version that the rest allows.
  return isAny(found.versions) || canAgree(found.versions, [`>=${since}`]) === true ? 'warning' : undefined;
}

/** Other builds of a package. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  tensorflow: ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu'],
};

function packagesOf(conda: CondaFile, name: string): Package | undefined {
  const names = BUILDS[name] ?? [name];
  return conda.packages.find(each => names.includes(each.name));
}

function tell(
  script: Script,
  { file, span, certainty, import: own }: Use,
  { part, package: name, since, instead }: RemovedPart,
  highest: Severity,
  conda: CondaFile | undefined,
): Problem {
  const found = name === 'python' ? conda?.python[0] : conda && packagesOf(conda, name);
  const version = found === undefined ? '' : ` (here: "${shown(found.written)}")`;
  const title = name === 'python' ? 'Python' : name;
  const fails =
    own === undefined
      ? `Python raises "module '${part.slice(0, part.lastIndexOf('.'))}' has no attribute '${part.slice(part.lastIndexOf('.') + 1)}'".`
      : NO_MODULE.replace('ModuleNotFoundError', 'ImportError');
  return problemIn(script, file, span, {
    variant: own === undefined ? 'used' : 'imported',
    severity: script.isOwnContainer ? 'notice' : severityOf(certainty, highest),
    what: `The script uses ${part}, which ${title} ${since} removed${version}. ${fails}`,
    fix: `Use instead: ${instead}`,
    related: found === undefined ? [] : [{ message: 'the version', at: found.place.at }],
    edits: own === undefined ? [] : rewritten(file, own, part),
    key: part,
  });
}

/** `from sklearn.externals import joblib` becomes `import joblib`, which scikit-learn brings along. */
function rewritten(file: PythonFile, own: Import, part: string): Edit[] {
  const [only, ...others] = own.names ?? [];
  if (part !== 'sklearn.externals.joblib' || only === undefined || others.length > 0 || own.dynamic)
    return [];
  const alias = only.asName === 'joblib' ? '' : ` as ${only.asName}`;
  return [editIn(file, own.span, `import joblib${alias}`)];
}
