/** After a deploy: read what it printed and logged, and say why it failed. Asks nobody, needs no file of the repository. */
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { blame } from '../diagnosis/blame.js';
import { type Outcome as DiagnosisOutcome, diagnose } from '../diagnosis/diagnose.js';
import type { DiagnoseContext } from '../diagnosis/found.js';
import { type Reading, type Role, readText, TextReader } from '../diagnosis/read-text.js';
import { VERSION } from '../facts/version.js';
import type { Finding } from '../model/findings.js';
import type { Outcome } from '../model/outcome.js';
import type { Report } from '../model/report.js';
import { type Settings, SettingsError } from '../model/settings.js';
import { type Loaded, loadDocuments } from '../project/documents/load.js';
import { discover } from '../project/files/discovery.js';
import { FileTree } from '../project/files/file-tree.js';
import { textRead } from './text-read.js';
import { otherTexts, quotable, textsOf } from './texts.js';

/** What a run gets from outside, so that a test can give it something else. */
export interface Ports {
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
  /** Standard input, where there is one to read: not a terminal, and not in an Action. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

export const STDIN = 'standard input';
/** An answer of getLogs in a file: it is one line of JSON, which is read as a whole to be unpacked. */
const MAX_JSON_BYTES = 8_000_000;

/** @throws SettingsError where there is nothing to read, or a file cannot be read */
export async function diagnoseTexts(settings: Settings, ports: Ports): Promise<Outcome> {
  const readings = await readAll(settings, ports);
  const files = new FileTree(settings.root, ports.workspace);
  const loaded = loadedFiles(settings, files);
  const outcome = diagnose(readings, contextOf(loaded));
  const findings = await blame(outcome, { documents: loaded.documents, files });
  const own = textsOf(loaded);
  const texts = [...own, ...otherTexts(findings, own, files)];
  return { report: reportOf(outcome, readings, findings), source: quotable(texts) };
}

/** A text to read, and what names it in a sentence about it. */
interface Named {
  file: string;
  role: Role;
  /** Input or option; undefined: a path of the command line. */
  input?: 'error-file' | 'log-file';
}

async function readAll(settings: Settings, { stdin }: Ports): Promise<Reading[]> {
  const { errorFile, logFiles, textFiles = [], root } = settings;
  const named: Named[] = [
    ...(errorFile === undefined
      ? []
      : [{ file: errorFile, role: 'error', input: 'error-file' } satisfies Named]),
    ...textFiles.map((file): Named => ({ file, role: 'any' })),
    ...logFiles.map((file): Named => ({ file, role: 'log', input: 'log-file' })),
  ];
  if (named.length === 0) named.push({ file: PIPED, role: 'any' });
  const readings: Reading[] = [];
  // One after the other: two logs of 400 MB side by side would only take turns.
  for (const each of named)
    readings.push(isPiped(each) ? await readPiped(stdin) : await readFile(each, root));
  return readings;
}

/** How a command line names standard input. */
const PIPED = '-';

function isPiped({ file, input }: Named): boolean {
  return file === PIPED && input === undefined;
}

async function readPiped(stdin: Ports['stdin']): Promise<Reading> {
  if (stdin === undefined)
    throw new SettingsError(
      'diagnose needs something to read: "error-file" (what the deploy printed), "log-file" (logs), or, on the command line, a file or standard input.',
    );
  return await readStream(stdin, { source: STDIN, role: 'any' });
}

async function readFile(named: Named, root: string): Promise<Reading> {
  const { file, role } = named;
  const path = resolve(root, file);
  const size = sizeOf(path, named);
  refuseLinkOut(path, named, root);
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    const reading = await readStream(stream, { source: file, role }, size <= MAX_JSON_BYTES);
    // Of a path on the command line, the name alone makes it a text: a wrong one is a slip of the hand.
    if (named.input === undefined && textRead(reading).note === 'no-text')
      throw new SettingsError(`${file} is not text. Name a file with the output of the deploy, or a log.`);
    return reading;
  } catch (error) {
    throw error instanceof SettingsError ? error : cannotRead(named, error);
  }
}

function sizeOf(path: string, named: Named): number {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw new SettingsError(
        named.input === undefined
          ? `${named.file} is a folder, and diagnose reads texts. A folder of YAML files to place the blame in goes to "--files".`
          : `"${named.input}": ${named.file} is a folder.`,
      );
    return stats.size;
  } catch (error) {
    throw error instanceof SettingsError ? error : cannotRead(named, error);
  }
}

