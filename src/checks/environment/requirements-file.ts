import { condaFileOf, line, problemAt } from '../../domain/environment/packages.js';
import { shown } from '../../domain/shown.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { OtherLine, Place, RequirementsFile } from '../../project/formats/conda.js';
import type { BadLine } from '../../python/requirements.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  type Said,
} from '../check.js';

const NOT_SENT =
  'The client sends the content of the conda file to Azure and no file beside it, so pip does not find';
const INTO_PIP = 'Move the requirements into the pip section, one item each.';

/**
 * In Azure, pip can read the pip section. The client sends the content of the conda file and no file beside it
 * (azure-ai-ml 1.34.0 `entities/_assets/environment.py`), and the image build copies that one file
 * (`COPY azureml-environment-setup/mutated_conda_dependencies.yml`, in the logs of builds): a `-r` finds nothing there
 * (microsoft/hi-ml#339).
 */
export default defineCheck({
  id: 'environment/requirements-file',
  title: 'pip can read the pip section in Azure',
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
      if (found.from === 'path') yield local(found.place, found.written);
    }
  },
});

function* judgeFile(file: RequirementsFile, files: FileTree): Iterable<Answer> {
  const path = files.display(file.path);
  if (file.state === 'missing')
    yield problemAt(file.place, {
      variant: 'missing',
      what: `The file ${path} does not exist. Azure would not get it anyway: the client sends the content of the conda file and no file beside it. The image build fails.`,
      fix: INTO_PIP,
    });
  else if (file.state === 'unreadable' && file.detail !== 'it is a folder') yield unread(file);
  else if (file.state === 'unreadable')
    yield problemAt(file.place, {
      variant: 'folder',
      what: `${path} is a folder, not a requirements file, so pip stops there.`,
      fix: INTO_PIP,
    });
  else if (file.state !== 'unknown' && file.state !== 'circle') {
    yield notSent(file);
    if (file.state !== 'read') yield unread(file);
  }
  const { source, top } = file;
  if (source !== undefined && top !== undefined && /\r\n/.test(source.text)) yield windowsLines(top, path);
}

function notSent(file: RequirementsFile): Problem {
  return problemAt(file.place, {
    variant: 'not-sent',
    severity: 'warning',
    what: `${NOT_SENT} ${line(file)} and the image build fails. On your machine it works, because the file exists there.`,
    fix: `${INTO_PIP} Or build from a Dockerfile, which has its folder: build: with path:`,
  });
}

function windowsLines(top: Place, path: string): Problem {
  return problemAt(top, {
    variant: 'windows-lines',
    severity: 'notice',
    what: `${path} has Windows line endings. pip accepts them; a shell script or a Dockerfile that reads the file line by line gets an invisible character at the end of each name.`,
    fix: 'Save it with LF, and keep it so with a line in .gitattributes: requirements*.txt text eol=lf',
  });
}

function unread(file: RequirementsFile): Answer {
  const { place } = file;
  const answer = notChecked(place.view, '', 'unknown-content', {
    variant: 'unread',
    what: `${line(file)} could not be read, so its packages are not checked.`,
    fix: 'Save it as UTF-8, in the repository.',
  });
  return { ...answer, at: place.at };
}

function local(place: Place, written: string): Problem {
  return problemAt(place, {
    variant: 'local',
    severity: 'warning',
    what: `${NOT_SENT} "${line({ written })}" and the image build fails. On your machine it works, because the path exists there.`,
    fix:
      fromBuild(written) ??
      'Publish the package to a feed that Azure can reach, put its source into the code folder, or build from a Dockerfile, which has its folder: build: with path:',
  });
}

/** `pandas @ file:///tmp/build/…` is what pip freeze writes of a package that conda installed: the feeds have it. */
function fromBuild(written: string): string | undefined {
  const [, name] = /^\s*([\w.-]{1,100})(?:\[[\w,. -]{0,100}\])?\s*@\s*file:/i.exec(written) ?? [];
  return name === undefined
    ? undefined
    : `Use the version that you tested: ${name}==<version> ("pip list --format=freeze" prints it). A package of your own has to be published to a feed, or be in the code folder.`;
}

function* judgeLine(other: OtherLine): Iterable<Problem> {
  if (other.kind === 'requirement' && other.from === 'path') yield local(other.place, other.text);
  else if (other.kind === 'bad') yield problemAt(other.place, unreadable(other));
}

const PIP_STOPS = 'pip stops at this line, and the image build fails.';

function unreadable({ fault, text, name }: BadLine): Said & { variant: string } {
  const written = line({ written: text });
  switch (fault) {
    case 'single-equals':
      return {
        variant: fault,
        what: `"${written}" is conda's way to pin a version. pip requires two equal signs; it stops at this line, and the image build fails.`,
        fix: `Use two equal signs: ${better(text)}`,
      };
    case 'version':
      return {
        variant: fault,
        what: `pip cannot read the version in "${written}". ${PIP_STOPS}`,
        fix: `Use a version as pypi.org lists it: ${name ?? ''}==1.2.3`,
      };
    case 'channel':
      return {
        variant: fault,
        what: `"${written}" names a conda channel, which pip does not know. ${PIP_STOPS}`,
        fix: `Move the line up, out of the pip section, or use for pip: ${better(text)}`,
      };
    case 'command':
      return {
        variant: fault,
        what: `"${written}" is a command, and the pip section takes only its requirement. ${PIP_STOPS}`,
        fix: `Use only: ${better(text)}`,
      };
    case 'option':
      return {
        variant: fault,
        what: `"${written}" is not an option that pip accepts in a requirements file, which the pip section becomes. ${PIP_STOPS}`,
        fix: 'Remove the line. --index-url, --extra-index-url, --find-links, --pre and --no-binary are among the options that pip accepts.',
      };
    default:
      return {
        variant: 'unreadable-line',
        what: `pip cannot read "${written}". ${PIP_STOPS}`,
        fix: 'Use one requirement per line: numpy==2.3.1, or numpy>=2.3,<3',
      };
  }
}

/** The line in a form that pip reads. */
function better(text: string): string {
  const plain = text.replace(/^[\w.-]+::/, '').replace(/^pip3?\s+install\s+/, '');
  return shown(plain.replace(/(?<![=<>!~])=(?!=)\s*/g, '=='));
}
