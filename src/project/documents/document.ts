/** One endpoint or deployment file, parsed, with its parts within reach. */

import type { Kind } from '../../model/findings.js';
import { asString } from '../yaml/marshmallow.js';
import type { ScalarNode } from '../yaml/nodes.js';
import type { Path } from '../yaml/view.js';
import { View } from '../yaml/view.js';
import type { YamlProblem } from '../yaml/yaml.js';
import type { Family } from './kinds.js';
import { familyOf } from './kinds.js';
import type { OverrideProblem } from './overrides.js';

/** A file that `environment: file:…` names, loaded; or why it could not be. */
export type ReferencedFile =
  | { kind: 'loaded'; view: View; problems: readonly YamlProblem[]; placeholders: readonly ScalarNode[] }
  | { kind: 'missing' | 'unreadable' | 'outside' | 'not-a-mapping'; path: string };

/** What a deployment says under `model` or `environment`. */
export type Part =
  | { form: 'none' }
  /** Waits to be rendered. */
  | { form: 'template' }
  /** `azureml:name:version`, a registry or ARM id; or a string that means to be one. */
  | { form: 'reference'; text: string }
  /** Inline, or a file of its own: then `view` is in that file, and so are the problems and placeholders. */
  | { form: 'inline'; view: View; problems: readonly YamlProblem[]; placeholders: readonly ScalarNode[] }
  /** Neither text nor mapping; `contract/type` reports it. */
  | { form: 'invalid' }
  | { form: 'file'; file: Exclude<ReferencedFile, { kind: 'loaded' }> };

export type LoadReference = (from: View, reference: string) => ReferencedFile;

export class Document extends View {
  readonly kind: Kind;
  /** Values that must be rendered before a deploy, in the order of the text. */
  readonly placeholders: readonly ScalarNode[];
  readonly problems: readonly YamlProblem[];
  readonly overrideProblems: readonly OverrideProblem[];
  readonly #load: LoadReference;
  #environment: Part | undefined;
  #model: Part | undefined;

  constructor(init: {
    kind: Kind;
    view: View;
    placeholders: readonly ScalarNode[];
    problems: readonly YamlProblem[];
    overrideProblems: readonly OverrideProblem[];
    load: LoadReference;
  }) {
    super(init.view.source, init.view.root);
    this.kind = init.kind;
    this.placeholders = init.placeholders;
    this.problems = init.problems;
    this.overrideProblems = init.overrideProblems;
    this.#load = init.load;
  }

  get file(): string {
    return this.source.file;
  }

  get family(): Family {
    return familyOf(this.kind);
  }

  get isManaged(): boolean {
    return this.kind.startsWith('managed');
  }

  get isTemplateFile(): boolean {
    return this.placeholders.length > 0;
  }

  /** The deployment's or the endpoint's name; undefined where it is missing, no text, or not yet rendered. */
  get name(): string | undefined {
    return this.string('name');
  }

  /** The name of the endpoint that this file is or belongs to. */
  get endpointName(): string | undefined {
    return this.family === 'endpoint' ? this.name : this.string('endpoint_name');
  }

  get environment(): Part {
    this.#environment ??= this.#part('environment');
    return this.#environment;
  }

  get model(): Part {
    this.#model ??= this.#part('model');
    return this.#model;
  }

  #part(key: 'environment' | 'model'): Part {
    const node = this.node(key);
    if (node === undefined || (node.kind === 'scalar' && node.type === 'null')) return { form: 'none' };
    if (node.kind === 'mapping') {
      return { form: 'inline', view: new View(this.source, node, [key]), problems: [], placeholders: [] };
    }
    if (node.kind === 'scalar' && node.placeholder) return { form: 'template' };
    const text = asString(node);
    if (text === undefined) return { form: 'invalid' };
    // The client resolves `file:` for environments only (azure-ai-ml 1.34.0: EnvironmentSchema is a YamlFileSchema).
    if (key !== 'environment' || !text.startsWith('file:')) return { form: 'reference', text };
    const file = this.#load(this, text.slice('file:'.length));
    if (file.kind !== 'loaded') return { form: 'file', file };
    const { view, problems, placeholders } = file;
    return { form: 'inline', view, problems, placeholders };
  }
}

/** `parent.child`, for messages: the way people write a place in YAML. */
export function dotted(path: Path): string {
  return typeof path === 'string' ? path : path.join('.');
}
