/** What is said of a diagnosis: why the deployment failed, and what to do, with commands that can be copied. */
import type { CauseId } from '../catalog/failure-causes.js';
import type { Diagnosis, Values } from '../findings.js';
import { fill } from './wording.js';

/** A sentence, or a sentence and the command that belongs to it. */
export type Advice = string | readonly [say: string, run: string];

/**
 * `{name}` stands for a value of the diagnosis. Of several summaries the first is taken whose values are all known; an
 * advice whose sentence needs a value that is not known is left out. A command shows such a gap as `<name>`.
 */
export interface DiagnosisWording {
  summary: string | readonly string[];
  advice: readonly Advice[];
}

export type DiagnosisTexts = Readonly<Record<CauseId, DiagnosisWording>>;

export interface SaidAdvice {
  text: string;
  /** A command, or several lines of them; undefined where none helps. */
  command: string | undefined;
}

export interface SaidDiagnosis {
  summary: string;
  advice: readonly SaidAdvice[];
}

const GAP = /\{(\w+)\}/g;
/** What may stand in a command: a value from a log must not become a second one. */
const SAFE_IN_COMMAND = /^[A-Za-z0-9][\w.:/@=+,()-]{0,200}$/;

export function sayDiagnosis(
  { cause, values }: Pick<Diagnosis, 'cause' | 'values'>,
  texts: DiagnosisTexts,
): SaidDiagnosis {
  const { summary, advice } = texts[cause];
  const summaries = typeof summary === 'string' ? [summary] : summary;
  const best = summaries.find(text => isFilledBy(text, values)) ?? summaries.at(-1) ?? '';
  return { summary: fill(best, values), advice: advice.flatMap(each => said(each, values)) };
}

function said(advice: Advice, values: Values): SaidAdvice[] {
  const [text, command] = typeof advice === 'string' ? [advice, undefined] : advice;
  if (!isFilledBy(text, values)) return [];
  return [
    { text: fill(text, values), command: command === undefined ? undefined : filledCommand(command, values) },
  ];
}

function isFilledBy(text: string, values: Values): boolean {
  return [...text.matchAll(GAP)].every(([, name = '']) => name in values);
}

function filledCommand(command: string, values: Values): string {
  return command.replace(GAP, (_, name: string) => {
    const value = String(values[name] ?? '');
    return SAFE_IN_COMMAND.test(value) ? value : `<${name}>`;
  });
}
