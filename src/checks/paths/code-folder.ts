import { dirname } from 'node:path';
import { shown } from '../../domain/shown.js';
import { lost, named, pathFrom } from '../../domain/uploads/lost.js';
import { lostProblem, mildInTemplate, NOT_OPENED } from '../../domain/uploads/lost-problem.js';
import { codeFolder, isAddress, type Place } from '../../domain/uploads/places.js';
import { uploadedFiles } from '../../domain/uploads/upload-rules.js';
import type { Document } from '../../project/documents/document.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import type { FileTree } from '../../project/files/file-tree.js';
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
  *run({ document, files }: DocumentContext) {
    const place = codeFolder(document);
    if (place === undefined) return;
    if (isAddress(place.written)) {
      const { key, written } = named(files, place);
      yield problem(place.view, place.path, {
        variant: 'address',
        what: `${key} is "${written}". The client accepts only a local folder or a code asset registered in the workspace. ${NOT_OPENED}`,
        fix: 'Use the folder that holds the scoring script, such as ./src. For a registered asset, use "azureml:<name>:<version>".',
      });
      return;
    }
    const gone = lost(files, place);
    if (gone !== undefined && isSetByCommand(files, document.source.path, 'code_configuration.code')) return;
    if (gone !== undefined)
      yield mildInTemplate(lostProblem(place, gone, NOT_OPENED), gone, document.isTemplateFile);
    else yield* judge(files, place, document);
  },
});

function* judge(files: FileTree, place: Place, document: Document): Iterable<Problem> {
  const { kind, path } = files.look(place.base, place.written);
  const { key, written } = named(files, place);
  if (kind === 'file')
    yield problem(place.view, place.path, {
      variant: 'file',
      what: `${key} is "${written}", a file. The client looks for the scoring script inside it. ${NOT_OPENED}`,
      fix: `Use its folder, "${pathFrom(place.base, dirname(path))}", and set scoring_script to the name of the file.`,
    });
  else {
    const isRoot = isRepository(files, path);
    if (!isRoot && path !== document.folder) return;
    const secret = uploadedFiles(files, path, ENOUGH_FILES).find(({ name }) => SECRET_FILE.test(name));
    if (secret !== undefined)
      yield problem(place.view, place.path, withSecret(key, written, shown(secret.name)));
    // An .amlignore shows that the upload was thought of.
    else if (files.look(path, '.amlignore').kind !== 'file')
      yield problem(place.view, place.path, isRoot ? repository(key, written) : ownFolder(key, written));
  }
}

/** A search for secrets ends at this number of files. */
const ENOUGH_FILES = 5_000;
/** Files that hold keys and passwords, by their names; samples and templates of them hold none. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?:local|prod|production|dev|development))?|\.netrc|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|local\.settings\.json|[^/]*\.(?:pfx|p12|kdbx))$/i;

function withSecret(key: string, written: string, name: string) {
  return {
    variant: 'secret',
    severity: 'warning' as const,
    what: `${key} is "${written}", and everything in it is uploaded, with "${name}", a file for keys and passwords. It goes into the storage account of the workspace and into every container.`,
    fix: `List "${name}" in an .amlignore file in that folder, or move the scoring script into a folder of its own, such as ./src.`,
  };
}

function repository(key: string, written: string) {
  return {
    variant: 'repository',
    severity: 'notice' as const,
    what: `${key} is "${written}", the root of a git repository. All of it is uploaded and goes into the container, with history and data, which is slow.`,
    fix: 'Move the scoring script and its modules into a folder of their own and use that one. To upload the root, list what to leave out in an .amlignore file there.',
  };
}

function ownFolder(key: string, written: string) {
  return {
    variant: 'own-folder',
    severity: 'notice' as const,
    what: `${key} is "${written}", the folder of this YAML file, and everything in it is uploaded. A local deployment (az ml with --local) does not work: the container does not find the scoring script (Azure/azure-cli-extensions#8522).`,
    fix: 'Move the scoring script and its modules into a folder of their own, such as ./src. To upload this folder, list what to leave out in an .amlignore file there.',
  };
}

function isRepository(files: FileTree, folder: string): boolean {
  const { kind } = files.look(folder, '.git');
  // In a worktree and in a submodule, .git is a file.
  return kind === 'folder' || kind === 'file';
}
