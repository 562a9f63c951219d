/** The workflows that users and we run, wherever they are written: files, and code blocks of the README. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Workflow {
  /** Where it is written, for the test's title. */
  name: string;
  text: string;
}

export function workflowFiles(folder: string): Workflow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => /\.ya?ml$/.test(file))
    .sort()
    .map(file => ({ name: `${folder}/${file}`, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** The ```yaml blocks that are a workflow, or steps of one, made into whole workflows. */
export function workflowBlocks(file: string): Workflow[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```ya?ml\n(.*?)^ *```$/gms)].flatMap(match => {
    const [, indent = '', body = ''] = match;
    const workflow = toWorkflow(body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
    const line = text.slice(0, match.index).split('\n').length;
    return workflow === undefined ? [] : [{ name: `${file}, line ${line}`, text: workflow }];
  });
}

/** undefined for YAML that is something else, an endpoint for example. */
export function toWorkflow(body: string): string | undefined {
  if (/^jobs:/m.test(body)) return /^on:/m.test(body) ? body : `on: push\n${body}`;
  if (/^steps:/m.test(body)) return job(body);
  if (/^- (uses|name|run|id|env|if):/m.test(body)) return job(`steps:\n${indented(body, 2)}`);
  return undefined;
}

function job(body: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${indented(body, 4)}`;
}

function indented(body: string, by: number): string {
  return body.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
