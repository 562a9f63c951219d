/** YAML files that documents name, and texts that a report quotes: each parsed once in a run. */
import { fact, type Project, type UnreadText } from '../project.js';
import type { ScalarNode } from './nodes.js';
import type { Source } from './source.js';
import { markPlaceholders } from './templates.js';
import { MAX_FILE_BYTES, type ParsedYaml, parseYaml } from './yaml.js';

export interface YamlText extends ParsedYaml {
  source: Source;
  /** What waits to be rendered; marked in the tree, too. */
  placeholders: readonly ScalarNode[];
}

const YAML_FILE = fact((project: Project, path: string): YamlText | UnreadText => {
  const source = project.source(path, MAX_FILE_BYTES);
  if ('problem' in source) return source;
  const parsed = parseYaml(source.text);
  const placeholders = parsed.root === undefined ? [] : markPlaceholders(parsed.root, source);
  return { source, ...parsed, placeholders };
});

/** @param path absolute */
export function readYamlFile(project: Project, path: string): YamlText | UnreadText {
  return project.derive(YAML_FILE, path);
}
