/**
 * The sandbox answers as the real service does: for every answer that was recorded, the sandbox's own has the same keys,
 * the same kinds of values and the same spelling of types and names. Over the fixtures of this repository, and over the
 * recordings themselves where they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/start.ts';
import { formOf, problems } from './forms.ts';
import { ROWS as OF_AZURE_ML, type Row } from './recorded-rows.ts';
import { OTHERWISE, ROWS_BESIDE } from './recorded-rows-beside.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/recorded');
const RECORDINGS = path.resolve(import.meta.dirname, '../../../shared/data/recorded');

const ROWS: readonly Row[] = [...OF_AZURE_ML, ...ROWS_BESIDE];

/** `04-onlineDeployment-get-200-cut.json` → `onlineDeployment-get-200`. */
function nameOf(file: string): string {
  return file.replace(/^\d+-/, '').replace(/(-cut)?\.\w+$/, '');
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** The elements of an XML text, each once, as `<a><b/></a>` → `a`, `b`. */
function elements(text: string): string[] {
  return [...new Set([...text.matchAll(/<(\w[\w-]*)/g)].map(match => match[1] ?? ''))].sort();
}

/** Asks the row's question of a sandbox of its own, which must know it. */
async function answerOf({ world = {}, ask }: Row): Promise<{ status: number; text: string }> {
  const sandbox = await startSandbox({ world, validate: true, registry: 'memory' });
  const answer = await ask(sandbox).catch(async (error: unknown) => {
    await sandbox.stop();
    throw error;
  });
  await sandbox.stop();
  return answer;
}

async function compare(row: Row, recorded: string): Promise<string[]> {
  const { status, text } = await answerOf(row);
  const wanted = row.status ?? Number(/-(\d{3})$/.exec(row.file)?.[1]);
  if (status !== wanted)
    return [`the sandbox answers ${status}, the service ${wanted}: ${text.slice(0, 300)}`];
  const meant = new Set(row.except?.map(([sentence]) => sentence));
  return differences(row, recorded, text).filter(sentence => !meant.has(sentence));
}

function differences({ part = answer => answer }: Row, recorded: string, text: string): string[] {
  if (!recorded.startsWith('<')) return problems(part(parsed(text)), formOf(part(parsed(recorded))));
  const known = new Set(elements(recorded));
  return elements(text)
    .filter(name => !known.has(name))
    .map(name => `<${name}> is invented`);
}

describe.each([
  ['the fixtures of this repository', FIXTURES],
  ['the recordings', RECORDINGS],
])('%s', (title, folder) => {
  if (!existsSync(folder)) {
    test.skip(`${title} are not here: ${path.basename(folder)} is beside the repository only in some places`, () => {});
    return;
  }
  const files = readdirSync(folder).filter(file => /^\d+-/.test(file));

  test('each has a row, or a reason why it has none', () => {
    const known = new Set([...ROWS.map(row => row.file), ...Object.keys(OTHERWISE)]);

    expect(files.map(nameOf).filter(name => !known.has(name))).toEqual([]);
  });

  const compared = files.flatMap(file =>
    ROWS.filter(row => row.file === nameOf(file)).map(row => [file, row] as const),
  );
  test.each(compared)('%s', async (file, row) => {
    expect(await compare(row, readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
  });
});
