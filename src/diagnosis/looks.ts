/** Lines that look like the cause of a failure, for texts that no signature knows. */

/** Lines without any of these do not. Lower case. */
export const LOOK_TRIGGERS: readonly string[] = [
  ...[
    'error',
    'exception',
    'failed',
    'failure',
    'fatal',
    'critical',
    'cannot',
    'could not',
    'denied',
    'refused',
  ],
  ...[
    'unable to',
    'not found',
    'invalid',
    'panic',
    'segfault',
    'segmentation fault',
    'killed',
    'abort',
    'exit code',
    'core dumped',
    'illegal instruction',
  ],
];

export interface Look {
  line: number;
  text: string;
  score: number;
}

const SCORES: readonly (readonly [RegExp, number])[] = [
  [/^(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning)\b:?/, 6],
  [/^(?:ERROR|FATAL|CRITICAL|Error|error|panic|terminate called)\b/, 5],
  [/^\(\w+\) \S/, 5],
  [/\[(?:ERROR|CRITICAL|FATAL)\]| E \[\d+\] | C \[\d+\] |"level": ?"(?:error|fatal|critical)"/i, 5],
  [/"code": ?"(?!None|null|200|OK)\w+"/, 3],
  [/\b(?:fatal|panic|segmentation fault|core dumped)\b/i, 4],
  [/\bexit(?:ed with)? (?:code|status)[: ]+(?!0\b)\d+|returned a non-zero code/i, 4],
  [/\b(?:error|exception|failed|failure|denied|refused|cannot|unable to|could not)\b/i, 2],
  [/\bnot found\b|\binvalid\b|\bkilled\b|\babort(?:ed)?\b/i, 1],
];
const NOT_SERIOUS =
  /\b(?:0|no) (?:errors?|failures|failed)\b|^\s*(?:WARNING|Warning|warn|INFO|DEBUG|DeprecationWarning)\b|\[(?:INFO|DEBUG|WARNING)\]| [IDW] \[\d+\] |Warning:|errors?=0|ignore_?errors|on_error|error_file|retry(?:ing)? \(|pip's dependency resolver does not currently|^Step \d+\/\d+ : /i;
const KEPT = 5;

/** How much a line looks like a cause; 0: not at all. */
export function scoreOf(text: string): number {
  const head = text.slice(0, 2000);
  if (NOT_SERIOUS.test(head)) return 0;
  return SCORES.reduce((sum, [pattern, score]) => sum + (pattern.test(head) ? score : 0), 0);
}

/** Keeps the best lines; of equal ones the first. */
export class Looks {
  readonly #best: Look[] = [];

  add(text: string, line: number): void {
    const score = scoreOf(text.trimStart());
    if (score < 2) return;
    const worst = this.#best.at(-1);
    if (this.#best.length >= KEPT && worst !== undefined && worst.score >= score) return;
    if (this.#best.some(look => look.text === text)) return;
    this.#best.push({ line, text, score });
    this.#best.sort((a, b) => b.score - a.score || a.line - b.line);
    if (this.#best.length > KEPT) this.#best.pop();
  }

  get best(): readonly Look[] {
    return this.#best;
  }
}
