/** What the caller expects of an answer, and what an answer of status 200 must not be. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../model/report.js';
import { type InvokeSettings, SettingsError } from '../../model/settings.js';
import type { FileTree } from '../../project/files/file-tree.js';

/** An answer as far as expectations look at it. */
export interface Answered {
  status: number;
  body: string;
  isCut: boolean;
  ms: number;
}

/** What is not as expected; empty where all is. */
export type Expectation = (answer: Answered) => readonly Note[];

/** @throws SettingsError for an expectation that cannot be read */
export async function expectationsOf(
  { expectStatus, expectJson, maxLatencyMs }: InvokeSettings,
  files: FileTree,
): Promise<Expectation[]> {
  const ofJson = await Promise.all(expectJson.map(line => jsonExpectation(line, files)));
  const body = ofJson.length > 0 ? ofJson : expectStatus < 300 ? [notAnError] : [];
  return [
    statusIs(expectStatus),
    ...body.map(
      (expect): Expectation =>
        answer =>
          answer.status === expectStatus ? expect(answer) : [],
    ),
    ...(maxLatencyMs === undefined ? [] : [inTime(maxLatencyMs)]),
  ];
}

function statusIs(expected: number): Expectation {
  return ({ status }) =>
    status === expected
      ? []
      : [{ message: `The endpoint answered with status ${status} instead of ${expected}.`, advice: '' }];
}

function inTime(limit: number): Expectation {
  return ({ ms }) =>
    ms <= limit
      ? []
      : [
          {
            message: `The answer took ${Math.round(ms)} ms; max-latency-ms allows ${limit}.`,
            advice:
              'Send it again to see whether the first request was slow alone; else look at run(), and at the size of the VM.',
          },
        ];
}

async function jsonExpectation(line: string, files: FileTree): Promise<Expectation> {
  const pointer = /^(\/[^=]*)=(.*)$/s.exec(line);
  if (pointer !== null) return valueAt(pointer[1] ?? '', pointer[2] ?? '');
  return await fitsSchema(line, files);
}

function valueAt(pointer: string, expected: string): Expectation {
  const wanted = jsonOr(expected, expected);
  return answer => {
    const body = parsed(answer);
    if (body === undefined) return [noJson(answer)];
    const found = follow(body.value, pointer);
    if (found !== undefined && isDeepStrictEqual(found.value, wanted)) return [];
    const is = found === undefined ? 'nothing' : short(JSON.stringify(found.value));
    return [
      {
        message: `The answer has ${is} at ${pointer}; expect-json asks for ${short(JSON.stringify(wanted))}.`,
        advice: 'Compare the answer below with what the model returned before.',
      },
    ];
  };
}

/** RFC 6901. */
function follow(value: unknown, pointer: string): { value: unknown } | undefined {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return { value: at };
}

/** More reasons than these say nothing new. */
const MAX_REASONS = 3;

async function fitsSchema(name: string, files: FileTree): Promise<Expectation> {
  const schema = readSchema(name, files);
  const is2020 = /2019-09|2020-12/.test(String((schema as { $schema?: unknown }).$schema ?? ''));
  const { Ajv } = is2020
    ? await import('ajv/dist/2020.js').then(({ Ajv2020 }) => ({ Ajv: Ajv2020 }))
    : await import('ajv');
  // A schema of a pull request: formats and references to elsewhere are not followed.
  const ajv = new Ajv({ allErrors: false, strict: false, validateFormats: false, logger: false });
  let validate: ReturnType<typeof ajv.compile>;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    throw new SettingsError(`"expect-json": ${name} is not a JSON Schema: ${(error as Error).message}.`);
  }
  return answer => {
    const body = parsed(answer);
    if (body === undefined) return [noJson(answer)];
    if (validate(body.value) === true) return [];
    const reasons = (validate.errors ?? [])
      .slice(0, MAX_REASONS)
      .map(({ instancePath, message = 'does not fit' }) => `${instancePath || 'the answer'} ${message}`);
    return [
      {
        message: `The answer does not fit ${name}: ${short(reasons.join('; '))}.`,
        advice: 'Compare the answer below with the schema; one of the two is old.',
      },
    ];
  };
}

function readSchema(name: string, files: FileTree): object {
  const look = files.look(files.root, name);
  if (look.kind !== 'file')
    throw new SettingsError(
      `"expect-json" is "${name}"; it takes a JSON Schema file, or a pointer and a value such as /result/0=0.5.`,
    );
  if (files.leavesRepository(look.path, look.path) === true)
    throw new SettingsError(`"expect-json": ${name} lies outside of the repository.`);
  const value = jsonOr(readFileSync(look.path, 'utf8'), undefined);
  if (typeof value !== 'object' || value === null)
    throw new SettingsError(`"expect-json": ${name} is not JSON, or not an object.`);
  return value;
}

/** Keys of which an object consists that says nothing but what went wrong. */
const ABOUT_ERRORS =
  /^(?:error|errors|exception|traceback|message|detail|details|status|code|success|type)$/i;
const NAMES_ERROR = /^(?:error|errors|exception|traceback)$/i;
const TEXT_OF_ERROR =
  /Traceback \(most recent call last\)|^\s*(?:[A-Za-z_]+(?:Error|Exception)\b|(?:error|exception)\b\s*:)/i;

/** A scoring script that catches everything answers 200 with the text of its exception. */
function notAnError(answer: Answered): readonly Note[] {
  const { body } = answer;
  const problem = (message: string): Note[] => [
    {
      message,
      advice: 'Read run(): it must return the result, and raise what goes wrong instead of returning it.',
    },
  ];
  if (body.trim() === '') return problem(`The endpoint answered ${answer.status} with an empty body.`);
  const value = parsed(answer)?.value;
  if (value === null)
    return problem(`The endpoint answered ${answer.status} with null: run() returned None.`);
  const text = typeof value === 'string' ? value : value === undefined ? body : '';
  if (TEXT_OF_ERROR.test(text.slice(0, 10_000)))
    return problem(`The endpoint answered ${answer.status} with the text of an exception.`);
  return isErrorObject(value)
    ? problem(`The endpoint answered ${answer.status} with an error in its body.`)
    : [];
}

function isErrorObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const named = entries.some(([key, of]) => NAMES_ERROR.test(key) && isSomething(of));
  return named && entries.every(([key]) => ABOUT_ERRORS.test(key));
}

/** `"error": null` and `"errors": []` say that there is none. */
function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function parsed({ body, isCut }: Answered): { value: unknown } | undefined {
  if (isCut) return undefined;
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function noJson({ isCut }: Answered): Note {
  return isCut
    ? {
        message: 'The answer is longer than 8 MB, so expect-json could not look at it.',
        advice: 'Send a smaller sample request.',
      }
    : {
        message: 'The answer is not JSON, so expect-json cannot hold.',
        advice: 'Return a value from run() that JSON can hold: a dict, a list, numbers, text.',
      };
}

function jsonOr<T>(text: string, otherwise: T): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

const MAX_SHOWN = 200;

function short(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
