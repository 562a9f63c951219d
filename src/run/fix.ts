/** `--fix`: writes the certain ways out into the files, and leaves everything else as it is, comments and spaces too. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit, Finding } from '../model/findings.js';
import { isInside, isLink, readText } from '../project/files/file-tree.js';
import { Source } from '../project/yaml/source.js';
import { MAX_FILE_BYTES } from '../project/yaml/yaml.js';
import { hideSecrets } from '../secrets/hide.js';

export interface FixedFile {
  /** As the report names it. */
  file: string;
  path: string;
  before: string;
  after: string;
  /** How many edits went into it. */
  edits: number;
}

/**
 * The files as they would be with every edit of the findings in them. Files outside of `root` and links are left
 * alone. Of edits that touch each other the first wins; the next run finds the rest.
 */
export function fixedFiles(findings: readonly Finding[], root: string): FixedFile[] {
  const edits = findings.flatMap(finding => finding.edits ?? []).filter(({ at }) => at.input === undefined);
  return [...new Set(edits.map(({ at }) => at.file))].flatMap(file => {
    const path = resolve(root, file);
    const read = readText(path, MAX_FILE_BYTES);
    if ('problem' in read || !isInside(root, path) || isLink(path)) return [];
    const own = edits.filter(({ at }) => at.file === file);
    const fixed = withEdits(new Source(file, path, read.text), own);
    return fixed.edits === 0 ? [] : [{ file, path, before: read.text, ...fixed }];
  });
}

function withEdits(source: Source, edits: readonly Edit[]): { after: string; edits: number } {
  const spans = edits
    .map(({ at, text }) => ({ start: source.offset(at.start), end: source.offset(at.end), text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let after = '';
  let done = 0;
  let count = 0;
  let last: (typeof spans)[number] | undefined;
  for (const span of spans) {
    const isSame = last?.start === span.start && last.end === span.end && last.text === span.text;
    if (isSame || span.start < done) continue;
    after += source.text.slice(done, span.start) + span.text;
    done = span.end;
    count += 1;
    last = span;
  }
  return { after: after + source.text.slice(done), edits: count };
}

export function writeFixed(files: readonly FixedFile[]): void {
  for (const { path, after } of files) writeFileSync(path, after);
}

/** A unified diff, as `patch` reads it, but for what looks like a secret. */
export async function diffOf(files: readonly FixedFile[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return files
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, hideSecrets(before), hideSecrets(after), '', ''),
    )
    .map(patch => patch.replace(/^=+\n/, ''))
    .join('');
}
