/**
 * How old the facts are that the product stands on:
 *
 *   npm run facts [-- --today 2026-11-30]
 *
 * Prints every operation with the recordings of its answers, and every file of src/facts with the dates that it names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OPERATIONS } from '../src/facts/azure-operations.ts';
import { type FactFile, fileLines, operationLines } from './facts/list.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

function filesOf(folder: string): FactFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => `${folder}/${name.split(path.sep).join('/')}`)
    .map(file => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today === undefined ? new Date() : new Date(values.today);
if (Number.isNaN(today.getTime()))
  throw new Error(`--today takes a date such as 2026-11-30, not ${values.today}`);
console.log([...operationLines(OPERATIONS, today), '', ...fileLines(filesOf('src/facts'), today)].join('\n'));
