/** Asks every check its question and collects the answers. */
import type { Document } from '../documents/document.js';
import { type Finding, fingerprint, type NotChecked } from '../findings.js';
import type { Answer, Check, CheckBase, DocumentCheck, Problem, RunContext, Settled } from './check.js';

export interface Answers {
  findings: Finding[];
  notChecked: NotChecked[];
  /** What offline checks left open and is answered. */
  settled: Settled[];
  /** How many checks were asked of each document; a check that crashed does not count. */
  asked: Map<Document, number>;
  /** Whether every check came to its end. */
  complete: boolean;
  /** Of the checks that need Azure. */
  coverage: Coverage;
}

/** How many checks had something to ask of Azure, of one document or of the run, and how many got no answer. */
export interface Coverage {
  checks: number;
  unanswered: number;
}

export function noAnswers(): Answers {
  const coverage = { checks: 0, unanswered: 0 };
  return { findings: [], notChecked: [], settled: [], asked: new Map(), complete: true, coverage };
}

/** Runs all checks. A check that throws becomes one finding that names it; the others go on. */
export async function runChecks(checks: readonly Check[], context: RunContext): Promise<Answers> {
  const answers = noAnswers();
  for (const check of checks) {
    if (check.of === 'run')
      await collect(check, () => check.run(context), answers, context.documents[0]?.file ?? '');
  }
  const documentChecks = checks.filter((check): check is DocumentCheck => check.of !== 'run');
  for (const document of context.documents) {
    const own = { ...context, document };
    let asked = 0;
    for (const check of documentChecks) {
      if (!check.of.includes(document.kind)) continue;
      const ended = collect(check, () => check.run(own), answers, document.file);
      // Most checks answer at once; waiting for what is there already would cost more than the checks.
      if (typeof ended === 'boolean' ? ended : await ended) asked += 1;
    }
    answers.asked.set(document, asked);
  }
  return answers;
}

/** Whether the check came to its end; a promise of it where the check asks something far away. */
function collect(
  check: CheckBase,
  run: () => Iterable<Answer | Settled> | AsyncIterable<Answer | Settled>,
  answers: Answers,
  file: string,
): boolean | Promise<boolean> {
  try {
    const result = run();
    if (!(Symbol.iterator in result)) return collectLater(check, result, answers, file);
    for (const answer of result) take(check, answer, answers);
    return true;
  } catch (error) {
    return crashed(check, error, answers, file);
  }
}

/** As `collect`, for a check that waits for answers. */
export async function collectLater(
  check: CheckBase,
  result: AsyncIterable<Answer | Settled>,
  answers: Answers,
  file: string,
): Promise<boolean> {
  try {
    for await (const answer of result) take(check, answer, answers);
    return true;
  } catch (error) {
    return crashed(check, error, answers, file);
  }
}

function crashed(check: CheckBase, error: unknown, answers: Answers, file: string): false {
  answers.complete = false;
  answers.findings.push(internal(check, error, file));
  return false;
}

function take(check: CheckBase, answer: Answer | Settled, answers: Answers): void {
  if ('settles' in answer) {
    answers.settled.push(answer);
    return;
  }
  const message = keyOf(check, answer.message);
  if ('reason' in answer) {
    const { at, reason, values } = answer;
    answers.notChecked.push({ check: check.id, file: at.file, reason, message, values, at });
  } else if (!answer.isTemplate) answers.findings.push(finding(check, answer, message));
}

function keyOf({ id }: CheckBase, message: string): string {
  if (message.startsWith('/')) return message.slice(1);
  return message === '' ? id : `${id}/${message}`;
}

function finding(check: CheckBase, answer: Problem, message: string): Finding {
  const code = answer.code === undefined ? check.prevents : answer.code;
  return {
    check: check.id,
    severity: check.confidence === 'possible' ? 'notice' : (answer.severity ?? check.severity),
    ...(code && { code }),
    message,
    values: answer.values,
    at: answer.at,
    ...(answer.related.length > 0 && { related: answer.related }),
    ...(answer.edits.length > 0 && { edits: answer.edits }),
    fingerprint: fingerprint(check.id, answer.at.file, answer.route, message),
  };
}

function internal(check: CheckBase, error: unknown, file: string): Finding {
  const start = { line: 1, column: 1 };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    check: 'internal',
    severity: 'error',
    message: 'internal',
    values: { check: check.id, detail },
    at: { file, start, end: start },
    fingerprint: fingerprint('internal', file, [check.id], detail),
  };
}
