/**
 * Reads a text of any kind and size: what az printed, an error of ARM, logs of containers and image builds, an answer
 * of the scoring URI. What it keeps does not grow with the text.
 */
import { type KnownSignature, SIGNATURES } from '../causes/catalogue.js';
import type { Excerpt } from '../model/findings.js';
import { clean, isNoise, unpacked } from './clean.js';
import { type DeploymentLog, DeploymentLogReader } from './deployment-log.js';
import { ExcerptWriter } from './excerpt.js';
import { type Hit, HitFinder } from './hits.js';
import { LineSplitter } from './lines.js';
import { LiteralFinder } from './literals.js';
import { LOOK_TRIGGERS, type Look, Looks } from './looks.js';
import { MASK_TRIGGERS, Mask } from './mask.js';
import { NAME_TRIGGERS, type Named, readNames } from './names.js';
import { type Traceback, TracebackReader } from './traceback.js';

/**
 * `error`: what the deploy or the service said; it speaks of this failure before any log does. `log`: of a container or
 * a build. `any`: nobody knows, as on standard input.
 */
export type Role = 'error' | 'log' | 'any';

export interface TextOptions {
  /** What reports call it: the name of a file, `inference-server`. */
  source: string;
  role: Role;
}

/** What was found in one text. */
export interface Reading {
  source: string;
  role: Role;
  /** In the order of the text. */
  hits: readonly Hit[];
  /** In the order of the text; of very many, the first and the last ones. */
  tracebacks: readonly Traceback[];
  log: DeploymentLog;
  named: Named;
  /** The lines that look most like a cause, best first. */
  looks: readonly Look[];
  /** Last line that says that all went well, 0 where none does. */
  succeeded: number;
  lines: number;
  /** Bytes, or UTF-16 code units of a text that was given as one. */
  size: number;
  excerpt: Excerpt;
}

const MAX_TRACEBACKS = 40;
const DEBUG_LINE =
  /^(?:DEBUG: )?(?:cli\.azure\.cli\.core\.(?:sdk|auth|cloud|util|commands|telemetry)|cli\.knack|urllib3\.|msal\.|azure\.core\.pipeline|azure\.identity|azext_\w+: |cli\.azext)/;
