/** Asks every check its question and collects the answers. */

import type { Azure } from '../azure/azure.js';
import { type Finding, fingerprint, keyOf, type NotChecked } from '../model/findings.js';
import type { Document } from '../project/documents/document.js';
import type {
  Answer,
  CheckFacts,
  DocumentCheck,
  LocalCheck,
  Problem,
  RemoteCheck,
  RemoteContext,
  RemoteDocumentCheck,
  RunContext,
  Settled,
} from './check.js';
import { listening } from './listening.js';
import { isObstacle } from './obstacles.js';

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

/** Runs the checks that read files. A check that throws becomes one finding that names it; the others go on. */
export async function runChecks(checks: readonly LocalCheck[], context: RunContext): Promise<Answers> {
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
  check: CheckFacts,
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
async function collectLater(
  check: CheckFacts,
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

function crashed(check: CheckFacts, error: unknown, answers: Answers, file: string): false {
  answers.complete = false;
  answers.findings.push(internal(check, error, file));
  return false;
}

function take(check: CheckFacts, answer: Answer | Settled, answers: Answers): void {
  if ('settles' in answer) {
    answers.settled.push(answer);
    return;
  }
  if ('reason' in answer) {
    const { at, reason, what, fix, why } = answer;
    const words = { message: what, advice: fix, ...(why && { why }) };
    answers.notChecked.push({ check: check.id, file: at.file, reason, ...words, at });
  } else if (!answer.isTemplate) answers.findings.push(finding(check, answer));
}

function finding({ id, confidence, severity, prevents }: CheckFacts, answer: Problem): Finding {
  const { at, variant, what, fix, route, related, edits } = answer;
  const code = answer.code === undefined ? prevents : answer.code;
  return {
    check: id,
    severity: confidence === 'possible' ? 'notice' : (answer.severity ?? severity),
    ...(code && { code }),
    message: what,
    advice: fix,
    variant,
    at,
    ...(related.length > 0 && { related }),
    ...(edits.length > 0 && { edits }),
    fingerprint: fingerprint(id, at.file, route, keyOf({ check: id, variant })),
  };
}

function internal(check: CheckFacts, error: unknown, file: string): Finding {
  const start = { line: 1, column: 1 };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    check: 'internal',
    severity: 'error',
    message: `The check ${check.id} stopped with an error of its own: ${detail}. The other checks went on.`,
    advice:
      'This is a bug in endpoint-preflight, not in your file. Open an issue, with the file if you can share it.',
    variant: '',
    at: { file, start, end: start },
    fingerprint: fingerprint('internal', file, [check.id], detail),
  };
}

/**
 * Runs the checks that ask, side by side: the session bounds how many questions are under way, and a check that waits
 * costs nothing.
 */
export async function runRemoteChecks(
  checks: readonly RemoteCheck[],
  context: RemoteContext,
): Promise<Answers> {
  const asked = checks.flatMap(check =>
    check.of === 'run'
      ? [ask(check, azure => check.run({ ...context, azure }), context.documents[0], context.azure)]
      : context.documents.filter(isOf(check)).map(document => {
          const own = { ...context, document, target: context.targetOf(document) };
          return ask(check, azure => check.run({ ...own, azure }), document, context.azure);
        }),
  );
  return merge(await Promise.all(asked));
}

function isOf({ of }: RemoteDocumentCheck): (document: Document) => boolean {
  return document => of.includes(document.kind);
}

async function ask(
  check: RemoteCheck,
  run: (azure: Azure) => AsyncIterable<Answer | Settled>,
  document: Document | undefined,
  azure: Azure,
): Promise<Answers> {
  const answers = noAnswers();
  if (document === undefined) return answers;
  const own = listening(azure);
  const ended = await collectLater(check, run(own.azure), answers, document.file);
  if (check.needs === 'azure') {
    const isUnanswered = answers.notChecked.some(isObstacle) || (own.hasAsked() && !own.hasAnswer());
    const checks = own.hasAsked() || isUnanswered ? 1 : 0;
    answers.coverage = { checks, unanswered: isUnanswered ? 1 : 0 };
  }
  if (ended && check.of !== 'run') answers.asked.set(document, 1);
  return answers;
}

function merge(all: readonly Answers[]): Answers {
  const merged = noAnswers();
  for (const { findings, notChecked, settled, asked, complete, coverage } of all) {
    merged.findings.push(...findings);
    merged.settled.push(...settled);
    merged.notChecked.push(...notChecked);
    for (const [document, count] of asked)
      merged.asked.set(document, (merged.asked.get(document) ?? 0) + count);
    merged.complete &&= complete;
    merged.coverage.checks += coverage.checks;
    merged.coverage.unanswered += coverage.unanswered;
  }
  return merged;
}
