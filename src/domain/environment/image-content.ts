/** What the image of a build holds, as far as its Dockerfile says: Python packages, system packages, settings. */

import type { CondaFile, OtherLine, Package, Requirements } from '../../project/formats/conda.js';
import {
  condaFileAt,
  minorsOf,
  readRequirementsFile,
  readRequirementText,
} from '../../project/formats/conda.js';
import { type Instruction, lineageOf, type Word } from '../../project/formats/dockerfile.js';
import { type Command, commandsOf, unquoted } from '../../project/formats/shell.js';
import { fact, type Project } from '../../project/project.js';
import type { View } from '../../project/yaml/view.js';
import { readImage } from '../../registry/reference.js';
import { isPlain } from '../images/plain-image.js';
import { ProvidedPackages } from '../scoring/provided.js';
import { ContainerFiles } from './container-files.js';
import type { Build } from './dockerfile-of.js';

/** Python's packages of an image, in the form of a conda file's. */
export interface ImageContent {
  packages: readonly Package[];
  constraints: readonly Package[];
  otherLines: readonly OtherLine[];
  /** Options of `pip install` itself: `--index-url`, `--extra-index-url`, `--find-links`. */
  indexes: readonly Word[];
  /** Whether every Python package is known by its name. */
  isComplete: boolean;
  /** Debian's packages that are installed; undefined where some are not named. */
  system: ReadonlySet<string> | undefined;
  base: Word | undefined;
  /** `3.11`, by the base image or the conda file. */
  python: string | undefined;
  env: ReadonlyMap<string, string>;
  files: ContainerFiles;
  /** Every command of a RUN line. */
  commands: readonly Command[];
  /** All instructions of the stages that the image is built of. */
  instructions: readonly Instruction[];
}

/** Of a Dockerfile, by the context that it is built in. */
const CONTENTS = fact(
  (_project: Project, _dockerfile: Build['dockerfile']) => new Map<string, ImageContent>(),
);

/** Read once for each Dockerfile and context. */
export function contentOf(build: Build, project: Project): ImageContent {
  const byContext = project.derive(CONTENTS, build.dockerfile);
  let content = byContext.get(build.context);
  if (content === undefined) {
    content = new Reader(build, project).read();
    byContext.set(build.context, content);
  }
  return content;
}

/** Programs that install Python packages in a way that is not read here. */
const OTHER_INSTALLERS = /^(?:poetry|pipenv|pdm|hatch|rye|pixi|make|spack|easy_install|pipx)$/;
const PIP_VALUES: ReadonlySet<string> = new Set(
  '-t --target --timeout --retries --trusted-host --prefix --root --platform --python-version --implementation --abi --src --proxy --cert --client-cert --cache-dir --log --progress-bar --config-settings -C --global-option --build-option --no-binary --only-binary --upgrade-strategy --exists-action --report --python -p'.split(
    ' ',
  ),
);

class Reader {
  readonly #build: Build;
  readonly #project: Project;
  readonly #packages: Package[] = [];
  readonly #constraints: Package[] = [];
  readonly #otherLines: OtherLine[] = [];
  readonly #indexes: Word[] = [];
  readonly #commands: Command[] = [];
  readonly #env = new Map<string, string>();
  readonly #system = new Set<string>();
  #isSystemKnown = true;
  #isComplete = true;
  #python: string | undefined;
  #files: ContainerFiles;

  constructor(build: Build, project: Project) {
    this.#build = build;
    this.#project = project;
    this.#files = new ContainerFiles(build.context, project);
  }

