import {
  condaFileOf,
  line,
  packagesNamed,
  pinned,
  problemAt,
  pythonMinors,
  runsServer,
} from '../../domain/environment/packages.js';
import { linesFor } from '../../domain/environment/server-lines.js';
import { PYTHON_RELEASES } from '../../facts/python-releases.js';
import { SERVER_PACKAGE, SERVER_PYTHON } from '../../facts/server-versions.js';
import type { Severity } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { allows, canAgree, highest, isAny } from '../../python/versions.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** Servers below this one run on Python 3.8. */
const FIRST_WITHOUT = '<1.4';

const NEWEST_OF_THE_DAY =
  'so conda installs the newest of the day. Packages without wheels for it are compiled or refused, and a model that was pickled with another Python may not load.';

/**
 * The conda file pins a Python that the inference server supports. The document requires 3.10 or later
 * (how-to-inference-server-http.md, 03/03/2025), the package 3.9 or later.
 */
export default defineCheck({
  id: 'environment/python-version',
  title: 'The conda file pins a Python that the inference server supports',
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
        variant: 'any',
        severity: 'warning',
        what: `"${line(python)}" allows every Python, ${NEWEST_OF_THE_DAY}`,
        fix: 'Pin the Python that the model was trained with: - python=3.12',
      });
    else yield* checkConda(conda, python, runsServer(context.document), context.now);
  },
});

function* none({ view, packages, faults, isComplete }: CondaFile): Iterable<Problem> {
  const isEmpty =
    packages.length === 0 || faults.some(({ kind }) => kind === 'no-dependencies' || kind === 'not-a-list');
  if (isEmpty || !isComplete) return;
  yield problem(view, 'dependencies', {
    part: 'key',
    variant: 'none',
    severity: 'warning',
    what: `The conda file pins no Python, ${NEWEST_OF_THE_DAY}`,
    fix: 'Add the Python that the model was trained with as the first dependency: - python=3.12',
  });
}

function* checkConda(conda: CondaFile, python: Package, hasServer: boolean, now: Date): Iterable<Problem> {
  const minors = pythonMinors(conda);
  const newest = minors?.at(-1);
  if (minors === undefined || python.versions === undefined) return;
  if (newest === undefined) {
    if (isBelowTheNewest(python)) yield problemAt(python.place, noSuch(python));
    return;
  }
  const release = PYTHON_RELEASES.find(({ version }) => version === newest);
  const ended = release !== undefined && new Date(release.endOfLife) < now ? release.endOfLife : undefined;
  if (hasServer && allows([SERVER_PYTHON.served], newest) === false)
    yield problemAt(python.place, tooOld(conda, python, newest, ended ?? ''));
  else if (hasServer && allows([SERVER_PYTHON.documented], newest) === false)
    yield problemAt(python.place, undocumented(python, newest));
  else if (ended !== undefined) yield problemAt(python.place, endOfLife(newest, ended));
  else if (minors.length > 1 && highest(python.versions) === undefined)
    yield problemAt(python.place, open(python));
}

type SaidOf = Said & { variant: string; severity?: Severity };

function noSuch(python: Package): SaidOf {
  return {
    variant: 'no-such',
    severity: 'warning',
    what: `"${line(python)}" allows no existing Python, so conda cannot solve the environment and the image build fails.`,
    fix: 'Use a version that exists: - python=3.12',
  };
}

function tooOld(conda: CondaFile, python: Package, newest: string, ended: string): SaidOf {
  if (hasOldServer(conda, newest)) return oldServer(python, newest, ended);
  const [server] = pinned(conda, SERVER_PACKAGE);
  const isRefused = server !== undefined && canAgree(server.versions, [FIRST_WITHOUT]) === false;
  return isRefused ? notServed(python, newest, line(server)) : fallsBack(python, newest);
}

function notServed(python: Package, newest: string, server: string): SaidOf {
  return {
    variant: 'not-served',
    what: `Python ${newest} is too old for "${server}", and "${line(python)}" allows no newer one. pip finds no such server for it ("No matching distribution found"), and the image build fails.`,
    fix: 'Raise Python to 3.10 or later, such as 3.12, together with the packages that the model was pickled with.',
  };
}

/** Nothing pins the server: pip takes the newest one that still runs there. */
function fallsBack(python: Package, newest: string): SaidOf {
  return {
    variant: 'falls-back',
    severity: 'warning',
    what: `"${line(python)}" allows at most Python ${newest}, and the inference server requires 3.9 or later since 2024. pip installs one from before, which gets no fixes; 1.3.4, the last for Python 3.8, has crashed at startup (Azure/azureml-examples#4012).`,
    fix: 'Raise Python to 3.10 or later, such as 3.12, together with the packages that the model was pickled with.',
  };
}

function oldServer(python: Package, newest: string, ended: string): SaidOf {
  return {
    variant: 'old-server',
    severity: 'warning',
    what: `"${line(python)}" allows at most Python ${newest}, which gets no security fixes since ${ended}. The pinned inference server is as old; no newer one runs on this Python, and new base images are not tested with it.`,
    fix: 'Raise Python to 3.10 or later, and the inference server with it.',
  };
}

function undocumented(python: Package, newest: string): SaidOf {
  return {
    variant: 'undocumented',
    severity: 'warning',
    what: `"${line(python)}" allows at most Python ${newest}. The inference server still installs there, but Microsoft's document requires 3.10 or later, and more and more packages drop ${newest}.`,
    fix: 'Raise Python to 3.10 or later, such as 3.12.',
  };
}

function endOfLife(newest: string, ended: string): SaidOf {
  return {
    variant: 'ended',
    severity: allows([SERVER_PYTHON.documented], newest) === true ? 'notice' : 'warning',
    what: `Python ${newest} gets no security fixes since ${ended}, and more and more packages drop it.`,
    fix: 'Plan the move to a later one, such as 3.12.',
  };
}

function open(python: Package): SaidOf {
  return {
    variant: 'open',
    severity: 'notice',
    what: `"${line(python)}" has no upper bound, so a later build can install a newer Python than the one that you tested.`,
    fix: 'Pin one: - python=3.12',
  };
}

/** An old server that is pinned for an old Python is there on purpose, and may have served for years. */
function hasOldServer(conda: CondaFile, newest: string): boolean {
  const server = pinned(conda, SERVER_PACKAGE)[0];
  const lines = server === undefined ? undefined : linesFor(server.versions);
  const isFit = lines?.some(({ python: served }) => canAgree([served], [`==${newest}.*`]) !== false) === true;
  const others = packagesNamed(conda, 'azureml-defaults').some(
    ({ versions }) => versions !== undefined && !isAny(versions),
  );
  return isFit || others;
}

/** Pythons that are newer than the catalogue are not judged. */
function isBelowTheNewest({ versions }: Package): boolean {
  const last = PYTHON_RELEASES.at(-1)?.version;
  return versions !== undefined && last !== undefined && canAgree(versions, [`>${last}.99`]) === false;
}
