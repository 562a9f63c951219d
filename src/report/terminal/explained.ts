/** The part of a terminal's report that explains a failure. Loaded only where there is one to explain. */
import type { SayDiagnosis } from '../../causes/say.js';
import type { Report } from '../../model/report.js';
import { diagnosisBlocks, diagnosisClosing, type TerminalWriter } from './diagnosis.js';
import { invokeBlocks, invokeClosing } from './invoke.js';
import { watchBlocks, watchClosing } from './watch.js';

export interface Explained {
  /** Blocks of lines, for the top. */
  blocks(report: Report, sayDiagnosis: SayDiagnosis | undefined, writer: TerminalWriter): string[][];
  /** The line that ends the run. */
  closing(report: Report, writer: TerminalWriter): string;
}

export const explained: Explained = {
  blocks: (report, sayDiagnosis, writer) => partsOf(report).blocks(report, sayDiagnosis, writer),
  closing: (report, writer) => partsOf(report).closing(report, writer),
};

function partsOf({ watched, invoked }: Report): Explained {
  if (watched !== undefined && invoked !== undefined) return { blocks: both, closing: watchClosing };
  if (watched !== undefined) return { blocks: watchBlocks, closing: watchClosing };
  if (invoked !== undefined) return { blocks: invokeBlocks, closing: invokeClosing };
  return { blocks: diagnosisBlocks, closing: diagnosisClosing };
}

/** Mode local: the deployments, then what was sent to them. */
const both: Explained['blocks'] = (...all) => [...watchBlocks(...all), ...invokeBlocks(...all)];
