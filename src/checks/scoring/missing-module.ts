import { relative, sep } from 'node:path';
import { IMPORT_FAILS, NO_MODULE, OTHER_CASE } from '../../domain/scoring/consequences.js';
import {
  type JudgedImport,
  judgedImports,
  knownPackages,
  severityOf,
  type Verdict,
} from '../../domain/scoring/imports.js';
import { loadedModules } from '../../domain/scoring/local-modules.js';
import { editIn, problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { type Rule, uploadRules } from '../../domain/uploads/upload-rules.js';
import type { Edit } from '../../model/findings.js';
import type { Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

/**
 * The local modules that the script imports are uploaded with it, and are where the server looks. The client uploads only
 * the code folder (azure-ai-ml 1.34.0), and the server loads the script as a module outside of any package
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py`).
 */
export default defineCheck({
  id: 'scoring/missing-module',
  title: 'Local modules are uploaded with the script',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const seen = new Set<string>();
    for (const each of judgedImports(script)) {
      const wrong = wrongWith(script, each);
      const made = wrong && saidOf(script, each, wrong);
      if (made === undefined) continue;
      // Two lines that import from one missing module are one mistake.
      const key = JSON.stringify([made.at.file, made.variant, writtenModule(each), made.what]);
      if (!seen.has(key)) yield made;
      seen.add(key);
    }
    yield* leftOut(script);
  },
});

interface Wrong extends Said {
  variant: string;
  span?: Span;
  edits?: Edit[];
  /** The part that is missing, where it is not the whole module. */
  missing?: string;
}

/** `..package.module` */
function writtenModule({ import: { level, module } }: JudgedImport): string {
  return shown('.'.repeat(level) + module);
}

function wrongWith(script: Script, each: JudgedImport): Wrong | undefined {
  const { verdict } = each;
  const module = writtenModule(each);
  switch (verdict.kind) {
    case 'relative-in-script':
      return {
        variant: 'relative',
        what: `The scoring script imports "${module}" with a leading dot, but the server loads it outside of any package: "ImportError: attempted relative import with no known parent package". ${IMPORT_FAILS}`,
        fix: `Use the import without the dot: "${shown(verdict.better)}". The server looks in the folder of the script.`,
      };
    case 'not-in-package':
      return notInPackage(verdict);
    case 'other-case':
      return {
        variant: 'other-case',
        what: `The script imports "${module}", but the name on disk is "${shown(verdict.actual)}". ${OTHER_CASE} ${NO_MODULE}`,
        fix: `Use "${shown(verdict.better)}", exactly as on disk.`,
        edits: replacing(each, verdict.better),
      };
    case 'deeper':
      return {
        variant: 'deeper',
        what: `The script imports ${module}, which is at ${verdict.path}. The server looks for modules in the folder of the script, not in its subfolders. ${NO_MODULE}`,
        fix: `Import it as "${shown(verdict.better)}", or move it next to the script.`,
      };
    case 'elsewhere':
      return elsewhere(module, verdict.path, codeOf(script));
    default:
      return undefined;
  }
}

function notInPackage({ name, missing, of }: Verdict & { kind: 'not-in-package' }): Wrong {
  return name === undefined
    ? {
        variant: 'not-in-package',
        what: `This line imports ${shown(missing)}, but ${of} does not contain it. ${NO_MODULE}`,
        fix: 'Correct the name, or commit the missing file.',
        missing: shown(missing),
      }
    : {
        variant: 'no-name',
        what: `This line imports "${shown(name.name)}" from ${of}, which does not define it: "ImportError: cannot import name". ${IMPORT_FAILS}`,
        fix: `Correct the name, or define it in ${of}.`,
        missing: shown(missing),
        span: name.span,
      };
}

function elsewhere(module: string, path: string, code: string): Wrong {
  return {
    variant: 'elsewhere',
    what: `The script imports ${module}, which is at ${path}. Only the code folder ${code} is uploaded, so the container does not have it. ${NO_MODULE}`,
    fix: `Move it into ${code}, or set code_configuration.code to a folder that contains both, and scoring_script to the path from there.`,
  };
}

/** A module that is elsewhere may be installed in an environment whose packages are unknown. */
const MAY_BE_INSTALLED: readonly string[] = ['elsewhere', 'deeper', 'other-case'];

function saidOf(
  script: Script,
  each: JudgedImport,
  { variant, what, fix, missing, span, edits = [] }: Wrong,
): Problem | undefined {
  const packages = knownPackages(script);
  const isOpen = MAY_BE_INSTALLED.includes(variant) && packages === undefined;
  if (MAY_BE_INSTALLED.includes(variant) && packages !== undefined) {
    const provided = packages.provides(each.import.module);
    if (provided.kind !== 'missing') return undefined;
  }
  return problemIn(script, each.file, span ?? each.import.moduleSpan, {
    variant,
    what,
    fix,
    edits: isOpen ? [] : edits,
    severity: severityOf(each.certainty, isOpen ? 'warning' : 'error'),
    key: missing ?? writtenModule(each),
  });
}

/** Safe for `from Utils import f`: after `import Utils`, the code below uses the name too. */
function replacing(
  { file, import: { names, star, moduleSpan, module, level } }: JudgedImport,
  better: string,
): Edit[] {
  const isWritten = file.source.slice(moduleSpan) === '.'.repeat(level) + module;
  return (names !== undefined || star) && isWritten ? [editIn(file, moduleSpan, better)] : [];
}

/** Local modules that a rule excludes from the upload. `paths/amlignore` checks the script itself. */
function* leftOut(script: Script): Iterable<Problem> {
  const rules = uploadRules(script.project, script.codeFolder);
  if (rules === undefined) return;
  for (const { file, isSure } of loadedModules(script)) {
    const name = relative(script.codeFolder, file.source.path).split(sep).join('/');
    const rule: Rule | undefined = name.startsWith('../') ? undefined : rules.leavesOut(name);
    if (rule === undefined) continue;
    const { file: path } = file.source;
    const start = { start: 0, end: 0 };
    yield problemIn(script, file, start, {
      variant: 'left-out',
      severity: isSure ? 'error' : 'warning',
      what: `The script imports ${path}, but the rule "${shown(rule.text)}" in ${rules.source.file} excludes it from the upload, so the container does not have it. ${NO_MODULE}`,
      fix: `Remove the rule, or add the line "!${name}" below it in ${rules.name}.`,
      related: [{ message: 'the rule that excludes it', at: rule.at }],
      key: name,
    });
  }
}

function codeOf({ project, codeFolder }: Script): string {
  const folder = project.display(codeFolder);
  return folder.endsWith('/') ? folder : `${folder}/`;
}
