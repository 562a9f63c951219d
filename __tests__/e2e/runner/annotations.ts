/**
 * From an `error`, `warning` or `notice` command to what the pull request shows.
 * Source: actions/runner 2.336.0, IssueCommandExtension (ActionCommandManager.cs) and AddIssue (ExecutionContext.cs).
 */
import path from 'node:path';
import type { Command } from './commands.js';
import type { Masks } from './masks.js';

export type Level = 'error' | 'warning' | 'notice';

/** An annotation as the UI has it: the places that its rules have dropped are not there. */
export interface ShownAnnotation {
  level: Level;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

export const MAX_ANNOTATIONS_PER_LEVEL = 10;
export const MAX_MESSAGE_CHARACTERS = 4096;

/** The annotations of one step: first come, first kept, and ten of each level. */
export class AnnotationSlots {
  readonly shown: ShownAnnotation[] = [];
  /** Those that came too late: they are in the log and nowhere else. */
  readonly dropped: ShownAnnotation[] = [];
  readonly #masks: Masks;

  constructor(masks: Masks) {
    this.#masks = masks;
  }

  /** Masks and cuts the message, takes a slot if one is free, and returns the message for the log. */
  add(annotation: ShownAnnotation): string {
    const message = this.#masks.apply(annotation.message).slice(0, MAX_MESSAGE_CHARACTERS);
    const used = this.shown.filter(shown => shown.level === annotation.level).length;
    const list = used < MAX_ANNOTATIONS_PER_LEVEL ? this.shown : this.dropped;
    list.push({ ...annotation, message });
    return message;
  }
}

/** Reads the command as the runner does, with the workspace as the folder that file names are made relative to. */
export function toAnnotation(command: Command, workspace: string): ShownAnnotation {
  const properties = new Map(command.properties);
  applyPlaceRules(properties);
  const title = properties.get('title');
  const file = properties.get('file');
  return {
    level: command.name as Level,
    message: command.data,
    ...(title && { title }),
    ...(file && { file: relativeToWorkspace(file, workspace) }),
    ...whole(properties, 'line', 'line'),
    ...whole(properties, 'endline', 'endLine'),
    ...whole(properties, 'col', 'col'),
    ...whole(properties, 'endcolumn', 'endColumn'),
  };
}

/** The six rules of IssueCommandExtension.ValidateLinesAndColumns, in its order. */
function applyPlaceRules(properties: Map<string, string>): void {
  const drop = (...names: string[]): void => {
    for (const name of names) properties.delete(name);
  };
  const endLine = integer(properties.get('endline'));
  const endColumn = integer(properties.get('endcolumn'));
  const hasColumns = endColumn !== undefined || integer(properties.get('col')) !== undefined;

  if (endLine !== undefined && integer(properties.get('line')) === undefined) {
    properties.set('line', String(properties.get('endline')));
  }
  if (endColumn !== undefined && integer(properties.get('col')) === undefined) {
    properties.set('col', String(properties.get('endcolumn')));
  }
  const line = integer(properties.get('line'));
  const column = integer(properties.get('col'));
  if (line === undefined && hasColumns) drop('col', 'endcolumn');
  // As text: `line=3,endLine=03` loses its columns too.
  if (endLine !== undefined && properties.get('line') !== properties.get('endline') && hasColumns) {
    drop('col', 'endcolumn');
  }
  if (endLine !== undefined && line !== undefined && endLine < line) drop('line', 'endline');
  if (endColumn !== undefined && column !== undefined && endColumn < column) drop('col', 'endcolumn');
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function whole<K extends string>(
  properties: Map<string, string>,
  from: string,
  to: K,
): { [P in K]?: number } {
  const value = integer(properties.get(from));
  return value === undefined ? {} : ({ [to]: value } as { [P in K]: number });
}

function relativeToWorkspace(file: string, workspace: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(workspace, file);
  const outside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? file : relative.split(path.sep).join('/');
}
