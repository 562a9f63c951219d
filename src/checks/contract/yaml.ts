import { CLIENT_REFUSES } from '../../domain/contract/client.js';
import { type SyntaxHint, syntaxHint } from '../../domain/contract/syntax-hint.js';
import { shown } from '../../domain/shown.js';
import { View } from '../../project/yaml/view.js';
import {
  MAX_DEPTH,
  MAX_FILE_BYTES,
  type YamlProblem,
  type YamlProblemKind,
} from '../../project/yaml/yaml.js';
import { defineCheck, type Problem, problem, type RunContext, type Said } from '../check.js';

/**
 * The file is one YAML 1.1 document that PyYAML's SafeLoader reads, with a mapping at the top level, within the limits
 * that keep a hostile file from stopping the run.
 */
export default defineCheck({
  id: 'contract/yaml',
  title: 'The file is one YAML document that the client can read',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  *run({ documents, unread }: RunContext) {
    for (const { source, reason } of unread) {
      const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
      if (reason.kind === 'too-large') yield problem(view, '', tooLarge(reason.detail));
      else if (reason.kind === 'not-utf8') yield problem(view, '', notUtf8(reason.detail));
      else if (reason.kind === 'yaml') yield* firstProblems(view, reason.problems);
    }
    for (const document of documents) {
      yield* firstProblems(document, document.problems);
      const { environment } = document;
      if (environment.form === 'inline') yield* firstProblems(environment.view, environment.problems);
    }
  },
});

/** The first problem of each kind in a file: the rest of a broken file is noise. Duplicate keys have their own check. */
function* firstProblems(view: View, problems: readonly YamlProblem[]): Iterable<Problem> {
  const reported = new Set<string>();
  for (const { kind, detail, start, end } of problems) {
    if (kind === 'duplicate-key' || reported.has(kind)) continue;
    reported.add(kind);
    const hint = kind === 'syntax' ? syntaxHint(view.source, start, detail) : undefined;
    const at = hint?.at ?? { start, end };
    const variant = hint?.kind ?? kind;
    yield problem(view, '', { range: view.rangeOf(at), variant, ...SENTENCES[variant](shown(detail)) });
  }
}

function tooLarge(bytes: string) {
  return {
    variant: 'too-large',
    what: `The file has ${bytes} bytes. An endpoint or deployment file of more than ${MAX_FILE_BYTES} bytes is not read.`,
    fix: 'Check what was put into it. Move data and code into files of their own.',
  };
}

function notUtf8(encoding: string) {
  return {
    variant: 'not-utf8',
    what: `The file is not UTF-8 (${encoding}), and the client opens it as UTF-8. ${CLIENT_REFUSES}`,
    fix: 'Save it as UTF-8. In PowerShell: Set-Content -Encoding utf8.',
  };
}

type Variant = Exclude<YamlProblemKind, 'duplicate-key'> | SyntaxHint['kind'];

/** By variant: the sentences for what the parser says of it. */
const SENTENCES: Readonly<Record<Variant, (detail: string) => Said>> = {
  syntax: detail => ({
    what: `Invalid YAML: ${detail}. ${CLIENT_REFUSES}`,
    fix: 'Check this line and the one above it: indent with spaces, put a space after each colon, close every quote.',
  }),
  'second-colon': () => ({
    what: `An unquoted value cannot contain ": ", because YAML reads it as another key. ${CLIENT_REFUSES}`,
    fix: 'Quote the value, or remove the space after the second colon ("azureml:name:1", not "azureml: name:1").',
  }),
  'open-quote': () => ({
    what: `This quote is never closed, so the rest of the file is read as one string. ${CLIENT_REFUSES}`,
    fix: 'Close the quote at the end of the value.',
  }),
  'forbidden-start': () => ({
    what: `An unquoted value cannot start with this character. ${CLIENT_REFUSES}`,
    fix: 'Quote the value.',
  }),
  tab: () => ({
    what: `This is a tab. The client reads YAML with PyYAML, which allows tabs only inside values and comments. ${CLIENT_REFUSES}`,
    fix: 'Replace the tab with spaces.',
  }),
  'too-deep': () => ({
    what: `The file nests deeper than ${MAX_DEPTH} levels. No endpoint or deployment does, and reading on could stop the run.`,
    fix: 'Check what generated this part. A deployment needs about five levels.',
  }),
  'too-many-aliases': detail => ({
    what: `With every alias (*name) expanded, this file is larger than ${detail} values. Reading stopped here.`,
    fix: 'Write out the values if they are few, or remove the nested anchors.',
  }),
  'unknown-alias': detail => ({
    what: `"*${detail}" refers to an anchor that is not defined above it. ${CLIENT_REFUSES}`,
    fix: `Define "&${detail}" on an earlier value, or quote the text if the asterisk belongs to it.`,
  }),
  'recursive-alias': detail => ({
    what: `"*${detail}" is inside the value that it refers to, so the value would contain itself.`,
    fix: 'Write out the inner value.',
  }),
  'duplicate-anchor': detail => ({
    what: `The anchor "&${detail}" is defined twice. ${CLIENT_REFUSES}`,
    fix: 'Rename the second one.',
  }),
  'complex-key': detail => ({
    what: `A ${detail} cannot be a key: Python has no such mapping. ${CLIENT_REFUSES}`,
    fix: 'Use text as the key. If this is a placeholder such as {{ NAME }}, quote it or render the file first.',
  }),
  'unknown-tag': detail => ({
    what: `The client's loader does not know "${detail}". ${CLIENT_REFUSES}`,
    fix: 'Remove the tag. If the text is meant as it is, put it in quotes.',
  }),
  'bad-merge': detail => ({
    what: `"<<" merges mappings, but its value is a ${detail}. ${CLIENT_REFUSES}`,
    fix: 'Use an anchor of a mapping: "<<: *defaults".',
  }),
  'several-documents': () => ({
    what: `A second document starts here ("---"). A file holds one endpoint or one deployment. ${CLIENT_REFUSES}`,
    fix: 'Move each document to a file of its own.',
  }),
  empty: () => ({
    what: `The file is empty. ${CLIENT_REFUSES}`,
    fix: 'Add the endpoint or deployment, or delete the file.',
  }),
  'not-a-mapping': detail => ({
    what: `The top level of the file is a ${detail}, not a mapping with keys such as "name:". ${CLIENT_REFUSES}`,
    fix: 'Use "key: value" lines. A leading "- " makes a list.',
  }),
};
