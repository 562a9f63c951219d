import { extname, resolve } from 'node:path';
import { FOREIGN_SCRIPTS } from '../../catalog/script-files.js';
import type { Document } from '../../documents/document.js';
import { type FileTree, isInside, readText } from '../../documents/file-tree.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';
import { isCodeAsset } from '../references.js';
import { isAbsolutePath, lost, lostProblem, pathFrom, valuesOf } from './lost.js';
import { type Place, scoringScript } from './places.js';

/** Nobody writes a scoring script as long as this; a file that is, is not read. */
const MAX_SCRIPT_BYTES = 10_000_000;

/**
 * `<code>/<scoring_script>` is a Python file, in the code folder, with exactly this name. The client opens it and
 * parses it as Python in UTF-8 (azure-ai-ml 1.34.0 `validate_scoring_script`); the container opens it again, on Linux.
 */
export default defineCheck({
  id: 'paths/scoring-script',
  title: 'The scoring script exists and can be read as Python',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    const code = document.string('code_configuration.code');
    if (code !== undefined && isCodeAsset(code) && document.isGiven('code_configuration.scoring_script')) {
      yield notChecked(document, 'code_configuration.scoring_script', 'unknown-content', {
        message: 'registered',
      });
    }
    const place = scoringScript(document, files);
    if (place === undefined) return;
    const problemOfPath = misplaced(files, place) ?? gone(files, place);
    if (problemOfPath !== undefined) yield problemOfPath;
    else yield* judge(files, place, document);
  },
});

/** Only the code folder goes up, and in the container it lies elsewhere. */
function misplaced(files: FileTree, place: Place): Problem | undefined {
  const values = valuesOf(files, place);
  const isOutside = !isInside(place.base, resolve(place.base, place.written));
  if (!isAbsolutePath(place.written) && !isOutside) return undefined;
  return problem(place.view, place.path, { message: isOutside ? 'outside-code' : 'absolute', values });
}

function gone(files: FileTree, place: Place): Problem | undefined {
  const why = lost(files, place);
  if (why === undefined) return undefined;
  const fromYaml = files.look(place.view.folder, place.written);
  if (fromYaml.kind === 'file' && isInside(place.base, fromYaml.path)) {
    const better = pathFrom(place.base, fromYaml.path);
    return problem(place.view, place.path, { message: 'repeats-code', values: { ...why.values, better } });
  }
  // The container is Linux, whatever the machine that uploads.
  return { ...lostProblem(place, why), severity: 'error' };
}

function* judge(files: FileTree, place: Place, document: Document): Iterable<Problem> {
  const { kind, path } = files.look(place.base, place.written);
  const values = { ...valuesOf(files, place), script: files.display(path), extension: extname(path) };
  if (kind === 'folder') yield problem(place.view, place.path, { message: 'folder', values });
  else if (!/\.py$/i.test(path)) yield notPython(place, values, document);
  // What lies outside of the repository is not read.
  else if (files.leavesRepository(place.view.source.path, path) !== true) {
    const read = readText(path, MAX_SCRIPT_BYTES);
    if (!('problem' in read) || read.problem === 'too-large') return;
    const message = read.problem === 'not-utf8' ? 'not-utf8' : 'unreadable';
    yield problem(place.view, place.path, { message, values: { ...values, detail: read.detail } });
  }
}

/** An own container may run anything, but then the client must be told not to look. */
function notPython(place: Place, values: Record<string, string>, document: Document): Problem {
  const { environment } = document;
  const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
  const isForeign = FOREIGN_SCRIPTS.includes(extname(values.script ?? '').toLowerCase());
  // What has no ending that says otherwise may parse as Python.
  const severity = isOwnContainer || !isForeign ? 'warning' : 'error';
  return problem(place.view, place.path, { message: 'not-python', severity, values });
}