/** A pull request may have committed a link in the place of a log: what it leads to would end up in the summary. */
function refuseLinkOut(path: string, { file, input }: Named, root: string): void {
  const tree = new FileTree(root);
  if (tree.repositoryOf(path) !== undefined && tree.leavesRepository(path, path) === true)
    throw new SettingsError(
      `${input === undefined ? '' : `"${input}": `}${file} is a link that leads out of the repository.`,
    );
}

function cannotRead({ file, input }: Named, error: unknown): SettingsError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  if (input === undefined)
    return new SettingsError(
      missing ? `There is no file ${file} to diagnose.` : `${file} cannot be read (${code}).`,
    );
  return new SettingsError(
    missing ? `"${input}": there is no file ${file}.` : `"${input}": ${file} cannot be read (${code}).`,
  );
}

async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  options: { source: string; role: Role },
  mayBeJson = false,
): Promise<Reading> {
  const reader = new TextReader(options);
  const held: Uint8Array[] = [];
  let isJson = mayBeJson;
  for await (const chunk of stream) {
    if (isJson && held.length === 0) isJson = typeof chunk !== 'string' && startsLikeLogs(chunk);
    if (isJson && typeof chunk !== 'string') held.push(chunk);
    else reader.push(chunk);
  }
  return held.length === 0 ? reader.end() : readText(Buffer.concat(held).toString('utf8'), options);
}

function startsLikeLogs(chunk: Uint8Array): boolean {
  return /^\s*\{\s*"content"/.test(Buffer.from(chunk.subarray(0, 200)).toString('latin1'));
}

/** The files that are named; else those that lie about, if there are any. None is no mistake: a log is enough. */
function loadedFiles({ files: patterns, root, overrides }: Settings, tree: FileTree): Loaded {
  const { files, empty } = discover(patterns, root);
  const [nothing] = empty;
  if (nothing !== undefined && patterns.some(pattern => !pattern.startsWith('!')))
    throw new SettingsError(`"files": nothing matches ${nothing}.`);
  const loaded = loadDocuments(files, tree, overrides);
  const missing = loaded.unread.find(({ reason }) => reason.kind === 'missing');
  if (missing !== undefined) throw new SettingsError(`"files": there is no file ${missing.source.file}.`);
  return loaded;
}

/** What the files say of the world that the deployment is in. */
function contextOf({ documents }: Loaded): DiagnoseContext {
  const deployments = documents.filter(({ family }) => family === 'deployment');
  const kinds = new Set(documents.map(({ isManaged }) => isManaged));
  const [only] = deployments.length === 1 ? deployments : [];
  const endpoints = new Set(documents.flatMap(({ endpointName }) => endpointName ?? []));
  const [endpoint] = endpoints.size === 1 ? [...endpoints] : [];
  return {
    ...(kinds.size === 1 && { isKubernetes: !kinds.has(true) }),
    names: {
      ...(only?.name !== undefined && { deployment: only.name }),
      ...(endpoint !== undefined && { endpoint }),
    },
  };
}

function reportOf(
  { diagnosis }: DiagnosisOutcome,
  readings: readonly Reading[],
  findings: readonly Finding[],
): Report {
  const read = readings.map(textRead);
  return {
    tool: { name: 'endpoint-preflight', version: VERSION },
    mode: 'diagnose',
    result: diagnosis !== null ? 'failed' : isAnswered(readings) ? 'passed' : 'incomplete',
    // Files were only looked into for the place to blame: nothing of them was checked.
    documents: [],
    findings,
    suppressed: [],
    notChecked: [],
    quota: [],
    diagnosis,
    read,
  };
}

/**
 * Whether "nothing wrong" is an answer. What is empty or no text says nothing, and that is no good news; a log may be
 * empty, but what the deploy printed may not, unless another text says that all went well.
 */
function isAnswered(readings: readonly Reading[]): boolean {
  const telling = readings.filter(reading => !isSilent(reading));
  if (telling.length === 0) return false;
  return (
    readings.every(reading => reading.role === 'log' || telling.includes(reading)) ||
    telling.some(({ role, succeeded }) => role !== 'log' && succeeded > 0)
  );
}

function isSilent(reading: Reading): boolean {
  return textRead(reading).note !== undefined && reading.succeeded === 0;
}
