/**
 * What the runner does with every line that a step prints, on stdout or stderr alike: one state for both streams.
 * Source: actions/runner 2.336.0, src/Runner.Worker/ActionCommandManager.cs and Handlers/OutputManager.cs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AnnotationSlots, type Level, toAnnotation } from './annotations.js';
import { type Command, KNOWN_COMMANDS, parseCommand } from './commands.js';
import type { Masks } from './masks.js';

/** A token longer than this is masked as a secret. */
const SHORT_TOKEN = 6;

export interface OutputSettings {
  workspace: string;
  masks: Masks;
  slots: AnnotationSlots;
  /** RUNNER_DEBUG: debug messages and the text of commands are in the log. */
  debug: boolean;
}

export class StepOutput {
  /** The log as the UI shows it. */
  readonly log: string[] = [];
  /** Commands that were carried out, in order: evidence that foreign text did not become one. */
  readonly commands: Command[] = [];
  /** From the deprecated commands `set-output` and `save-state`. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly matchers: string[] = [];
  /** A command threw: the step has failed whatever its exit code says. */
  failed = false;

  readonly #settings: OutputSettings;
  readonly #known = new Set(KNOWN_COMMANDS);
  #stopToken: string | undefined;
  #echo: boolean;

  constructor(settings: OutputSettings) {
    this.#settings = settings;
    this.#echo = settings.debug;
  }

  /** Whether commands are stopped at this moment. */
  get stopped(): boolean {
    return this.#stopToken !== undefined;
  }

  line(text: string): void {
    const command = parseCommand(text, this.#known);
    if (command === undefined) this.#print(text);
    else if (this.#stopToken !== undefined) this.#resumeAt(this.#stopToken, command, text);
    else if (command.name === 'stop-commands') this.#stop(command, text);
    else this.#carryOut(command, text);
  }

  /** An annotation of the runner's own making; it takes a slot like any other. */
  issue(level: Level, message: string): void {
    this.#print(`##[${level}]${this.#settings.slots.add({ level, message })}`);
  }

  #print(text: string): void {
    this.log.push(this.#settings.masks.apply(text));
  }

  #resumeAt(token: string, command: Command, text: string): void {
    this.#print(text);
    if (command.name !== token) return;
    this.#known.delete(token);
    this.#stopToken = undefined;
  }

  #stop(command: Command, text: string): void {
    const token = command.data.toLowerCase();
    if (token === '' || token === 'pause-logging' || this.#known.has(token)) {
      this.#fail(text, 'a stop token may not be empty, the name of a command, or "pause-logging"');
      return;
    }
    this.#stopToken = token;
    this.#known.add(token);
    if (command.data.length > SHORT_TOKEN) this.#settings.masks.add(command.data);
    this.#print(text);
  }

  #carryOut(command: Command, text: string): void {
    if (this.#echo && command.name !== 'add-mask' && command.name !== 'debug') this.#print(text);
    this.commands.push(command);
    try {
      this.#run(command);
    } catch (error) {
      this.#fail(text, error instanceof Error ? error.message : String(error));
    }
  }

  #fail(text: string, reason: string): void {
    this.issue('error', `Unable to process command '${text}' successfully.`);
    this.issue('error', reason);
    this.failed = true;
  }

  #run(command: Command): void {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(command);
        break;
      case 'group':
      case 'endgroup':
        this.#print(`##[${command.name}]${command.data}`);
        break;
      case 'debug':
        if (this.#settings.debug) this.#print(`##[debug]${command.data}`);
        break;
      case 'add-mask':
        this.#mask(command.data);
        break;
      case 'echo':
        this.#setEcho(command.data);
        break;
      case 'set-output':
        this.outputs.set(required(command, 'name'), command.data);
        break;
      case 'save-state':
        this.state.set(required(command, 'name'), command.data);
        break;
      case 'add-matcher':
        this.#addMatcher(command.data);
        break;
      case 'remove-matcher':
        break;
      default:
        // set-env and add-path: whoever can print a line could otherwise change the next steps.
        throw new Error(
          `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
    }
  }

  #annotate(command: Command): void {
    const annotation = toAnnotation(command, this.#settings.workspace);
    this.#print(`##[${annotation.level}]${this.#settings.slots.add(annotation)}`);
  }

  #mask(value: string): void {
    if (value.trim() === '') {
      this.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    } else {
      this.#settings.masks.addWithLines(value);
    }
  }

  #setEcho(value: string): void {
    const wanted = value.trim().toUpperCase();
    if (wanted !== 'ON' && wanted !== 'OFF')
      throw new Error("Invalid echo command value. Possible values can be: 'on', 'off'.");
    this.#echo = wanted === 'ON';
  }

  #addMatcher(file: string): void {
    if (file === '') {
      this.issue('warning', 'File path must be specified.');
      return;
    }
    if (!existsSync(path.resolve(this.#settings.workspace, file)))
      throw new Error(`Could not find file '${file}'.`);
    this.matchers.push(file);
  }
}

function required(command: Command, property: string): string {
  const value = command.properties.get(property);
  if (value === undefined || value === '') {
    throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
  }
  return value;
}
