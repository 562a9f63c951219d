/** The edit that adds a package behind the last one that pip is asked for. */
import type { CondaFile, Package } from '../../documents/conda.js';
import type { Edit } from '../../findings.js';

/** None where there is no line to go by: no pip section, a list in brackets, a value that came from elsewhere. */
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
  // The line is the item's own, and not a list in brackets.
  return item !== null && item[0].length === place.at.start.column - 1 ? item[1] : undefined;
}
