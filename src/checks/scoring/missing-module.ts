import { relative, sep } from 'node:path';
import type { Edit } from '../../findings.js';
import type { Problem } from '../check.js';
import { type Rule, uploadRules } from '../paths/upload-rules.js';
import { shown } from '../shown.js';
import { type JudgedImport, judgedImports, knownPackages, severityOf } from './imports.js';
import { loadedModules } from './local-modules.js';
import { defineScriptCheck, editIn, problemIn, type Script } from './script.js';

/**
 * The modules of the project that the script imports are uploaded with it, and lie where the server looks. Only the
 * code folder goes up (azure-ai-ml 1.34.0), and the script is loaded as a module of its own, outside of any package
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py`).
 */
export default defineScriptCheck({
  id: 'scoring/missing-module',
  title: 'Modules of the project go up with the script',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const told = new Set<string>();
    for (const each of judgedImports(script)) {
      const made = judge(script, each);
      if (made === undefined) continue;
      // Two lines that import from one lost module are one mistake.
      const key = JSON.stringify([made.at.file, made.message, made.values]);
      if (!told.has(key)) yield made;
      told.add(key);
    }
    yield* leftOut(script);
  },
});

function judge(script: Script, each: JudgedImport): Problem | undefined {
  const { verdict, import: own } = each;
  const values = { module: shown('.'.repeat(own.level) + own.module), code: codeOf(script) };
  switch (verdict.kind) {
    case 'relative-in-script':
      return tell(script, each, {
        message: 'relative',
        values: { ...values, better: shown(verdict.better) },
      });
    case 'not-in-package': {
      const { name, missing, of } = verdict;
      const message = name === undefined ? 'not-in-package' : 'no-name';
      const more = { missing: shown(missing), of, name: shown(name?.name ?? '') };
      return tell(script, each, {
        message,
        values: { ...values, ...more },
        ...(name && { span: name.span }),
      });
    }
    case 'other-case': {
      const more = { actual: shown(verdict.actual), better: shown(verdict.better) };
      return tell(script, each, {
        message: 'other-case',
        values: { ...values, ...more },
        edits: replacing(each, verdict.better),
      });
    }
    case 'deeper':
      return tell(script, each, {
        message: 'deeper',
        values: { ...values, path: verdict.path, better: shown(verdict.better) },
      });
    case 'elsewhere':
      return tell(script, each, { message: 'elsewhere', values: { ...values, path: verdict.path } });
    default:
      return undefined;
  }
}

interface Told {
  message: string;
  values: Record<string, string>;
  span?: { start: number; end: number };
  edits?: Edit[];
}

/** What lies elsewhere may be installed in an environment that nobody has listed. */
const MAY_BE_INSTALLED: readonly string[] = ['elsewhere', 'deeper', 'other-case'];

function tell(
  script: Script,
  each: JudgedImport,
  { message, values, span, edits = [] }: Told,
): Problem | undefined {
  const packages = knownPackages(script);
  const isOpen = MAY_BE_INSTALLED.includes(message) && packages === undefined;
  if (MAY_BE_INSTALLED.includes(message) && packages !== undefined) {
    const provided = packages.provides(each.import.module);
    if (provided.kind !== 'missing') return undefined;
  }
  return problemIn(script, each.file, span ?? each.import.moduleSpan, {
    message,
    values,
    edits: isOpen ? [] : edits,
    severity: severityOf(each.certainty, isOpen ? 'warning' : 'error'),
    key: values.missing ?? values.module ?? '',
  });
}

/** Safe where only names from the module are used: `import Utils` is `Utils` further down as well. */
function replacing(
  { file, import: { names, star, moduleSpan, module, level } }: JudgedImport,
  better: string,
): Edit[] {
  const isWritten = file.source.slice(moduleSpan) === '.'.repeat(level) + module;
  return (names !== undefined || star) && isWritten ? [editIn(file, moduleSpan, better)] : [];
}

/** Local modules that a rule keeps out of the upload. The script itself is a question of `paths/amlignore`. */
function* leftOut(script: Script): Iterable<Problem> {
  const rules = uploadRules(script.files, script.codeFolder);
  if (rules === undefined) return;
  for (const { file, isSure } of loadedModules(script)) {
    const name = relative(script.codeFolder, file.source.path).split(sep).join('/');
    const rule: Rule | undefined = name.startsWith('../') ? undefined : rules.leavesOut(name);
    if (rule === undefined) continue;
    yield problemIn(
      script,
      file,
      { start: 0, end: 0 },
      {
        message: 'left-out',
        severity: isSure ? 'error' : 'warning',
        values: {
          path: file.source.file,
          name,
          rule: shown(rule.text),
          rules: rules.source.file,
          rulesName: rules.name,
        },
        related: [{ message: 'scoring/missing-module/rule', at: rule.at }],
        key: name,
      },
    );
  }
}

function codeOf({ files, codeFolder }: Script): string {
  const folder = files.display(codeFolder);
  return folder.endsWith('/') ? folder : `${folder}/`;
}
