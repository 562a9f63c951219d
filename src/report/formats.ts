/** The report in the format that somebody asked for. A format's library is loaded when it is. */

import type { NotChecked } from '../findings.js';
import type { FailOn } from '../settings.js';
import type { DiagnosisTexts } from '../text/diagnosis-wording.js';
import type { Texts } from '../text/wording.js';
import { json } from './json.js';
import type { Report } from './model.js';
import type { Rule } from './sarif.js';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  failOn: FailOn;
  /** What each check is in general; the report itself only has what was found. Loaded for SARIF alone. */
  rules: () => Promise<(check: string) => Omit<Rule, 'title' | 'description'>>;
  /** For `text`: the lines to quote, the columns to keep to, whether to colour. */
  source: (file: string) => string | undefined;
  width: number;
  colours: boolean;
}

interface Wordings {
  texts: Texts;
  diagnoses?: DiagnosisTexts;
  titles: Readonly<Record<string, string>>;
}

/**
 * What the messages of a report say. A report without any needs no words, and they take a while to load.
 * @param wantsTitles whether the checks are described, too, as SARIF does
 */
export async function wordingFor(report: Report, wantsTitles = false): Promise<Wordings> {
  const { findings, notChecked, suppressed, watched = [], diagnosis = null } = report;
  const said = findings.length + notChecked.length + suppressed.length + watched.length;
  if (said === 0 && diagnosis === null) return { texts: {}, titles: {} };
  // A clean run without a workspace has nothing to say but that, and the words of all checks take a while to load.
  if (!wantsTitles && said === notChecked.length && diagnosis === null && notChecked.every(isOfRemote))
    return { texts: (await import('../text/en/remote.js')).remote, titles: {} };
  const { en, titles, diagnoses } = await import('../text/en.js');
  return { texts: en, titles, diagnoses };
}

function isOfRemote({ message }: NotChecked): boolean {
  return message.startsWith('remote/');
}

export async function render(report: Report, format: Format, options: FormatOptions): Promise<string> {
  const { titles, ...words } = await wordingFor(report, format === 'sarif');
  switch (format) {
    case 'json':
      return json(report, words);
    case 'text':
      return (await import('./terminal.js')).terminal(report, {
        ...words,
        ...options,
        ...(report.diagnosis !== undefined && (await import('./explained-terminal.js'))),
      });
    case 'markdown':
      return (await import('./summary.js')).summary(report, { ...words, moreAt: 'the JSON report' });
    case 'junit':
      return (await import('./junit.js')).junit(report, {
        ...words,
        warningsFail: options.failOn === 'warning',
      });
    case 'sarif': {
      const ruleOf = await options.rules();
      const rules = (check: string) => ({ ...describe(titles[check]), ...ruleOf(check) });
      return (await import('./sarif.js')).sarif(report, { ...words, rules });
    }
  }
}

function describe(title = 'A check stopped with an error of its own'): Pick<Rule, 'title' | 'description'> {
  return { title, description: `${title}.` };
}
