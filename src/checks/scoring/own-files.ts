import { dirname, relative, resolve, sep } from 'node:path';
import { NO_FILE, OTHER_CASE } from '../../domain/scoring/consequences.js';
import { isAskedFor, isWritten, makesFiles } from '../../domain/scoring/file-calls.js';
import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { gitIgnoredBy } from '../../domain/uploads/git-ignored.js';
import { uploadRules } from '../../domain/uploads/upload-rules.js';
import type { RelatedPlace } from '../../model/findings.js';
import { isInside } from '../../project/files/file-tree.js';
import { takesPath } from '../../python/path-consumers.js';
import { pathText } from '../../python/path-parts.js';
import type { PathExpression } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Said } from '../check.js';

/** No scoring script has more paths. */
const MAX_PATHS = 500;

/**
 * What the script opens from its own folder is uploaded with it. The client uploads the code folder and nothing else,
 * without what its `.amlignore`, or else `.gitignore`, names (azure-ai-ml 1.34.0 `_utils/_asset_utils.py`).
 */
export default defineCheck({
  id: 'scoring/own-files',
  title: 'Files that the script opens from its own folder are uploaded',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    if (script.isOwnContainer) return;
    const makes = script.module.calls.some(makesFiles);
    const seen = new Set<string>();
    for (const each of script.module.paths.slice(0, MAX_PATHS)) {
      const own = isReadAtStart(each) ? ownPath(script, each) : undefined;
      const wrong = own === undefined || seen.has(own.path) ? undefined : wrongWith(script, own, makes);
      if (own === undefined || wrong === undefined) continue;
      seen.add(own.path);
      yield problemIn(script, script, each.span, { ...wrong, key: script.project.display(own.path) });
    }
  },
});

/** At import or in `init()`, without a condition: a failure here crashes the container. */
function isReadAtStart(each: PathExpression): boolean {
  const isAtStart = each.where !== 'function' || each.functionName === 'init';
  if (!isAtStart || each.conditional || each.mainOnly || each.passedTo === undefined) return false;
  const { target, argument } = each.passedTo;
  if (/^(?:sys\.path|site\.)|^dotenv\.|^os\.(?:path\.|makedirs|chdir)/.test(target)) return false;
  if (argument !== 'self' && !takesPath(target, argument)) return false;
  return each.handled === undefined && !isAskedFor(each) && !isWritten(each);
}

interface OwnPath {
  path: string;
  /** It starts at `__file__`; else at the working directory, which is the same folder. */
  isByFile: boolean;
}

/** Where a path that starts at the script's folder leads on this disk. */
function ownPath({ folder }: Script, { parts }: PathExpression): OwnPath | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  const below = first.kind === 'file' || first.kind === 'cwd' ? rest : parts;
  if (below.length === 0 || below.some(({ kind }) => kind !== 'literal')) return undefined;
  const written = pathText(below, {}) ?? '';
  // Text right behind the folder's own name is scoring/path-slash's.
  if (first.kind !== 'literal' && below[0]?.joined === false && !written.startsWith('/')) return undefined;
  const text = first.kind === 'literal' ? written : written.replace(/^\/+/, '');
  if (text === '' || /^[/~]|[*?[\]{}\\:]/.test(text)) return undefined;
  if (first.kind !== 'file') return { path: resolve(folder, text), isByFile: false };
  return first.up === 0
    ? undefined
    : { path: resolve(folder, '../'.repeat(first.up - 1), text), isByFile: true };
}

type Wrong = Said & { variant: string; severity?: 'warning'; related?: RelatedPlace[] };

/** What is elsewhere or nowhere by a relative path is scoring/relative-path's. */
function wrongWith(script: Script, { path, isByFile }: OwnPath, makes: boolean): Wrong | undefined {
  const { project, codeFolder, document } = script;
  const look = project.look(dirname(path), path);
  const isThere = look.kind === 'file' || look.kind === 'folder';
  const isBelow = isInside(codeFolder, path);
  if (isThere && isBelow) return hidden(script, path);
  if (!isByFile || makes) return undefined;
  if (look.kind === 'other-case') return otherCase(project.display(path), project.display(look.actual));
  if (isThere)
    return project.leavesRepository(document.source.path, path) === true ? undefined : outside(script, path);
  const isMade = gitIgnoredBy(project, script.source.path, path) !== undefined;
  return isMade ? undefined : nowhere(project.display(path));
}

function otherCase(path: string, actual: string): Wrong {
  return {
    variant: 'other-case',
    what: `The script opens ${path}, but the name on disk is ${actual}. ${OTHER_CASE} ${NO_FILE}`,
    fix: 'Use the name exactly as on disk.',
  };
}

function nowhere(path: string): Wrong {
  return {
    variant: 'missing',
    severity: 'warning',
    what: `The script opens ${path}, which is not in this repository. Only the code folder is uploaded, so the container has no such file. ${NO_FILE}`,
    fix: 'Correct the path, or commit the file into the code folder. If a job step adds it, suppress this check on this line.',
  };
}

function outside({ project, codeFolder }: Script, path: string): Wrong {
  return {
    variant: 'outside',
    what: `The script opens ${project.display(path)}, which is outside of the code folder ${project.display(codeFolder)}. Only the code folder is uploaded, so the container does not have it. ${NO_FILE}`,
    fix: `Move it into ${project.display(codeFolder)}, or set code_configuration.code to a folder that contains both.`,
  };
}

function hidden({ project, codeFolder }: Script, path: string): Wrong | undefined {
  const rules = uploadRules(project, codeFolder);
  const name = relative(codeFolder, path).split(sep).join('/');
  const rule = rules?.leavesOut(name);
  if (rules === undefined || rule === undefined) return undefined;
  return {
    variant: 'left-out',
    what: `The script opens ${project.display(path)}, and the rule "${shown(rule.text)}" in ${rules.source.file} leaves it out of the upload. The file is on disk but not in the container. ${NO_FILE}`,
    fix: `Remove the rule, or add the line "!${shown(name)}" below it in ${rules.name}. An .amlignore file in that folder replaces its .gitignore.`,
    related: [{ message: 'the rule that leaves it out', at: rule.at }],
  };
}