  read(): ImageContent {
    const { stages, base } = lineageOf(this.#build.dockerfile);
    const own = stages.flatMap(stage => stage.instructions);
    // What another stage installs may be copied from it.
    const copiesFromStage = own.some(({ keyword, flags }) => keyword === 'COPY' && flags.has('from'));
    const others = copiesFromStage
      ? this.#build.dockerfile.stages.filter(stage => !stages.includes(stage))
      : [];
    for (const stage of others) {
      this.#files = new ContainerFiles(this.#build.context, this.#project);
      for (const instruction of stage.instructions) this.#take(instruction);
    }
    this.#env.clear();
    this.#files = new ContainerFiles(this.#build.context, this.#project);
    for (const instruction of own) this.#take(instruction);
    const isPlainBase = base !== undefined && isPlain(base.text) && !/anaconda|r-base/.test(base.text);
    return {
      packages: this.#packages,
      constraints: this.#constraints,
      otherLines: this.#otherLines,
      indexes: this.#indexes,
      isComplete: this.#isComplete && isPlainBase,
      system: this.#isSystemKnown ? this.#system : undefined,
      base,
      python: this.#python ?? (base && pythonOf(base.text)),
      env: this.#env,
      files: this.#files,
      commands: this.#commands,
      instructions: own,
    };
  }

  #take(instruction: Instruction): void {
    const { keyword, words } = instruction;
    this.#files.take(instruction);
    if (keyword === 'ENV') for (const [name, value] of settingsOf(words)) this.#env.set(name, value);
    if (keyword !== 'RUN') return;
    const isHeredoc = instruction.hasHeredoc;
    if (isHeredoc) {
      this.#isComplete = false;
      this.#isSystemKnown = false;
    }
    for (const command of commandsOf(instruction)) {
      this.#commands.push(command);
      this.#run(command);
    }
  }

  #run({ words }: Command): void {
    const program = words[0]?.text.split('/').at(-1) ?? '';
    const rest = words.slice(1);
    if (/^(?:sudo|exec|env)$/.test(program)) this.#run({ words: rest, variables: new Map() });
    else if (/^pip[\d.]*$/.test(program)) this.#pip(rest);
    else if (program === 'uv') this.#uv(rest);
    else if (/^python[\d.]*$/.test(program)) this.#interpreter(rest);
    else if (/^(?:conda|mamba|micromamba)$/.test(program)) this.#conda(rest);
    else if (/^apt(?:-get|itude)?$/.test(program)) this.#apt(rest);
    else this.#other(program);
  }

  /** A script, or another installer, may install anything. */
  #other(program: string): void {
    if (OTHER_INSTALLERS.test(program)) this.#isComplete = false;
    if (/^(?:apk|yum|dnf|dpkg|gdebi|nix|brew)$/.test(program)) this.#isSystemKnown = false;
    if (!/^(?:ba|da|a|z)?sh$|\.sh$|^(?:source|\.|xargs)$/.test(program)) return;
    this.#isSystemKnown = false;
    this.#isComplete = false;
  }

  #interpreter(rest: readonly Word[]): void {
    const [flag, module, ...more] = rest;
    if (flag?.text === '-m' && module?.text === 'pip') this.#pip(more);
    else if (flag?.text !== '-m' && flag?.text !== '-c') this.#isComplete = false;
  }

  #uv([action, ...rest]: readonly Word[]): void {
    if (action?.text === 'pip') this.#pip(rest);
    else if (action?.text !== 'venv' && action?.text !== 'cache' && action?.text !== 'python')
      this.#isComplete = false;
  }

  #conda(rest: readonly Word[]): void {
    const text = rest.map(word => word.text);
    if (text[0] === 'run') {
      const at = text.findIndex((word, index) => index > 0 && /^(?:pip|python|uv)[\d.]*$/.test(word));
      if (at !== -1) this.#run({ words: rest.slice(at), variables: new Map() });
      return;
    }
    if (/^(?:clean|config|init|activate|info|list)$/.test(text[0] ?? '')) return;
    const at = text.findIndex(
      word => /^(?:-f|--file|-n|--name)$/.test(word) && word !== '-n' && word !== '--name',
    );
    const written = at === -1 ? undefined : rest[at + 1];
    const path = written && this.#files.inContext(written.text);
    if (path === undefined) {
      this.#isComplete = false;
      return;
    }
    const { view } = this.#build;
    const reading = condaFileAt(this.#project, view.source.path, path);
    if (reading.kind !== 'read' || reading.conda.faults.length > 0) this.#isComplete = false;
    else this.#addConda(reading.conda);
  }

  #addConda(conda: CondaFile): void {
    this.#add(conda);
    const [own] = conda.python;
    this.#python = /(\d+\.\d+)/.exec(own?.versions?.[0] ?? '')?.[1] ?? this.#python;
  }

  #add({ packages, constraints, otherLines, isComplete }: Requirements): void {
    this.#packages.push(...packages);
    this.#constraints.push(...constraints);
    this.#otherLines.push(...otherLines);
    this.#isComplete &&= isComplete;
  }

  #apt(rest: readonly Word[]): void {
    const names = rest.filter(({ text }) => !text.startsWith('-')).map(({ text }) => text);
    if (names[0] !== 'install') return;
    for (const name of names.slice(1)) {
      if (/[$`*]/.test(name)) this.#isSystemKnown = false;
      else this.#system.add(name.replace(/[=:/].*$/, '').toLowerCase());
    }
  }

  #pip(rest: readonly Word[]): void {
    const [action, ...words] = rest.filter(({ text }, index) => index > 0 || !text.startsWith('-'));
    if (action?.text !== 'install') return;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as Word;
      const [name = '', joined] = /^--[\w-]+=/.test(word.text)
        ? [word.text.slice(0, word.text.indexOf('=')), word.text.slice(word.text.indexOf('=') + 1)]
        : [word.text];
      const next = words[index + 1];
      const value = joined === undefined ? next : { ...word, text: joined };
      const glued = /^-r(\S+)$/.exec(word.text)?.[1];
      if (glued !== undefined) this.#file({ ...word, text: glued });
      else if (/^(?:-r|--requirement|-c|--constraint)$/.test(name)) {
        if (value !== undefined && !/^(?:-c|--constraint)$/.test(name)) this.#file(value);
        if (joined === undefined) index += 1;
      } else if (/^(?:-i|--index-url|--extra-index-url|-f|--find-links)$/.test(name)) {
        if (value !== undefined) this.#indexes.push(value);
        if (joined === undefined) index += 1;
      } else if (name === '-e' || name === '--editable') {
        this.#isComplete = false;
        if (joined === undefined) index += 1;
      } else if (PIP_VALUES.has(name)) {
        if (joined === undefined) index += 1;
      } else if (/^[<>]/.test(name)) index += 1;
      else if (!name.startsWith('-')) this.#requirement(word);
    }
  }

  #requirement(word: Word): void {
    const text = word.text;
    // A path, an archive, or what only a shell knows.
    if (/^[./~]|[$`*]|[\\/]|\.(?:whl|zip|gz)$/.test(text)) {
      this.#isComplete = false;
      return;
    }
    const { view } = this.#build;
    this.#add(readRequirementText(text, { view, path: ['build', text], at: word.at }, this.#project));
  }

  #file(word: Word): void {
    const path = this.#files.inContext(word.text);
    if (path === undefined) {
      this.#isComplete = false;
      return;
    }
    const { view } = this.#build;
    const place = { view, path: ['build', word.text], at: word.at };
    this.#add(readRequirementsFile(path, place, this.#project));
  }
}

