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
import { condaFileOf, line, problemAt } from './packages.js';

/**
 * What the conda file hands to pip can be read by pip, in Azure. The client sends the content of the conda file and no
 * file beside it (azure-ai-ml 1.34.0 `entities/_assets/environment.py`), and the build that Azure makes of it copies
 * that one file (`COPY azureml-environment-setup/mutated_conda_dependencies.yml`, as builds print it): a `-r` finds
 * nothing there (microsoft/hi-ml#339).
 */
export default defineCheck({
  id: 'environment/requirements-file',
  title: 'pip can read what the conda file hands to it',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Answer> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const file of conda.requirementsFiles) yield* judgeFile(file, context.files);
    for (const other of conda.otherLines) yield* judgeLine(other);
    for (const found of conda.packages) {
      if (found.from === 'path')
        yield problemAt(found.place, {
          message: 'local',
          severity: 'warning',
          values: { written: line(found) },
        });
    }
  },
});

function* judgeFile(file: RequirementsFile, files: FileTree): Iterable<Answer> {
  const values = { written: line(file), path: files.display(file.path), detail: file.detail };
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
    values: { written: line({ written }) },
  });
  return { ...answer, at: place.at };
}

function* judgeLine(other: OtherLine): Iterable<Problem> {
  const values = {
    written: line({ written: other.text }),
    name: other.kind === 'bad' ? (other.name ?? '') : '',
  };
  if (other.kind === 'requirement' && other.from === 'path') {
    yield problemAt(other.place, { message: 'local', severity: 'warning', values });
  } else if (other.kind === 'bad') {
    const isTyped = other.fault === 'single-equals' || other.fault === 'version' || other.fault === 'channel';
    const message =
      isTyped || other.fault === 'command' || other.fault === 'option' ? other.fault : 'unreadable-line';
    yield problemAt(other.place, { message, values: { ...values, better: better(other.text) } });
  }
}

/** The line as pip would have it. */
function better(text: string): string {
  const plain = text.replace(/^[\w.-]+::/, '').replace(/^pip3?\s+install\s+/, '');
  return shown(plain.replace(/(?<![=<>!~])=(?!=)\s*/g, '=='));
}
