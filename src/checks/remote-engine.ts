/** Asks the checks that need Azure or a registry, side by side, and puts their answers in an order that stays. */
import type { Azure } from '../azure/azure.js';
import type { Document } from '../documents/document.js';
import type { Answer, Settled } from './check.js';
import { type Answers, collectLater, noAnswers } from './engine.js';
import { listening } from './listening.js';
import { isObstacle } from './obstacles.js';
import type { RemoteCheck, RemoteContext, RemoteDocumentCheck } from './remote.js';

/** The session bounds how many questions are under way; a check that waits costs nothing. */
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
