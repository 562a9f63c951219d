import { NUMPY_2_PYTHON, NUMPY_HOLDERS, NUMPY_USERS, type NumpyUser } from '../../catalog/numpy-binary.js';
import type { CondaFile, Package } from '../../documents/conda.js';
import { canAgree, exactPin, isAny, type Versions } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';
import {
  condaFileOf,
  line,
  type Pinned,
  packagesNamed,
  pinned,
  problemAt,
  pythonMinors,
  relatedTo,
} from './packages.js';

/** What was compiled for numpy 1 runs with numpy 1. */
export default defineCheck({
  id: 'environment/binary-mismatch',
  title: 'Packages that were compiled for numpy 1 are not given numpy 2',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    const numpy = conda && numpyOf(conda);
    if (conda === undefined || numpy?.versions === undefined) return;
    if (canAgree(numpy.versions, ['>=2']) !== true) return;
    const is2 = canAgree(numpy.versions, ['<2']) === false;
    // What conda has installed, pip replaces by what its own packages ask for.
    const isOpen = !is2 || numpy.manager === 'conda';
    if (isOpen && (isHeldBack(conda) || isOldPython(conda))) return;
    for (const user of NUMPY_USERS) {
      for (const found of builtFor1(conda, user)) {
        const isRefusing = canAgree(found.versions, user.refusing) !== false;
        const values = {
          written: line(found),
          numpy: line(numpy),
          package: user.package,
          from: user.builtFor2,
        };
        const areExact = isExact(numpy.versions) && isExact(found.versions);
        yield problemAt(found.place, {
          message: is2 ? (isRefusing ? 'refused' : '') : 'open',
          severity: is2 && areExact ? 'error' : 'warning',
          values,
          related: [relatedTo(numpy.place, 'environment/binary-mismatch/numpy-line')],
        });
      }
    }
  },
});

/** The line that decides: pip installs over what conda has put there. */
function numpyOf(conda: CondaFile): Package | undefined {
  const found = packagesNamed(conda, 'numpy').filter(({ from }) => from === 'index');
  return found.find(({ manager }) => manager === 'pip') ?? found[0];
}

/** pip's alone: conda builds its packages itself, and knows what goes together. */
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

/** There is no numpy 2 for it. */
function isOldPython(conda: CondaFile): boolean {
  return pythonMinors(conda)?.every(minor => canAgree([`==${minor}.*`], [NUMPY_2_PYTHON]) === false) === true;
}
