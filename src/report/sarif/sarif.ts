/** SARIF 2.1.0, in the part of it that GitHub code scanning reads. */
import { gzipSync } from 'node:zlib';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Fix, Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { SayDiagnosis } from '../../causes/say.js';
import {
  bySeverity,
  type Confidence,
  type Edit,
  type Finding,
  type NotChecked,
  type Range,
  type Severity,
  type Suppressed,
} from '../../model/findings.js';
import type { Report } from '../../model/report.js';
import { headline } from '../diagnosis-labels.js';
import { cut, visible } from '../escape.js';
import { number } from '../labels.js';
import { docsUrl, REPOSITORY_URL } from '../links.js';
import { inputPrefix } from '../place.js';
import { artifactLocation } from './uri.js';

/** What a check is in general, whatever it found. */
export interface Rule {
  title: string;
  confidence: Confidence;
  severity: Severity;
}

export interface SarifOptions {
  sayDiagnosis?: SayDiagnosis;
  rules: (check: string) => Rule;
}

/**
 * docs.github.com, "SARIF results exceed limits": an upload with more results a run is rejected. Of these GitHub
 * shows 5,000; it takes the most severe ones, and ours come in that order for readers that take the first.
 */
export const MAX_RESULTS = 25_000;

/** docs.github.com, "SARIF results file is too large": 10 MB after gzip, read as decimal to be on the safe side. */
export const MAX_GZIPPED_BYTES = 10_000_000;

/** A result is one alert on one page; the runner cuts annotations at the same length. */
const MAX_MESSAGE_CHARACTERS = 4096;

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** How much of the results is kept each time that a log proves too long. */
const KEPT = 3 / 4;

/** The log as text. Beyond the limits, the least severe results are left out and a notification says how many. */
export function sarif(report: Report, options: SarifOptions): string {
  let max = Math.min(MAX_RESULTS, report.findings.length + report.suppressed.length);
  for (;;) {
    const text = JSON.stringify(log(report, options, max));
    if (max === 0 || fits(text)) return text;
    max = Math.floor(max * KEPT);
  }
}

// Compression hardly ever makes text longer, so that most reports need none to be measured.
function fits(text: string): boolean {
  return Buffer.byteLength(text) < MAX_GZIPPED_BYTES || gzipSync(text).length < MAX_GZIPPED_BYTES;
}

function log(report: Report, { rules, sayDiagnosis }: SarifOptions, max: number): Log {
  const results = allResults(report);
  const shown = results.slice(0, max);
  const run = new SarifRunBuilder({
    tool: { driver: driver(report, rules) },
    columnKind: 'utf16CodeUnits',
    // Ours, because the builder's own list would lack uriBaseId and guess languages.
    artifacts: artifacts(shown),
    invocations: [
      {
        executionSuccessful: report.result !== 'incomplete',
        toolExecutionNotifications: [
          ...diagnosed(report, sayDiagnosis),
          ...leftOut(results.length - shown.length, results.length),
          ...report.notChecked.map(notification),
        ],
      },
    ],
  });
  for (const result of shown) run.addResult(new SarifResultBuilder(result));
  const builder = new SarifBuilder();
  builder.addRun(run);
  // Not buildSarifJsonString: it throws when any text, a value of the user's YAML too, holds its own marker.
  return builder.buildSarifOutput();
}

function driver({ tool, findings, suppressed, notChecked }: Report, rules: SarifOptions['rules']) {
  const checks = new Set([
    ...findings.map(finding => finding.check),
    ...suppressed.map(({ finding }) => finding.check),
    ...notChecked.map(entry => entry.check),
  ]);
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: REPOSITORY_URL,
    rules: [...checks].sort().map(check => new SarifRuleBuilder(descriptor(check, rules(check))).rule),
  };
}

/** docs.github.com, "SARIF support", `properties.precision`: how often a rule's results are true. */
const PRECISIONS: Record<Confidence, string> = { certain: 'very-high', likely: 'high', possible: 'medium' };

