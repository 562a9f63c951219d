/** Whole small projects written by the test, and the real journey over them: discovery, documents, checks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { LocalCheck } from '../../src/checks/check.js';
import { type Answers, runChecks } from '../../src/checks/engine.js';
import { CHECKS } from '../../src/checks/local.generated.js';
import type { Finding } from '../../src/model/findings.js';
import { byPlace, keyOf } from '../../src/model/findings.js';
import { loadDocuments } from '../../src/project/documents/load.js';
import { discover } from '../../src/project/files/discovery.js';
import { FileTree } from '../../src/project/files/file-tree.js';

export { keyOf };

import { readSettings } from '../../src/run/settings.js';

export type Files = Record<string, string | Buffer>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files; a name that ends with `/` is a folder. It is a repository unless `repository` is false. */
export function makeProject(files: Files, repository = true): string {
  const root = mkdtempSync(join(tmpdir(), 'endpoint-preflight-'));
  folders.push(root);
  if (repository) mkdirSync(join(root, '.git'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return root;
}

export interface RunOptions {
  /** Inputs as a user gives them: `files`, `set`, `endpoint-name` … */
  inputs?: Record<string, string>;
  checks?: readonly LocalCheck[];
  now?: Date;
}

/** All answers of the checks over a project, as a run would get them before suppressions. */
export async function answersOver(
  root: string,
  { inputs = {}, checks = CHECKS, now = new Date('2026-11-22') }: RunOptions = {},
): Promise<Answers> {
  const settings = readSettings(name => inputs[name] ?? '', root);
  const files = new FileTree(root);
  const loaded = loadDocuments(discover(settings.files, root).files, files, settings.overrides);
  const answers = await runChecks(checks, { ...loaded, files, now });
  answers.findings.sort(byPlace);
  return answers;
}

/** `blue.yml:3:1 error contract/unknown-key/did-you-mean`; for an input, `set:1:5 error …`. */
export function brief(finding: Finding): string {
  const { at, severity } = finding;
  return `${at.input ?? at.file}:${at.start.line}:${at.start.column} ${severity} ${keyOf(finding)}`;
}

export function checkById(id: string): LocalCheck {
  const check = CHECKS.find(candidate => candidate.id === id);
  if (check === undefined) throw new Error(`no check "${id}"`);
  return check;
}
