import { ofCondaFiles } from '../../domain/environment/package-lists.js';
import {
  line,
  type Pinned,
  pinned,
  problemAt,
  pythonMinors,
  relatedTo,
} from '../../domain/environment/packages.js';
import { PYTHON_RELEASES } from '../../facts/python-releases.js';
import { WHEELS, type WheelLine, type WheelPackage } from '../../facts/python-wheels.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { allows, canAgree, exactPin } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** By age: as text, 3.9 would be later than 3.10. */
const MINORS = PYTHON_RELEASES.map(({ version }) => version);

/** What pip installs exists for the Python that conda installs. */
export default defineCheck({
  id: 'environment/python-support',
  title: 'Pinned packages exist for the Python that they run on',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofCondaFiles(context, judgeAll),
});

function* judgeAll(conda: CondaFile): Iterable<Problem> {
  const minors = pythonMinors(conda);
  if (minors === undefined) return;
  const [oldest, newest] = [minors[0], minors.at(-1)];
  if (oldest === undefined || newest === undefined) return;
  for (const known of WHEELS) {
    for (const found of pinned(conda, known.package).filter(isFromPip)) {
      yield* checkConda(conda, known, found, { oldest, newest });
    }
  }
}

/** conda builds its own packages; what comes from a URL may be built for anything. */
function isFromPip({ manager, from }: Pinned): boolean {
  return manager === 'pip' && from === 'index';
}

/** The oldest and newest that the conda file allows. */
interface Pythons {
  oldest: string;
  newest: string;
}

function* checkConda(
  conda: CondaFile,
  known: WheelPackage,
  found: Pinned,
  pythons: Pythons,
): Iterable<Problem> {
  const possible = possibleLines(known, found);
  const [first] = possible;
  const last = possible.at(-1);
  const [python] = conda.python;
  if (first === undefined || last === undefined || python === undefined) return;
  const related = [relatedTo(python.place, 'the Python that it is installed for')];
  if (possible.every(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest))) {
    const before = known.lines.find(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest));
    const bounds = { required: first.oldest ?? '', before: before?.from ?? first.from };
    yield problemAt(found.place, { ...refused(found, python, bounds), related });
  } else if (possible.every(({ newest }) => newest !== undefined && isOlder(newest, pythons.oldest))) {
    const later = known.lines.find(({ newest }) => newest === undefined || !isOlder(newest, pythons.oldest));
    const bounds = { newest: last.newest ?? '', later: later?.from ?? '' };
    const said = (known.hasSource ? compiled : unavailable)(found, python, bounds);
    // The table of wheels comes from release notes and not from a document of Azure's.
    yield problemAt(found.place, { severity: 'warning', ...said, related });
  }
}

function refused(found: Pinned, python: Package, { required, before }: { required: string; before: string }) {
  return {
    variant: 'refused',
    what: `"${line(found)}" requires Python ${required} or later, and "${line(python)}" is older. pip ignores such versions ("Requires-Python"), and the image build fails after minutes: "No matching distribution found for ${found.name}".`,
    fix: `Raise Python to ${required} or later, or use ${found.name} before ${before}.`,
  };
}

/** The newest Python that there are wheels for, and the version of the package that has them for the Python here. */
interface WheelBounds {
  newest: string;
  later: string;
}

function compiled(found: Pinned, python: Package, { newest, later }: WheelBounds) {
  const { name } = found;
  return {
    what: `"${line(found)}" has wheels for Python up to ${newest}, and "${line(python)}" is newer. pip compiles the source instead; without compilers or on a new Python that fails, and the image build stops with "Failed building wheel" or "metadata-generation-failed".`,
    fix: `If the model must keep this ${name}, use Python ${newest}. Otherwise use ${name} ${later} or later, and save the model again with it.`,
  };
}

function unavailable(found: Pinned, python: Package, { newest, later }: WheelBounds) {
  const { name } = found;
  return {
    variant: 'no-source',
    what: `"${line(found)}" has wheels for Python up to ${newest}, "${line(python)}" is newer, and there is no source to compile. The image build fails after minutes: "No matching distribution found for ${name}".`,
    fix: `Use Python ${newest}, or ${name} ${later} or later.`,
  };
}

/** What pip can choose from; none where that is unknown. */
function possibleLines({ lines }: WheelPackage, { versions }: Pinned): WheelLine[] {
  // 2.0.1+cpu has the wheels of 2.0.1.
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
