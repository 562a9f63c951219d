import type { OtherLine, RequirementsFile } from '../../documents/conda.js';
import type { FileTree } from '../../documents/file-tree.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
} from '../check.js';
import { shown } from '../shown.js';
import { condaFileOf, problemAt } from './packages.js';

/**
 * What the conda file hands to pip can be read by pip, in Azure. The client sends the content of the conda file and no
 * file beside it (azure-ai-ml 1.34.0 `entities/_assets/environment.py`), so a `-r` finds nothing there
 * (microsoft/hi-ml#339).
 */
export const requirementsFile = defineCheck({
  id: 'environment/requirements-file',
  needs: 'files',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Answer> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const file of conda.requirementsFiles) yield* judgeFile(file, context.files);
    for (const line of conda.otherLines) yield* judgeLine(line);
    for (const found of conda.packages) {
      if (found.from === 'path')
        yield problemAt(found.place, {
          message: 'local',
          severity: 'warning',
          values: { written: shown(found.written) },
        });
    }
  },
});

function* judgeFile(file: RequirementsFile, files: FileTree): Iterable<Answer> {
  const values = { written: shown(file.written), path: files.display(file.path), detail: file.detail };
  if (file.state === 'missing') yield problemAt(file.place, { message: 'missing', values });
  else if (file.state === 'unreadable' && file.detail !== 'it is a folder') yield unread(file);
  else if (file.state === 'unreadable') yield problemAt(file.place, { message: 'folder', values });
  else if (file.state !== 'unknown' && file.state !== 'circle') {
    yield problemAt(file.place, { message: 'not-sent', severity: 'warning', values });
    if (file.state !== 'read') yield unread(file);
  }
  const { source, top } = file;
  if (source !== undefined && top !== undefined && /\r\n/.test(source.text)) {
    yield problemAt(top, { message: 'windows-lines', severity: 'notice', values });
  }
}

function unread({ place, written }: RequirementsFile): Answer {
  const answer = notChecked(place.view, '', 'unknown-content', {
    message: 'unread',
    values: { written: shown(written) },
  });
  return { ...answer, at: place.at };
}

function* judgeLine(line: OtherLine): Iterable<Problem> {
  const values = { written: shown(line.text), name: line.kind === 'bad' ? (line.name ?? '') : '' };
  if (line.kind === 'requirement' && line.from === 'path') {
    yield problemAt(line.place, { message: 'local', severity: 'warning', values });
  } else if (line.kind === 'bad') {
    const isTyped = line.fault === 'single-equals' || line.fault === 'version' || line.fault === 'channel';
    const message =
      isTyped || line.fault === 'command' || line.fault === 'option' ? line.fault : 'unreadable-line';
    yield problemAt(line.place, { message, values: { ...values, better: better(line.text) } });
  }
}

/** The line as pip would have it. */
function better(text: string): string {
  const plain = text.replace(/^[\w.-]+::/, '').replace(/^pip3?\s+install\s+/, '');
  return shown(plain.replace(/(?<![=<>!~])=(?!=)\s*/g, '=='));
}
