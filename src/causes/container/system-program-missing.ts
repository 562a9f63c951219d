import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { packageOfProgram } from '../packages.js';

export default defineCause<'program'>({
  id: 'system-program-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'tesseract is not installed',
        'is poppler installed and in path',
        'java_home is not set',
        'java gateway process exited',
        'cannot find command git',
        'bad git executable',
        'failed to execute',
        'no wkhtmltopdf executable found',
        'no such file or directory: ffmpeg',
        'no such file or directory: ffprobe',
        'no such file or directory: java',
        'no such file or directory: git',
        'no such file or directory: tesseract',
        'no such file or directory: pdf',
        'no such file or directory: gcc',
        'no such file or directory: dot',
        'no such file or directory: soffice',
        'no such file or directory: libreoffice',
        'no such file or directory: nvidia-smi',
        'command gcc failed: no such file',
        'unable to find java',
      ],
      pattern:
        /(?<program>tesseract) is not installed or it's not in your PATH|Is (?<program2>poppler) installed and in PATH|(?:JAVA_HOME is not set|[Jj]ava gateway process exited before|[Uu]nable to find (?=java))(?<program3>)|Cannot find command '(?<program4>git)'|Bad (?<program5>git) executable|failed to execute (?:PosixPath\()?'(?<program6>dot)'|No (?<program7>wkhtmltopdf) executable found|(?:FileNotFoundError: \[Errno 2\] )?No such file or directory: '(?<program8>ffmpeg|ffprobe|java|git|tesseract|pdftoppm|pdfinfo|gcc|dot|soffice|libreoffice|nvidia-smi|pdftotext)'|command '(?<program9>gcc)' failed: No such file/,
      examples: [
        "pytesseract.pytesseract.TesseractNotFoundError: tesseract is not installed or it's not in your PATH. See README file for more information.",
        'pdf2image.exceptions.PDFInfoNotInstalledError: Unable to get page count. Is poppler installed and in PATH?',
        "FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
        'JAVA_HOME is not set',
        "ERROR: Cannot find command 'git' - do you have 'git' installed and in your PATH?",
        "graphviz.backend.execute.ExecutableNotFound: failed to execute PosixPath('dot'), make sure the Graphviz executables are on your systems' PATH",
      ],
    },
  ],
  says: ({ program }) =>
    program
      ? `The image lacks the program ${program}, which a Python package starts.`
      : 'The image lacks a program that a Python package starts; where JAVA_HOME is named, it is Java.',
  fix: ({ program }) => [
    program
      ? step(
          `Install ${packageOfProgram(program)} in the Dockerfile of the environment.`,
          `RUN apt-get update && apt-get install -y --no-install-recommends ${packageOfProgram(program)}`,
        )
      : step(
          'Install Java in the Dockerfile of the environment.',
          'RUN apt-get update && apt-get install -y --no-install-recommends default-jre-headless',
        ),
    step(
      'pip installs only the Python side of it. A conda file can bring some programs from conda-forge (ffmpeg, openjdk, tesseract, poppler).',
    ),
  ],
  blame: { code: 'frame', files: BUILD },
  before: ['file-not-found'],
  buildOrStart: true,
  source: 'pytesseract, pdf2image, pyspark, pip and graphviz, their own texts',
  asOf: '2026-11',
});
