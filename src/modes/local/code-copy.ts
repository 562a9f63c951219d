/** A copy of the code folder with just the files that a deploy uploads: what is left out is missing here, too. */
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uploadedFiles } from '../../domain/uploads/upload-rules.js';
import type { FileTree } from '../../project/files/file-tree.js';

/** A code folder of more files than these is no code. */
const MAX_FILES = 20_000;

/** The folder of the copy, to be removed by the caller. The script may write into it, and changes no file of the user. */
export function copyOfCode(files: FileTree, folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-code-'));
  for (const { name } of uploadedFiles(files, folder, MAX_FILES)) {
    const target = path.join(copy, name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(folder, name), target);
  }
  return copy;
}
