/** The texts that a report speaks of: for quoting their lines, and for the comments in them that ask for silence. */
import { resolve } from 'node:path';
import type { Finding } from '../model/findings.js';
import type { Loaded } from '../project/documents/load.js';
import type { Project } from '../project/project.js';
import { readYamlFile } from '../project/yaml/file.js';
import type { YamlNode } from '../project/yaml/nodes.js';
import type { Source } from '../project/yaml/source.js';
import { hideSecrets } from '../secrets/hide.js';

export interface Text {
  source: Source;
  /** Of YAML that could be read. */
  root: YamlNode | undefined;
}

/** The endpoint and deployment files themselves, and the environments that they name. */
export function textsOf({ documents, unread }: Loaded): Text[] {
  const all: Text[] = unread.map(({ source }) => ({ source, root: undefined }));
  const environments = new Map<Source, Text>();
  for (const document of documents) {
    all.push({ source: document.source, root: document.root });
    const { environment } = document;
    if (environment.form !== 'inline') continue;
    const { source, root } = environment.view;
    if (source !== document.source) environments.set(source, { source, root });
  }
  return [...all, ...environments.values()];
}

/** The other files that findings point into: scoring scripts, conda files, Dockerfiles. */
export function otherTexts(findings: readonly Finding[], known: readonly Text[], project: Project): Text[] {
  const read = new Set(known.map(({ source }) => source.file));
  const names = new Set(findings.map(({ at }) => at.file).filter(file => !read.has(file)));
  return [...names].flatMap((file): Text[] => {
    const path = resolve(project.root, file);
    if (/\.ya?ml$|(?:^|\/)MLmodel$/i.test(file)) {
      const read = readYamlFile(project, path);
      return 'problem' in read ? [] : [read];
    }
    const source = project.source(path);
    return 'problem' in source ? [] : [{ source, root: undefined }];
  });
}

/** The text of a file that a finding names, as it was read. */
export function textIn(project: Project): (file: string) => string | undefined {
  return file => {
    const read = project.text(resolve(project.root, file));
    return 'text' in read ? read.text : undefined;
  };
}

/** What may be quoted of a file: its lines without their secrets. */
export function quotable(texts: readonly Text[]): (file: string) => string | undefined {
  const byFile = new Map(texts.map(({ source }) => [source.file, source.text]));
  return file => {
    const text = byFile.get(file);
    return text === undefined ? undefined : hideSecrets(text);
  };
}