/** `ENV A=b C="d e"` and `ENV A b`. */
function settingsOf(words: readonly Word[]): [string, string][] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (!first.text.includes('=')) return [[first.text, unquoted(rest.map(({ text }) => text).join(' '))]];
  return words.flatMap(({ text }): [string, string][] => {
    const set = /^([A-Za-z_]\w*)=(.*)$/.exec(text);
    return set === null ? [] : [[set[1] ?? '', unquoted(set[2] ?? '')]];
  });
}

/** `python:3.11.9-slim-bookworm`: 3.11. */
function pythonOf(text: string): string | undefined {
  const reading = readImage(text);
  if ('fault' in reading || !/^(?:library\/)?python$/.test(reading.image.repository)) return undefined;
  return /^(3\.\d{1,2})(?!\d)/.exec(reading.image.tag ?? '')?.[1];
}

/** What the packages provide to a program; the inference server is not among them. */
export function providedBy(content: ImageContent, view: View): ProvidedPackages {
  return new ProvidedPackages(asConda(content, view), true, false);
}

/** The packages in the form of a conda file, for the checks that read one. */
export function asConda(content: ImageContent, view: View): CondaFile {
  const { packages, constraints, otherLines, isComplete } = content;
  const python = pythonOfImage(content, view);
  return {
    view,
    isInline: false,
    packages,
    constraints,
    python,
    pythonMinors: () => minorsOf(python),
    pipSection: undefined,
    otherLines,
    requirementsFiles: [],
    channels: [],
    faults: [],
    problems: [],
    isComplete,
  };
}

/** conda's own, or the one that the base image brings. */
function pythonOfImage({ packages, python, base }: ImageContent, view: View): Package[] {
  const own = packages.filter(({ name, manager }) => name === 'python' && manager === 'conda');
  if (own.length > 0 || python === undefined || base === undefined) return own;
  const place = { view, path: ['build', 'python'], at: base.at };
  const common = { extras: [], marker: undefined, from: 'index' as const, requirementsFile: undefined };
  return [
    { manager: 'conda', name: 'python', written: base.text, versions: [`==${python}.*`], place, ...common },
  ];
}
