import { PYTHON_RELEASES } from '../../catalog/python-releases.js';
import { SERVER_PACKAGE, SERVER_PYTHON } from '../../catalog/server-versions.js';
import type { CondaFile, Package } from '../../documents/conda.js';
import { allows, canAgree, highest, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { condaFileOf, line, packagesNamed, pinned, problemAt, pythonMinors, runsServer } from './packages.js';
import { linesFor } from './server-lines.js';

/**
 * The conda file names a Python that the inference server still serves. The document asks for 3.10 and later
 * (how-to-inference-server-http.md, 03/03/2025), the package for 3.9 and later.
 */
export default defineCheck({
  id: 'environment/python-version',
  title: 'The conda file names a Python that is served',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    const [python] = conda?.python ?? [];
    if (conda === undefined) return;
    if (python === undefined) yield* none(conda);
    else if (python.versions !== undefined && isAny(python.versions))
      yield problemAt(python.place, {
        message: 'any',
        severity: 'warning',
        values: { written: line(python) },
      });
    else yield* judge(conda, python, runsServer(context.document), context.now);
  },
});

function* none({ view, packages, faults, isComplete }: CondaFile): Iterable<Problem> {
  const isEmpty =
    packages.length === 0 || faults.some(({ kind }) => kind === 'no-dependencies' || kind === 'not-a-list');
  if (isEmpty || !isComplete) return;
  yield problem(view, 'dependencies', { part: 'key', message: 'none', severity: 'warning' });
}

function* judge(conda: CondaFile, python: Package, hasServer: boolean, now: Date): Iterable<Problem> {
  const minors = pythonMinors(conda);
  const newest = minors?.at(-1);
  if (minors === undefined || python.versions === undefined) return;
  const values = { written: line(python), newest: newest ?? '' };
  if (newest === undefined) {
    if (isBelowTheNewest(python))
      yield problemAt(python.place, { message: 'no-such', severity: 'warning', values });
    return;
  }
  const release = PYTHON_RELEASES.find(({ version }) => version === newest);
  const ended = release !== undefined && new Date(release.endOfLife) < now ? release.endOfLife : undefined;
  const dated = { ...values, ended: ended ?? '' };
  if (hasServer && allows([SERVER_PYTHON.served], newest) === false)
    yield notServed(conda, python, newest, dated);
  else if (hasServer && allows([SERVER_PYTHON.documented], newest) === false) {
    yield problemAt(python.place, { message: 'undocumented', severity: 'warning', values: dated });
  } else if (ended !== undefined) {
    const isServed = allows([SERVER_PYTHON.documented], newest) === true;
    yield problemAt(python.place, {
      message: 'ended',
      severity: isServed ? 'notice' : 'warning',
      values: dated,
    });
  } else if (minors.length > 1 && highest(python.versions) === undefined) {
    yield problemAt(python.place, { message: 'open', severity: 'notice', values });
  }
}

/** An old server that was pinned for an old Python was put there on purpose, and may have served for years. */
function notServed(
  conda: CondaFile,
  python: Package,
  newest: string,
  values: Record<string, string>,
): Problem {
  const server = pinned(conda, SERVER_PACKAGE)[0];
  const lines = server === undefined ? undefined : linesFor(server.versions);
  const isFit = lines?.some(({ python: served }) => canAgree([served], [`==${newest}.*`]) !== false) === true;
  const others = packagesNamed(conda, 'azureml-defaults').some(
    ({ versions }) => versions !== undefined && !isAny(versions),
  );
  if (!isFit && !others) return problemAt(python.place, { message: 'not-served', values });
  return problemAt(python.place, { message: 'old-server', severity: 'warning', values });
}

/** A Python that came after this catalogue is not for us to judge. */
function isBelowTheNewest({ versions }: Package): boolean {
  const last = PYTHON_RELEASES.at(-1)?.version;
  return versions !== undefined && last !== undefined && canAgree(versions, [`>${last}.99`]) === false;
}
