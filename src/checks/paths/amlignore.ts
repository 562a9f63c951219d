import { extname } from 'node:path';
import { MODEL_FILES } from '../../catalog/script-files.js';
import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { pathFrom, valuesOf } from './lost.js';
import {
  defaultDockerfile,
  isAddress,
  modelPath,
  type Place,
  scoringScript,
  writtenDockerfile,
} from './places.js';
import { type Rule, type UploadRules, uploadRules } from './upload-rules.js';

/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;

/**
 * What the deployment needs is not left out of the upload: the client skips what `.amlignore` names, or `.gitignore`
 * where there is none, in the top of the folder that it uploads. The file is here, and not in the container.
 */
export default defineCheck({
  id: 'paths/amlignore',
  title: 'Nothing that the container needs is left out of the upload',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const script = scoringScript(document, files);
    if (script !== undefined) yield* oneFile(files, script, 'script');
    const dockerfile = writtenDockerfile(document, files) ?? defaultDockerfile(document, files);
    if (dockerfile !== undefined) yield* oneFile(files, dockerfile, 'dockerfile');
    yield* model(files, document);
  },
});

function* oneFile(files: FileTree, place: Place, message: string): Iterable<Problem> {
  const look = files.look(place.base, place.written);
  const rules = uploadRules(files, place.base);
  if (look.kind !== 'file' || rules === undefined) return;
  const name = pathFrom(place.base, look.path);
  // A script outside of its folder is not uploaded anyway, which paths/scoring-script says.
  const rule = name.startsWith('../') ? undefined : rules.leavesOut(name);
  if (rule !== undefined) yield left(files, place, message, rules, rule, name);
}

function* model(files: FileTree, document: Document): Iterable<Problem> {
  const place = modelPath(document);
  if (place === undefined || isAddress(place.written)) return;
  const folder = files.look(place.base, place.written);
  const rules = folder.kind === 'folder' ? uploadRules(files, folder.path) : undefined;
  if (rules === undefined) return;
  const names = files
    .filesBelow(folder.path, ENOUGH_FILES)
    .map(file => file.name)
    .sort();
  for (const name of names.filter(isNeeded)) {
    const rule = rules.leavesOut(name);
    if (rule === undefined) continue;
    // A model may well leave out a copy of itself; that a .gitignore was meant for the upload, hardly anybody means.
    const isSure =
      name === 'MLmodel' || !names.some(other => isNeeded(other) && rules.leavesOut(other) === undefined);
    if (isSure || rules.name === '.gitignore') {
      const found = left(files, place, 'model', rules, rule, name);
      yield isSure ? found : { ...found, severity: 'warning' };
      return;
    }
  }
}

function isNeeded(name: string): boolean {
  return name === 'MLmodel' || MODEL_FILES.includes(extname(name).toLowerCase());
}

function left(
  files: FileTree,
  place: Place,
  message: string,
  rules: UploadRules,
  rule: Rule,
  name: string,
): Problem {
  const values = {
    ...valuesOf(files, place),
    name,
    rule: shown(rule.text),
    rules: rules.source.file,
    rulesName: rules.name,
  };
  const related = [{ message: 'paths/amlignore/rule', at: rule.at }];
  // Without its Dockerfile an image is not built at all; without the others it is, and its container crashes.
  const code = message === 'dockerfile' ? undefined : ('ERR_2200' as const);
  return problem(place.view, place.path, { message, values, related, ...(code && { code }) });
}
