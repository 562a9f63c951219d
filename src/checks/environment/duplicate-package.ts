import { condaFileOf, line, packagesNamed, problemAt, relatedTo } from '../../domain/environment/packages.js';
import type { Severity } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

/** Each package is listed once; environment/conda-file reports conda's python. */
export default defineCheck({
  id: 'environment/duplicate-package',
  title: 'Each package is listed once',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run(context: DocumentContext): Iterable<Problem> {
    const conda = condaFileOf(context);
    if (conda === undefined) return;
    for (const name of new Set(conda.packages.map(found => found.name))) yield* checkConda(conda, name);
  },
});

function* checkConda(conda: CondaFile, name: string): Iterable<Problem> {
  const found = packagesNamed(conda, name);
  for (const [index, later] of found.entries()) {
    const earlier = found.slice(0, index).find(other => isOneToo(other, later));
    if (earlier === undefined || (name === 'python' && later.manager === 'conda')) continue;
    yield twice(earlier, later);
  }
}

/** Lines for different versions of Python are meant to be two. */
function isOneToo(earlier: Package, later: Package): boolean {
  return earlier.marker === later.marker || earlier.marker === undefined || later.marker === undefined;
}

function twice(earlier: Package, later: Package): Problem {
  const isAgreed =
    earlier.versions === undefined || later.versions === undefined
      ? undefined
      : canAgree(earlier.versions, later.versions);
  const related = [relatedTo(earlier.place, 'first written here')];
  const said = isAgreed === false ? contradicting(earlier, later) : agreeing(earlier, later);
  return problemAt(later.place, { ...said, related });
}

type SaidOf = Said & { variant?: string; severity: Severity };

/** pip replaces what conda has installed; two lines of one manager cannot both be met. */
function contradicting(earlier: Package, later: Package): SaidOf {
  const fix = 'Keep one of the lines.';
  return earlier.manager === later.manager
    ? {
        variant: 'contradicting',
        severity: 'error',
        what: `"${line(earlier)}" and "${line(later)}" contradict each other, so ${later.manager} gives up and the image build fails.`,
        fix,
      }
    : {
        variant: 'replaced',
        severity: 'warning',
        what: `conda installs "${line(earlier)}", and then pip replaces it with "${line(later)}". Packages that conda built against the first one can break at import, above all those that use numpy.`,
        fix,
      };
}

function agreeing(earlier: Package, later: Package): SaidOf {
  return earlier.manager === later.manager
    ? {
        severity: 'notice',
        what: `${later.name} is listed twice: "${line(earlier)}" and "${line(later)}". A change to one of the lines is easily missed in the other.`,
        fix: 'Keep one of the lines.',
      }
    : {
        variant: 'both',
        severity: 'notice',
        what: `conda and pip both install ${later.name}: "${line(earlier)}" (${earlier.manager}) and "${line(later)}" (${later.manager}). pip then overwrites what conda has installed.`,
        fix: 'Keep one of the lines; for a package with compiled parts, preferably the one beside the packages that use it.',
      };
}
