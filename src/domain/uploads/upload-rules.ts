/**
 * What the client leaves out when it uploads a folder: the rules of its `.amlignore`, else of its `.gitignore`; those of
 * folders below or above do not count (azure-ai-ml 1.34.0 `_utils/_asset_utils.py`, `get_ignore_file`).
 */
import ignore from 'ignore';
import type { Range } from '../../model/findings.js';
import { type FileBelow, type FileTree, readText } from '../../project/files/file-tree.js';
import { Source } from '../../project/yaml/source.js';

const MAX_BYTES = 1_000_000;

export interface Rule {
  text: string;
  at: Range;
}

export class UploadRules {
  readonly source: Source;
  readonly name: '.amlignore' | '.gitignore';
  readonly #lines: readonly Line[];

  constructor(source: Source, name: '.amlignore' | '.gitignore') {
    this.source = source;
    this.name = name;
    this.#lines = linesOf(source);
  }

  /**
   * The rule that leaves a file out; `name` is its path from the folder, with `/`. The last matching rule decides, and
   * unlike in git, a rule can include a file of an excluded folder again (the client's `is_file_excluded`).
   */
  leavesOut(name: string): Rule | undefined {
    const last = this.#lines.findLast(line => line.matches(name));
    return last === undefined || last.negative ? undefined : { text: last.text, at: last.at };
  }
}

export function uploadRules(files: FileTree, folder: string): UploadRules | undefined {
  for (const name of ['.amlignore', '.gitignore'] as const) {
    const look = files.look(folder, name);
    if (look.kind !== 'file') continue;
    const read = readText(look.path, MAX_BYTES);
    return 'text' in read
      ? new UploadRules(new Source(files.display(look.path), look.path, read.text), name)
      : undefined;
  }
  return undefined;
}

/** The files that the upload of a folder includes, up to about `limit`. */
export function uploadedFiles(files: FileTree, folder: string, limit: number): FileBelow[] {
  const rules = uploadRules(files, folder);
  return files.filesBelow(folder, limit).filter(file => rules?.leavesOut(file.name) === undefined);
}

interface Line extends Rule {
  negative: boolean;
  matches(name: string): boolean;
}

function linesOf(source: Source): Line[] {
  const lines: Line[] = [];
  for (const match of source.text.matchAll(/[^\r\n]+/g)) {
    const text = match[0].replace(/^\uFEFF/, '').trim();
    if (text === '' || text.startsWith('#')) continue;
    const start = match.index + match[0].indexOf(text);
    const at = {
      file: source.file,
      start: source.position(start),
      end: source.position(start + text.length),
    };
    const negative = text.startsWith('!');
    const rule = ignore({ ignorecase: false }).add(negative ? text.slice(1) : text);
    lines.push({ text, at, negative, matches: name => rule.ignores(name) });
  }
  return lines;
}
