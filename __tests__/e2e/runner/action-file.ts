/** Reads action.yml as the runner does: which script to start, and what each input's value is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { load } from 'js-yaml';

export interface ActionFile {
  /** Absolute path of the script. */
  main: string;
  using: string;
  inputs: ReadonlyMap<string, { default?: string; required: boolean }>;
}

/** The values that expressions in `default:` and `with:` may name. */
export interface Contexts {
  github: Record<string, string>;
  runner: Record<string, string>;
  inputs?: Record<string, string>;
}

interface RawActionFile {
  inputs?: Record<string, { default?: unknown; required?: boolean } | null>;
  runs: { using: string; main: string };
}

export function readActionFile(folder: string): ActionFile {
  const raw = load(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as RawActionFile;
  const inputs = Object.entries(raw.inputs ?? {}).map(
    ([name, input]) =>
      [
        name,
        {
          required: input?.required === true,
          ...(input?.default !== undefined && input.default !== null && { default: String(input.default) }),
        },
      ] as const,
  );
  return { main: path.resolve(folder, raw.runs.main), using: raw.runs.using, inputs: new Map(inputs) };
}

/**
 * The INPUT_ variables of a step: every input of the action, and also keys that the action does not know
 * (the runner warns of those and passes them on). `required` is not enforced by GitHub.
 */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): { variables: Record<string, string>; warning: string | undefined } {
  const values = new Map<string, string>();
  for (const [name, input] of action.inputs) values.set(name.toLowerCase(), input.default ?? '');
  const unexpected = Object.keys(given).filter(name => !values.has(name.toLowerCase()));
  for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), value);
  const variables: Record<string, string> = {};
  for (const [name, value] of values) variables[variableName(name)] = evaluate(value, contexts);
  return { variables, warning: unexpectedInputs(unexpected, [...action.inputs.keys()]) };
}

/** Spaces become `_`, dashes stay: `INPUT_FAIL-ON`. */
function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

function unexpectedInputs(names: string[], valid: string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `Unexpected input(s) '${names.join("', '")}', valid inputs are ['${valid.join("', '")}']`;
}

/** Replaces every `${{ ... }}` of a text by its value, with GitHub's own evaluator. */
export function evaluate(text: string, contexts: Contexts): string {
  const context = new data.Dictionary(
    ...Object.entries(contexts).map(([key, values]) => ({ key, value: dictionary(values) })),
  );
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, Object.keys(contexts), []).parse();
    return new Evaluator(tree, context).evaluate().coerceString();
  });
}

function dictionary(values: Record<string, string>): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({ key, value: new data.StringData(value) })),
  );
}
