/**
 * The two grammars in which a line of output is a command to the runner.
 * Source: actions/runner 2.336.0, src/Runner.Common/ActionCommand.cs.
 */
export interface Command {
  name: string;
  /** By lower-cased name: the runner compares property names without case. */
  properties: Map<string, string>;
  data: string;
}

/** Names that the runner knows; any other name leaves the line plain text. */
export const KNOWN_COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

type Escapes = readonly (readonly [escaped: string, text: string])[];

// `%25` last: `%250A` is the text `%0A`.
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads a line as a command: the current grammar first, then the legacy one.
 * @param known lower-cased names that count; the token of a stop-commands block is one of them while it lasts
 */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return parseCurrent(line, known) ?? parseLegacy(line, known);
}

/** `::name key=value,key=value::data`, with nothing but white space before it. */
function parseCurrent(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end === -1) return undefined;
  return toCommand(text.slice(2, end), text.slice(end + 2), known, {
    separator: ',',
    property: PROPERTY_ESCAPES,
    data: DATA_ESCAPES,
    trimmed: true,
  });
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseLegacy(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  return toCommand(line.slice(start + 3, end), line.slice(end + 1), known, {
    separator: ';',
    property: LEGACY_ESCAPES,
    data: LEGACY_ESCAPES,
    trimmed: false,
  });
}

interface Grammar {
  separator: string;
  property: Escapes;
  data: Escapes;
  /** Whether white space around the properties is dropped. Names are never trimmed: `, line=3` is lost. */
  trimmed: boolean;
}

function toCommand(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  grammar: Grammar,
): Command | undefined {
  const space = head.indexOf(' ');
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties = new Map<string, string>();
  const rest = space > 0 ? head.slice(space + 1) : '';
  for (const property of (grammar.trimmed ? rest.trim() : rest).split(grammar.separator)) {
    const equals = property.indexOf('=');
    if (equals === -1) continue;
    properties.set(
      property.slice(0, equals).toLowerCase(),
      withoutEscapes(property.slice(equals + 1), grammar.property),
    );
  }
  return { name, properties, data: withoutEscapes(data, grammar.data) };
}

function withoutEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
