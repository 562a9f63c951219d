/** What every mode comes back with. */
import type { OnlineLog, Report } from './report.js';

export interface Outcome {
  report: Report;
  /** The text of a file that was read, for quoting it: without its secrets. */
  source(file: string): string | undefined;
  /** Nothing was found to check, and the user wants to be told of it: the sentence that says so. */
  nothing?: string;
  /** Who asked Azure, and what; undefined for a mode that asks nobody. */
  online?: OnlineLog;
  /** Mode watch: the logs of each container, without their secrets. */
  logs?: readonly { title: string; text: string }[];
  /** Of a run with a trace: its text, to be written where the settings say. */
  trace?: string;
}
