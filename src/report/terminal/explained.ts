/** The part of a terminal's report that explains a failure. Loaded only where there is one to explain. */
import type { SayDiagnosis } from '../../causes/say.js';
import type { Report } from '../../model/report.js';
import { diagnosisBlocks, diagnosisClosing, type TerminalWriter } from './diagnosis.js';
import { watchBlocks, watchClosing } from './watch.js';

export interface Explained {
  /** Blocks of lines, for the top. */
  blocks(report: Report, sayDiagnosis: SayDiagnosis | undefined, writer: TerminalWriter): string[][];
  /** The line that ends the run. */
  closing(report: Report, writer: TerminalWriter): string;
}

export const explained: Explained = {
  blocks: (report, sayDiagnosis, writer) =>
    (report.watched === undefined ? diagnosisBlocks : watchBlocks)(report, sayDiagnosis, writer),
  closing: (report, writer) =>
    report.watched === undefined ? diagnosisClosing(report, writer) : watchClosing(report, writer),
};
