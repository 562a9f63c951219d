import { dirname } from 'node:path';
import { shown } from '../../domain/shown.js';
import { lost, named, pathFrom } from '../../domain/uploads/lost.js';
import { lostProblem, mildInTemplate, NOT_OPENED } from '../../domain/uploads/lost-problem.js';
import { codeFolder, isAddress, type Place } from '../../domain/uploads/places.js';
import { uploadRules } from '../../domain/uploads/upload-rules.js';
import type { Document } from '../../project/documents/document.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import { fact, type Project } from '../../project/project.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * `code_configuration.code` is a folder that exists: the client opens `<code>/<scoring_script>` before anything
 * else (azure-ai-ml 1.34.0 `_utils/_endpoint_utils.py`, `validate_scoring_script`) and then uploads the whole folder.
 */
export default defineCheck({
  id: 'paths/code-folder',
  title: 'The code folder exists',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const place = codeFolder(document);
    if (place === undefined) return;
    if (isAddress(place.written)) {
      const { key, written } = named(project, place);
      yield problem(place.view, place.path, {
        variant: 'address',
        what: `${key} is "${written}". The client accepts only a local folder or a code asset registered in the workspace. ${NOT_OPENED}`,
        fix: 'Use the folder that holds the scoring script, such as ./src. For a registered asset, use "azureml:<name>:<version>".',
      });
      return;
    }
    const gone = lost(project, place);
    if (gone !== undefined && isSetByCommand(project, document.source.path, 'code_configuration.code'))
      return;
    if (gone !== undefined)
      yield mildInTemplate(lostProblem(place, gone, NOT_OPENED), gone, document.isTemplateFile);
    else yield* checkPlace(project, place, document);
  },
});

function* checkPlace(project: Project, place: Place, document: Document): Iterable<Problem> {
  const { kind, path } = project.look(place.base, place.written);
  const { key, written } = named(project, place);
  if (kind === 'file')
    yield problem(place.view, place.path, {
      variant: 'file',
      what: `${key} is "${written}", a file. The client looks for the scoring script inside it. ${NOT_OPENED}`,
      fix: `Use its folder, "${pathFrom(place.base, dirname(path))}", and set scoring_script to the name of the file.`,
    });
  // An .amlignore shows that the upload was thought of.
  else if (project.look(path, '.amlignore').kind === 'file') return;
  else if (isRepository(project, path))
    yield problem(place.view, place.path, {
      variant: 'repository',
      severity: project.derive(BURDEN, path) === undefined ? 'notice' : 'warning',
      what: `${key} is "${written}", the root of a git repository. All of it is uploaded and goes into the container.${project.derive(BURDEN, path) ?? ' Data, notebooks and pipelines go along.'}`,
      fix: 'Move the scoring script and its modules into a folder of their own and use that one. To upload the root, list what to leave out in an .amlignore file there.',
    });
  else if (path === document.folder)
    yield problem(place.view, place.path, {
      variant: 'own-folder',
      severity: project.derive(BURDEN, path) === undefined ? 'notice' : 'warning',
      what: `${key} is "${written}", the folder of this YAML file, and everything in it is uploaded.${project.derive(BURDEN, path) ?? ''} A local deployment (az ml with --local) does not work: the container does not find the scoring script (Azure/azure-cli-extensions#8522).`,
      fix: 'Move the scoring script and its modules into a folder of their own, such as ./src. To upload this folder, list what to leave out in an .amlignore file there.',
    });
}

/** A file of this name holds secrets; what it holds is not read. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template)[\w.-]+)?|[\w.-]+\.(?:pem|pfx|p12|key)|id_(?:rsa|ed25519|ecdsa)|\.netrc|\.pypirc|[\w-]*(?:credentials|secrets?)\.(?:json|ya?ml|toml|ini))$/i;
/** More than this is no code: it is slow to upload, and the limit is not far. */
const HEAVY_BYTES = 100_000_000;
const ENOUGH_FILES = 5_000;

/** What makes the upload of a folder a mistake: secrets in it, or its size. */
const BURDEN = fact((project: Project, folder: string) => findBurden(project, folder));

function findBurden(project: Project, folder: string): string | undefined {
  const rules = uploadRules(project, folder);
  const uploaded = project
    .filesBelow(folder, ENOUGH_FILES)
    .filter(({ name }) => !/^\.git\//.test(name) && rules?.leavesOut(name) === undefined);
  const secret = uploaded.find(({ name }) => SECRET_FILE.test(name));
  if (secret !== undefined)
    return ` "${shown(secret.name)}" in it may hold secrets, which then lie in the storage of the workspace.`;
  const bytes = uploaded.reduce((sum, file) => sum + file.bytes, 0);
  return bytes > HEAVY_BYTES
    ? ` It has ${Math.round(bytes / 1_000_000)} MB, which is slow to upload and can exceed the limits.`
    : undefined;
}

function isRepository(project: Project, folder: string): boolean {
  const { kind } = project.look(folder, '.git');
  // In a worktree and in a submodule, .git is a file.
  return kind === 'folder' || kind === 'file';
}
