import { extname } from 'node:path';
import { shown } from '../../domain/shown.js';
import { named, pathFrom } from '../../domain/uploads/lost.js';
import {
  defaultDockerfile,
  isAddress,
  modelPath,
  type Place,
  scoringScript,
  writtenDockerfile,
} from '../../domain/uploads/places.js';
import { type Rule, type UploadRules, uploadRules } from '../../domain/uploads/upload-rules.js';
import type { FailureCode } from '../../facts/failure-codes.js';
import { MODEL_FILES } from '../../facts/script-files.js';
import type { Severity } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** The search of a model folder ends at this number of files. */
const ENOUGH_FILES = 2_000;

/**
 * The upload leaves out nothing that the deployment needs: the client skips what `.amlignore` names, or `.gitignore`
 * where there is none, at the top of the folder that it uploads. The file is on disk, and not in the container.
 */
export default defineCheck({
  id: 'paths/amlignore',
  title: 'The upload leaves out nothing that the container needs',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    yield* script(files, document);
    yield* dockerfile(files, document);
    yield* model(files, document);
  },
});

/** A file that a rule leaves out. */
interface LeftOut {
  /** Its path from the uploaded folder, with `/`. */
  name: string;
  rules: UploadRules;
  rule: Rule;
}

function* script(files: FileTree, document: Document): Iterable<Problem> {
  const place = scoringScript(document, files);
  const left = place && leftOut(files, place);
  if (place === undefined || left === undefined) return;
  yield leftProblem(place, left, {
    variant: 'script',
    code: 'ERR_2200',
    what: `The upload leaves out the scoring script "${left.name}": ${reason(left)}. The script is on disk but not in the container, which crashes without it.`,
    fix: wayOut(left),
  });
}

function* dockerfile(files: FileTree, document: Document): Iterable<Problem> {
  const place = writtenDockerfile(document, files) ?? defaultDockerfile(document, files);
  const left = place && leftOut(files, place);
  if (place === undefined || left === undefined) return;
  // No code: without its Dockerfile, the image is not built at all.
  yield leftProblem(place, left, {
    variant: 'dockerfile',
    what: `The upload leaves "${left.name}" out of the build context: ${reason(left)}. The image build in Azure finds no Dockerfile and fails after minutes.`,
    fix: wayOut(left),
  });
}

function leftOut(files: FileTree, place: Place): LeftOut | undefined {
  const look = files.look(place.base, place.written);
  const rules = uploadRules(files, place.base);
  if (look.kind !== 'file' || rules === undefined) return undefined;
  const name = pathFrom(place.base, look.path);
  // A script outside its folder is never uploaded: paths/scoring-script.
  const rule = name.startsWith('../') ? undefined : rules.leavesOut(name);
  return rule && { name, rules, rule };
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
    // An .amlignore may leave out a copy of the model; a .gitignore is rarely meant for the upload.
    const isSure =
      name === 'MLmodel' || !names.some(other => isNeeded(other) && rules.leavesOut(other) === undefined);
    if (!isSure && rules.name !== '.gitignore') continue;
    const left = { name, rules, rule };
    yield leftProblem(place, left, {
      variant: 'model',
      code: 'ERR_2200',
      severity: isSure ? 'error' : 'warning',
      what: `The upload leaves out "${name}" of the model folder "${named(files, place).written}": ${reason(left)}. The file is on disk but not in the container.`,
      fix: `${wayOut(left)} An empty one leaves out nothing.`,
    });
    return;
  }
}

function isNeeded(name: string): boolean {
  return name === 'MLmodel' || MODEL_FILES.includes(extname(name).toLowerCase());
}

function reason({ rules, rule }: LeftOut): string {
  return `${rules.source.file} has the rule "${shown(rule.text)}", and the client applies it`;
}

function wayOut({ name, rules }: LeftOut): string {
  return `Remove the rule, or add the line "!${name}" below it in ${rules.name}. An .amlignore file in that folder replaces its .gitignore.`;
}

function leftProblem(
  { view, path }: Place,
  { rule }: LeftOut,
  said: Said & { variant: string; code?: FailureCode; severity?: Severity },
): Problem {
  return problem(view, path, { ...said, related: [{ message: 'the rule that leaves it out', at: rule.at }] });
}
