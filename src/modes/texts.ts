/** The texts that a report speaks of: for quoting their lines, and for the comments in them that ask for silence. */
import { resolve } from 'node:path';
import type { Finding } from '../model/findings.js';
import type { Loaded } from '../project/documents/load.js';
import { type FileTree, readText } from '../project/files/file-tree.js';
import type { YamlNode } from '../project/yaml/nodes.js';
import { Source } from '../project/yaml/source.js';
import { MAX_FILE_BYTES, parseYaml } from '../project/yaml/yaml.js';
import { hideSecrets } from '../secrets/hide.js';

export interface Text {
  source: Source;
  /** Of YAML that could be read. */
  root: YamlNode | undefined;
}

/** The endpoint and deployment files themselves, and the environments that they name. */
export function textsOf({ documents, unread }: Loaded): Text[] {
  const all: Text[] = unread.map(({ source }) => ({ source, root: undefined }));
  for (const document of documents) {
    all.push({ source: document.source, root: document.root });
    const { environment } = document;
    if (environment.form !== 'inline') continue;
    const { source, root } = environment.view;
    if (source !== document.source && !all.some(other => other.source === source)) all.push({ source, root });
  }
  return all;
}

/** The other files that findings point into: scoring scripts, conda files, Dockerfiles. */
export function otherTexts(findings: readonly Finding[], known: readonly Text[], files: FileTree): Text[] {
  const read = new Set(known.map(({ source }) => source.file));
  const names = new Set(findings.map(({ at }) => at.file).filter(file => !read.has(file)));
  return [...names].flatMap(file => {
    const path = resolve(files.root, file);
    const text = readText(path, MAX_FILE_BYTES);
    if ('problem' in text) return [];
    const isYaml = /\.ya?ml$|(?:^|\/)MLmodel$/i.test(file);
    return [
      { source: new Source(file, path, text.text), root: isYaml ? parseYaml(text.text).root : undefined },
    ];
  });
}

/** What may be quoted of a file: its lines without their secrets. */
export function quotable(texts: readonly Text[]): (file: string) => string | undefined {
  const byFile = new Map(texts.map(({ source }) => [source.file, source.text]));
  return file => {
    const text = byFile.get(file);
    return text === undefined ? undefined : hideSecrets(text);
  };
}
