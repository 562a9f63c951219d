/** What an own container runs when it starts: CMD, ENTRYPOINT and the scripts of the build context that they name. */

import { WRAPPERS } from '../../facts/container-servers.js';
import type { Range } from '../../model/findings.js';
import type { Instruction, Word } from '../../project/formats/dockerfile.js';
import { type Command, commandsOf, commandsOfScript } from '../../project/formats/shell.js';
import { fact, type Project } from '../../project/project.js';
import { Source } from '../../project/yaml/source.js';
import type { Build } from './dockerfile-of.js';
import { contentOf, type ImageContent } from './image-content.js';

/** A program of the start command; its words come after `exec`, `tini --` and their kin. */
export interface Program extends Command {
  /** The last part of its path: `uvicorn`. */
  name: string;
}

/** A script of the build context that starts the container. */
export interface StartScript {
  source: Source;
  /** The word that names it. */
  named: Word;
  /** The kernel runs it by its first line; a shell that is named before it needs none. */
  isDirect: boolean;
}

export interface Start {
  programs: readonly Program[];
  scripts: readonly StartScript[];
  /** Whether all of it is known; a script of the base image is not. */
  isWhole: boolean;
  /** The instruction that starts it. */
  at: Range;
  content: ImageContent;
}

const MAX_SCRIPT_BYTES = 100_000;
const MAX_SCRIPTS = 5;

const START = fact((_project: Project, _content: ImageContent): { read?: Start } => ({}));

/** undefined where the Dockerfile has neither. */
export function startOf(build: Build, project: Project): Start | undefined {
  const content = contentOf(build, project);
  const known = project.derive(START, content);
  if (known.read !== undefined) return known.read;
  const parts = startParts(content.instructions);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  known.read = new Reader(build, project, content).read(parts, last.at);
  return known.read;
}

/** ENTRYPOINT, and CMD as its arguments; an ENTRYPOINT in shell form gets none. A later ENTRYPOINT drops CMD above it. */
function startParts(instructions: readonly Instruction[]): Instruction[] {
  const entrypoint = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
  const cmd = instructions.findLast(({ keyword }) => keyword === 'CMD');
  if (entrypoint !== undefined && !entrypoint.isJson) return [entrypoint];
  return [entrypoint, cmd].filter(part => part !== undefined);
}

class Reader {
  readonly #build: Build;
  readonly #project: Project;
  readonly #content: ImageContent;
  readonly #programs: Program[] = [];
  readonly #scripts: StartScript[] = [];
  #isWhole = true;

  constructor(build: Build, project: Project, content: ImageContent) {
    this.#build = build;
    this.#project = project;
    this.#content = content;
  }

  read(parts: readonly Instruction[], at: Range): Start {
    for (const command of this.#commands(parts)) this.#take(command);
    return {
      programs: this.#programs,
      scripts: this.#scripts,
      isWhole: this.#isWhole,
      at,
      content: this.#content,
    };
  }

  /** An ENTRYPOINT in JSON form gets the words of CMD. */
  #commands(parts: readonly Instruction[]): Command[] {
    const [first, second] = parts;
    if (first === undefined) return [];
    if (second === undefined) return commandsOf(first);
    const joined = { ...first, words: [...first.words, ...second.words] };
    return commandsOf(joined);
  }

  #take(command: Command, depth = 0): void {
    const words = unwrapped(command.words);
    const [program] = words;
    if (program === undefined) return;
    const name = program.text.split('/').at(-1) ?? '';
    const isShell = /^(?:ba|da|a|z)?sh$/.test(name);
    const script = isShell || name === 'source' || name === '.' ? words.slice(1).find(isArgument) : program;
    const isScript =
      script !== undefined && (isShell || /\.(?:sh|bash)$/.test(script.text) || this.#isShellScript(script));
    if (isScript && depth < MAX_SCRIPTS && this.#scripts.length < MAX_SCRIPTS)
      this.#script(script, !isShell && script === program, words, depth);
    else this.#programs.push({ ...command, words, name });
  }

  #isShellScript(word: Word): boolean {
    const path = this.#content.files.inContext(word.text);
    if (path === undefined || !/^[./]/.test(word.text)) return false;
    const read = this.#project.text(path, MAX_SCRIPT_BYTES);
    return 'text' in read && /^\uFEFF?#!\s*\S*(?:sh|env (?:-S )?(?:ba|da)?sh)\b/.test(read.text);
  }

  #script(named: Word, isDirect: boolean, words: readonly Word[], depth: number): void {
    const path = this.#content.files.inContext(named.text);
    const isInside =
      path !== undefined && this.#project.leavesRepository(this.#build.view.source.path, path) !== true;
    const read = isInside ? this.#project.text(path, MAX_SCRIPT_BYTES) : undefined;
    if (path === undefined || read === undefined || !('text' in read)) {
      this.#isWhole = false;
      return;
    }
    const source = new Source(this.#project.display(path), path, read.text);
    this.#scripts.push({ source, named, isDirect });
    for (const command of commandsOfScript(source)) {
      const text = command.words.map(word => word.text).join(' ');
      // `exec "$@"` runs what stands behind the script.
      if (/^(?:exec )?"?\$@"?$/.test(text)) {
        const rest = words.slice(words.indexOf(named) + 1);
        if (rest.length > 0) this.#take({ words: rest, variables: new Map() }, depth + 1);
      } else this.#take(command, depth + 1);
    }
  }
}

function isArgument({ text }: Word): boolean {
  return !text.startsWith('-');
}

/** Without `exec`, `tini --`, `conda run -n name`, `poetry run`, `uv run`. */
function unwrapped(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (let step = 0; step < 8; step += 1) {
    const [first, second] = rest;
    const name = first?.text.split('/').at(-1) ?? '';
    if (first === undefined) return rest;
    if (WRAPPERS.includes(name) || WRAPPERS.includes(first.text)) rest = rest.slice(1);
    else if (/^(?:poetry|pipenv|uv|pdm|rye|hatch|pixi)$/.test(name) && second?.text === 'run')
      rest = rest.slice(2);
    else if (/^(?:conda|mamba|micromamba)$/.test(name) && second?.text === 'run') rest = afterConda(rest);
    else return rest;
  }
  return rest;
}

function afterConda(words: readonly Word[]): readonly Word[] {
  let at = 2;
  while (at < words.length && words[at]?.text.startsWith('-')) {
    at += /^(?:-n|--name|-p|--prefix)$/.test(words[at]?.text ?? '') ? 2 : 1;
  }
  return words.slice(at);
}