const SUCCEEDED =
  /"?provisioning_?state"?["']?: ?"?Succeeded|"status": ?"Succeeded"|deployment .{1,80} (?:succeeded|completed successfully)|^Creating\/updating online \w+ .{0,3000}\bDone \(|^Successfully tagged \S|^Run ID: \S{1,40} was successful/i;
const TRACEBACK = 'traceback (most recent call last)';
const SUCCESS_TRIGGERS = [
  'succeeded',
  'completed successfully',
  'done (',
  'successfully tagged',
  'was successful',
];

type Watch = 'mask' | 'name' | 'look' | 'traceback' | 'success';

/** What each literal of the one finder stands for: a signature, or a reason to look closer at a line. */
interface Vocabulary {
  literals: string[];
  means: (KnownSignature | Watch)[];
}

let vocabulary: Vocabulary | undefined;

function words(): Vocabulary {
  if (vocabulary !== undefined) return vocabulary;
  const pairs: [string, KnownSignature | Watch][] = [
    ...SIGNATURES.flatMap(signature =>
      signature.literals.map((text): [string, KnownSignature] => [text, signature]),
    ),
    ...MASK_TRIGGERS.map((text): [string, Watch] => [text, 'mask']),
    ...NAME_TRIGGERS.map((text): [string, Watch] => [text, 'name']),
    ...LOOK_TRIGGERS.map((text): [string, Watch] => [text, 'look']),
    ...SUCCESS_TRIGGERS.map((text): [string, Watch] => [text, 'success']),
    [TRACEBACK, 'traceback'],
  ];
  vocabulary = { literals: pairs.map(([text]) => text), means: pairs.map(([, meaning]) => meaning) };
  return vocabulary;
}

let finder: LiteralFinder | undefined;

export class TextReader {
  readonly #options: TextOptions;
  readonly #splitter = new LineSplitter((text, number) => this.#raw(text, number));
  readonly #means = words().means;
  readonly #finder: LiteralFinder;
  readonly #mask = new Mask();
  readonly #hits: HitFinder;
  readonly #looks = new Looks();
  readonly #excerpt = new ExcerptWriter();
  readonly #named: Named = { names: {}, ids: {} };
  readonly #log = new DeploymentLogReader();
  readonly #tracebacks: Traceback[] = [];
  readonly #tracebackReader = new TracebackReader(traceback => this.#addTraceback(traceback));
  #candidates: KnownSignature[] = [];
  readonly #watched = new Set<Watch>();
  #lines = 0;
  #succeeded = 0;

  constructor(options: TextOptions) {
    this.#options = options;
    this.#hits = new HitFinder(options.source);
    finder ??= new LiteralFinder(words().literals);
    this.#finder = finder.another();
  }

  push(chunk: Uint8Array | string): void {
    this.#splitter.push(chunk);
  }

  /** Call once, after the last chunk. */
  end(): Reading {
    this.#splitter.end();
    this.#tracebackReader.end();
    return {
      ...this.#options,
      hits: this.#hits.end(),
      tracebacks: this.#tracebacks,
      log: this.#log.log,
      named: this.#named,
      looks: this.#looks.best,
      succeeded: this.#succeeded,
      lines: this.#lines,
      size: this.#splitter.size,
      excerpt: this.#excerpt.result(this.#options.source),
    };
  }

  #raw(raw: string, number: number): void {
    this.#lines = number;
    const text = clean(raw);
    if (!text.includes('\\n')) {
      this.#line(text, number);
      return;
    }
    for (const part of unpacked(text)) this.#line(part, number);
  }

  #line(unmasked: string, number: number): void {
    if (isNoise(unmasked) && !this.#mask.isOpen && !this.#tracebackReader.isOpen) return;
    const watched = this.#watched;
    watched.clear();
    this.#candidates = [];
    this.#finder.scan('\n', () => {});
    this.#finder.scan(unmasked, this.#onLiteral);
    const text = watched.has('mask') || this.#mask.isOpen ? this.#mask.line(unmasked) : unmasked;
    this.#excerpt.add(text);
    const isDebug = DEBUG_LINE.test(text);
    this.#hits.line(text, number, this.#candidates, isDebug);
    this.#log.line(text, number);
    if (watched.has('traceback') || this.#tracebackReader.isOpen) this.#tracebackReader.line(text, number);
    if (watched.has('name')) readNames(text, this.#named);
    if (watched.has('success') && !isDebug && SUCCEEDED.test(text)) this.#succeeded = number;
    if (watched.has('look') && !isDebug) this.#looks.add(text, number);
  }

  readonly #onLiteral = (literal: number): void => {
    const meaning = this.#means[literal];
    if (typeof meaning === 'string') this.#watched.add(meaning);
    else if (meaning !== undefined && !this.#candidates.includes(meaning)) this.#candidates.push(meaning);
  };

  #addTraceback(traceback: Traceback): void {
    if (this.#tracebacks.length >= MAX_TRACEBACKS) this.#tracebacks.splice(MAX_TRACEBACKS / 2, 1);
    this.#tracebacks.push(traceback);
  }
}

/** Reads a whole text; an answer of getLogs (`{"content": "…"}`) for what it holds. */
export function readText(text: string, options: TextOptions): Reading {
  const reader = new TextReader(options);
  reader.push(contentOf(text) ?? text);
  return reader.end();
}

function contentOf(text: string): string | undefined {
  if (!/^\s{0,100}\{\s{0,100}"content"/.test(text)) return undefined;
  try {
    const { content } = JSON.parse(text) as { content?: unknown };
    return typeof content === 'string' ? content : undefined;
  } catch {
    // Cut off: it is read as it is, line breaks in its text and all.
    return undefined;
  }
}
