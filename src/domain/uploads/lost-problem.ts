/** What the checks say of a path that leads nowhere. */

import type { Edit } from '../../model/findings.js';
import { type Problem, problem, replacing, type Said } from '../answers.js';
import type { Lost } from './lost.js';
import type { Place } from './places.js';

/** What follows where the client opens the scoring script. */
export const NOT_OPENED = 'The client stops with "Failed to open scoring script".';
/** What follows where the client reads the file while it loads the deployment. */
export const NOT_LOADED = 'The client cannot load the deployment and stops.';

/** @param then what follows in the client or in Azure, as a sentence */
export function lostProblem(place: Place, lost: Lost, then: string): Problem {
  return problem(place.view, place.path, {
    variant: lost.why,
    ...leadsNowhere(lost, then),
    edits: certainEdits(place, lost),
    ...(lost.severity && { severity: lost.severity }),
  });
}

/** A file with placeholders is rendered before the deploy, perhaps into another folder. */
export function mildInTemplate(found: Problem, lost: Lost, isTemplateFile: boolean): Problem {
  return isTemplateFile && lost.why === 'missing' ? { ...found, severity: 'warning' } : found;
}

function leadsNowhere(lost: Lost, then: string): Said {
  const { key, written, folder } = lost;
  const missing = doesNotExist(lost);
  switch (lost.why) {
    case 'missing':
      return {
        what: `${missing} ${then}`,
        fix: `Correct the path, which is relative to "${folder}", or commit the missing file or folder.`,
      };
    case 'did-you-mean':
      return { what: `${missing} ${then}`, fix: `Did you mean "${lost.better}"?` };
    case 'other-case':
      return {
        what: `${key} is "${written}", but the name on disk is "${lost.actual}". Windows and macOS ignore letter case; Linux, which runs the pipeline and the container, does not. ${then}`,
        fix: `Use "${lost.better}", with the letter case on disk.`,
      };
    case 'from-root':
      return {
        what: `${missing} The path is correct from the root of the repository, but the client starts at the folder of the YAML file. ${then}`,
        fix: `Use "${lost.better}".`,
      };
    case 'backslash':
      return {
        what: `${key} is "${written}". Only Windows reads a backslash as a path separator; on Linux, this is the name of one file, which does not exist. ${then}`,
        fix: `Use "${lost.better}": slashes work on every platform.`,
      };
    case 'absolute':
      return {
        what: `${key} is "${written}", an absolute path of another machine: it does not exist on this one. ${then}`,
        fix: `Use the path relative to the folder of this file, "${folder}".`,
      };
    case 'home':
      return {
        what: `${key} is "${written}". The client does not expand "~" to the home folder: it looks for a folder of that name. ${then}`,
        fix: `Use the path relative to "${folder}".`,
      };
  }
}

/** `model.path is "./model", but "model" does not exist.` */
export function doesNotExist({ key, written, resolved }: Lost): string {
  return written === resolved
    ? `${key} is "${written}", which does not exist.`
    : `${key} is "${written}", but "${resolved}" does not exist.`;
}

/** The better path exists; "did you mean" is a guess. */
function certainEdits(place: Place, lost: Lost): Edit[] {
  return lost.why === 'other-case' || lost.why === 'backslash' || lost.why === 'from-root'
    ? replacing(place.view, place.path, scalar(place, lost.better))
    : [];
}

/** A text as a YAML value, in quotes where it was in quotes or needs them. */
function scalar({ view, path }: Place, text: string): string {
  const node = view.node(path);
  const isQuoted = node?.kind === 'scalar' && node.quoted;
  return isQuoted || !/^[A-Za-z0-9._/][\w./ :-]*$/.test(text) || /: |\s$/.test(text)
    ? JSON.stringify(text)
    : text;
}
