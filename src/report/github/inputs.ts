/** The runner's side of the settings: where an input's value comes from, and where a step may put its files. */
import path from 'node:path';
import { getInput } from '@actions/core';
import type { Inputs } from '../../model/settings.js';

/** Reads an input of the step as it was written: `set` counts the lines of its text, so nothing is trimmed here. */
export const actionInputs: Inputs = name => getInput(name, { trimWhitespace: false });

/** The folder that every path of the step is relative to. */
export function workspaceFolder(): string {
  return process.env.GITHUB_WORKSPACE || process.cwd();
}

/** Where the logs of watched deployments go; undefined outside a runner. */
export function defaultLogFile(): string | undefined {
  const temp = process.env.RUNNER_TEMP;
  return temp ? path.join(temp, 'endpoint-preflight', 'logs.txt') : undefined;
}

/** Where the JSON report goes when `report-file` is empty; undefined outside a runner. */
export function defaultReportFile(): string | undefined {
  const temp = process.env.RUNNER_TEMP;
  return temp ? path.join(temp, 'endpoint-preflight', 'report.json') : undefined;
}

/** Where a line of a file can be seen at the commit of the run; undefined outside of GitHub. */
export function sourceUrl(file: string, line: number): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
  if (!server || !repository || !sha || !/^https:\/\/[\w.:-]+$/.test(server) || path.isAbsolute(file))
    return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(sha)) return undefined;
  const place = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  // encodeURIComponent leaves parentheses, which would end a link of Markdown.
  const safe = place.replace(/[()]/g, sign => (sign === '(' ? '%28' : '%29'));
  return `${server}/${repository}/blob/${sha}/${safe}#L${line}`;
}
