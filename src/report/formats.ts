/** The report in the format that somebody asked for. A format's library is loaded when it is. */

import type { SayDiagnosis } from '../causes/say.js';
import type { Report } from '../model/report.js';
import type { FailOn } from '../model/settings.js';
import { json } from './json/json.js';
import type { Rule } from './sarif/sarif.js';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  failOn: FailOn;
  /** What each check is in general; the report itself only has what was found. Loaded for SARIF alone. */
  rules: () => Promise<(check: string) => Rule>;
  /** For `text`: the lines to quote, the columns to keep to, whether to colour. */
  source: (file: string) => string | undefined;
  width: number;
  colours: boolean;
}

/** What is said of a diagnosis; loaded only for a report that has one. */
export async function wordingFor({
  diagnosis,
  watched,
  invoked,
}: Report): Promise<{ sayDiagnosis?: SayDiagnosis }> {
  if ((diagnosis ?? null) === null && watched === undefined && invoked === undefined) return {};
  return { sayDiagnosis: (await import('../causes/say.js')).sayDiagnosis };
}

export async function render(report: Report, format: Format, options: FormatOptions): Promise<string> {
  const words = await wordingFor(report);
  switch (format) {
    case 'json':
      return json(report, words);
    case 'text':
      return (await import('./terminal/terminal.js')).terminal(report, {
        ...words,
        ...options,
        ...(report.diagnosis !== undefined && (await import('./terminal/explained.js'))),
      });
    case 'markdown':
      return (await import('./markdown/summary.js')).summary(report, { ...words, moreAt: 'the JSON report' });
    case 'junit':
      return (await import('./junit/junit.js')).junit(report, {
        ...words,
        warningsFail: options.failOn === 'warning',
      });
    case 'sarif': {
      const rules = await options.rules();
      return (await import('./sarif/sarif.js')).sarif(report, { ...words, rules });
    }
  }
}
