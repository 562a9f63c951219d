import { type Build, isUnknown, ofDockerfile } from '../../domain/environment/dockerfile-of.js';
import { shown } from '../../domain/shown.js';
import { MICROSOFT_REGISTRY } from '../../facts/container-registries.js';
import { type Instruction, lineageOf, type Word } from '../../project/formats/dockerfile.js';
import { readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** What changes the system and needs root; `apt list` does not. */
const CHANGES = new Set(['update', 'install', 'upgrade', 'full-upgrade', 'dist-upgrade', 'remove', 'purge']);

/**
 * root installs the system packages. The prebuilt inference images end with another user
 * (how-to-extend-prebuilt-docker-image-inference.md, 03/07/2025: "Switch to root to install apt packages"), and so may a
 * USER line: apt stops with "Permission denied", and the image is not built (ERR_1200).
 */
export default defineCheck({
  id: 'environment/dockerfile-user',
  title: 'The Dockerfile installs system packages as root',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => ofDockerfile(document, project, checkBuild),
});

function* checkBuild(build: Build): Iterable<Problem> {
  const { stages, base } = lineageOf(build.dockerfile);
  let user: Word | undefined;
  let isOfBase = base !== undefined && isPrebuilt(base.text);
  for (const instruction of stages.flatMap(stage => stage.instructions)) {
    if (instruction.keyword === 'USER') [user, isOfBase] = [instruction.words[0], false];
    const command = aptIn(instruction);
    if (command === undefined) continue;
    const range = command.at;
    if (isOfBase)
      yield problem(build.view, 'build', { part: 'key', range, ...asUserOfBase(command, base?.text ?? '') });
    else if (user !== undefined && !isUnknown(user.text) && !isRoot(user.text))
      yield problem(build.view, 'build', { part: 'key', range, ...asUser(command, user) });
    else continue;
    return; // The build ends at the first.
  }
}

function asUserOfBase(command: Word, image: string) {
  return {
    variant: 'prebuilt',
    what: `The base image "${shown(image)}" runs as a user without root rights, so "${command.text}" stops with "Permission denied", and the image is not built.`,
    fix: "Add USER root:root before this line and USER dockeruser after it, as Microsoft's documents do.",
  };
}

function asUser(command: Word, user: Word) {
  const name = shown(user.text);
  return {
    what: `"${command.text}" runs as "${name}" (USER in line ${user.at.start.line}), who may not change the system. It stops with "Permission denied", and the image is not built.`,
    fix: `Move the line above USER ${name}, or add USER root before it and USER ${name} after it.`,
  };
}

/** `mcr.microsoft.com/azureml/minimal-py312-inference`, also below `curated/`; the images for training have root. */
function isPrebuilt(text: string): boolean {
  if (isUnknown(text)) return false;
  const reading = readImage(text);
  if ('fault' in reading) return false;
  const { registry, repository } = reading.image;
  return registry === MICROSOFT_REGISTRY && /^azureml\/(?:curated\/)?[^/]+-inference$/.test(repository);
}

/** By name or number, with or without a group. */
function isRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user);
}

/** The first `apt-get install` of a RUN line that does not run under `sudo` and whose failure is not caught. */
function aptIn({ keyword, words, hasHeredoc }: Instruction): Word | undefined {
  if (keyword !== 'RUN' || hasHeredoc || words.some(({ text }) => text.includes('||'))) return undefined;
  return words.find(({ text }, index) => {
    if (text !== 'apt-get' && text !== 'apt') return false;
    const action = words.slice(index + 1).find(word => !word.text.startsWith('-'));
    return CHANGES.has(action?.text ?? '') && startsCommand(words, index);
  });
}

/** At the beginning of the line, after `&&` or `;`, or after variables that are set for the command. */
function startsCommand(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  if (before === undefined || /(?:&&|;)$/.test(before)) return true;
  return /^[A-Za-z_]\w*=/.test(before) && startsCommand(words, index - 1);
}
