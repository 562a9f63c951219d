/**
 * Loads the parser and reads Python with it. The parser is WebAssembly and 0.8 MB, which a run without Python never
 * loads. Its three files are carried as they are, once: they lie beside the bundle of the Action, one folder above the
 * bundle of the command line (scripts/build.ts), and in node_modules where the sources run.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Parser } from 'web-tree-sitter';
import { isMisindented } from './indentation.js';
import { type Lines, readLines, withBlanks } from './lines.js';
import { readModule, unreadModule } from './module.js';
import { copyTree, type Kinds, kindsOf } from './syntax.js';
import { findSyntaxError, firstBroken, type Parsed } from './syntax-error.js';
import type { PythonModule, PythonReader } from './types.js';

const LIBRARY = { package: 'web-tree-sitter', name: 'web-tree-sitter.js' };
const RUNTIME = { package: 'web-tree-sitter', name: 'web-tree-sitter.wasm' };
const GRAMMAR = { package: 'tree-sitter-python', name: 'tree-sitter-python.wasm' };

/** Of the process: the parser itself, which knows nothing of what it has read. */
let loading: Promise<PythonReader> | undefined;

/** @throws Error where the parser's files are missing or are not what this version needs */
export function loadPythonReader(): Promise<PythonReader> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PythonReader> {
  const url = pathToFileURL(locate(LIBRARY)).href;
  const [library, runtime, grammar] = await Promise.all([
    // Not bundled: the bundler carries it twice, and breaks its way to ask for modules of Node.
    import(/* webpackIgnore: true */ url) as Promise<typeof import('web-tree-sitter')>,
    readFile(locate(RUNTIME)),
    readFile(locate(GRAMMAR)),
  ]);
  await library.Parser.init({ wasmBinary: runtime });
  const language = await library.Language.load(grammar);
  const parser = new library.Parser().setLanguage(language);
  const kinds = kindsOf(language);
  return { read: text => read(parser, kinds, text) };
}

/** As seen from this module in src/ or build/, or from the bundle that it became a part of. */
function locate(file: { package: string; name: string }): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folders = [here, path.join(here, '..'), path.join(here, '..', '..', 'node_modules', file.package)];
  const found = folders.map(folder => path.join(folder, file.name)).find(place => existsSync(place));
  if (found === undefined) throw new Error(`${file.name} is missing: it belongs beside index.js of dist/`);
  return found;
}

/** A file of n characters takes the parser about n / 50 steps; n / 10 in the worst that was seen. */
const STEPS_AT_LEAST = 2000;
const STEPS_PER_CHARACTER = 0.25;

function read(parser: Parser, kinds: Kinds, written: string): PythonModule {
  // Line ends of old Macintoshes: Python takes them, the grammar does not.
  const text = written.replace(/\r(?!\n)/g, '\n');
  if (longestIdleRun(text) > MAX_IDLE_LINES) return unreadModule(text);
  const parse = (piece: string) => parseOnce(parser, kinds, piece);
  let parsed = parse(text);
  if (parsed === undefined) return unreadModule(text);
  const lines = parsed.broken || isMisindented(parsed.copy) ? readLines(text) : NO_LINES;
  if (parsed.broken && lines.problem === undefined) {
    // The parser takes a line in brackets that is indented less than its statement for the end of the block.
    const again = parse(withBlanks(text, lines.blanks));
    if (again !== undefined && again.broken === undefined)
      parsed = { ...again, copy: { ...again.copy, text } };
  }
  const error = findSyntaxError(parsed, lines, parse);
  return readModule(parsed.copy, error, parsed.broken !== undefined);
}

const NO_LINES: Lines = { lines: [], blanks: [] };

/** Undefined where the text costs too much. */
function parseOnce(parser: Parser, kinds: Kinds, text: string): Parsed | undefined {
  let left = STEPS_AT_LEAST + text.length * STEPS_PER_CHARACTER;
  const progressCallback = () => {
    left -= 1;
    return left < 0;
  };
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    // Without this the parser would go on with the text that it left off at.
    parser.reset();
    return undefined;
  }
  try {
    return { copy: copyTree(tree, text, kinds), broken: firstBroken(tree, text) };
  } finally {
    tree.delete();
  }
}

/**
 * Behind a block the parser looks through all comments and empty lines up to the next statement, at each of them
 * again: 100,000 such lines take it minutes, 2,000 take 0.1 s.
 */
const MAX_IDLE_LINES = 2000;

function longestIdleRun(text: string): number {
  let [longest, run] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    run = isIdle(text, start, end) ? run + 1 : 0;
    longest = Math.max(longest, run);
    start = end + 1;
  }
  return longest;
}

/** A line with nothing but white space, a comment or a line continuation. */
function isIdle(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === HASH || unit === BACKSLASH) return true;
    if (unit !== SPACE && (unit < TAB || unit > RETURN)) return false;
  }
  return true;
}

const [TAB, RETURN, SPACE, HASH, BACKSLASH] = [9, 13, 32, 35, 92];
