/** Prints a rendered report the way a GitHub runner reads it. What it says is decided in report/. */
import { appendFile } from 'node:fs/promises';
import { endGroup, error, notice, setFailed, setOutput, startGroup, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.js';
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
  outputs: Readonly<Record<string, string>>;
  /** The closing error, which fails the step; undefined: the run has passed. */
  failure: string | undefined;
}

/** Prints everything, the closing error last. Only `failure` decides whether the step fails. */
export async function publish(publication: Publication): Promise<void> {
  printForeignText(publication.log);
  for (const { title, text } of publication.groups) {
    startGroup(title);
    printForeignText(text);
    endGroup();
  }
  for (const { level, message, ...properties } of publication.annotations)
    ANNOTATE[level](message, properties);
  if (publication.summary !== undefined) await writeSummary(publication.summary);
  for (const [name, value] of Object.entries(publication.outputs)) setOutput(name, value);
  if (publication.failure !== undefined) setFailed(publication.failure);
}

/** A summary that cannot be written (no such file, or a full disk) is a pity and never the reason for a red step. */
async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    await appendFile(file, markdown);
  } catch (problem) {
    const reason = (problem as NodeJS.ErrnoException).code ?? 'unknown error';
    notice(`The job summary could not be written (${reason}); the log has the whole report.`);
  }
}
