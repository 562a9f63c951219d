/** The sample requests: JSON in the input itself, or files of the repository. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { PAYLOAD_OF_SERVER } from '../../facts/http-statuses.js';
import { SettingsError } from '../../model/settings.js';
import type { FileTree } from '../../project/files/file-tree.js';

export interface SampleRequest {
  /** As reports name it: its file, or `inline`. */
  name: string;
  body: Buffer;
  contentType: string;
}

/** By extension; Triton and own containers take other types than JSON. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.wav': 'audio/wav',
};
const ANY_BYTES = 'application/octet-stream';

/** More files than these are a slip in a pattern, and a bill. */
const MAX_REQUESTS = 100;

/**
 * @param text of the input: JSON, or files and globs, one a line
 * @throws SettingsError where there is nothing to send, or it cannot be read
 */
export function sampleRequests(text: string, files: FileTree): SampleRequest[] {
  if (text === '')
    throw new SettingsError(
      'invoke needs something to send: "request" takes a file, a glob, or JSON such as {"data": [[1, 2]]}.',
    );
  if (/^[[{"]/.test(text)) return [inline(text)];
  const lines = text.split(/\r?\n/).map(line => line.trim());
  const paths = [...new Set(lines.filter(line => line !== '').flatMap(line => expanded(line, files.root)))];
  if (paths.length > MAX_REQUESTS)
    throw new SettingsError(
      `"request" matches ${paths.length} files; at most ${MAX_REQUESTS} are sent. Name fewer.`,
    );
  return paths.map(path => fromFile(path, files));
}

function inline(text: string): SampleRequest {
  const body = Buffer.from(text);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new SettingsError(`"request" begins like JSON and is none: ${(error as Error).message}.`);
  }
  return { name: 'inline', body, contentType: 'application/json' };
}

function expanded(line: string, root: string): string[] {
  const pattern = sep === '\\' ? line.replaceAll('\\', '/') : line;
  const path = resolve(root, line);
  if (statSync(path, { throwIfNoEntry: false }) !== undefined || !isDynamicPattern(pattern)) return [path];
  const found = globSync(pattern, { cwd: root, absolute: true, dot: false, followSymbolicLinks: false });
  if (found.length === 0) throw new SettingsError(`"request": nothing matches ${line}.`);
  return found.map(match => resolve(match)).sort();
}

function fromFile(path: string, files: FileTree): SampleRequest {
  const name = files.display(path);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new SettingsError(`"request": there is no file ${name}.`);
  if (stats.isDirectory())
    throw new SettingsError(`"request": ${name} is a folder. Name its files: ${name}/*.json`);
  // What a link or another folder holds would be sent to the endpoint, and come back in the report.
  if (files.leavesRepository(path, path) === true || relative(files.root, path).startsWith('..'))
    throw new SettingsError(`"request": ${name} lies outside of the repository.`);
  if (!statSync(path).isFile()) throw new SettingsError(`"request": ${name} is not a file.`);
  if (stats.size > PAYLOAD_OF_SERVER)
    throw new SettingsError(
      `"request": ${name} has ${Math.round(stats.size / 1e6)} MB; the inference server refuses more than 100 MB.`,
    );
  return {
    name,
    body: read(path, name),
    contentType: CONTENT_TYPES[extname(path).toLowerCase()] ?? ANY_BYTES,
  };
}

function read(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new SettingsError(
      `"request": ${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
}
