/** Foreign text in the log of a runner, which reads every line as a possible command. */
import { randomUUID } from 'node:crypto';
import { setSecret } from '@actions/core';

/** From here on, the runner stars the text out wherever it stands in the log of the job. */
export function hideInLog(secret: string): void {
  for (const line of secret.split('\n')) if (line.trim() !== '') setSecret(line);
}

/**
 * Prints text that may hold anything: `::error::`, `##[set-env]`, a lone CR that starts a new line.
 * Between `::stop-commands::<token>` and `::<token>::` the runner carries out no command, and nobody can guess the
 * token. Commands of our own (masks, annotations) do not work in there either: they go before or after.
 * Source: actions/runner, ActionCommandManager.cs.
 */
export function printForeignText(text: string, write: (line: string) => void = toStdout): void {
  if (text === '') return;
  const token = `endpoint-preflight-${randomUUID()}`;
  write(`::stop-commands::${token}\n`);
  try {
    write(text.endsWith('\n') ? text : `${text}\n`);
  } finally {
    // The runner would otherwise take no further command of this step, its annotations included.
    write(`::${token}::\n`);
  }
}

function toStdout(line: string): void {
  process.stdout.write(line);
}
