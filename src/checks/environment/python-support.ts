import { PYTHON_RELEASES } from '../../catalog/python-releases.js';
import { WHEELS, type WheelLine, type WheelPackage } from '../../catalog/python-wheels.js';
import type { CondaFile } from '../../documents/conda.js';
import { allows, canAgree, exactPin } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import { condaFileOf, line, type Pinned, pinned, problemAt, pythonMinors, relatedTo } from './packages.js';

/** By age: as text, 3.9 would be later than 3.10. */
const MINORS = PYTHON_RELEASES.map(({ version }) => version);

/** What pip is to install is there for the Python that conda installs. */
export default defineCheck({
  id: 'environment/python-support',
  title: 'Packages are there for the Python that they run on',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    const minors = conda && pythonMinors(conda);
    if (conda === undefined || minors === undefined) return;
    const [oldest, newest] = [minors[0], minors.at(-1)];
    if (oldest === undefined || newest === undefined) return;
    for (const known of WHEELS) {
      for (const found of pinned(conda, known.package).filter(isFromPip)) {
        yield* judge(conda, known, found, { oldest, newest });
      }
    }
  },
});

/** conda builds its own packages; and what comes from an address may be built for anything. */
function isFromPip({ manager, from }: Pinned): boolean {
  return manager === 'pip' && from === 'index';
}

/** The ends of what the conda file allows. */
interface Pythons {
  oldest: string;
  newest: string;
}

function* judge(conda: CondaFile, known: WheelPackage, found: Pinned, pythons: Pythons): Iterable<Problem> {
  const possible = possibleLines(known, found);
  const [first] = possible;
  const last = possible.at(-1);
  const [python] = conda.python;
  if (first === undefined || last === undefined || python === undefined) return;
  const common = { written: line(found), python: line(python), package: known.package };
  const related = [relatedTo(python.place, 'environment/python-support/python-line')];
  if (possible.every(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest))) {
    const before = known.lines.find(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest));
    const values = { ...common, asked: first.oldest ?? '', before: before?.from ?? first.from };
    yield problemAt(found.place, { message: 'refused', values, related });
  } else if (possible.every(({ newest }) => newest !== undefined && isOlder(newest, pythons.oldest))) {
    const later = known.lines.find(({ newest }) => newest === undefined || !isOlder(newest, pythons.oldest));
    const values = { ...common, newest: last.newest ?? '', later: later?.from ?? '', minor: pythons.oldest };
    yield problemAt(found.place, {
      message: known.hasSource ? '' : 'no-source',
      // The table is no document of Azure's: what it says of wheels is as good as our memory of release notes.
      severity: 'warning',
      values,
      related,
    });
  }
}

/** What pip can choose from; none where that cannot be told. */
function possibleLines({ lines }: WheelPackage, { versions }: Pinned): WheelLine[] {
  // 2.0.1+cpu is where 2.0.1 is.
  const exact = exactPin(versions)?.replace(/\+.*$/, '');
  const answers = lines.map(({ from }, index) => {
    const next = lines[index + 1];
    const within = next === undefined ? `>=${from}` : `>=${from},<${next.from}`;
    return exact === undefined ? canAgree(versions, [within]) : allows([within], exact);
  });
  return answers.includes(undefined) ? [] : lines.filter((_, index) => answers[index] === true);
}

function isOlder(minor: string, than: string): boolean {
  return MINORS.indexOf(minor) < MINORS.indexOf(than);
}
