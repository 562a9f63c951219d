import { ofCondaFiles } from '../../domain/environment/package-lists.js';
import {
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  pythonMinors,
  relatedTo,
} from '../../domain/environment/packages.js';
import { NUMPY_2_PYTHON, NUMPY_HOLDERS, NUMPY_USERS, type NumpyUser } from '../../facts/numpy-binary.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree, exactPin, isAny, type Versions } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

const FAILS_IN_USE =
  'fails when it uses the package: "numpy.dtype size changed, may indicate binary incompatibility", or "A module that was compiled using NumPy 1.x cannot be run in NumPy 2"';

/** A package that was compiled for numpy 1 gets numpy 1. */
export default defineCheck({
  id: 'environment/binary-mismatch',
  title: 'Packages compiled for numpy 1 run with numpy 1',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => ofCondaFiles(context, checkConda),
});

function* checkConda(conda: CondaFile): Iterable<Problem> {
  const numpy = numpyOf(conda);
  if (numpy?.versions === undefined) return;
  if (canAgree(numpy.versions, ['>=2']) !== true) return;
  const is2 = canAgree(numpy.versions, ['<2']) === false;
  // pip replaces what conda has installed by what its own packages require.
  const isOpen = !is2 || numpy.manager === 'conda';
  if (isOpen && (isHeldBack(conda) || isOldPython(conda))) return;
  for (const user of NUMPY_USERS) {
    for (const found of builtFor1(conda, user)) {
      const areExact = isExact(numpy.versions) && isExact(found.versions);
      yield problemAt(found.place, {
        ...(is2 ? besideNumpy2(found, numpy, user) : besideOpenNumpy(found, numpy)),
        severity: is2 && areExact ? 'error' : 'warning',
        related: [relatedTo(numpy.place, 'the numpy that it runs with')],
      });
    }
  }
}

function besideNumpy2(found: Pinned, numpy: Package, { package: name, builtFor2, refusing }: NumpyUser) {
  const fix = `If the model must keep this ${name}, pin numpy==1.26.4. Otherwise raise ${name} to ${builtFor2} or later, and save the model again with it.`;
  return canAgree(found.versions, refusing) === false
    ? {
        what: `"${line(found)}" was compiled for numpy 1, and "${line(numpy)}" is numpy 2. Both install, and the container ${FAILS_IN_USE}.`,
        fix,
      }
    : {
        variant: 'refused',
        what: `"${line(found)}" was compiled for numpy 1 and requires it, and "${line(numpy)}" is numpy 2. pip cannot meet both, and the image build fails after minutes: "ResolutionImpossible".`,
        fix,
      };
}

function besideOpenNumpy(found: Pinned, numpy: Package) {
  return {
    variant: 'open',
    what: `"${line(found)}" was compiled for numpy 1 without declaring it, and "${line(numpy)}" allows numpy 2. Unless another package holds it back, pip installs the newest numpy, and the container ${FAILS_IN_USE}.`,
    fix: 'Hold numpy back: numpy<2',
  };
}

/** The line that decides: pip installs over what conda has installed. */
function numpyOf(conda: CondaFile): Package | undefined {
  const found = packagesNamed(conda, 'numpy').filter(({ from }) => from === 'index');
  return found.find(({ manager }) => manager === 'pip') ?? found[0];
}

/** Only pip's: conda builds its packages itself, and knows which go together. */
function builtFor1(conda: CondaFile, { package: name, builtFor2 }: NumpyUser): Pinned[] {
  return pinned(conda, name).filter(
    ({ manager, from, versions }) => manager === 'pip' && from === 'index' && isBelow(versions, builtFor2),
  );
}

/** conda's `=2.2.6` is as exact as pip's `==2.2.6`. */
function isExact(versions: Versions): boolean {
  return (
    exactPin(versions) !== undefined ||
    (versions.length === 1 && /^==\d+\.\d+\.\d+\.\*$/.test(versions[0] ?? ''))
  );
}

function isBelow(versions: Versions, version: string): boolean {
  const exact = exactPin(versions)?.replace(/\+.*$/, '');
  return canAgree(exact === undefined ? versions : [`==${exact}`], [`>=${version}`]) === false;
}

/** Whether something else in the file keeps numpy below 2. */
function isHeldBack(conda: CondaFile): boolean {
  const isConstrained = conda.constraints.some(
    ({ name, versions }) =>
      name === 'numpy' &&
      !(versions !== undefined && (isAny(versions) || canAgree(versions, ['>=2']) === true)),
  );
  const holders = [
    ...NUMPY_HOLDERS,
    ...NUMPY_USERS.map(({ package: name, refusing }) => ({ package: name, versions: refusing })),
  ];
  return (
    isConstrained ||
    holders.some(({ package: name, versions }) =>
      pinned(conda, name).some(found => canAgree(found.versions, versions) !== false),
    )
  );
}

/** numpy 2 does not exist for it. */
function isOldPython(conda: CondaFile): boolean {
  return pythonMinors(conda)?.every(minor => canAgree([`==${minor}.*`], [NUMPY_2_PYTHON]) === false) === true;
}
