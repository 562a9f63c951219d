/** The report in the format that somebody asked for. A format's library is loaded when it is. */
import type { FailOn } from '../settings.js';
import { en, titles } from '../text/en.js';
import { json } from './json.js';
import type { Report } from './model.js';
import type { Rule } from './sarif.js';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  failOn: FailOn;
  /** What each check is in general; the report itself only has what was found. */
  rules: (check: string) => Omit<Rule, 'title' | 'description'>;
  /** For `text`: the lines to quote, the columns to keep to, whether to colour. */
  source: (file: string) => string | undefined;
  width: number;
  colours: boolean;
}

export async function render(report: Report, format: Format, options: FormatOptions): Promise<string> {
  switch (format) {
    case 'json':
      return json(report, { texts: en });
    case 'text':
      return (await import('./terminal.js')).terminal(report, { texts: en, ...options });
    case 'markdown':
      return (await import('./summary.js')).summary(report, { texts: en, moreAt: 'the JSON report' });
    case 'junit':
      return (await import('./junit.js')).junit(report, {
        texts: en,
        warningsFail: options.failOn === 'warning',
      });
    case 'sarif':
      return (await import('./sarif.js')).sarif(report, {
        texts: en,
        rules: check => ({ ...describe(check), ...options.rules(check) }),
      });
  }
}

function describe(check: string): Pick<Rule, 'title' | 'description'> {
  const title = titles[check] ?? 'A check stopped with an error of its own';
  return { title, description: `${title}.` };
}
