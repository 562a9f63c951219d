/** Prints a rendered report the way a GitHub runner reads it. What it says is decided in report/. */
import { appendFile } from 'node:fs/promises';
import { endGroup, error, notice, setOutput, startGroup, warning } from '@actions/core';
import type { Annotation } from './annotations.js';
import { printForeignText } from './foreign-text.js';

const ANNOTATE = { error, warning, notice };

export interface Publication {
  /** The log, as plain text. It quotes files, so it may hold anything. */
  log: string;
  /** Parts of the log that are folded; they may hold anything, too. */
  groups: readonly { title: string; text: string }[];
  /** In the order in which they claim GitHub's ten places per level. */
  annotations: readonly Annotation[];
  /** Markdown, within GitHub's limit of 1 MiB; undefined: none is wanted. */
  summary: string | undefined;
  /** In the order in which they are written: what says "passed" comes last. */
  outputs: Readonly<Record<string, string>>;
  /** Sentences about files that could not be written; the step fails for them. */
  unwritten?: readonly string[];
  /** The closing error, which fails the step; undefined: the run has passed. */
  failure: string | undefined;
}

/**
 * Prints everything, the closing error last. `failure`, and what was asked for and could not be written, fail the
 * step; a summary that could not be written is an error that is shown and changes no verdict: the log has all of it.
 */
export async function publish(publication: Publication): Promise<void> {
  const { failure, unwritten: before = [] } = publication;
  // Before anything is written: what breaks from here on must not make it a pass.
  if (failure !== undefined || before.length > 0) failStep();
  printForeignText(publication.log);
  for (const { title, text } of publication.groups) {
    startGroup(title);
    printForeignText(text);
    endGroup();
  }
  for (const { level, message, ...properties } of publication.annotations)
    ANNOTATE[level](message, properties);
  const summary = publication.summary === undefined ? [] : await writeSummary(publication.summary);
  const unwritten = [...before, ...writeOutputs(publication.outputs)];
  if (unwritten.length > 0) failStep();
  const closing = [...(failure === undefined ? [] : [failure]), ...unwritten, ...summary];
  // One error for all: a step shows ten, and the annotations have left room for this one.
  if (closing.length > 0) error(closing.join('\n'));
}

/** One error outside of a report. Commands are read from both streams of a step. */
export function printError(message: string, stream: NodeJS.WritableStream = process.stdout): void {
  if (stream === process.stdout) error(message);
  else stream.write(`::error::${escapedData(message)}\n`);
}

/** As the toolkit escapes the message of a command. */
function escapedData(message: string): string {
  return message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function failStep(): void {
  process.exitCode ||= 1;
}

/** What could not be written, in a sentence; once for all outputs, which go into one file. */
function writeOutputs(outputs: Publication['outputs']): string[] {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return [];
  } catch (problem) {
    return [
      `The outputs of the step could not be written to GITHUB_OUTPUT (${reasonOf(problem)}), so a step that reads them gets nothing.`,
    ];
  }
}

async function writeSummary(markdown: string): Promise<string[]> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return [];
  try {
    await appendFile(file, markdown);
    return [];
  } catch (problem) {
    return [`The job summary could not be written (${reasonOf(problem)}); the log has the whole report.`];
  }
}

function reasonOf(problem: unknown): string {
  return (problem as NodeJS.ErrnoException).code ?? (problem instanceof Error ? problem.message : 'unknown');
}
