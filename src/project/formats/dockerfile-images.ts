/** The images that the build of a Dockerfile pulls: what the last stage stands upon, and what is copied into it. */
import type { Range } from '../../model/findings.js';
import type { Dockerfile, Instruction, Stage } from './dockerfile.js';

export interface PulledImage {
  /** With the defaults of its arguments filled in. */
  text: string;
  at: Range;
  /** What the image itself is built upon; false: files of it are copied, or a stage of tools is built upon it. */
  isBase: boolean;
  /** `FROM --platform=…`: the file asks for another platform than that of the builder. */
  hasPlatform: boolean;
}

/** Only of stages that the last one needs: a builder may leave out the others. */
export function pulledImages(dockerfile: Dockerfile): PulledImage[] {
  const { stages } = dockerfile;
  const found: PulledImage[] = [];
  const seen = new Set<number>();
  const defaults = argumentsOf(dockerfile.head);
  const visit = (index: number, isBase: boolean) => {
    const stage = stages[index];
    if (stage === undefined || seen.has(index)) return;
    seen.add(index);
    const { image, from } = stage;
    const base = image && substituted(image.text, defaults);
    const above = base === undefined ? -1 : stageNamed(stages, index, base);
    if (above !== -1) visit(above, isBase);
    else if (image !== undefined && base !== undefined)
      found.push({ text: base, at: image.at, isBase, hasPlatform: from.flags.has('platform') });
    for (const { name, at } of stage.instructions.flatMap(copiedFrom)) {
      const other = stageNamed(stages, index, name);
      if (other !== -1) visit(other, false);
      else if (!/^\d+$/.test(name)) found.push({ text: name, at, isBase: false, hasPlatform: false });
    }
  };
  visit(stages.length - 1, true);
  return found;
}

/** The stage above another that a name or a number means; -1 where it is none, and so an image. */
function stageNamed(stages: readonly Stage[], below: number, name: string): number {
  const wanted = name.toLowerCase();
  const named = stages.slice(0, below).findLastIndex(stage => stage.name === wanted);
  return named === -1 && /^\d{1,4}$/.test(name) && Number(name) < below ? Number(name) : named;
}

/** `COPY --from=…`, and the mounts of RUN. */
function copiedFrom({ keyword, flags, at }: Instruction): { name: string; at: Range }[] {
  const names =
    keyword === 'COPY'
      ? [flags.get('from')]
      : keyword === 'RUN'
        ? [/(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1]]
        : [];
  return names.flatMap(name => (name ? [{ name, at }] : []));
}

/** Arguments that stand before the first FROM, the only ones that FROM sees: Azure gives a build no others. */
function argumentsOf(head: readonly Instruction[]): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const { keyword, words } of head) {
    if (keyword !== 'ARG') continue;
    for (const { text } of words) {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
      const known = value === undefined ? undefined : substituted(unquoted(value), defaults);
      if (name !== undefined && known !== undefined) defaults.set(name, known);
    }
  }
  return defaults;
}

function unquoted(value: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value;
}

/** No image has a longer name. Arguments that hold each other twice would grow beyond all memory. */
const MAX_LENGTH = 1_000;

/** `python:${TAG:-3.12}` with its arguments filled in; undefined where one of them has no value. */
function substituted(text: string, defaults: ReadonlyMap<string, string>): string | undefined {
  let isKnown = !text.includes('\\');
  const filled = text.replace(
    /\$(?:\{(\w+)(?:(:?[-+])([^{}]*))?\}|(\w+))/g,
    (_gap, braced: string | undefined, operator: string | undefined, word: string, bare: string) => {
      const value = expansion(defaults.get(braced ?? bare), operator, word);
      isKnown &&= value !== undefined;
      return value ?? '';
    },
  );
  return isKnown && filled.length <= MAX_LENGTH ? filled : undefined;
}

/** As the shell does: `:-` and `:+` take an empty value for none. */
function expansion(
  value: string | undefined,
  operator: string | undefined,
  word: string,
): string | undefined {
  if (operator === undefined) return value;
  const isSet = value !== undefined && !(operator.startsWith(':') && value === '');
  if (operator.endsWith('+')) return isSet ? word : '';
  return isSet ? value : word;
}
