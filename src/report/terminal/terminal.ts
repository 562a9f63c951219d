/** The report for a person at a terminal, or at a runner's log: safe to print line by line in both. */
import { styleText } from 'node:util';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { SayDiagnosis } from '../../causes/say.js';
import type { Finding, RelatedPlace, Severity } from '../../model/findings.js';
import { counts, type DocumentSummary, type Report } from '../../model/report.js';
import { forRunnerLog, oneLine, visible } from '../escape.js';
import { count, KINDS, nameOf, REASONS, STATUSES } from '../labels.js';
import { docsPath } from '../links.js';
import { grantsAll, headline, isTheReason } from '../partly.js';
import { place } from '../place.js';
import { LEGEND, quotaLines } from '../quota-table.js';
import { few, unanswered } from '../unanswered.js';
import type { Explained } from './explained.js';
import { frame } from './frame.js';

export interface TerminalOptions {
  sayDiagnosis?: SayDiagnosis;
  /** Only for a report with a diagnosis, which is asked for in words of its own. */
  explained?: Explained;
  /** The text of a file that findings name; undefined where there is none to show. */
  source: (file: string) => string | undefined;
  /** Columns to wrap at. */
  width: number;
  colours: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'blue',
};
const RESULT_STYLES = { passed: 'green', failed: 'red', incomplete: 'yellow' } as const;

const INDENT = '  ';
/** Below this, wrapped text would be a column of single words. */
const MIN_COLUMNS = 20;

/** Lines with a last newline; foreign text can neither steer the terminal nor give the runner a command. */
export function terminal(report: Report, options: TerminalOptions): string {
  const writer = new Writer(options);
  const blocks = [
    ...writer.diagnosis(report),
    ...report.findings.map(finding => writer.finding(finding)),
    writer.quota(report),
    writer.notChecked(report),
    writer.documents(report),
    writer.partly(report),
    writer.closing(report),
  ];
  // Every line on its own: wrapping can put `::` at the start of one.
  const lines = blocks.filter(block => block.length > 0).flatMap(block => [...block, '']);
  return `${lines.slice(0, -1).map(forRunnerLog).join('\n')}\n`;
}

/** Checks and files of one reason; the JSON report has all of them. */
const MAX_LISTED = 4;

