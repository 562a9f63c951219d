import { NO_FILE } from '../../domain/scoring/consequences.js';
import { isAskedFor, isWritten } from '../../domain/scoring/file-calls.js';
import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { PathExpression, PathPart } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/** No scoring script has more paths. */
const MAX_PATHS = 500;

/**
 * A folder and a name have a slash between them. `os.environ["AZUREML_MODEL_DIR"] + "model.pkl"` is
 * `/var/azureml-app/azureml-models/<name>/3model.pkl` (Azure/azureml-examples#1068, and questions about it).
 */
export default defineCheck({
  id: 'scoring/path-slash',
  title: 'A folder and a file name have a slash between them',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const seen = new Set<number>();
    for (const each of script.module.paths.slice(0, MAX_PATHS)) {
      const glued = gluedIn(each);
      if (glued === undefined || seen.has(glued.name.span.start) || isLeftAlone(each)) continue;
      seen.add(glued.name.span.start);
      const text = shown(glued.name.value);
      yield problemIn(script, script, glued.name.span, {
        severity: each.conditional || each.handled === 'caught' ? 'warning' : 'error',
        what: `The script puts "${text}" directly behind ${glued.folder}, without a slash: the name of the folder and that of the file become one name that does not exist. ${NO_FILE}`,
        fix: `Use os.path.join(${glued.code}, "${text}").`,
        key: text,
      });
    }
  },
});

function isLeftAlone(each: PathExpression): boolean {
  const isHandled = each.handled === 'asked' || each.handled === 'other-way';
  return each.mainOnly || isHandled || isAskedFor(each) || isWritten(each);
}

interface Glued {
  folder: string;
  /** The folder, in Python. */
  code: string;
  name: Extract<PathPart, { kind: 'literal' }>;
}

/** A folder at the start of a path, and text that goes on where its name ends. */
function gluedIn({ parts, passedTo }: PathExpression): Glued | undefined {
  const [folder, name] = parts;
  if (folder === undefined || name?.kind !== 'literal' || name.joined) return undefined;
  const isName = /^[\w.-]*\w/.test(name.value) && !/^\.{1,2}[\\/]/.test(name.value);
  // A suffix of the folder's own name is no file: `folder + "_old"`.
  const isFile = passedTo !== undefined || /[\\/]|\.\w{1,12}$/.test(name.value);
  if (!isName || !isFile || /^[_-]/.test(name.value)) return undefined;
  if (folder.kind === 'env' && folder.name === 'AZUREML_MODEL_DIR')
    return { folder: 'AZUREML_MODEL_DIR', code: 'os.environ["AZUREML_MODEL_DIR"]', name };
  if (folder.kind === 'file' && folder.up > 0)
    return { folder: 'the folder of the script', code: 'os.path.dirname(os.path.abspath(__file__))', name };
  return undefined;
}
