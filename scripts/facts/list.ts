/** What `npm run facts` prints: the operations with their recordings, and the dates of every file of facts. */
import type { Operation } from '../../src/facts/azure-operations.ts';
import { addressOf, apiVersionOf } from '../generate/azure-page.ts';
import { ageOf, datesOf } from './dates.ts';

export interface FactFile {
  file: string;
  text: string;
}

export function operationLines(operations: Readonly<Record<string, Operation>>, today: Date): string[] {
  const all = Object.values(operations);
  const unseen = all.filter(({ seen }) => seen === 'unseen').length;
  return [
    `Operations: ${all.length}, ${unseen} of them unseen`,
    ...all.flatMap(operation => ['', ...operationBlock(operation, today)]),
  ];
}

function operationBlock(operation: Operation, today: Date): string[] {
  const { method, permission, role, at, seen } = operation;
  const version = apiVersionOf(operation);
  return [
    `${method} ${addressOf(operation)}${version === '' ? '' : ` (${version})`}`,
    `  ${permission} · ${role}, on ${at}`,
    ...(seen === 'unseen'
      ? ['  unseen']
      : seen.map(({ form, date, source }) => `  seen ${when(date, today)} in ${source}: ${form}`)),
  ];
}

function when(date: string | undefined, today: Date): string {
  return date === undefined ? 'undated' : `${date} (${ageOf(date, today)})`;
}

/** A file without a date says so: nobody can tell how old its facts are. */
export function fileLines(files: readonly FactFile[], today: Date): string[] {
  const width = Math.max(...files.map(({ file }) => file.length));
  return [
    `Files of facts: ${files.length}`,
    ...files.flatMap(({ file, text }) => {
      const [newest, ...older] = datesOf(text);
      if (newest === undefined) return [`${file.padEnd(width)}  no date`];
      const line = ({ date, lines }: typeof newest) =>
        `${date.padEnd(10)}  ${ageOf(date, today).padEnd(13)}  ${lineNumbers(lines)}`;
      return [
        `${file.padEnd(width)}  ${line(newest)}`,
        ...older.map(one => `${' '.repeat(width)}  ${line(one)}`),
      ];
    }),
  ];
}

const SHOWN = 8;

function lineNumbers(lines: readonly number[]): string {
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
  return `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, SHOWN).join(', ')}${more}`;
}
