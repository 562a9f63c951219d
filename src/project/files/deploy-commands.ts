/**
 * What the repository's own pipelines and scripts do with an endpoint or deployment file: the `az ml online-…` commands
 * that name it, and the values that they pass over the file's own.
 */
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { fact, type Project } from '../project.js';

/** Where people write such commands. */
const PLACES = [
  ...[
    '**/*.{yml,yaml,sh,bash,ps1,azcli,cmd,bat}',
    '**/{Makefile,makefile,Justfile,justfile}',
    '**/*.{mk,md,groovy}',
    '**/Jenkinsfile*',
  ],
];
const SKIPPED = ['node_modules', '.git', '.venv', 'venv', 'site-packages', '.tox', '.nox', '__pycache__'];
const MAX_FILES = 3_000;
const MAX_BYTES = 500_000;
/** A command with its options is no longer. */
const MAX_COMMAND = 3_000;

export interface DeployCommand {
  of: 'endpoint' | 'deployment';
  does: 'create' | 'update';
  /** The last part of `--file`, behind a variable at its start; undefined where a variable names the whole file. */
  file: string | undefined;
  /** `file` is the end of the name: `-endpoint.yml` of `$prefix-endpoint.yml`. */
  isEnd: boolean;
  /** The keys that `--set` passes. */
  sets: readonly string[];
  /** The whole text that the command stands in, for a file that a variable names. */
  text: string;
}

/** The commands of the repository that may name this file. */
export function commandsFor(project: Project, path: string): DeployCommand[] {
  const commands = project.derive(COMMANDS, project.repositoryOf(path) ?? project.root);
  const name = basename(path);
  return commands.filter(({ file, isEnd, text }) => {
    if (file === undefined) return text.includes(name);
    return isEnd ? name.endsWith(file) : name === file;
  });
}

/** Of a repository, by its absolute path. */
const COMMANDS = fact((project: Project, root: string) => commandsBelow(project, root));

function commandsBelow(project: Project, root: string): DeployCommand[] {
  const paths = globSync(PLACES, {
    cwd: root,
    ignore: SKIPPED.map(name => `**/${name}/**`),
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
  });
  return paths
    .sort()
    .slice(0, MAX_FILES)
    .flatMap(path => {
      const read = project.text(path, MAX_BYTES);
      return 'text' in read && read.text.includes('online-') ? commandsIn(read.text) : [];
    });
}

const COMMAND = /\baz\s+ml\s+online-(endpoint|deployment)\s+(create|update)\b/g;
const WITH_FILE = /\s(?:--file|-f)[\s=]+(["']?)([^\s"']{1,500})\1/;

/** The commands of a text, whatever it is: a workflow, a script, a page. */
export function commandsIn(text: string): DeployCommand[] {
  const found: DeployCommand[] = [];
  for (const match of text.matchAll(COMMAND)) {
    const command = wholeCommand(text.slice(match.index, match.index + MAX_COMMAND));
    const file = WITH_FILE.exec(command)?.[2];
    found.push({
      of: match[1] === 'endpoint' ? 'endpoint' : 'deployment',
      does: match[2] === 'create' ? 'create' : 'update',
      ...nameOf(file),
      sets: setsOf(command),
      text,
    });
  }
  return found;
}

/** To the end of the line that nothing continues, or, where the text is folded, to the next command. */
function wholeCommand(text: string): string {
  const next = text.slice(2).search(/\n\s*\n|\n\s*(?:az|echo|if|fi|done|-\s+\w+:|\w+:\s*$)|&&|\|\||;/m);
  const own = next < 0 ? text : text.slice(0, next + 2);
  return own.replace(/(?:\\|`|\^)\r?\n/g, ' ').replace(/\s+/g, ' ');
}

const VARIABLE = /^(?:\$\{\{[^}]{0,200}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$\w{1,100})/;

/** `blue.yml` of `$DIR/blue.yml`; no name where a variable stands for all of it. */
function nameOf(file: string | undefined): { file: string | undefined; isEnd: boolean } {
  const name = file?.split(/[\\/]/).at(-1) ?? '';
  const end = name.replace(VARIABLE, '');
  const isEnd = end !== name;
  return /^[\w.-]*[\w-]\.ya?ml$/i.test(end) ? { file: end, isEnd } : { file: undefined, isEnd: false };
}

/** Whether a command that deploys the file passes this key, or one above it: `--set model.path=…`. */
export function isSetByCommand(project: Project, path: string, key: string): boolean {
  return commandsFor(project, path).some(({ sets }) =>
    sets.some(set => key === set || key.startsWith(`${set}.`)),
  );
}

function setsOf(command: string): string[] {
  const keys: string[] = [];
  for (const part of command.split(/\s--set(?=[\s=])/).slice(1)) {
    const values = part.split(/\s--?[a-z]/)[0] ?? '';
    for (const match of values.matchAll(/(?:^|[\s=])["']?([A-Za-z_][\w.]{0,200})=/g))
      keys.push(match[1] ?? '');
  }
  return keys;
}
