import { MICROSOFT_REGISTRY } from '../../catalog/container-registries.js';
import { type Instruction, lineageOf, type Word } from '../../documents/dockerfile.js';
import { readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { type Build, isUnknown, ofDockerfile } from './dockerfile-of.js';

/** What changes the system, and so needs its files; `apt list` does not. */
const CHANGES = new Set(['update', 'install', 'upgrade', 'full-upgrade', 'dist-upgrade', 'remove', 'purge']);

/**
 * Packages of the system are installed by root. The prebuilt inference images end with another user
 * (how-to-extend-prebuilt-docker-image-inference.md, 03/07/2025: "Switch to root to install apt packages"), and a USER
 * line may have changed it: apt stops with "Permission denied", and the image is not built (ERR_1200).
 */
export default defineCheck({
  id: 'environment/dockerfile-user',
  title: 'System packages are installed by root',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, files }: DocumentContext) => ofDockerfile(document, files, judge),
});

function* judge(build: Build): Iterable<Problem> {
  const { stages, base } = lineageOf(build.dockerfile);
  let user: Word | undefined;
  let isOfBase = base !== undefined && isPrebuilt(base.text);
  for (const instruction of stages.flatMap(stage => stage.instructions)) {
    if (instruction.keyword === 'USER') [user, isOfBase] = [instruction.words[0], false];
    const command = aptIn(instruction);
    if (command === undefined) continue;
    if (isOfBase) {
      const values = { command: command.text, image: shown(base?.text ?? '') };
      yield problem(build.view, 'build', { part: 'key', range: command.at, message: 'prebuilt', values });
    } else if (user !== undefined && !isUnknown(user.text) && !isRoot(user.text)) {
      const values = { command: command.text, user: shown(user.text), line: user.at.start.line };
      yield problem(build.view, 'build', { part: 'key', range: command.at, values });
    } else continue;
    return; // The build ends at the first.
  }
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

/** The first `apt-get install` of a RUN line that nothing else runs (`sudo`) and whose failure is not caught. */
function aptIn({ keyword, words, hasHeredoc }: Instruction): Word | undefined {
  if (keyword !== 'RUN' || hasHeredoc || words.some(({ text }) => text.includes('||'))) return undefined;
  return words.find(({ text }, index) => {
    if (text !== 'apt-get' && text !== 'apt') return false;
    const action = words.slice(index + 1).find(word => !word.text.startsWith('-'));
    return CHANGES.has(action?.text ?? '') && startsCommand(words, index);
  });
}

/** At the beginning of the line, behind `&&` or `;`, or behind variables that are set for the command. */
function startsCommand(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  if (before === undefined || /(?:&&|;)$/.test(before)) return true;
  return /^[A-Za-z_]\w*=/.test(before) && startsCommand(words, index - 1);
}