class Writer {
  readonly #options: TerminalOptions;
  readonly #paint: Paint;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(options: TerminalOptions) {
    this.#options = options;
    // Whether to colour is the caller's decision, not that of the process's own stdout.
    this.#paint = (style, text) =>
      options.colours ? styleText(style, text, { validateStream: false }) : text;
  }

  finding(finding: Finding): string[] {
    const { message, advice } = finding;
    const docs = docsPath(finding.check);
    return [
      this.#header(finding),
      ...this.#wrapped(message),
      ...this.#frame(finding),
      ...this.#wrapped(advice, 'Fix: '),
      ...(docs === null ? [] : [`${INDENT}${this.#paint('dim', `Docs: ${docs}`)}`]),
      ...(finding.related ?? []).flatMap(related => this.#related(related)),
    ];
  }

  quota({ quota }: Report): string[] {
    if (quota.length === 0) return [];
    return [`Quota in vCPUs (${LEGEND}):`, ...quotaLines(quota).flatMap(line => this.#wrapped(line))];
  }

  notChecked(report: Report): string[] {
    const grantedBy = grantsAll(report) ? 'The command below grants it.' : undefined;
    const groups = unanswered(report.notChecked, grantedBy);
    if (groups.length === 0) return [];
    const listed = (items: readonly string[]) => few(items.map(oneLine), MAX_LISTED).join(', ');
    const lines = groups.flatMap(({ checks, reason, message, advice, files }) => [
      `${INDENT}${this.#paint('bold', listed(checks))} (${REASONS[reason]}): ${listed(files)}`,
      ...this.#wrapped(
        isTheReason({ message, advice }, report) ? 'As said below.' : `${message} ${advice}`.trim(),
        '',
        INDENT.repeat(2),
      ),
    ]);
    return ['Not checked:', ...lines];
  }

  /** Why Azure answered so little. A command keeps its line, so that it can be copied. */
  partly({ partly }: Report): string[] {
    if (partly === undefined) return [];
    const { message, advice } = partly;
    return [
      'Why Azure answered so little:',
      ...this.#wrapped(message),
      ...this.#wrapped(advice, 'Fix: '),
      ...partly.commands.map(command => `${INDENT}${INDENT}${oneLine(command)}`),
    ];
  }

  diagnosis(report: Report): string[][] {
    return this.#options.explained?.blocks(report, this.#options.sayDiagnosis, this.#lent()) ?? [];
  }

  documents({ documents, diagnosis }: Report): string[] {
    // A diagnosis needs no files, and has asked nothing of them.
    if (diagnosis !== undefined) return [];
    if (documents.length === 0) return ['No endpoint or deployment file was found.'];
    return ['Files:', ...documents.map(document => `${INDENT}${documentLine(document)}`)];
  }

  closing(report: Report): string[] {
    const { explained } = this.#options;
    if (explained !== undefined) return [explained.closing(report, this.#lent())];
    const all = counts(report);
    const rest = [
      count(report.documents.length, 'file'),
      // The headline has counted them where they are many.
      ...(all.notChecked === 0 || report.partly !== undefined
        ? []
        : [`${count(all.notChecked, 'check')} could not answer`]),
      ...(report.suppressed.length === 0 ? [] : [`${count(report.suppressed.length, 'finding')} suppressed`]),
    ];
    const style =
      report.partly !== undefined && report.result === 'passed' ? 'yellow' : RESULT_STYLES[report.result];
    return [`${this.#paint(['bold', style], headline(report))} (${rest.join(', ')})`];
  }

  #lent() {
    return {
      wrapped: (text: string, lead?: string, indent?: string) => this.#wrapped(text, lead, indent),
      paint: this.#paint,
    };
  }

  #header({ at, severity, code, check }: Finding): string {
    const words = [
      this.#paint('bold', oneLine(at.input === undefined ? place(at) : `${place(at)} (for ${at.file})`)),
      this.#paint(SEVERITY_STYLES[severity], severity),
      ...(code === undefined ? [] : [code]),
      this.#paint('dim', oneLine(check)),
    ];
    return words.join(' ');
  }

  #frame({ at, severity }: Finding): string[] {
    if (at.input !== undefined) return [];
    const digits = String(at.end.line).length;
    const gutter = (text: string) => this.#paint('dim', `${INDENT}${text.padStart(digits)} | `);
    const columns = Math.max(MIN_COLUMNS, this.#options.width - digits - INDENT.length - ' | '.length);
    return frame(this.#source(at.file), at, columns).flatMap(({ number, text, marks }) => [
      (gutter(String(number)) + text).trimEnd(),
      ...(marks === '' ? [] : [gutter('') + this.#paint(SEVERITY_STYLES[severity], marks)]),
    ]);
  }

  #source(file: string): readonly string[] {
    const known = this.#lines.get(file);
    if (known !== undefined) return known;
    // Positions do not count a byte order mark.
    const text = this.#options.source(file)?.replace(/^\ufeff/, '');
    const lines = text === undefined ? [] : text.split(/\r\n|\n|\r/);
    this.#lines.set(file, lines);
    return lines;
  }

  #related({ message, at }: RelatedPlace): string[] {
    return this.#wrapped(`${place(at)}: ${message}`, 'See ');
  }

  /** Wraps a text between the indent and the width; what follows a line break keeps its line and its own indent. */
  #wrapped(text: string, lead = '', indent = INDENT): string[] {
    if (text === '') return [];
    const lines = (lead + visible(text).replaceAll('\t', INDENT)).split('\n');
    return lines.flatMap(line => {
      const margin = indent + line.slice(0, line.length - line.trimStart().length);
      const columns = Math.max(MIN_COLUMNS, this.#options.width - margin.length);
      return wrapAnsi(line.trim(), columns)
        .split('\n')
        .map(part => (margin + part).trimEnd());
    });
  }
}

function documentLine(document: DocumentSummary): string {
  const { file, kind, status, checks } = document;
  const about = [kind === null ? '' : KINDS[kind], oneLine(nameOf(document))].filter(Boolean).join(' ');
  return [oneLine(file), ...(about === '' ? [] : [about]), STATUSES[status], count(checks, 'check')].join(
    ' · ',
  );
}