function descriptor(id: string, { title, confidence, severity }: Rule): ReportingDescriptor {
  const description = `${title}.`;
  const url = docsUrl(id);
  const [subject = id] = id.split('/');
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: {
      text: url === null ? description : `${description}\n${url}`,
      markdown: url === null ? description : `${description}\n\n[${id}](${url})`,
    },
    ...(url === null ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    // No security-severity: it would file a misspelt key among the vulnerabilities.
    properties: { precision: PRECISIONS[confidence], tags: ['azure-machine-learning', subject] },
  };
}

/** `paths/scoring-script` → `PathsScoringScript`, the form that the SARIF multitool asks of names. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

function allResults({ findings, suppressed }: Report): Result[] {
  return [
    ...[...findings].sort(bySeverity).map(result),
    ...suppressed.map(entry => ({ ...result(entry.finding), suppressions: [suppression(entry)] })),
  ];
}

// ruleIndex and the indices of artifacts are the builder's work.
function result(finding: Finding): Result {
  const { message, advice } = finding;
  const related = (finding.related ?? []).map(place => ({
    ...physical(place.at),
    message: { text: plain(place.message) },
  }));
  return {
    ruleId: finding.check,
    level: LEVELS[finding.severity],
    message: { text: plain(`${inputPrefix(finding.at)}${message}\n${advice}`) },
    locations: [physical(finding.at)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(finding.edits && { fixes: [fix(finding.edits, advice)] }),
    partialFingerprints: { 'endpointPreflight/v1': finding.fingerprint },
    ...(finding.code === undefined ? {} : { properties: { code: finding.code } }),
  };
}

/** The certain way out, as a replacement of text; several edits of one file are one change. */
function fix(edits: readonly Edit[], advice: string): Fix {
  const files = [...new Set(edits.map(({ at }) => at.file))];
  return {
    description: { text: plain(advice) },
    artifactChanges: files.map(file => ({
      artifactLocation: artifactLocation(file),
      replacements: edits
        .filter(({ at }) => at.file === file)
        .map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } })),
    })),
  };
}

function suppression({ by, reason }: Suppressed) {
  return {
    kind: by === 'comment' ? ('inSource' as const) : ('external' as const),
    justification: plain(reason),
  };
}

function physical(at: Range): Location {
  return { physicalLocation: { artifactLocation: artifactLocation(at.file), region: region(at) } };
}

// GitHub needs a line. The text of an input is in no file: the message says so, and the document is marked at its top.
function region({ start, end, input }: Range): Region {
  if (input !== undefined) return { startLine: 1 };
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function artifacts(results: readonly Result[]) {
  const files = new Map(
    results
      .flatMap(({ locations = [] }) => locations)
      .map(({ physicalLocation }) => physicalLocation?.artifactLocation ?? {})
      .map(location => [location.uri, location]),
  );
  return [...files.values()].map(location => ({ location: { ...location } }));
}

/** SARIF has no place for a failure that no line is to blame for; its lines are results. */
function diagnosed({ diagnosis }: Report, sayDiagnosis: SayDiagnosis | undefined): Notification[] {
  if (diagnosis === undefined || diagnosis === null || sayDiagnosis === undefined) return [];
  const { summary } = sayDiagnosis(diagnosis);
  return [{ level: 'error', message: { text: plain(`${headline(diagnosis)}: ${summary}`) } }];
}

function leftOut(missing: number, all: number): Notification[] {
  if (missing === 0) return [];
  const text = `${number(missing)} of ${number(all)} results are left out, the least severe ones: GitHub takes no more.`;
  return [{ level: 'warning', message: { text } }];
}

function notification({ check, file, message, advice, at }: NotChecked): Notification {
  const location = {
    artifactLocation: artifactLocation(file),
    ...(at === undefined ? {} : { region: region(at) }),
  };
  return {
    level: 'note',
    message: { text: plain(`Not checked: ${check}. ${message} ${advice}`.trim()) },
    associatedRule: { id: check },
    ...(file === '' ? {} : { locations: [{ physicalLocation: location }] }),
  };
}

// `[text](1)` and `[text](https://…)` are links even in plain text (SARIF 2.1.0, 3.11.6), and GitHub follows them.
function plain(text: string): string {
  return cut(visible(text).replaceAll('](', '] ('), MAX_MESSAGE_CHARACTERS);
}
