import type { UnreadFile } from '../../project/documents/load.js';
import { View } from '../../project/yaml/view.js';
import { defineCheck, problem, type RunContext } from '../check.js';

/** A file that is listed in "files" exists, can be read, and is an online endpoint or deployment. */
export default defineCheck({
  id: 'contract/file',
  title: 'A named file exists and is an online endpoint or deployment',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  *run({ unread }: RunContext) {
    for (const { source, reason } of unread) {
      const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
      const sentences = sentencesFor(source.file, reason);
      if (sentences !== undefined) yield problem(view, '', sentences);
    }
  },
});

/** undefined for the reasons that contract/yaml reports. */
function sentencesFor(file: string, reason: UnreadFile['reason']) {
  switch (reason.kind) {
    case 'missing':
      return {
        variant: 'missing',
        what: `${file} does not exist, so it was not checked.`,
        fix: 'Correct the path in "files". It is relative to the root of the repository (in a workflow) or to the folder where the command was started. In a workflow, actions/checkout must run first.',
      };
    case 'unreadable':
      return {
        variant: 'unreadable',
        what: `${file} cannot be read (${reason.detail}), so it was not checked.`,
        fix: 'Name a regular file that this user can read. For a folder, use "folder/**/*.yml".',
      };
    case 'foreign':
      return reason.detail === 'neither'
        ? {
            what: `${file} is neither an online endpoint nor an online deployment: it has none of their keys. You named this file, so it is not skipped.`,
            fix: 'Name the endpoint or deployment file, or remove this one from "files". An endpoint needs at least "name", a deployment also "endpoint_name" and "instance_type".',
          }
        : {
            variant: 'foreign',
            what: `${file} looks like ${reason.detail}, not like an online endpoint or deployment. You named this file, so it is not skipped.`,
            fix: 'Remove it from "files" and name only endpoint and deployment files.',
          };
    default:
      return undefined;
  }
}
