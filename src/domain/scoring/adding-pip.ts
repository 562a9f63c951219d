/** The edit that adds a package after the last one of pip. */

import type { Edit } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';

/** None where no line shows the form: no pip section, a list in brackets, a value from an input of the run. */
export function addingPip({ packages }: CondaFile, distribution: string): Edit[] {
  const last = packages.filter(({ manager }) => manager === 'pip').at(-1);
  if (
    last === undefined ||
    last.place.at.input !== undefined ||
    last.requirementsFile?.option === 'constraint'
  )
    return [];
  const { source } = last.place.view;
  const { line } = last.place.at.end;
  const text = source.line(line);
  const start = startOfLine(last, text);
  if (start === undefined) return [];
  const end = { line, column: text.length + 1 };
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ at: { file: source.file, start: end, end }, text: `${lineBreak}${start}${distribution}` }];
}

/** `      - ` of an item of a list; nothing in a requirements file. */
function startOfLine({ requirementsFile, place }: Package, text: string): string | undefined {
  if (requirementsFile !== undefined) return /^\S/.test(text) && !text.endsWith('\\') ? '' : undefined;
  if (place.at.start.line !== place.at.end.line) return undefined;
  const item = /^(\s*-\s+)["']?(?=[A-Za-z])/.exec(text);
  // The item starts the line: it is not in brackets.
  return item !== null && item[0].length === place.at.start.column - 1 ? item[1] : undefined;
}
