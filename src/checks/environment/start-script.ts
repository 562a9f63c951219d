import { type Build, ofOwnContainer, problemInBuild } from '../../domain/environment/dockerfile-of.js';
import { type StartScript, startOf } from '../../domain/environment/start-command.js';
import { shown } from '../../domain/shown.js';
import type { Range } from '../../model/findings.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

const AT_THE_END = 'The container exits again and again, and the deployment fails after minutes.';

/**
 * Linux can run the script that starts the container. It takes the carriage return of Windows for a part of the
 * program's name in the first line ("exec /start.sh: no such file or directory"), and runs no script without that line
 * ("exec format error").
 */
export default defineCheck({
  id: 'environment/start-script',
  title: 'Linux can run the script that starts the container',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) =>
    ofOwnContainer(document, project, function* (build) {
      const start = startOf(build, project);
      if (start === undefined || isConverted(build)) return;
      for (const script of start.scripts) yield* checkBuild(build, script);
    }),
});

function* checkBuild(build: Build, { source, named, isDirect }: StartScript): Iterable<Problem> {
  const name = shown(named.text);
  const first = source.line(1);
  const at = lineOne(source.file, first);
  const key = named.text;
  const related = [{ message: 'what starts it', at: named.at }];
  if (/^\uFEFF?#!.*\r$/.test(`${source.text.split('\n', 1)[0] ?? ''}`) || isWindows(source.text))
    yield problemInBuild(build, {
      at,
      key,
      variant: 'windows-lines',
      what: `${name} has Windows line endings. Linux takes the carriage return for a part of each line: "exec ${name}: no such file or directory", or "not found" at its commands. ${AT_THE_END}`,
      fix: `Save it with LF, and keep it so with a line in .gitattributes: *.sh text eol=lf`,
      related,
    });
  else if (isDirect && source.text.startsWith('\uFEFF'))
    yield problemInBuild(build, {
      at,
      key,
      variant: 'byte-order-mark',
      what: `${name} begins with a byte order mark, so Linux does not see its first line: "exec ${name}: exec format error". ${AT_THE_END}`,
      fix: 'Save it as UTF-8 without a byte order mark.',
      related,
    });
  else if (isDirect && !first.startsWith('#!'))
    yield problemInBuild(build, {
      at,
      key,
      variant: 'no-interpreter',
      // Some shells run such a script themselves; the kernel does not.
      severity: 'warning',
      what: `${name} has no first line that names its shell, and it is started without one: "exec ${name}: exec format error". ${AT_THE_END}`,
      fix: 'Begin it with #!/bin/sh, or name the shell in the start command: ["sh", "<script>"]',
      related,
    });
}

function isWindows(text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  return lines.length > 0 && lines.every(line => line.endsWith('\r'));
}

function lineOne(file: string, text: string): Range {
  return {
    file,
    start: { line: 1, column: 1 },
    end: { line: 1, column: text.replace(/\r$/, '').length + 1 },
  };
}

/** A step of the build that removes the carriage returns; a parser would already have taken the backslash away. */
function isConverted({ dockerfile }: Build): boolean {
  return /dos2unix|fromdos|\\r|\\x0d|\\015|\^M/i.test(dockerfile.source.text);
}
