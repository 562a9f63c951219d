/** Which of the known versions of the inference server a requirement allows. */
import { SERVER_LINES, type ServerLine } from '../../facts/server-versions.js';
import { allows, canAgree, isAny, type Versions } from '../../python/versions.js';

const OLDEST = SERVER_LINES[0]?.versions[0] ?? '0';
const NEWEST = SERVER_LINES.at(-1)?.versions.at(-1) ?? '0';

/** The lines that pip can choose from; undefined where it may also choose a version that the catalogue does not know. */
export function linesFor(versions: Versions): ServerLine[] | undefined {
  if (isAny(versions) || canAgree(versions, [`>${NEWEST}`, `<${OLDEST}`]) !== false) return undefined;
  return SERVER_LINES.filter(line => line.versions.some(version => allows(versions, version) === true));
}

/** Whether a line's metadata excludes the versions of a package; false where it does not require the package. */
export function rulesOut(line: ServerLine, name: string, versions: Versions): boolean {
  const required = name === 'python' ? line.python : line.requires[name];
  return required !== undefined && canAgree(versions, [required]) === false;
}

/** `1.1.0 to 1.2.2, 1.4.1 to 1.5.1`: adjacent lines become one range. */
export function named(lines: readonly ServerLine[]): string {
  const runs: ServerLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && SERVER_LINES.indexOf(before) === SERVER_LINES.indexOf(line) - 1)
      run?.push(line);
    else runs.push([line]);
  }
  return runs.map(fromTo).join(', ');
}

function fromTo(lines: readonly ServerLine[]): string {
  const first = lines[0]?.versions[0] ?? '';
  const last = lines.at(-1)?.versions.at(-1) ?? '';
  return first === last ? first : `${first} to ${last}`;
}
