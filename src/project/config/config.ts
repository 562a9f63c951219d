/** `.endpoint-preflight.yml`: what a team has decided once for its repository. Its shape: schema/config.schema.json. */

import { NAME_SHAPES } from '../../facts/name-shapes.js';
import type { Range, Severity } from '../../model/findings.js';
import { SettingsError, type TargetNames } from '../../model/settings.js';
import { readText } from '../files/file-tree.js';
import { Source } from '../yaml/source.js';
import { type Path, View } from '../yaml/view.js';
import { MAX_FILE_BYTES, parseYaml } from '../yaml/yaml.js';

export const CONFIG_FILE = '.endpoint-preflight.yml';

export interface Config {
  /** What a check, or every check of a subject, weighs here. */
  severities: { check: string; severity: Severity | 'off'; at: Range }[];
  ignores: {
    /** Ids or subjects; empty: every check. */
    checks: string[];
    /** Globs relative to the root; empty: every file. */
    files: string[];
    reason: string;
    /** The last day on which it counts. */
    until: Date | undefined;
    at: Range;
  }[];
  /** Where the files of a folder are deployed to; the first entry whose globs match counts. */
  workspaces: { files: string[]; names: TargetNames; where: string }[];
}

export const NO_CONFIG: Config = { severities: [], ignores: [], workspaces: [] };

/**
 * @param path absolute path; `name` is how messages call it
 * @returns undefined where the file does not exist
 * @throws SettingsError with the line of the first mistake
 */
export function readConfig(path: string, name: string): Config | undefined {
  const read = readText(path, MAX_FILE_BYTES);
  if ('problem' in read) {
    if (read.problem === 'missing') return undefined;
    throw new SettingsError(`${name} cannot be read: ${read.detail}.`);
  }
  const source = new Source(name, path, read.text);
  const { root, problems } = parseYaml(read.text);
  const fatal = problems.find(problem => problem.kind !== 'empty');
  if (fatal !== undefined)
    fail(
      name,
      source.position(fatal.start).line,
      `this is not the YAML that it should be (${fatal.kind} ${fatal.detail}).`,
    );
  if (root?.kind !== 'mapping') return NO_CONFIG;
  return new ConfigReader(new View(source, root)).config();
}

function fail(file: string, line: number, sentence: string): never {
  throw new SettingsError(`${file}, line ${line}: ${sentence}`);
}

class ConfigReader {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  config(): Config {
    this.#onlyKeys('', ['$schema', 'severity', 'ignore', 'workspaces']);
    return { severities: this.#severities(), ignores: this.#ignores(), workspaces: this.#workspaces() };
  }

  #workspaces(): Config['workspaces'] {
    return this.#items('workspaces').map(path => {
      if (this.#view.mapping(path) === undefined)
        this.#fail(
          path,
          'an entry of "workspaces" has keys: files, subscription-id, resource-group, workspace.',
        );
      this.#onlyKeys(path, ['files', 'subscription-id', 'resource-group', 'workspace']);
      const files = this.#texts([...path, 'files']);
      if (files.length === 0) this.#fail(path, 'an entry of "workspaces" names "files".');
      const names = {
        ...this.#name('subscription', [...path, 'subscription-id']),
        ...this.#name('resourceGroup', [...path, 'resource-group']),
        ...this.#name('workspace', [...path, 'workspace']),
      };
      const { file, start } = this.#view.range(path);
      return { files, names, where: `${file}, line ${start.line}` };
    });
  }

  #name(key: keyof TargetNames, path: readonly (string | number)[]): TargetNames {
    const [value, more] = this.#texts(path);
    if (value === undefined) return {};
    const input = path.at(-1) as keyof typeof NAME_SHAPES;
    const { shape, takes } = NAME_SHAPES[input];
    if (more !== undefined || !shape.test(value))
      this.#fail(path, `"${input}" is "${value}"; it takes ${takes}.`);
    return { [key]: value };
  }

  #severities(): Config['severities'] {
    if (!this.#isGiven('severity', 'mapping')) return [];
    return this.#view.entries('severity').map(({ key }) => {
      const path = ['severity', key.text];
      const node = this.#view.node(path);
      // The text and not the value: YAML 1.1 reads a bare `off` as false.
      const severity = (['error', 'warning', 'notice', 'off'] as const).find(
        one => node?.kind === 'scalar' && node.text === one,
      );
      if (severity === undefined) this.#fail(path, `"${key.text}" can be error, warning, notice or off.`);
      return { check: key.text, severity, at: this.#view.range(path, 'key') };
    });
  }

  #ignores(): Config['ignores'] {
    return this.#items('ignore').map(path => this.#ignore(path));
  }

  /** The routes of a list's entries; none where the key is not given. */
  #items(key: string): (string | number)[][] {
    if (!this.#isGiven(key, 'sequence')) return [];
    const list = this.#view.node(key);
    const count = list?.kind === 'sequence' ? list.items.length : 0;
    return Array.from({ length: count }, (_, index) => [key, index]);
  }

  #ignore(path: (string | number)[]): Config['ignores'][number] {
    if (this.#view.mapping(path) === undefined)
      this.#fail(path, 'an entry of "ignore" has keys: check, files, until, reason.');
    this.#onlyKeys(path, ['check', 'files', 'until', 'reason']);
    const checks = this.#texts([...path, 'check']);
    const files = this.#texts([...path, 'files']);
    if (checks.length === 0 && files.length === 0)
      this.#fail(path, 'an entry of "ignore" names "check", "files" or both.');
    const [reason = '', more] = this.#texts([...path, 'reason']);
    if (more !== undefined) this.#fail([...path, 'reason'], '"reason" is one text.');
    return { checks, files, reason, until: this.#date([...path, 'until']), at: this.#view.range(path) };
  }

  #date(path: Path): Date | undefined {
    const node = this.#view.node(path);
    if (node === undefined) return undefined;
    const text = node.kind === 'scalar' ? node.text : '';
    const date = new Date(`${text}T23:59:59.999Z`);
    // JavaScript takes 2027-02-30 for the 2nd of March.
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
      this.#fail(path, '"until" is a day, such as 2027-01-31.');
    return date;
  }

  #texts(path: Path): string[] {
    const node = this.#view.node(path);
    if (node === undefined) return [];
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.map(item => {
      if (item.kind !== 'scalar' || typeof item.value !== 'string')
        this.#fail(path, 'this takes a text or a list of texts.');
      return item.text;
    });
  }

  #isGiven(key: string, kind: 'mapping' | 'sequence'): boolean {
    if (!this.#view.isGiven(key)) return false;
    if (this.#view.node(key)?.kind !== kind)
      this.#fail(
        key,
        `"${key}" is a ${kind === 'mapping' ? 'mapping of checks to severities' : 'list of entries'}.`,
      );
    return true;
  }

  #onlyKeys(path: Path, known: readonly string[]): void {
    for (const { key } of this.#view.entries(path)) {
      if (!known.includes(key.text))
        this.#failAt(
          this.#view.rangeOf(key),
          `"${key.text}" is not known here; there are ${known.join(', ')}.`,
        );
    }
  }

  #fail(path: Path, sentence: string): never {
    this.#failAt(this.#view.range(path), sentence);
  }

  #failAt(at: Range, sentence: string): never {
    fail(this.#view.source.file, at.start.line, sentence);
  }
}
