import { extname, resolve } from 'node:path';
import { isCodeAsset } from '../../domain/references.js';
import { isAbsolutePath, lost, named, pathFrom } from '../../domain/uploads/lost.js';
import { lostProblem, mildInTemplate, NOT_OPENED } from '../../domain/uploads/lost-problem.js';
import { type Place, scoringScript } from '../../domain/uploads/places.js';
import { FOREIGN_SCRIPTS } from '../../facts/script-files.js';
import type { Document } from '../../project/documents/document.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import { isInside } from '../../project/files/file-tree.js';
import type { Project } from '../../project/project.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';

/** A longer file is not read: no scoring script is that long. */
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
  *run({ document, project }: DocumentContext): Iterable<Answer> {
    const code = document.string('code_configuration.code');
    if (code !== undefined && isCodeAsset(code) && document.isGiven('code_configuration.scoring_script')) {
      yield notChecked(document, 'code_configuration.scoring_script', 'unknown-content', {
        variant: 'registered',
        what: 'The code is a registered asset, so this check cannot read its scoring script.',
        fix: 'To have it checked, set code_configuration.code to the folder that the asset was created from.',
      });
    }
    const place = scoringScript(document, project);
    if (place === undefined) return;
    // A command of the repository that passes another folder or script passes another path.
    const isOther = ['code', 'scoring_script'].some(key =>
      isSetByCommand(project, document.source.path, `code_configuration.${key}`),
    );
    const problemOfPath = misplaced(project, place) ?? gone(project, place, document.isTemplateFile);
    if (problemOfPath !== undefined && isOther) return;
    if (problemOfPath !== undefined) yield problemOfPath;
    else yield* checkPlace(project, place, document);
  },
});

/** Only the code folder is uploaded, and in the container it is in another place. */
function misplaced(project: Project, place: Place): Problem | undefined {
  const { key, written, folder } = named(project, place);
  if (!isInside(place.base, resolve(place.base, place.written)))
    return problem(place.view, place.path, {
      variant: 'outside-code',
      what: `${key} is "${written}", which is outside the code folder "${folder}". Only the code folder is uploaded, so the container does not find the script and crashes.`,
      fix: 'Move the script into the code folder, or set code_configuration.code to a folder that contains it.',
    });
  if (!isAbsolutePath(place.written)) return undefined;
  return problem(place.view, place.path, {
    variant: 'absolute',
    what: `${key} is "${written}", an absolute path of this machine. In the container the code is in another folder, so the server does not find the script and crashes.`,
    fix: `Use the path relative to the code folder, "${folder}".`,
  });
}

function gone(project: Project, place: Place, isTemplateFile: boolean): Problem | undefined {
  const why = lost(project, place);
  if (why === undefined) return undefined;
  const { key, written, folder, resolved } = why;
  const fromYaml = project.look(place.view.folder, place.written);
  if (fromYaml.kind === 'file' && isInside(place.base, fromYaml.path))
    return problem(place.view, place.path, {
      variant: 'repeats-code',
      what: `${key} is "${written}", but it is relative to the code folder, which is already "${folder}": "${resolved}" does not exist. ${NOT_OPENED}`,
      fix: `Use "${pathFrom(place.base, fromYaml.path)}", without the code folder.`,
    });
  // The container runs Linux, regardless of the machine that uploads.
  const found: Problem = { ...lostProblem(place, why, NOT_OPENED), severity: 'error' };
  return mildInTemplate(found, why, isTemplateFile);
}

function* checkPlace(project: Project, place: Place, document: Document): Iterable<Problem> {
  const { kind, path } = project.look(place.base, place.written);
  const { key, written } = named(project, place);
  if (kind === 'folder')
    yield problem(place.view, place.path, {
      variant: 'folder',
      what: `${key} is "${written}", a folder. ${NOT_OPENED}`,
      fix: 'Use the Python file in it that defines init() and run().',
    });
  else if (!/\.py$/i.test(path)) yield notPython(place, project.display(path), document);
  // A file outside the repository is not read.
  else if (project.leavesRepository(place.view.source.path, path) !== true)
    yield* unread(project, place, path);
}

/** A container of your own may run anything, but only if the client skips the validation. */
function notPython(place: Place, script: string, document: Document): Problem {
  const { environment } = document;
  const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
  const isForeign = FOREIGN_SCRIPTS.includes(extname(script).toLowerCase());
  return problem(place.view, place.path, {
    variant: 'not-python',
    // A file without a telling extension may hold Python.
    severity: isOwnContainer || !isForeign ? 'warning' : 'error',
    what: `${script} is not a Python file (.py). The client parses the scoring script as Python and refuses the deployment at the first line that is not; the inference server cannot import it either.`,
    fix: /\.r(?:md)?$/i.test(script)
      ? 'Serve R from a container of your own (plumber), with inference_config and without code_configuration. If your container needs the file from here, deploy with --skip-script-validation and suppress this check.'
      : 'Use a .py file with init() and run(). If a container of your own runs another language, deploy with --skip-script-validation and suppress this check.',
  });
}

function* unread(project: Project, place: Place, path: string): Iterable<Problem> {
  const read = project.text(path, MAX_SCRIPT_BYTES);
  if (!('problem' in read) || read.problem === 'too-large') return;
  const script = project.display(path);
  yield problem(
    place.view,
    place.path,
    read.problem === 'not-utf8'
      ? {
          variant: 'not-utf8',
          what: `${script} is not UTF-8. The client reads it as UTF-8, regardless of a coding declaration in its first lines, and stops with a UnicodeDecodeError.`,
          fix: 'Save the file as UTF-8.',
        }
      : {
          variant: 'unreadable',
          what: `${script} cannot be read (${read.detail}). ${NOT_OPENED}`,
          fix: 'Give the user that runs the deploy permission to read it.',
        },
  );
}
